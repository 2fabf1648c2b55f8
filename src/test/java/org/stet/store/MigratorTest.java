package org.stet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.report.Messages;
import org.stet.review.Review;
import org.stet.review.StoreException;

final class MigratorTest {
  private static final int NEWEST = Migrator.RELEASED.size();
  private static final List<String> NEXT = with("next");
  private static final String COPY = "reviews-schema-" + NEWEST + ".zip";

  @TempDir Path folder;

  @Test
  void refusesADatabaseOfANewerStet() throws Exception {
    open(NEXT);
    byte[] before = Files.readAllBytes(folder.resolve("reviews.mv.db"));
    assertThatThrownBy(() -> open(Migrator.RELEASED))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "The file of reviews %s was last used by a newer Stet (its format is %d, this one knows"
                    .formatted(folder.resolve("reviews.mv.db"), NEWEST + 1)
                + " up to %d), so it was left as it is. Install the newer Stet to open it."
                    .formatted(NEWEST));
    assertThat(Files.size(folder.resolve("reviews.mv.db"))).isGreaterThanOrEqualTo(before.length);
    assertThat(open(NEXT).list()).isEmpty();
  }

  @Test
  void refusesADatabaseThatOtherScriptsMade() {
    open(List.of("next-as-first"));
    assertThatThrownBy(() -> open(Migrator.RELEASED))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("was made by another build of Stet");
  }

  @Test
  void startsOverAfterAMigrationThatFailedHalfway() throws Exception {
    Review kept = open(Migrator.RELEASED).begin("Ferry", Fixtures.ORIGINAL, Fixtures.REWRITE);
    assertThatThrownBy(() -> open(with("next-broken"))).isInstanceOf(StoreException.class);
    byte[] copy = Files.readAllBytes(folder.resolve(COPY));

    assertThat(open(NEXT).find(kept.id())).contains(kept);
    assertThat(Files.readAllBytes(folder.resolve(COPY))).isEqualTo(copy);
  }

  @Test
  void keepsACopyOfTheFileFromBeforeAMigration() throws Exception {
    Review kept = open(Migrator.RELEASED).begin("Ferry", Fixtures.ORIGINAL, Fixtures.REWRITE);
    assertThat(folder.resolve(COPY)).doesNotExist();

    assertThat(open(NEXT).find(kept.id())).contains(kept);

    Path before = Files.createDirectory(folder.resolve("before"));
    try (ZipFile zip = new ZipFile(folder.resolve(COPY).toFile())) {
      List<? extends ZipEntry> entries = zip.stream().toList();
      assertThat(entries).extracting(ZipEntry::getName).containsExactly("reviews.mv.db");
      try (InputStream in = zip.getInputStream(entries.get(0))) {
        Files.copy(in, before.resolve("reviews.mv.db"));
      }
    }
    assertThat(Fixtures.open(before).find(kept.id())).contains(kept);
  }

  @Test
  void hasReleasedScriptsThatDoNoHarmWhenTheyRunTwice() {
    Migrator migrator = new Migrator(Migrator.RELEASED);
    Jdbi.create("jdbc:h2:mem:")
        .useHandle(
            handle -> {
              migrator.migrate(handle);
              List<String> schema = handle.createQuery("SCRIPT NODATA").mapTo(String.class).list();
              handle.execute("DELETE FROM schema_version");
              migrator.migrate(handle);
              assertThat(handle.createQuery("SCRIPT NODATA").mapTo(String.class).list())
                  .isEqualTo(schema);
              assertThat(migrator.versionOf(handle)).isEqualTo(Migrator.RELEASED.size());
            });
  }

  @Test
  void numbersItsScriptsWithoutAHole() {
    assertThat(Migrator.RELEASED)
        .allSatisfy(name -> assertThat(name).matches("[1-9]\\d*-[a-z-]+"))
        .extracting(name -> Integer.parseInt(name.substring(0, name.indexOf('-'))))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, Migrator.RELEASED.size()).boxed().toList());
  }

  private static List<String> with(String script) {
    return Stream.concat(Migrator.RELEASED.stream(), Stream.of(script)).toList();
  }

  private H2ReviewStore open(List<String> scripts) {
    Database database = new Database("file:", folder, scripts, new Messages(), 3);
    return new H2ReviewStore(database, Fixtures.ticking());
  }
}
