package org.stet.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.stet.check.Finding;
import org.stet.check.Result;
import org.stet.review.Decision;
import org.stet.review.DismissalReason;
import org.stet.review.Marks;
import org.stet.review.Note;
import org.stet.review.Review;
import org.stet.review.ReviewSummary;
import org.stet.review.Side;
import org.stet.text.Anchor;
import org.stet.text.Document;
import org.stet.text.Span;

/// A pair under review: the two pages, the findings, and all that the editor does with them. Each
/// act is kept at once and can be undone. To be used on the window's thread.
public final class OpenReview {
  private final Desk desk;
  private final ObservableList<Entry> entries = FXCollections.observableArrayList();
  // Kept in a field: a view that nobody holds is collected, and its listeners fall silent with it.
  private final ObservableList<Entry> allView = FXCollections.unmodifiableObservableList(entries);
  private final FindingList list;
  private final Acts acts;
  private final Drafting drafting;
  private final SignOffs signOffs;
  private final ReadOnlyObjectWrapper<Result> result = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<Entry>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Spread spread;
  private final Slots slots;
  private final FurtherTexts sources;
  private Outcome outcome;
  private Optional<ReviewSummary.Progress> measured = Optional.empty();

  OpenReview(Review review, Outcome outcome, Desk desk) {
    this.desk = desk;
    this.list = new FindingList(desk.settings(), desk.messages());
    this.acts = new Acts(review, desk, this::refresh);
    this.drafting = new Drafting(acts, desk.recheck(), this.result::get, this::show);
    this.outcome = outcome;
    this.result.set(outcome.result());
    this.signOffs = new SignOffs(acts, () -> entries);
    this.spread = new Spread(outcome.result());
    this.slots = new Slots(desk.threads(), this::mark);
    this.sources = new FurtherTexts(this.result::get);
    show(outcome);
  }

  /// The review as it stands.
  public ReadOnlyObjectProperty<Review> review() {
    return acts.review();
  }

  /// What the last finished run says.
  public ReadOnlyObjectProperty<Result> result() {
    return result.getReadOnlyProperty();
  }

  /// Edits of the rewrite.
  public Drafting drafting() {
    return drafting;
  }

  /// The keys as they are now.
  public KeyMap keys() {
    return desk.settings().get().keys();
  }

  /// The reasons that a finding may be let pass for, by their numbers.
  public List<DismissalReason> reasons() {
    return desk.settings().get().findings().reasons();
  }

  /// Checks the texts as they are, after a choice of other checks.
  void checkAgain() {
    drafting.checkAgain();
  }

  /// The ticks on the rewrite, line by line.
  public SignOffs signOffs() {
    return signOffs;
  }

  /// Every finding, in the order of the rewrite.
  public ObservableList<Entry> entries() {
    return allView;
  }

  /// The findings as they are listed.
  public FindingList list() {
    return list;
  }

  /// The finding that the editor looks at.
  public ReadOnlyObjectProperty<Optional<Entry>> selected() {
    return selected.getReadOnlyProperty();
  }

  /// One of the two texts with its marks.
  public ReadOnlyObjectProperty<Page> page(Side side) {
    return spread.page(side);
  }

  /// The rewrite with its marks, no finding selected.
  ReadOnlyObjectProperty<Page> rewriteUnselected() {
    return spread.unselected();
  }

  /// The further sources, to be read in the place of the original.
  public FurtherTexts sources() {
    return sources;
  }

  /// The words that stand in the place of others.
  public Slots slots() {
    return slots;
  }

  /// Which sentences answer to which, in the order of the rewrite.
  public List<Tie> ties() {
    return outcome.ties();
  }

  /// Which places stand beside each other.
  public Parallel parallel() {
    return new Parallel(
        ties(), document(Side.ORIGINAL).text().length(), document(Side.REWRITE).text().length());
  }

  /// How many findings nobody has decided about, even before the entries have followed.
  public long openFindings() {
    return entries.stream()
        .filter(e -> review().get().marks().decision(e.fingerprint()).isEmpty())
        .count();
  }

  /// The passages that the selected finding was compared with.
  public List<Excerpt> excerpts() {
    return selected.get().map(entry -> Excerpt.of(entry.finding(), result.get())).orElse(List.of());
  }

  /// The notes that belong to no finding.
  public List<Note> freeNotes() {
    return review().get().notes().stream().filter(note -> note.finding().isEmpty()).toList();
  }

  /// Who wrote them.
  public Writers writers() {
    return Writers.of(review().get().notes());
  }

  /// Selects a finding.
  public void select(String fingerprint) {
    selected.set(entry(fingerprint));
    paint();
  }

  /// Selects a finding, and lets the filter through where it hides it.
  public void reveal(String fingerprint) {
    select(fingerprint);
    selected.get().ifPresent(list::reveal);
  }

  /// Selects none.
  public void deselect() {
    selected.set(Optional.empty());
    paint();
  }

  /// Selects the next finding of the list, or the first after the last.
  public void next() {
    step(1);
  }

  /// Selects the finding before, or the last before the first.
  public void previous() {
    step(-1);
  }

  private void step(int by) {
    list.from(selected.get(), by).map(Entry::fingerprint).ifPresent(this::select);
  }

  /// Folds all that is unchanged, or shows all of it, as the settings say now.
  void foldAnew() {
    spread.foldAnew();
    mark();
  }

  /// Opens a fold, or closes it.
  public void toggleFold(Side side, Fold fold) {
    spread.toggleFold(side, fold);
    mark();
  }

  /// Confirms the selected finding.
  public void confirm() {
    decide(Decision.Kind.CONFIRMED, Optional.empty());
  }

  /// Lets the selected finding pass.
  public void dismiss(DismissalReason reason) {
    decide(Decision.Kind.DISMISSED, Optional.of(reason));
  }

  private void decide(Decision.Kind kind, Optional<DismissalReason> reason) {
    selected.get().ifPresent(entry -> acts.decide(entry.fingerprint(), kind, reason));
  }

  /// Makes the edit that clears the selected finding and checks the new rewrite.
  public void applyFix() {
    selected.get().ifPresent(entry -> drafting.fix(entry.finding()));
  }

  /// Takes blocks of the article for page chrome, or the other way round, and checks again.
  ///
  /// @param first the index of the first in `Document.blocks()`, whose kind decides for all
  public void toggleBlocks(Side side, int first, int count) {
    drafting.toggleBlocks(side, first, count);
  }

  /// Writes a note on a finding, in place of the one before; empty text takes it away.
  public void note(String fingerprint, String text) {
    entry(fingerprint).ifPresent(entry -> acts.write(noteOn(entry, text)));
  }

  /// Keeps a note that is still being written, so that a kill does not lose it. Neither shown nor a
  /// step to undo: the words are on their way to [#note(String, String)].
  public void draft(String fingerprint, String text) {
    entry(fingerprint).ifPresent(entry -> acts.draft(noteOn(entry, text)));
  }

  private Note noteOn(Entry entry, String text) {
    UUID id = acts.noteId(entry.fingerprint());
    Anchor place = entry.finding().rewrite();
    return desk.note(id, Side.REWRITE, place, Optional.of(entry.fingerprint()), text);
  }

  /// Writes a note beside a place of a text.
  ///
  /// @param id of a new note, the one that its drafts were kept under
  public void note(UUID id, Side side, Span place, String text) {
    acts.write(free(id, side, place, text));
  }

  /// Keeps a note beside a place that is still being written, as [#draft(String, String)] does.
  public void draft(UUID id, Side side, Span place, String text) {
    acts.draft(free(id, side, place, text));
  }

  private Note free(UUID id, Side side, Span place, String text) {
    return desk.note(id, side, Anchor.of(shownText(side), place), Optional.empty(), text);
  }

  /// Where a free note stands in its text now; empty where its words are gone.
  public Optional<Span> place(Note note) {
    return note.anchor().in(document(note.side()).text()).map(Anchor::span);
  }

  /// Takes a note away.
  public void erase(Note note) {
    acts.write(desk.note(note.id(), note.side(), note.anchor(), note.finding(), ""));
  }

  /// Takes the last act back.
  public void undo() {
    acts.undo();
  }

  /// Does again what was undone.
  public void redo() {
    acts.redo();
  }

  /// Whether a result is of the texts that are open.
  boolean isOf(Result result) {
    return document(Side.ORIGINAL).equals(result.texts().original())
        && document(Side.REWRITE).equals(result.texts().rewrite());
  }

  /// Takes the result of an edited pair, or a fuller one of the same.
  void show(Outcome now) {
    acts.carry(result.get().findings(), now.result().findings());
    outcome = now;
    result.set(now.result());
    signOffs.show(now.checklist());
    slots.show(now.result());
    refresh();
  }

  /// The selected finding as it is now; where an edit cleared it, the one that took its place.
  private Optional<Entry> followed() {
    return selected.get().flatMap(was -> entry(was.fingerprint()).or(() -> nearest(was.number())));
  }

  private Optional<Entry> nearest(int number) {
    return entries.stream().skip(Math.max(0, Math.min(number, entries.size()) - 1)).findFirst();
  }

  private void refresh() {
    Marks marks = review().get().marks();
    List<Entry> now = new ArrayList<>();
    for (Finding finding : result.get().findings()) {
      now.add(
          new Entry(
              now.size() + 1,
              finding,
              outcome.words().get(now.size()),
              marks.decision(finding.fingerprint()),
              marks.notes().stream()
                  .filter(n -> n.finding().equals(Optional.of(finding.fingerprint())))
                  .toList()));
    }
    entries.setAll(now);
    list.fill(entries, result.get().texts().rewrite());
    selected.set(followed());
    if (measured.isPresent()) {
      measure();
    }
    mark();
  }

  /// Keeps how far the review is, now and from now on, for the list of reviews.
  void measure() {
    ReviewSummary.Progress now = progress();
    if (!measured.equals(Optional.of(now))) {
      measured = Optional.of(now);
      acts.measure(now);
    }
  }

  private ReviewSummary.Progress progress() {
    int open = (int) openFindings();
    return new ReviewSummary.Progress(
        entries.size() - open,
        entries.size(),
        signOffs.done(),
        signOffs.checklist().items().size(),
        review().get().cleared().isPresent());
  }

  private void mark() {
    boolean fold = desk.settings().get().folding();
    Marking marking = new Marking(result.get(), review().get(), signOffs.sentences(), slots.all());
    spread.mark(result.get(), marking, fold);
    paint();
  }

  private void paint() {
    Optional<Finding> finding = selected.get().map(Entry::finding);
    sources.select(finding);
    spread.paint(finding);
  }

  /// The passage of the original that the selected finding was compared with.
  public Optional<Span> compared() {
    return selected.get().flatMap(entry -> place(entry.finding(), Side.ORIGINAL));
  }

  /// Where a finding stands in a text: its own place, or what it was compared with.
  public static Optional<Span> place(Finding finding, Side side) {
    return Spread.place(finding, side);
  }

  private Optional<Entry> entry(String fingerprint) {
    return entries.stream().filter(entry -> entry.fingerprint().equals(fingerprint)).findFirst();
  }

  private Document document(Side side) {
    return review().get().text(side);
  }

  private String shownText(Side side) {
    return page(side).get().document().text();
  }
}
