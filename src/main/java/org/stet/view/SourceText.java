package org.stet.view;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.stet.report.Messages;
import org.stet.text.Span;
import org.stet.workbench.Fold;
import org.stet.workbench.FurtherTexts;
import org.stet.workbench.OpenReview;
import org.stet.workbench.Page;
import org.stet.workbench.Paragraph;
import org.stet.workbench.Search;
import org.stet.workbench.Settings;

/// A further source where the original stands else, to be read: it is not under review, so nothing
/// is chosen or noted in it. Brings what the selected finding rests on to sight.
final class SourceText extends VBox {
  private final FurtherTexts texts;
  private final Messages messages;
  private final VirtualColumn<Paragraph> column = new VirtualColumn<>(new Rows());
  private final ProvenanceLine facts;
  private final HBox caption;
  private Measure measure = Measure.of(Settings.Type.USUAL);
  private int source;
  private Search.Found found = new Search.Found(List.of(), -1);

  SourceText(OpenReview review, Messages messages, Captions captions) {
    this.texts = review.sources();
    this.messages = messages;
    this.facts = new ProvenanceLine(captions);
    this.caption = new HBox(10, new SourceTabs(review, messages), facts);
    caption.getStyleClass().addAll("pane-caption", "with-tabs");
    getStyleClass().addAll("text-pane", "source-text");
    setId("source-text");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    VBox.setVgrow(column, Priority.ALWAYS);
    getChildren().addAll(caption, column);
    column.widthProperty().addListener((value, before, now) -> placeCaption());
    column.setOnMoved(this::showFound);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    setOnMousePressed(event -> requestFocus());
    texts.page().addListener((value, before, now) -> show(now));
    setVisible(false);
    show(texts.page().get());
  }

  private void placeCaption() {
    caption.setPadding(new Insets(0, 20, 14, measure.left(column.getWidth())));
  }

  void setMeasure(Measure now) {
    measure = now;
    column.reset(texts.page().get().map(Page::paragraphs).orElse(List.of()));
    placeCaption();
  }

  private void show(Optional<Page> page) {
    setVisible(page.isPresent());
    page.ifPresent(this::show);
  }

  private void show(Page page) {
    boolean other = source != texts.shown().get();
    source = texts.shown().get();
    setAccessibleText(page.document().provenance().name());
    facts.show(page.document());
    column.setItems(page.paragraphs());
    if (other) {
      column.show(0, 0, 0);
    }
    texts.place().ifPresent(place -> bring(page, place.start()));
    showFound();
  }

  /// Shows where the words stand that a person looks for.
  void find(Search.Found now) {
    found = now;
    showFound();
  }

  private void showFound() {
    List<Span> here = found.in(source);
    Span current =
        found
            .current()
            .filter(hit -> source > 0 && hit.source() == source)
            .map(Search.Hit::span)
            .orElse(Span.at(0));
    for (int row = 0; row < column.size(); row++) {
      column
          .node(row)
          .filter(node -> node instanceof ParagraphRow)
          .map(node -> (ParagraphRow) node)
          .ifPresent(
              node -> {
                node.find(here);
                node.choose(current);
              });
    }
  }

  private void bring(Page page, int offset) {
    column.show(page.indexOf(offset), 0, column.getHeight() * 0.3);
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> column.scrollBy(40);
      case UP -> column.scrollBy(-40);
      case PAGE_DOWN -> column.scrollBy(column.getHeight() * 0.85);
      case PAGE_UP -> column.scrollBy(-column.getHeight() * 0.85);
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// Makes the rows of a source.
  private final class Rows implements VirtualColumn.Rows<Paragraph> {
    @Override
    public Region make(Paragraph paragraph) {
      if (paragraph.fold().isPresent()) {
        Fold fold = paragraph.fold().get();
        return new FoldRow(fold, messages, () -> texts.toggleFold(fold), measure);
      }
      return new ParagraphRow(paragraph, measure);
    }

    @Override
    public double estimate(Paragraph paragraph, double width) {
      return ParagraphRows.estimate(paragraph, width, measure);
    }
  }
}
