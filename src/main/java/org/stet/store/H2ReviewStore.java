package org.stet.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.stet.report.Messages;
import org.stet.review.Clearance;
import org.stet.review.Decision;
import org.stet.review.Note;
import org.stet.review.Review;
import org.stet.review.ReviewStore;
import org.stet.review.ReviewSummary;
import org.stet.review.ReviewSummary.Progress;
import org.stet.review.Side;
import org.stet.review.SignOff;
import org.stet.store.DocumentTable.Role;
import org.stet.text.Document;

/// Reviews in an H2 file `reviews.mv.db`. The file is open only while a call runs, so several
/// windows and commands may use it at once and see each other's notes. Safe for use by several
/// threads.
public final class H2ReviewStore implements ReviewStore {
  private final Database database;
  private final InstantSource clock;
  private final AtomicBoolean changed = new AtomicBoolean();

  /// Opens the reviews of a folder; makes both where there are none yet.
  ///
  /// @throws org.stet.review.StoreException when they cannot be used
  public H2ReviewStore(Path folder, InstantSource clock, Messages words) {
    this(new Database("file:", folder, Migrator.RELEASED, words, Database.PATIENCE), clock);
  }

  H2ReviewStore(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    database.with(handle -> handle);
  }

  @Override
  public List<ReviewSummary> list() {
    return database.with(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT id, title, created, changed, decided, findings, signed, items, cleared,
                      (SELECT COUNT(*) FROM note WHERE note.review = review.id) AS notes
                    FROM review LEFT JOIN progress ON progress.review = review.id
                    ORDER BY changed DESC, created DESC, id
                    """)
                .map(
                    (row, context) ->
                        new ReviewSummary(
                            row.getObject("id", UUID.class),
                            row.getString("title"),
                            row.getObject("created", Instant.class),
                            row.getObject("changed", Instant.class),
                            row.getInt("notes"),
                            progress(row)))
                .list());
  }

  private static Progress progress(ResultSet row) throws SQLException {
    return new Progress(
        row.getInt("decided"),
        row.getInt("findings"),
        row.getInt("signed"),
        row.getInt("items"),
        row.getInt("cleared") > 0);
  }

  @Override
  public Review begin(String title, Document original, List<Document> sources, Document rewrite) {
    String pair = Characters.sha256(original.text()) + Characters.sha256(rewrite.text());
    return database.with(
        handle -> {
          Optional<Review> kept = read(handle, "pair", pair);
          if (kept.isPresent()) {
            return joined(handle, kept.get(), sources);
          }
          Review begun =
              Review.of(
                  UUID.randomUUID(),
                  title,
                  original,
                  joined(List.of(), sources),
                  rewrite,
                  clock.instant());
          make(handle, pair, begun);
          return begun;
        });
  }

  private void make(Handle handle, String pair, Review begun) {
    changed.set(true);
    handle.execute(
        "INSERT INTO review (id, title, pair, created, changed) VALUES (?, ?, ?, ?, ?)",
        begun.id(),
        begun.title(),
        pair,
        begun.created(),
        begun.changed());
    DocumentTable documents = new DocumentTable(handle, begun.id());
    documents.put(Role.ORIGINAL, begun.original());
    documents.put(Role.RECEIVED, begun.received());
    documents.put(Role.REWRITE, begun.rewrite());
    documents.putSources(begun.sources());
  }

  private Review joined(Handle handle, Review kept, List<Document> more) {
    List<Document> all = joined(kept.sources(), more);
    if (all.size() == kept.sources().size()) {
      return kept;
    }
    touch(handle, kept.id());
    new DocumentTable(handle, kept.id()).putSources(all);
    return read(handle, "id", kept.id()).orElseThrow();
  }

  /// Those that are kept, and of the others each text once.
  private static List<Document> joined(List<Document> kept, List<Document> more) {
    List<Document> all = new ArrayList<>(kept);
    for (Document source : more) {
      if (all.stream().noneMatch(known -> known.text().equals(source.text()))) {
        all.add(source);
      }
    }
    return all;
  }

  @Override
  public Optional<Review> find(UUID id) {
    return database.with(handle -> read(handle, "id", id));
  }

  private static Optional<Review> read(Handle handle, String key, Object value) {
    return handle
        .createQuery("SELECT id, title, created, changed FROM review WHERE <key> = :value")
        .define("key", key)
        .bind("value", value)
        .map(
            (row, context) -> {
              UUID id = row.getObject("id", UUID.class);
              DocumentTable documents = new DocumentTable(handle, id);
              MarkTables marks = new MarkTables(handle, id);
              return new Review(
                  id,
                  row.getString("title"),
                  documents.get(Role.ORIGINAL),
                  documents.sources(),
                  documents.get(Role.RECEIVED),
                  documents.get(Role.REWRITE),
                  row.getObject("created", Instant.class),
                  row.getObject("changed", Instant.class),
                  marks.all());
            })
        .findOne();
  }

  @Override
  public void decide(UUID review, Decision decision) {
    change(review, handle -> new MarkTables(handle, review).decide(decision));
  }

  @Override
  public void undecide(UUID review, String fingerprint) {
    change(review, handle -> new MarkTables(handle, review).undecide(fingerprint));
  }

  @Override
  public void write(UUID review, Note note) {
    change(review, handle -> new MarkTables(handle, review).write(note));
  }

  @Override
  public void erase(UUID review, UUID note) {
    change(review, handle -> new MarkTables(handle, review).erase(note));
  }

  @Override
  public void revise(UUID review, Side side, Document text) {
    Role role = side == Side.ORIGINAL ? Role.ORIGINAL : Role.REWRITE;
    change(review, handle -> new DocumentTable(handle, review).put(role, text));
  }

  @Override
  public void sign(UUID review, List<SignOff> ticks) {
    change(review, handle -> ticks.forEach(new MarkTables(handle, review)::sign));
  }

  @Override
  public void unsign(UUID review, List<String> items) {
    change(review, handle -> items.forEach(new MarkTables(handle, review)::unsign));
  }

  @Override
  public void clear(UUID review, Optional<Clearance> clearance) {
    change(review, handle -> new MarkTables(handle, review).clear(clearance));
  }

  @Override
  public void measure(UUID review, Progress progress) {
    database.with(
        handle ->
            handle.execute(
                """
                MERGE INTO progress (review, decided, findings, signed, items, cleared)
                KEY (review) VALUES (?, ?, ?, ?, ?, ?)\
                """,
                review,
                progress.decided(),
                progress.findings(),
                progress.signed(),
                progress.items(),
                progress.cleared() ? 1 : 0));
  }

  @Override
  public void keepSources(UUID review, List<Document> sources) {
    change(review, handle -> new DocumentTable(handle, review).putSources(sources));
  }

  private void change(UUID review, Consumer<Handle> work) {
    database.with(
        handle -> {
          touch(handle, review);
          work.accept(handle);
          return review;
        });
  }

  private void touch(Handle handle, UUID review) {
    changed.set(true);
    Instant now = clock.instant();
    if (handle.execute("UPDATE review SET changed = ? WHERE id = ?", now, review) == 0) {
      throw database.failures().of("store.gone");
    }
  }

  /// Tidies the file up where this store changed it; there is nothing to save or let go, as the
  /// file is closed after every call.
  @Override
  public void close() {
    if (changed.getAndSet(false)) {
      database.compact();
    }
  }
}
