package org.stet.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.stet.check.Finding;
import org.stet.report.Messages;
import org.stet.review.Checklist;
import org.stet.review.Note;
import org.stet.review.Side;
import org.stet.text.Span;
import org.stet.workbench.Counterpart;
import org.stet.workbench.Entry;
import org.stet.workbench.OneColumn;
import org.stet.workbench.OpenReview;
import org.stet.workbench.ReadingView;
import org.stet.workbench.Search;
import org.stet.workbench.Settings;

/// A review: the original, the ties, the rewrite, the findings. The texts scroll together, and a
/// selected finding brings both to its place.
final class ReviewPane extends HBox {
  private final OpenReview review;
  private final Messages messages;
  private final Captions captions;
  private final TextPane original;
  private final TextPane beside;
  private final Map<ReadingView, TextPane> columns = new EnumMap<>(ReadingView.class);
  private Optional<LinePane> line = Optional.empty();
  private Measure measure = Measure.of(Settings.Type.USUAL);
  private ReadingView view = ReadingView.SIDE_BY_SIDE;
  private final SourceText source;
  private final StackPane left;
  private final Gutter gutter;
  private final Abreast abreast;
  private final FindingsPane findings;
  private final Passages passages;
  private final Finder finder;
  private Consumer<ReadingView> onLay = now -> {};
  private Optional<Entry> coming = Optional.empty();

  ReviewPane(OpenReview review, Messages messages, Captions captions) {
    this.review = review;
    this.messages = messages;
    original = new TextPane(Side.ORIGINAL, review, review.page(Side.ORIGINAL), messages, captions);
    beside = new TextPane(Side.REWRITE, review, review.page(Side.REWRITE), messages, captions);
    columns.put(ReadingView.SIDE_BY_SIDE, beside);
    this.captions = captions;
    source = new SourceText(review, messages, captions);
    left = new StackPane(original, source);
    fill(left);
    gutter = new Gutter(original, beside);
    findings = new FindingsPane(review, messages);
    passages = new Passages(review, this::pane, messages);
    findings.getChildren().add(1, passages.note());
    finder = new Finder(this, messages);
    findings.getChildren().addFirst(finder.bar());
    findings.setOnFind(finder::open);
    getStyleClass().add("review");
    for (TextPane pane : new TextPane[] {original, beside}) {
      prepare(pane);
      pane.setOnMoved(gutter::draw);
    }
    abreast = new Abreast(review, original, beside, gutter);
    review.sources().shown().addListener((value, before, now) -> read(now));
    getChildren().addAll(left, gutter, beside, findings);
    review.selected().addListener((value, before, now) -> follow(now));
    findings.setOnGoTo(this::goTo);
    findings.detail().setOnOpen(passage -> show(passage.source(), passage.span()));
  }

  /// Takes other type for the texts.
  void setMeasure(Measure now) {
    measure = now;
    original.setMeasure(now);
    source.setMeasure(now);
    columns.values().forEach(pane -> pane.setMeasure(now));
    line.ifPresent(pane -> pane.setMeasure(now));
  }

  /// Names the keys of commands as they are now.
  void nameKeys() {
    findings.refresh();
    line.ifPresent(LinePane::showTick);
  }

  /// Shows a further source in the place of the original, which no ties lead to.
  private void read(int number) {
    boolean keys = original.isFocusWithin() || source.isFocusWithin();
    original.setVisible(number == 0);
    gutter.setVisible(number == 0);
    if (keys) {
      (number == 0 ? original : source).requestFocus();
    }
  }

  /// Reads the next source beside the rewrite; false where there is none but the original.
  boolean nextSource() {
    boolean any = !review.sources().texts().isEmpty();
    if (any) {
      layBeside();
      review.sources().next();
    }
    return any;
  }

  private void prepare(TextPane pane) {
    fill(pane);
    pane.setOnMenu((event, at) -> new BlockMenu(pane, messages).show(event, at));
    pane.chosen().addListener((value, before, now) -> passages.chosen(pane, now));
  }

  private static void fill(Region pane) {
    HBox.setHgrow(pane, Priority.ALWAYS);
    pane.setMinWidth(0);
    pane.setPrefWidth(100);
  }

  // The views.

  /// Lays the review out in another way; what is selected stays so.
  void lay(ReadingView now) {
    unchoose();
    view = now;
    switch (now) {
      case SIDE_BY_SIDE -> getChildren().setAll(left, gutter, beside, findings);
      case MARKED, CLEAN -> getChildren().setAll(rewrite(), findings);
      case LINE_BY_LINE -> getChildren().setAll(line(), findings);
    }
    layout();
    review.selected().get().ifPresent(this::bring);
  }

  /// The rewrite as the view shows it; line by line has none, but its place is kept.
  private TextPane rewrite() {
    return view == ReadingView.MARKED || view == ReadingView.CLEAN
        ? columns.computeIfAbsent(view, this::column)
        : beside;
  }

  private TextPane column(ReadingView kind) {
    boolean marked = kind == ReadingView.MARKED;
    OneColumn column = marked ? OneColumn.marked(review) : OneColumn.clean(review);
    TextPane pane = new TextPane(Side.REWRITE, review, column.page(), messages, captions);
    pane.getStyleClass().add(kind.id());
    pane.setMeasure(measure);
    prepare(pane);
    return pane;
  }

  private LinePane line() {
    LinePane pane = line.orElseGet(() -> new LinePane(review, messages));
    pane.setMeasure(measure);
    fill(pane);
    line = Optional.of(pane);
    return pane;
  }

  private boolean isLineByLine() {
    return view == ReadingView.LINE_BY_LINE;
  }

  /// The panes in reading order.
  private List<Node> panes() {
    return switch (view) {
      case SIDE_BY_SIDE ->
          List.of(review.sources().shown().get() == 0 ? original : source, beside, findings.list());
      case MARKED, CLEAN -> List.of(rewrite(), findings.list());
      case LINE_BY_LINE -> List.of(line(), findings.list());
    };
  }

  /// Takes the keys to where one works in this view.
  void takeKeys() {
    (isLineByLine() ? line() : findings.list()).requestFocus();
  }

  FindingsPane findings() {
    return findings;
  }

  OpenReview model() {
    return review;
  }

  /// The texts follow with the next picture, so that the list is on its way to a finding before
  /// the texts are. What is written stays where it is while the findings move on.
  private void follow(Optional<Entry> selected) {
    coming = selected.filter(entry -> review.drafting().draft().get().isEmpty());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    Optional<Entry> now = coming;
    coming = Optional.empty();
    now.ifPresent(this::bring);
  }

  /// Brings both texts to the place of a finding.
  private void bring(Entry entry) {
    int at = entry.finding().rewrite().span().start();
    rewrite().reveal(at);
    abreast.bring(entry, rewrite().yOf(at));
  }

  /// Lets the two texts scroll apart, or together again.
  void toggleScrolling() {
    abreast.toggle();
  }

  /// Goes from the sentence that the keys are about to what answers to it in the other text, moved
  /// or not; false where nothing does.
  boolean goToCounterpart() {
    boolean fromOriginal = original.isFocusWithin();
    int offset = fromOriginal ? original.place() : placeInRewrite();
    Side side = fromOriginal ? Side.ORIGINAL : Side.REWRITE;
    if (Counterpart.of(review.ties(), side, offset).isEmpty()) {
      return false;
    }
    layBeside();
    return abreast.goFrom(fromOriginal ? original : beside, offset);
  }

  void goTo(Note note) {
    if (note.side() == Side.ORIGINAL) {
      review.sources().show(0);
    }
    TextPane pane = pane(note.side());
    review
        .place(note)
        .ifPresent(
            place -> {
              pane.reveal(place.start());
              passages.quietly(() -> pane.choose(place));
            });
  }

  private TextPane pane(Side side) {
    return side == Side.ORIGINAL ? original : rewrite();
  }

  /// What is looked for.
  Finder finder() {
    return finder;
  }

  /// Hears that another view is needed, for a place that this one does not show.
  void setOnLay(Consumer<ReadingView> lay) {
    onLay = lay;
  }

  /// Marks where the words stand that a person looks for.
  void mark(Search.Found found) {
    original.find(found.in(Side.ORIGINAL));
    source.find(found);
    columns.values().forEach(pane -> pane.find(found.in(Side.REWRITE)));
  }

  /// Brings a place of a text to sight: out of a fold, and in a view that shows it.
  void show(Side side, Span place) {
    boolean seen = side == Side.REWRITE ? !isLineByLine() : view == ReadingView.SIDE_BY_SIDE;
    if (!seen) {
      onLay.accept(ReadingView.SIDE_BY_SIDE);
    }
    review.sources().show(0);
    TextPane pane = pane(side);
    pane.unfold(place.start());
    pane.reveal(place.start());
    passages.quietly(() -> pane.choose(place));
  }

  /// Brings a place of the original, or of a further source by its number, to sight beside the
  /// rewrite.
  void show(int number, Span place) {
    layBeside();
    review.sources().show(number, place);
    if (number == 0) {
      original.unfold(place.start());
      original.reveal(place.start());
    }
  }

  private void layBeside() {
    if (view != ReadingView.SIDE_BY_SIDE) {
      onLay.accept(ReadingView.SIDE_BY_SIDE);
    }
  }

  // Edits and ticks.

  /// Edits the paragraph of the rewrite that the keys are about, or that of the selected finding.
  void edit() {
    int place = placeInRewrite();
    rewrite().unfold(place);
    review.drafting().begin(place);
  }

  /// Ticks the sentence that the keys are about with all that it holds, or takes the ticks back. In
  /// the text it goes on to the next one, so that a reader ticks line after line.
  void signOff() {
    review.signOffs().sentenceAt(placeInRewrite()).ifPresent(this::signOff);
  }

  private void signOff(Checklist.Item sentence) {
    boolean reading = rewrite().isFocusWithin();
    review.signOffs().toggle(sentence.sentence());
    if (reading && review.signOffs().isDone(sentence.sentence())) {
      rewrite().choose(sentence.span());
      rewrite().chooseSentence(1);
    }
  }

  /// Brings the chosen passage of the original into the rewrite, or what the selected finding was
  /// compared with.
  void takeOver() {
    Optional<Span> chosen = Optional.of(original.chosen().get()).filter(span -> !span.isEmpty());
    chosen.or(review::compared).ifPresent(review.drafting()::takeOver);
  }

  private int placeInRewrite() {
    if (isLineByLine()) {
      return line().place();
    }
    Optional<Integer> selected =
        review.selected().get().map(entry -> entry.finding().rewrite().span().start());
    return rewrite().isFocusWithin() ? rewrite().place() : selected.orElseGet(rewrite()::place);
  }

  // The chosen passage.

  /// Starts a note: on the chosen passage, or else on the selected finding.
  void writeNote() {
    if (!passages.write()) {
      findings.detail().writeNote();
    }
  }

  /// Lets the chosen passage go; false when there was none.
  boolean unchoose() {
    boolean any = passages.note().isOffered();
    original.choose(Span.at(0));
    columns.values().forEach(pane -> pane.choose(Span.at(0)));
    return any;
  }

  /// Takes a block for page chrome, or for body: of the text that has the keys, or else of the
  /// selected finding.
  void toggleBlock() {
    if (isOnText()) {
      TextPane pane = original.isFocusWithin() ? original : rewrite();
      pane.turn(pane.current());
    } else {
      review.selected().get().map(Entry::finding).ifPresent(this::toggleBlock);
    }
  }

  private void toggleBlock(Finding finding) {
    TextPane pane = finding.isOmission() ? original : rewrite();
    OpenReview.place(finding, pane.side())
        .ifPresent(place -> pane.turn(pane.paragraphAt(place.start())));
  }

  /// Gives the keys to the next pane, or the one before.
  void switchPane(int by) {
    List<Node> panes = panes();
    int at = panes.size() - 1;
    for (int i = 0; i < panes.size(); i++) {
      at = panes.get(i).isFocusWithin() ? i : at;
    }
    panes.get(Math.floorMod(at + by, panes.size())).requestFocus();
  }

  /// Whether one of the texts has the keys.
  boolean isOnText() {
    return panes().stream().limit(panes().size() - 1).anyMatch(Node::isFocusWithin);
  }

  /// Chooses the next sentence of the text that has the keys, or the one before; false if none has.
  boolean chooseSentence(int by) {
    TextPane pane = original.isFocusWithin() ? original : rewrite();
    if (isOnText() && isLineByLine()) {
      line().step(by);
    } else if (isOnText()) {
      pane.chooseSentence(by);
    }
    return isOnText();
  }
}
