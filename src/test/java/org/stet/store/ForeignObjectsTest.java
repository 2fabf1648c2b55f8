package org.stet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.review.StoreException;

/// A file that someone else made may hold statements that H2 runs when it opens the file.
final class ForeignObjectsTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          trigger          | CREATE FORCE TRIGGER t BEFORE INSERT ON note FOR EACH ROW CALL 'x.Y'
          trigger source   | CREATE FORCE TRIGGER t BEFORE INSERT ON note AS 'no java'
          alias            | CREATE FORCE ALIAS a FOR 'java.lang.System.exit'
          alias source     | CREATE FORCE ALIAS a AS 'int a() { return 1; }'
          aggregate        | CREATE FORCE AGGREGATE g FOR 'x.Y'
          linked table     | CREATE FORCE LINKED TABLE l('', 'jdbc:h2:MARK', '', '', 'T')
          view             | CREATE VIEW v AS SELECT * FROM note
          Java object      | CREATE TABLE o (o JAVA_OBJECT)
          other type       | CREATE TABLE o (o GEOMETRY)
          default          | ALTER TABLE note ADD d VARCHAR DEFAULT FILE_READ('/etc/hosts')
          generated column | ALTER TABLE note ADD d VARCHAR AS FILE_READ('/etc/hosts')
          check            | ALTER TABLE note ADD CHECK (LENGTH(reviewer) < 9)
          domain           | CREATE DOMAIN d AS VARCHAR DEFAULT FILE_READ('/etc/hosts')
          constant         | CREATE CONSTANT c VALUE 1
          sequence         | CREATE SEQUENCE s
          synonym          | CREATE SYNONYM s FOR note
          schema           | CREATE SCHEMA s
          role             | CREATE ROLE r
          other user       | CREATE USER eve PASSWORD 'x' ADMIN
          setting          | SET IGNORECASE TRUE
          """)
  void isRefusedWithoutBeingRunAndTheFileLeftAsItIs(String name, String statement)
      throws Exception {
    Path mark = folder.resolve("mark");
    Fixtures.open(folder);
    run(statement.replace("MARK", mark.toString()));
    Files.deleteIfExists(folder.resolve("mark.mv.db"));
    byte[] before = Files.readAllBytes(folder.resolve("reviews.mv.db"));

    assertThatThrownBy(() -> Fixtures.open(folder))
        .as(name)
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith(
            "The file of reviews " + folder.resolve("reviews.mv.db") + " holds something that");
    assertThat(folder.resolve("reviews.mv.db")).hasBinaryContent(before);
    assertThat(folder.resolve("mark.mv.db")).doesNotExist();
  }

  /// The linked table above is a trap that works: H2 itself steps into it.
  @Test
  void wouldHaveBeenRunByH2() throws Exception {
    Path mark = folder.resolve("mark");
    Fixtures.open(folder);
    run("CREATE FORCE LINKED TABLE l('', 'jdbc:h2:" + mark + "', '', '', 'T')");
    Files.deleteIfExists(folder.resolve("mark.mv.db"));
    run("SELECT 1");
    assertThat(folder.resolve("mark.mv.db")).exists();
  }

  @Test
  void isRefusedFromAnOwnerOtherThanStet() throws Exception {
    try (Connection connection =
        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("reviews"), "EVE", "")) {
      assertThat(connection.isValid(1)).isTrue();
    }
    assertThatThrownBy(() -> Fixtures.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("(CREATE USER IF NOT EXISTS \"EVE\"");
  }

  @Test
  void findsNothingForeignInWhatStetMade() {
    H2ReviewStore store = Fixtures.open(folder);
    store.begin("Ferry", Fixtures.ORIGINAL, Fixtures.REWRITE);
    store.close();
    assertThat(ForeignObjects.firstIn(folder.resolve("reviews.mv.db").toString())).isEmpty();
    assertThat(System.getProperty("h2.allowedClasses")).isEmpty();
  }

  @Test
  void staysAcceptableAfterH2HasGatheredItsStatistics() throws Exception {
    Fixtures.open(folder).begin("Ferry", Fixtures.ORIGINAL, Fixtures.REWRITE);
    run("ANALYZE");
    assertThat(Fixtures.open(folder).list()).hasSize(1);
  }

  private void run(String statement) throws Exception {
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("reviews"), "STET", "");
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
