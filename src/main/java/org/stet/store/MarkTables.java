package org.stet.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.stet.review.Decision;
import org.stet.review.DismissalReason;
import org.stet.review.Note;
import org.stet.review.Side;
import org.stet.text.Anchor;

/// What the editor left on a review: decisions and notes, in the order they were first made.
final class MarkTables {
  private final Handle handle;
  private final UUID review;

  MarkTables(Handle handle, UUID review) {
    this.handle = handle;
    this.review = review;
  }

  void decide(Decision decision) {
    handle
        .createUpdate(
            """
            MERGE INTO decision (review, fingerprint, number, kind, reason, reviewer, at)
            KEY (review, fingerprint)
            VALUES (:review, :fingerprint,
              COALESCE(
                (SELECT number FROM decision
                  WHERE review = :review AND fingerprint = :fingerprint),
                (SELECT MAX(number) + 1 FROM decision WHERE review = :review), 0),
              :kind, :reason, :reviewer, :at)
            """)
        .bind("review", review)
        .bind("fingerprint", decision.fingerprint())
        .bind("kind", decision.kind().id())
        .bind("reason", decision.reason().map(DismissalReason::id))
        .bind("reviewer", decision.reviewer())
        .bind("at", decision.at())
        .execute();
  }

  void undecide(String fingerprint) {
    handle.execute(
        "DELETE FROM decision WHERE review = ? AND fingerprint = ?", review, fingerprint);
  }

  List<Decision> decisions() {
    return handle
        .createQuery("SELECT * FROM decision WHERE review = :review ORDER BY number")
        .bind("review", review)
        .map((row, context) -> decision(row))
        .list();
  }

  private static Decision decision(ResultSet row) throws SQLException {
    String kindId = row.getString("kind");
    Decision.Kind kind =
        Arrays.stream(Decision.Kind.values())
            .filter(k -> k.id().equals(kindId))
            .findAny()
            .orElseThrow();
    Optional<DismissalReason> reason =
        Optional.ofNullable(row.getString("reason"))
            .map(
                id ->
                    Arrays.stream(DismissalReason.values())
                        .filter(r -> r.id().equals(id))
                        .findAny()
                        .orElseThrow());
    return new Decision(
        row.getString("fingerprint"),
        kind,
        reason,
        row.getString("reviewer"),
        row.getObject("at", Instant.class));
  }

  void write(Note note) {
    Anchor anchor = note.anchor();
    handle
        .createUpdate(
            """
            MERGE INTO note (review, id, number, side, span_start, span_end, exact, prefix, suffix,
              finding, text, reviewer, at)
            KEY (review, id)
            VALUES (:review, :id,
              COALESCE(
                (SELECT number FROM note WHERE review = :review AND id = :id),
                (SELECT MAX(number) + 1 FROM note WHERE review = :review), 0),
              :side, :start, :end, :exact, :prefix, :suffix, :finding, :text, :reviewer, :at)
            """)
        .bind("review", review)
        .bind("id", note.id())
        .bind("side", note.side().id())
        .bind("start", anchor.span().start())
        .bind("end", anchor.span().end())
        .bind("exact", Characters.argument(anchor.exact()))
        .bind("prefix", anchor.prefix())
        .bind("suffix", anchor.suffix())
        .bind("finding", note.finding())
        .bind("text", Characters.argument(note.text()))
        .bind("reviewer", note.reviewer())
        .bind("at", note.at())
        .execute();
  }

  void erase(UUID note) {
    handle.execute("DELETE FROM note WHERE review = ? AND id = ?", review, note);
  }

  List<Note> notes() {
    return handle
        .createQuery("SELECT * FROM note WHERE review = :review ORDER BY number")
        .bind("review", review)
        .map((row, context) -> note(row))
        .list();
  }

  private static Note note(ResultSet row) throws SQLException {
    String sideId = row.getString("side");
    Side side =
        Arrays.stream(Side.values()).filter(s -> s.id().equals(sideId)).findAny().orElseThrow();
    Anchor anchor =
        new Anchor(
            DocumentTable.span(row),
            Characters.text(row, "exact"),
            row.getString("prefix"),
            row.getString("suffix"));
    return new Note(
        row.getObject("id", UUID.class),
        side,
        anchor,
        Optional.ofNullable(row.getString("finding")),
        Characters.text(row, "text"),
        row.getString("reviewer"),
        row.getObject("at", Instant.class));
  }
}
