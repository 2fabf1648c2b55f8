package org.stet.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/// Brings a database to the schema of this program by numbered scripts, forward only. H2 commits
/// each change of schema by itself, so every statement of a script must do no harm when it runs
/// twice: a migration that was cut short starts over.
final class Migrator {
  /// The scripts of all released schemas, oldest first; never edited once released.
  static final List<String> RELEASED = List.of("1-reviews", "2-sources", "3-sign-offs");

  private final List<Script> scripts;

  Migrator(List<String> names) {
    scripts =
        IntStream.range(0, names.size()).mapToObj(i -> Script.read(i + 1, names.get(i))).toList();
  }

  /// The newest schema that this program knows.
  int newest() {
    return scripts.size();
  }

  /// The number of the schema that a database has.
  int versionOf(Handle handle) {
    return handle
        .createQuery("SELECT COALESCE(MAX(version), 0) FROM schema_version")
        .mapTo(int.class)
        .one();
  }

  /// Whether the scripts that made a database are those of this program.
  boolean madeBySameScripts(Handle handle) {
    List<String> made =
        handle
            .createQuery("SELECT checksum FROM schema_version ORDER BY version")
            .mapTo(String.class)
            .list();
    return made.equals(scripts.stream().map(Script::checksum).limit(made.size()).toList());
  }

  /// Runs the scripts that a database lacks; all of them on an empty one.
  void migrate(Handle handle) {
    handle.execute(
        """
        CREATE TABLE IF NOT EXISTS schema_version (
          version INTEGER NOT NULL PRIMARY KEY,
          name VARCHAR NOT NULL,
          checksum VARCHAR(64) NOT NULL
        )\
        """);
    for (Script script : scripts.subList(versionOf(handle), scripts.size())) {
      handle.createScript(script.sql()).execute();
      handle.execute(
          "INSERT INTO schema_version (version, name, checksum) VALUES (?, ?, ?)",
          script.version(),
          script.name(),
          script.checksum());
    }
  }

  private record Script(int version, String name, String sql) {
    static Script read(int version, String name) {
      try (InputStream in = Migrator.class.getResourceAsStream("/db/" + name + ".sql")) {
        if (in == null) {
          throw new IllegalStateException("the program lacks its own script " + name);
        }
        String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return new Script(version, name, sql.replace("\r\n", "\n"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    String checksum() {
      return Characters.sha256(sql);
    }
  }
}
