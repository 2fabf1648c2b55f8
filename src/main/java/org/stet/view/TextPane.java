package org.stet.view;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.stet.report.Messages;
import org.stet.review.Side;
import org.stet.text.Span;
import org.stet.workbench.Fold;
import org.stet.workbench.OpenReview;
import org.stet.workbench.Page;
import org.stet.workbench.Paragraph;
import org.stet.workbench.Settings;

/// One of the two texts: its heading line, its paragraphs, and the strip that shows all of it at
/// once. Takes the choice of a passage by mouse and by keys.
final class TextPane extends VBox {
  private static final PseudoClass SCROLLED = PseudoClass.getPseudoClass("scrolled");

  private final Side side;
  private final OpenReview review;
  private final VirtualColumn<Paragraph> column;
  private final Strip strip;
  private final HBox caption = new HBox(10);
  private final HBox body = new HBox();
  private Measure measure = Measure.of(Settings.Type.USUAL);
  private final ParagraphEditor editor;
  private final SlotTip tip;
  private final ReadOnlyObjectWrapper<Span> chosen = new ReadOnlyObjectWrapper<>(Span.at(0));
  private List<Span> found = List.of();
  private Runnable onMoved = () -> {};
  private Page page;

  /// @param shown the text as it is to be laid out
  TextPane(
      Side side,
      OpenReview review,
      ReadOnlyObjectProperty<Page> shown,
      Messages messages,
      Captions captions) {
    this.side = side;
    this.review = review;
    this.page = shown.get();
    this.column = new VirtualColumn<>(new ParagraphRows(this, messages));
    this.strip = new Strip(this);
    getStyleClass().addAll("text-pane", side.id());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setAccessibleText(messages.text("window.side." + side.id()));
    this.editor = new ParagraphEditor(this, messages);
    body.getChildren().addAll(column, strip);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(body.widthProperty());
    clip.heightProperty().bind(body.heightProperty());
    body.setClip(clip);
    if (side == Side.REWRITE) {
      body.getChildren().add(editor);
    }
    HBox.setHgrow(column, Priority.ALWAYS);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(caption(messages, captions), body);
    column.setOnMoved(this::moved);
    column.setItems(page.paragraphs());
    this.tip = new SlotTip(this, messages);
    new TextMouse(this, tip).listen();
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    chosen.addListener((value, before, now) -> showChosen());
    shown.addListener((value, before, now) -> turn(now));
  }

  private void placeCaption() {
    caption.setPadding(new Insets(0, 20, 14, measure.left(column.getWidth())));
  }

  Measure measure() {
    return measure;
  }

  /// Takes other type: what stood at the top stays there.
  void setMeasure(Measure now) {
    int top = column.getHeight() > 0 ? offsetAt(0) : 0;
    measure = now;
    column.reset(page.paragraphs());
    placeCaption();
    if (column.getHeight() > 0) {
      bring(top, 0);
    }
  }

  private HBox caption(Messages messages, Captions captions) {
    Label name = new Label(messages.text("window.side." + side.id()));
    name.getStyleClass().add("side-name");
    ProvenanceLine facts = new ProvenanceLine(captions);
    name.setMinWidth(Region.USE_PREF_SIZE);
    boolean tabs = side == Side.ORIGINAL && !review.sources().texts().isEmpty();
    if (tabs) {
      // They say themselves how many sources there are, and leave little room.
      facts.show(review.result().get().texts().original());
    } else {
      facts.show(review.result().get(), side);
    }
    caption.getChildren().addAll(tabs ? new SourceTabs(review, messages) : name, facts);
    caption.getStyleClass().add("pane-caption");
    if (!review.sources().texts().isEmpty()) {
      caption.getStyleClass().add("with-tabs");
    }
    column.widthProperty().addListener((value, before, now) -> placeCaption());
    return caption;
  }

  /// Hears of every change of what is in sight.
  void setOnMoved(Runnable moved) {
    onMoved = moved;
  }

  void setOnScrolled(Runnable scrolled) {
    column.setOnScrolled(scrolled);
  }

  private void moved() {
    caption.pseudoClassStateChanged(SCROLLED, column.topOf(0) < 0);
    strip.requestLayout();
    editor.follow();
    showChosen();
    onMoved.run();
  }

  private void turn(Page now) {
    page = now;
    column.setItems(now.paragraphs());
    strip.requestLayout();
  }

  Side side() {
    return side;
  }

  OpenReview review() {
    return review;
  }

  VirtualColumn<Paragraph> column() {
    return column;
  }

  Page page() {
    return page;
  }

  /// The passage that a person chose; empty when none is.
  ReadOnlyObjectProperty<Span> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// Chooses a passage, which shows it if it was folded away.
  void choose(Span span) {
    if (!span.isEmpty()) {
      unfold(span.start());
    }
    chosen.set(span);
  }

  /// Shows where the words stand that a person looks for.
  void find(List<Span> spans) {
    found = spans;
    showChosen();
  }

  /// Where the paragraphs begin, below this pane's upper edge.
  ReadOnlyDoubleProperty columnTop() {
    return body.layoutYProperty();
  }

  // Places.

  /// The height of a place of the document in the column, whether or not it is in sight.
  double yOf(int offset) {
    int row = page.indexOf(offset);
    return column.topOf(row) + within(row, offset);
  }

  private double within(int row, int offset) {
    Optional<ParagraphRow> node = rowNode(row);
    if (node.isPresent()) {
      return node.get().middleOf(offset);
    }
    Span span = page.paragraphs().get(row).span();
    double share = span.isEmpty() ? 0.5 : (double) (offset - span.start()) / span.length();
    return Math.clamp(share, 0, 1) * column.heightOf(row);
  }

  Optional<ParagraphRow> rowNode(int row) {
    return column
        .node(row)
        .filter(node -> node instanceof ParagraphRow)
        .map(node -> (ParagraphRow) node);
  }

  /// The offset of the document that stands at a height of the column, roughly.
  int offsetAt(double y) {
    int row = column.rowAt(y);
    Span span = page.paragraphs().get(row).span();
    double share = (y - column.topOf(row)) / Math.max(1, column.heightOf(row));
    return span.start() + (int) (Math.clamp(share, 0, 1) * span.length());
  }

  /// Scrolls so that a place stands at a height.
  void bring(int offset, double y) {
    int row = page.indexOf(offset);
    boolean estimated = rowNode(row).isEmpty();
    column.show(row, within(row, offset), y);
    if (estimated) {
      column.show(row, within(row, offset), y);
    }
  }

  /// Scrolls only when a place is out of sight or near an edge.
  void reveal(int offset) {
    double y = yOf(offset);
    if (y < 40 || y > column.getHeight() - 60) {
      bring(offset, column.getHeight() * 0.35);
    }
  }

  /// Makes a block as tall as what lies over it, and every other as tall as its lines.
  ///
  /// @param block -1 for none
  void leaveRoom(int block, double height) {
    double lines = 0;
    Optional<ParagraphRow> last = Optional.empty();
    boolean other = false;
    for (int row = 0; row < column.size(); row++) {
      Optional<ParagraphRow> node = rowNode(row);
      if (page.paragraphs().get(row).block() == block) {
        lines += column.heightOf(row) - node.map(ParagraphRow::room).orElse(0.0);
        last = node;
      } else {
        other |= node.map(line -> line.leave(0)).orElse(false);
      }
    }
    double room = Math.max(0, height - lines);
    other |= last.map(line -> line.leave(room)).orElse(false);
    if (other) {
      column.requestLayout();
    }
  }

  /// The height of a block's upper edge in the column; of the last one where it is gone.
  double topOf(int block) {
    int row = 0;
    while (row < page.paragraphs().size() - 1 && page.paragraphs().get(row).block() < block) {
      row++;
    }
    return column.topOf(row);
  }

  /// The offset of the rewrite that an edit is to begin at, where this pane has the keys.
  int place() {
    return chosen.get().start() > 0 ? chosen.get().start() : current().span().start();
  }

  // The keys that move the text; those that choose a sentence can be others.

  private void key(KeyEvent event) {
    boolean handled = true;
    switch (event.getCode()) {
      case DOWN -> down(event, 1);
      case UP -> down(event, -1);
      case PAGE_DOWN -> column.scrollBy(column.getHeight() * 0.85);
      case PAGE_UP -> column.scrollBy(-column.getHeight() * 0.85);
      case HOME -> bring(0, 20);
      case END -> bring(page.document().text().length(), column.getHeight() - 40);
      case C -> handled = event.isShortcutDown() && copy();
      case A -> handled = event.isShortcutDown() && chooseAll();
      default -> handled = false;
    }
    if (handled && !event.isAltDown()) {
      event.consume();
    }
  }

  private void down(KeyEvent event, int by) {
    if (!event.isAltDown()) {
      column.scrollBy(40.0 * by);
    }
  }

  /// Chooses the next sentence, or the one before.
  void chooseSentence(int by) {
    List<Span> steps = Steps.of(this);
    if (steps.isEmpty()) {
      return;
    }
    int from = chosen.get().isEmpty() ? offsetAt(30) : chosen.get().start();
    int at = 0;
    while (at < steps.size() - 1 && steps.get(at).end() <= from) {
      at++;
    }
    int to = chosen.get().isEmpty() ? at : Math.clamp(at + by, 0, steps.size() - 1);
    choose(steps.get(to));
    column.layout();
    reveal(steps.get(to).start());
    tip.in(steps.get(to));
  }

  private boolean copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(page.document().in(chosen.get()));
    return Clipboard.getSystemClipboard().setContent(content);
  }

  private boolean chooseAll() {
    choose(new Span(0, page.document().text().length()));
    return true;
  }

  private void showChosen() {
    for (Region node : column.nodes()) {
      if (node instanceof ParagraphRow row) {
        row.choose(chosen.get());
        row.find(found);
      }
    }
  }

  /// Hears which paragraph a person asks for the menu of.
  void setOnMenu(BiConsumer<ContextMenuEvent, Paragraph> menu) {
    column.setOnContextMenuRequested(
        event -> menu.accept(event, page.paragraphs().get(column.rowAt(event.getY()))));
  }

  // Blocks.

  Paragraph paragraphAt(int offset) {
    return page.paragraphs().get(page.indexOf(offset));
  }

  /// The paragraph that the keys are about: a fold that has them, or the place that was chosen or
  /// clicked while it is in sight, or what stands at the top.
  Paragraph current() {
    int place = chosen.get().start();
    double y = yOf(place);
    boolean inSight = place > 0 && y >= 0 && y <= column.getHeight();
    boolean any = !chosen.get().isEmpty() || inSight;
    return column.withKeys().orElseGet(() -> paragraphAt(any ? place : offsetAt(20)));
  }

  /// Opens a fold and chooses its first line.
  void enter(Fold fold) {
    if (!fold.open()) {
      toggle(fold);
    }
    requestFocus();
    choose(page.document().blocks().get(fold.first()).span());
  }

  /// Opens a fold, or closes it. Its line is made anew, so this pane takes the keys from it.
  void toggle(Fold fold) {
    review.toggleFold(side, fold);
    requestFocus();
  }

  /// Opens the fold that a place is hidden in.
  void unfold(int offset) {
    paragraphAt(offset)
        .fold()
        .filter(fold -> !fold.open())
        .ifPresent(fold -> review.toggleFold(side, fold));
  }

  /// Takes the block of a paragraph for page chrome, or for body. What is folded away is shown
  /// first, so that nobody decides about it unseen.
  void turn(Paragraph paragraph) {
    paragraph
        .fold()
        .ifPresentOrElse(this::enter, () -> review.toggleBlocks(side, paragraph.block(), 1));
  }
}
