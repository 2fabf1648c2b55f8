package org.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Compiles seeded violations with the arguments that stand in `pom.xml`, so that the gate can't
/// lose its teeth unseen.
final class CompilerGateTest {
  private static List<String> arguments = List.of();

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void readTheCompilerArguments() throws Exception {
    Element pom =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile())
            .getDocumentElement();
    Element compiler = (Element) pom.getElementsByTagName("compilerArgs").item(0);
    NodeList found = compiler.getElementsByTagName("arg");
    List<String> read = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      read.add(found.item(i).getTextContent());
    }
    read.add("--release");
    read.add(pom.getElementsByTagName("maven.compiler.release").item(0).getTextContent());
    arguments = read;
  }

  @Test
  void aDereferenceOfWhatMayBeNullIsRejected() throws Exception {
    assertThat(
            compile(
                """
                package seed;

                import org.jspecify.annotations.NullMarked;
                import org.jspecify.annotations.Nullable;
                @NullMarked
                final class Seed {
                  int length(@Nullable String text) {
                    return text.length();
                  }
                }
                """))
        .contains("Seed.java:8: error: [NullAway]");
  }

  @Test
  void aBugPatternOfErrorProneIsRejected() throws Exception {
    assertThat(
            compile(
                """
                package seed;

                final class Seed {
                  void refuse() {
                    new IllegalArgumentException("made, never thrown");
                  }
                }
                """))
        .contains("Seed.java:5: error: [DeadException]");
  }

  @Test
  void aMereWarningOfErrorProneIsRejected() throws Exception {
    assertThat(
            compile(
                """
                package seed;

                final class Seed {
                  private int count;
                }
                """))
        .contains("Seed.java:4: warning: [UnusedVariable]")
        .contains("error: warnings found and -Werror specified");
  }

  @Test
  void aLintWarningOfTheCompilerIsRejected() throws Exception {
    assertThat(
            compile(
                """
                package seed;

                final class Seed {
                  java.util.List words(java.util.List<String> words) {
                    return words;
                  }
                }
                """))
        .contains("Seed.java:4: warning: [rawtypes]")
        .contains("error: warnings found and -Werror specified");
  }

  @Test
  void soundSourceCompiles() throws Exception {
    assertThat(
            compile(
                """
                package seed;

                final class Seed {
                  int length(String text) {
                    return text.length();
                  }
                }
                """))
        .isEmpty();
  }

  /// What the compiler prints for one source file.
  private String compile(String source) throws IOException, InterruptedException {
    Path seed = Files.writeString(folder.resolve("Seed.java"), source);
    String classPath = System.getProperty("java.class.path", "");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "javac").toString());
    command.addAll(arguments);
    command.addAll(List.of("-d", folder.toString(), "-classpath", classPath));
    command.addAll(List.of("-processorpath", classPath, seed.toString()));
    Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(javac.waitFor() == 0).as("accepted").isEqualTo(printed.isEmpty());
    return printed;
  }
}
