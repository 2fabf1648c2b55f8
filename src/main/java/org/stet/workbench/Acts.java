package org.stet.workbench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.stet.check.Finding;
import org.stet.review.Checklist;
import org.stet.review.Clearance;
import org.stet.review.Decision;
import org.stet.review.Decisions;
import org.stet.review.DismissalReason;
import org.stet.review.Marks;
import org.stet.review.Note;
import org.stet.review.Review;
import org.stet.review.ReviewStore;
import org.stet.review.ReviewSummary;
import org.stet.review.Side;
import org.stet.review.SignOff;
import org.stet.text.Anchor;
import org.stet.text.Digest;
import org.stet.text.Document;

/// What an editor does to a review: each act is kept at once, and can be undone.
final class Acts {
  private final Desk desk;
  private final Runnable changed;
  private final History history = new History();
  private final ReadOnlyObjectWrapper<Review> review;

  /// @param changed called after every change of the marks
  Acts(Review review, Desk desk, Runnable changed) {
    this.review = new ReadOnlyObjectWrapper<>(review);
    this.desk = desk;
    this.changed = changed;
  }

  ReadOnlyObjectProperty<Review> review() {
    return review.getReadOnlyProperty();
  }

  private Marks marks() {
    return review.get().marks();
  }

  void undo() {
    history.undo();
  }

  void redo() {
    history.redo();
  }

  /// Takes a step that can be undone.
  void take(Runnable does, Runnable undoes) {
    history.take(new History.Step(does, undoes));
  }

  /// Remembers a step that was taken already.
  void taken(Runnable does, Runnable undoes) {
    history.taken(new History.Step(does, undoes));
  }

  private void keep(UnaryOperator<Marks> change, Consumer<ReviewStore> write) {
    review.set(review.get().with(change.apply(marks())));
    desk.keeper().keep(write);
    changed.run();
  }

  // Decisions.

  void decide(String finding, Decision.Kind kind, Optional<DismissalReason> reason) {
    Optional<Decision> before = marks().decision(finding);
    Optional<Decision> now = Optional.of(decision(finding, kind, reason));
    take(() -> put(finding, now), () -> put(finding, before));
  }

  /// Takes a finding for fixed, as part of a larger step.
  void fixed(String finding) {
    put(finding, Optional.of(decision(finding, Decision.Kind.FIXED, Optional.empty())));
  }

  void put(String finding, Optional<Decision> decision) {
    UUID id = review.get().id();
    keep(
        marks -> marks.decided(finding, decision),
        store ->
            decision.ifPresentOrElse(d -> store.decide(id, d), () -> store.undecide(id, finding)));
  }

  private Decision decision(String finding, Decision.Kind kind, Optional<DismissalReason> reason) {
    return new Decision(finding, kind, reason, desk.reviewer(), desk.clock().instant());
  }

  /// Keeps decisions and notes with their findings where an edit gave those other names.
  void carry(List<Finding> before, List<Finding> now) {
    UUID id = review.get().id();
    Marks old = marks();
    Marks carried = Decisions.carried(old, before, now);
    review.set(review.get().with(carried));
    for (Decision decision : old.decisions()) {
      if (carried.decision(decision.fingerprint()).isEmpty()) {
        desk.keeper().keep(store -> store.undecide(id, decision.fingerprint()));
      }
    }
    for (Decision decision : carried.decisions()) {
      if (old.decision(decision.fingerprint()).isEmpty()) {
        desk.keeper().keep(store -> store.decide(id, decision));
      }
    }
    carried.notes().stream()
        .filter(note -> !old.notes().contains(note))
        .forEach(note -> desk.keeper().keep(store -> store.write(id, note)));
  }

  // Notes.

  /// Writes a note in place of the one with its id; one without words is taken away.
  void write(Note note) {
    UUID id = note.id();
    Optional<Note> before = marks().note(id);
    Optional<Note> now = Optional.of(note).filter(n -> !n.text().isEmpty());
    if (!now.map(Note::text).equals(before.map(Note::text))) {
      take(() -> put(id, now), () -> put(id, before));
    }
  }

  /// Keeps a note that is still being written; neither shown nor a step to undo.
  void draft(Note note) {
    UUID id = review.get().id();
    desk.keeper()
        .keep(
            store -> {
              if (note.text().isEmpty()) {
                store.erase(id, note.id());
              } else {
                store.write(id, note);
              }
            });
  }

  private void put(UUID note, Optional<Note> text) {
    UUID id = review.get().id();
    keep(
        marks -> marks.noted(note, text),
        store -> text.ifPresentOrElse(n -> store.write(id, n), () -> store.erase(id, note)));
  }

  /// The id of the note on a finding: the one it has, else the same however often a note is begun
  /// and given up.
  UUID noteId(String finding) {
    return review.get().notes().stream()
        .filter(note -> note.finding().equals(Optional.of(finding)))
        .findFirst()
        .map(Note::id)
        .orElseGet(
            () ->
                UUID.nameUUIDFromBytes(
                    (review.get().id() + finding).getBytes(StandardCharsets.UTF_8)));
  }

  // Sign-off.

  /// Ticks items, or takes the ticks of all of them back.
  void sign(List<Checklist.Item> items, boolean tick) {
    List<SignOff> before =
        marks().signOffs().stream()
            .filter(known -> items.stream().anyMatch(item -> item.id().equals(known.item())))
            .toList();
    List<SignOff> now =
        items.stream()
            .filter(item -> tick)
            .map(item -> new SignOff(item.id(), desk.reviewer(), desk.clock().instant()))
            .toList();
    take(() -> replace(before, now), () -> replace(now, before));
  }

  private void replace(List<SignOff> before, List<SignOff> now) {
    UUID id = review.get().id();
    List<String> gone = before.stream().map(SignOff::item).toList();
    keep(
        marks -> marks.unsigned(gone).signed(now),
        store -> {
          store.unsign(id, gone);
          store.sign(id, now);
        });
  }

  /// Clears the rewrite as it stands, or takes the clearance back.
  void clear(boolean clear) {
    Optional<Clearance> before = marks().clearance();
    Optional<Clearance> now =
        Optional.of(review.get().rewrite().text())
            .filter(text -> clear)
            .map(
                text ->
                    new Clearance(Digest.sha256(text), desk.reviewer(), desk.clock().instant()));
    take(() -> put(now), () -> put(before));
  }

  private void put(Optional<Clearance> clearance) {
    UUID id = review.get().id();
    keep(marks -> marks.cleared(clearance), store -> store.clear(id, clearance));
  }

  void measure(ReviewSummary.Progress progress) {
    UUID id = review.get().id();
    desk.keeper().keep(store -> store.measure(id, progress));
  }

  // Texts.

  /// Keeps a changed text. Notes move along with the words that they stand beside.
  void revise(Side side, Document text) {
    Review old = review.get();
    String before = old.text(side).text();
    review.set(old.with(side, text));
    desk.keeper().keep(store -> store.revise(old.id(), side, text));
    for (Note note : old.notes()) {
      Anchor place = note.anchor().after(before, text.text());
      if (note.side() == side && !sameWords(place, note.anchor())) {
        Note moved = note.at(place);
        Marks marks = marks().noted(note.id(), Optional.of(moved));
        review.set(review.get().with(marks));
        desk.keeper().keep(store -> store.write(old.id(), moved));
      }
    }
  }

  /// An anchor that only moved finds its place by its words; it need not be written again.
  private static boolean sameWords(Anchor one, Anchor other) {
    return Objects.equals(one.exact(), other.exact())
        && Objects.equals(one.prefix(), other.prefix())
        && Objects.equals(one.suffix(), other.suffix());
  }
}
