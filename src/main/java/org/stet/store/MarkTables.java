package org.stet.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.stet.review.Clearance;
import org.stet.review.Decision;
import org.stet.review.DismissalReason;
import org.stet.review.Marks;
import org.stet.review.Note;
import org.stet.review.Side;
import org.stet.review.SignOff;
import org.stet.text.Anchor;

/// What the editor left on a review: decisions, notes and ticks in the order they were first made,
/// and the clearance.
final class MarkTables {
  private final Handle handle;
  private final UUID review;

  MarkTables(Handle handle, UUID review) {
    this.handle = handle;
    this.review = review;
  }

  Marks all() {
    return new Marks(decisions(), notes(), signOffs(), clearance());
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

  private List<Decision> decisions() {
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
        Optional.ofNullable(row.getString("reason")).map(DismissalReason::new);
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

  private List<Note> notes() {
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

  void sign(SignOff tick) {
    handle
        .createUpdate(
            """
            MERGE INTO sign_off (review, item, number, reviewer, at)
            KEY (review, item)
            VALUES (:review, :item,
              COALESCE((SELECT MAX(number) + 1 FROM sign_off WHERE review = :review), 0),
              :reviewer, :at)
            """)
        .bind("review", review)
        .bind("item", tick.item())
        .bind("reviewer", tick.reviewer())
        .bind("at", tick.at())
        .execute();
  }

  void unsign(String item) {
    handle.execute("DELETE FROM sign_off WHERE review = ? AND item = ?", review, item);
  }

  private List<SignOff> signOffs() {
    return handle
        .createQuery("SELECT * FROM sign_off WHERE review = :review ORDER BY number")
        .bind("review", review)
        .map(
            (row, context) ->
                new SignOff(
                    row.getString("item"),
                    row.getString("reviewer"),
                    row.getObject("at", Instant.class)))
        .list();
  }

  void clear(Optional<Clearance> clearance) {
    handle.execute("DELETE FROM clearance WHERE review = ?", review);
    clearance.ifPresent(
        given ->
            handle.execute(
                "INSERT INTO clearance (review, sha256, reviewer, at) VALUES (?, ?, ?, ?)",
                review,
                given.sha256(),
                given.reviewer(),
                given.at()));
  }

  private Optional<Clearance> clearance() {
    return handle
        .createQuery("SELECT * FROM clearance WHERE review = :review")
        .bind("review", review)
        .map(
            (row, context) ->
                new Clearance(
                    row.getString("sha256"),
                    row.getString("reviewer"),
                    row.getObject("at", Instant.class)))
        .findOne();
  }
}
