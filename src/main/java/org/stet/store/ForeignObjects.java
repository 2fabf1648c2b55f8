package org.stet.store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.engine.DbObject;
import org.h2.engine.MetaRecord;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.Row;
import org.h2.value.VersionedValue;

/// Finds in a database file what Stet never puts there. H2 runs the statements of its catalogue
/// when it opens a file: it compiles triggers and dials linked tables before a query of
/// `INFORMATION_SCHEMA` could see them. So the catalogue is read from the raw file first, and its
/// statements may use only the words that our own tables are made of.
///
/// Reads the file with a shared lock and never writes to it.
final class ForeignObjects {
  private static final String CATALOGUE = "table.0";

  /// What a file may hold, by the first words of the statement that makes it.
  private static final Map<Integer, String> OPENINGS =
      Map.of(
          DbObject.TABLE_OR_VIEW, "CREATE CACHED TABLE ",
          DbObject.INDEX, "CREATE ",
          DbObject.CONSTRAINT, "ALTER TABLE ",
          DbObject.USER, "CREATE USER IF NOT EXISTS \"STET\" ",
          DbObject.SETTING, "SET ");

  private static final Set<String> WORDS =
      Set.of(
          "ADD",
          "ADMIN",
          "ALTER",
          "BINARY",
          "CACHED",
          "CHARACTER",
          "CONSTRAINT",
          "CREATE",
          "CREATE_BUILD",
          "DISTINCT",
          "EXISTS",
          "FIRST",
          "FOREIGN",
          "HASH",
          "IF",
          "INDEX",
          "INTEGER",
          "KEY",
          "LARGE",
          "NOCHECK",
          "NOT",
          "NULL",
          "NULLS",
          "OBJECT",
          "ON",
          "PRIMARY",
          "REFERENCES",
          "RETENTION_TIME",
          "SALT",
          "SELECTIVITY",
          "SET",
          "TABLE",
          "TIME",
          "TIMESTAMP",
          "UNIQUE",
          "USER",
          "UUID",
          "VARYING",
          "WITH",
          "WRITE_DELAY",
          "ZONE");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final Pattern WORD = Pattern.compile("[^\\s(),.\\d][^\\s(),.]*");

  private ForeignObjects() {}

  /// The first words of a statement that is not ours, or nothing.
  ///
  /// @throws org.h2.mvstore.MVStoreException for a file that is damaged or in use
  static Optional<String> firstIn(String file) {
    try (MVStore store = new MVStore.Builder().fileName(file).readOnly().open()) {
      refuseAnOlderState(store);
      TransactionStore transactions = new TransactionStore(store, new ValueDataType());
      transactions.init();
      TransactionMap<Long, Row> catalogue = transactions.begin().openMap(CATALOGUE);
      // A transaction cut short leaves two states of a row, and H2 may take either.
      Cursor<Long, VersionedValue<Row>> rows = catalogue.map.cursor(null);
      while (rows.hasNext()) {
        rows.next();
        VersionedValue<Row> row = rows.getValue();
        Optional<String> foreign =
            Stream.of(row.getCurrentValue(), row.getCommittedValue())
                .filter(state -> state != null)
                .map(MetaRecord::new)
                .filter(record -> !isOurs(record))
                .map(record -> opening(record.getSQL()))
                .findFirst();
        if (foreign.isPresent()) {
          return foreign;
        }
      }
      return Optional.empty();
    }
  }

  /// Where the newest part of a file is cut off or overwritten, H2 takes an older one and says
  /// nothing: the editor's last notes would be gone. The header tells how new the file has been.
  private static void refuseAnOlderState(MVStore store) {
    Object newest = store.getStoreHeader().getOrDefault("version", "0");
    if (store.getCurrentVersion() < Long.parseLong(newest.toString(), 16)) {
      throw DataUtils.newMVStoreException(
          DataUtils.ERROR_FILE_CORRUPT, "version {0} is lost", newest);
    }
  }

  private static boolean isOurs(MetaRecord record) {
    String opening = OPENINGS.get(record.getObjectType());
    if (opening == null || !record.getSQL().startsWith(opening)) {
      return false;
    }
    Matcher words = WORD.matcher(QUOTED.matcher(record.getSQL()).replaceAll(" "));
    while (words.find()) {
      if (!WORDS.contains(words.group())) {
        return false;
      }
    }
    return true;
  }

  private static String opening(String statement) {
    String line = statement.lines().findFirst().orElse("");
    return line.substring(0, Math.min(line.length(), 80));
  }
}
