package org.stet.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.stet.report.Messages;
import org.stet.review.StoreException;

/// Turns what went wrong below into a sentence for the editor.
final class Failures {
  private static final Set<Integer> LOCKED =
      Set.of(
          ErrorCode.DATABASE_ALREADY_OPEN_1,
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.LOCK_TIMEOUT_1,
          ErrorCode.DEADLOCK_1);
  private static final Set<Integer> DISK =
      Set.of(
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.FILE_CREATION_FAILED_1,
          ErrorCode.DATABASE_IS_READ_ONLY);
  private static final Set<Integer> FOREIGN =
      Set.of(ErrorCode.WRONG_USER_OR_PASSWORD, ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1);
  private static final Set<Integer> DISK_OF_FILE =
      Set.of(DataUtils.ERROR_READING_FAILED, DataUtils.ERROR_WRITING_FAILED);

  private final Path file;
  private final Messages words;

  Failures(Path file, Messages words) {
    this.file = file;
    this.words = words;
  }

  /// A failure that is known by its key, with what its sentence names after the file.
  StoreException of(String key, Throwable cause, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = file.toString();
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new StoreException(words.text(key, all), cause);
  }

  StoreException of(String key) {
    return of(key, new IllegalStateException(key));
  }

  /// The folder could not be made or written to.
  StoreException ofFolder(IOException cause) {
    Path folder = file.toAbsolutePath().getParent();
    return new StoreException(words.text("store.folder", String.valueOf(folder)), cause);
  }

  /// Whether someone else has the file at the moment, so that a moment later it may be free.
  boolean isLocked(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && LOCKED.contains(sql.getErrorCode())) {
        return true;
      }
      if (cause instanceof MVStoreException store
          && store.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
        return true;
      }
    }
    return false;
  }

  StoreException sentence(RuntimeException failure) {
    if (failure instanceof StoreException known) {
      return known;
    }
    return isLocked(failure)
        ? of("store.locked", failure)
        : of(key(failure), failure, "other users or tables");
  }

  /// The key of the outermost cause that tells; what tells nothing comes from a file whose contents
  /// make no sense.
  private static String key(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException || cause instanceof UncheckedIOException) {
        return "store.disk";
      }
      if (cause instanceof MVStoreException store) {
        boolean cutShort = store.getCause() instanceof EOFException;
        return DISK_OF_FILE.contains(store.getErrorCode()) && !cutShort
            ? "store.disk"
            : "store.damaged";
      }
      if (cause instanceof SQLException sql) {
        if (DISK.contains(sql.getErrorCode())) {
          return "store.disk";
        }
        if (FOREIGN.contains(sql.getErrorCode())) {
          return "store.foreign";
        }
      }
    }
    return "store.damaged";
  }
}
