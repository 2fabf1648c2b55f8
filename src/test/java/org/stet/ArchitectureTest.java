package org.stet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The order of the packages and the rules of the house, on the class graph and on the source
/// lines: constants are inlined and leave no trace in bytecode, so the class graph alone would miss
/// them.
final class ArchitectureTest {
  /// From top to bottom; each may use only those above it.
  static final List<String> ORDER =
      List.of(
          "text",
          "language",
          "intake",
          "alignment",
          "claim",
          "check",
          "review",
          "report",
          "store",
          "workbench",
          "view",
          "app");

  /// Libraries that one package, or a few, keep to themselves.
  private static final Map<String, List<String>> OWNERS =
      Map.ofEntries(
          Map.entry("com.ibm.icu", List.of("language")),
          Map.entry("opennlp", List.of("language")),
          Map.entry("ai.onnxruntime", List.of("language")),
          Map.entry("org.jsoup", List.of("intake")),
          Map.entry("org.apache.commons.compress", List.of("intake")),
          Map.entry("org.apache.james", List.of("intake")),
          Map.entry("org.apache.pdfbox", List.of("intake")),
          Map.entry("org.commonmark", List.of("intake")),
          Map.entry("com.github.difflib", List.of("alignment")),
          Map.entry("com.samskivert.mustache", List.of("report")),
          Map.entry("tools.jackson", List.of("language", "intake", "report", "store", "app")),
          Map.entry("java.sql", List.of("store")),
          Map.entry("org.h2", List.of("store")),
          Map.entry("org.jdbi", List.of("store")),
          Map.entry("javafx.beans", List.of("workbench", "view", "app")),
          Map.entry("javafx.collections", List.of("workbench", "view", "app")),
          Map.entry("javafx.application", List.of("view", "app")),
          Map.entry("javafx.stage", List.of("view", "app")),
          Map.entry("javafx.scene", List.of("view")),
          Map.entry("atlantafx", List.of("view")),
          Map.entry("org.controlsfx", List.of("view")),
          Map.entry("org.kordamp.ikonli", List.of("view")),
          Map.entry("picocli", List.of("app")));

  private static final List<String> FORBIDDEN_NAMES = List.of("Util", "Utils", "Manager", "Helper");

  private static JavaClasses classes;
  private static List<Sources.File> sources;

  @BeforeAll
  static void readTheProgram() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.stet");
    sources = Sources.main();
  }

  @Test
  void theGuardSawTheClassesAndTheSources() {
    assertThat(classes).hasSizeGreaterThan(40);
    assertThat(sources).hasSizeGreaterThan(40);
    for (String name : ORDER) {
      assertThat(classes.stream().anyMatch(c -> packageOf(c).equals(name))).as(name).isTrue();
    }
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    assertThat(ORDER).containsAll(classes.stream().map(ArchitectureTest::packageOf).toList());
  }

  @Test
  void aPackageUsesOnlyThoseAboveItInTheClassGraph() {
    for (int i = 0; i < ORDER.size(); i++) {
      String lower = ORDER.get(i);
      for (String below : ORDER.subList(i + 1, ORDER.size())) {
        noClasses()
            .that()
            .resideInAPackage("org.stet." + lower + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.stet." + below + "..")
            .because("%s stands above %s in the order".formatted(lower, below))
            .check(classes);
      }
    }
  }

  @Test
  void aPackageImportsOnlyThoseAboveIt() {
    Pattern used = Pattern.compile("^import (?:static )?org\\.stet\\.(\\w+)\\.");
    List<String> wrong = new ArrayList<>();
    for (Sources.File file : sources) {
      for (String line : file.lines()) {
        Matcher match = used.matcher(line);
        if (match.find() && ORDER.indexOf(match.group(1)) > ORDER.indexOf(file.packageName())) {
          wrong.add(file.name() + ": " + line);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theWindowNeverSeesTheDatabase() {
    noClasses()
        .that()
        .resideInAnyPackage("org.stet.workbench..", "org.stet.view..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.stet.store..")
        .because("view models see the port ReviewStore")
        .check(classes);
  }

  @Test
  void aLibraryIsKnownOnlyToItsOwners() {
    OWNERS.forEach(
        (library, owners) ->
            noClasses()
                .that(outside(owners))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .because(library + " belongs to " + owners)
                .check(classes));
    List<String> wrong = new ArrayList<>();
    for (Sources.File file : sources) {
      for (String line : file.lines()) {
        OWNERS.forEach(
            (library, owners) -> {
              if (line.matches("^import (static )?" + Pattern.quote(library) + "\\..*")
                  && !owners.contains(file.packageName())) {
                wrong.add(file.name() + ": " + line);
              }
            });
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void clockLocaleThreadsAndStandardStreamsAreTheProgramsAlone() {
    var elsewhere = outside(List.of("app"));
    var rule = noClasses().that(elsewhere).should();
    rule.accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(Thread.class, Runnable.class)
        .orShould()
        .callMethod(Thread.class, "ofVirtual")
        .orShould()
        .callMethod(Thread.class, "ofPlatform")
        .check(classes);
  }

  @Test
  void nothingMutableIsStatic() {
    noFields()
        .that()
        .areStatic()
        .and(
            DescribedPredicate.describe(
                "written by us", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
        .should()
        .notBeFinal()
        .because("static state ties everything to everything")
        .check(classes);
  }

  @Test
  void noFileIsOver400LinesAndNoMethodOver40() {
    assertThat(sources)
        .allSatisfy(
            file -> assertThat(file.lines().size()).as(file.name()).isLessThanOrEqualTo(400));
    List<String> tooLong = new ArrayList<>();
    for (Sources.File file : sources) {
      tooLong.addAll(file.methodsOver(40));
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void noNameSaysNothing() {
    assertThat(classes)
        .allSatisfy(
            type ->
                assertThat(FORBIDDEN_NAMES).noneMatch(word -> type.getSimpleName().endsWith(word)));
  }

  @Test
  void everyPublicTypeSaysWhatItIsFor() {
    List<String> silent =
        sources.stream().flatMap(file -> file.publicTypesWithoutComment().stream()).toList();
    assertThat(silent).isEmpty();
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
    for (String name : ORDER) {
      Sources.File info =
          sources.stream()
              .filter(f -> f.name().endsWith(name + "/package-info.java"))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no package-info in " + name));
      assertThat(info.text()).startsWith("///").contains("@NullMarked");
    }
  }

  private static DescribedPredicate<JavaClass> outside(List<String> owners) {
    return DescribedPredicate.describe(
        "outside " + owners, type -> !owners.contains(packageOf(type)));
  }

  private static String packageOf(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.", -1);
    return parts.length > 2 ? parts[2] : "";
  }
}
