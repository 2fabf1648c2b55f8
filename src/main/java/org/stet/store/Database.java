package org.stet.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.stet.report.Messages;

/// One H2 file that is opened for each piece of work and closed after it. Between two pieces no
/// process holds the file, so several windows share it without a server, each sees what the others
/// kept, and a kill leaves no lock behind. Safe for use by several threads.
final class Database {
  static final String NAME = "reviews";
  static final String ENDING = ".mv.db";

  /// How often work is tried before the editor hears that another program has the file, with
  /// [#PAUSE] milliseconds between: more than ten seconds.
  static final int PATIENCE = 500;

  private static final int PAUSE = 20;

  /// A commit is written before it returns; what an older commit needs is overwritten five seconds
  /// later at the soonest, when the disk has long had the new one.
  private static final String SETTINGS =
      ";FILE_LOCK=FS;WRITE_DELAY=0;RETENTION_TIME=5000;TRACE_LEVEL_FILE=0;MAX_COMPACT_TIME=";

  /// H2 would spend its full 200 ms on compacting whenever a call closes the file.
  private static final int COMPACT_MILLIS = 200;

  private final String scheme;
  private final Path file;
  private final Migrator migrator;
  private final Failures failures;
  private final int patience;
  private final Jdbi connections;
  private final ReentrantLock lock = new ReentrantLock();

  /// @param scheme the H2 file system that the folder lies in; `file:` for the disk
  /// @param patience how often work is tried while another process has the file
  Database(String scheme, Path folder, List<String> scripts, Messages words, int patience) {
    this.scheme = scheme;
    this.file = folder.toAbsolutePath().resolve(NAME + ENDING);
    this.migrator = new Migrator(scripts);
    this.failures = new Failures(file, words);
    this.patience = patience;
    this.connections = connections(file, 0);
    // H2 reads this once, when its first class loads: no class may be loaded for a database.
    System.setProperty("h2.allowedClasses", "");
  }

  Failures failures() {
    return failures;
  }

  /// Gives the space of what was replaced back to the disk.
  void compact() {
    with(handle -> handle, connections(file, COMPACT_MILLIS));
  }

  /// Does a piece of work in one transaction, which is on the disk when this returns.
  ///
  /// @throws org.stet.review.StoreException when it could not be done; then nothing of it is kept
  <T> T with(Function<Handle, T> work) {
    return with(work, connections);
  }

  private <T> T with(Function<Handle, T> work, Jdbi by) {
    lock.lock();
    try {
      return patiently(work, by);
    } finally {
      lock.unlock();
    }
  }

  /// An interrupt would close the file under H2's hands: it waits until the work is done.
  private <T> T patiently(Function<Handle, T> work, Jdbi by) {
    boolean interrupted = Thread.interrupted();
    try {
      for (int tries = 1; ; tries++) {
        try {
          return once(work, by);
        } catch (RuntimeException e) {
          boolean struck = Thread.interrupted();
          interrupted |= struck;
          if (tries == patience || !(struck || failures.isLocked(e))) {
            throw failures.sentence(e);
          }
        }
        interrupted |= pause();
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE);
      return false;
    } catch (InterruptedException e) {
      return true;
    }
  }

  private <T> T once(Function<Handle, T> work, Jdbi by) {
    try {
      if (Files.notExists(file) || Files.size(file) == 0) {
        create();
      }
    } catch (IOException e) {
      throw failures.ofFolder(e);
    }
    ForeignObjects.firstIn(scheme + file)
        .ifPresent(
            statement -> {
              throw failures.of("store.foreign", new IllegalStateException(statement), statement);
            });
    try (Handle handle = by.open()) {
      bringUpToDate(handle);
      T result = handle.inTransaction(work::apply);
      // The disk answers here, so that nothing hangs on what H2 makes of an error while closing.
      handle.execute("CHECKPOINT SYNC");
      return result;
    }
  }

  /// Makes the file under another name first, so that no one ever meets half a database.
  private void create() throws IOException {
    Files.createDirectories(file.getParent());
    Path draft = file.resolveSibling(NAME + "-" + UUID.randomUUID() + ENDING);
    try {
      try (Handle handle = connections(draft, 0).open()) {
        migrator.migrate(handle);
        handle.execute("CHECKPOINT SYNC");
      }
      if (Files.exists(file) && Files.size(file) == 0) {
        Files.delete(file);
      }
      Files.move(draft, file);
    } catch (FileAlreadyExistsException e) {
      // Another window made it at the same moment; it will do.
      return;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void bringUpToDate(Handle handle) {
    int version = migrator.versionOf(handle);
    if (version > migrator.newest()) {
      throw failures.of(
          "store.newer", new IllegalStateException("schema"), version, migrator.newest());
    }
    if (!migrator.madeBySameScripts(handle)) {
      throw failures.of("store.rewritten", new IllegalStateException("checksum"), version);
    }
    if (version < migrator.newest()) {
      copyAside(handle, version);
      migrator.migrate(handle);
    }
  }

  /// Keeps the file as it is before a migration, zipped. A copy that is already there was made
  /// before a migration that was cut short, and stays.
  private void copyAside(Handle handle, int version) {
    Path copy = file.resolveSibling(NAME + "-schema-" + version + ".zip");
    if (Files.exists(copy)) {
      return;
    }
    Path draft = file.resolveSibling(copy.getFileName() + ".part");
    handle.execute("BACKUP TO '" + draft.toString().replace("'", "''") + "'");
    try {
      Files.move(draft, copy, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Opens a file time and again; what it has read of our SQL it does not read twice.
  private Jdbi connections(Path database, int compactMillis) {
    String path = database.toString();
    JdbcDataSource source = new JdbcDataSource();
    source.setUrl(
        "jdbc:h2:"
            + scheme
            + path.substring(0, path.length() - ENDING.length())
            + SETTINGS
            + compactMillis);
    source.setUser("STET");
    source.setPassword("");
    return Jdbi.create(source).registerArgument(new Moment());
  }

  /// An instant to the nanosecond; Jdbi's own goes through the machine's time zone.
  private static final class Moment extends AbstractArgumentFactory<Instant> {
    Moment() {
      super(Types.TIMESTAMP_WITH_TIMEZONE);
    }

    @Override
    protected Argument build(Instant value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setObject(position, value);
    }
  }
}
