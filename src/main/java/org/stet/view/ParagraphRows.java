package org.stet.view;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.stet.report.Messages;
import org.stet.workbench.Command;
import org.stet.workbench.Fold;
import org.stet.workbench.Paragraph;

/// Makes the rows of a page.
record ParagraphRows(TextPane pane, Messages messages) implements VirtualColumn.Rows<Paragraph> {
  private static final double LINE = 27;
  private static final double CHARACTER = 8.2;

  @Override
  public Region make(Paragraph paragraph) {
    if (paragraph.fold().isPresent()) {
      Fold fold = paragraph.fold().get();
      return new FoldRow(fold, messages, () -> pane.toggle(fold), pane.measure());
    }
    ParagraphRow row = new ParagraphRow(paragraph, pane.measure());
    row.setTurn(() -> turn(row));
    name(row);
    return row;
  }

  private void name(ParagraphRow row) {
    String text = pane.page().document().text();
    row.setAccessibleText(new MarkWords(messages).of(row.paragraph(), text));
  }

  @Override
  public boolean adopt(Region region, Paragraph before, Paragraph now) {
    if (!(region instanceof ParagraphRow row) || !before.isSetLike(now)) {
      return false;
    }
    if (before.looksLike(now)) {
      row.take(now);
    } else {
      row.show(now);
      name(row);
    }
    return true;
  }

  /// A quiet button that stands beside a paragraph while the mouse is on it.
  private Button turn(ParagraphRow row) {
    boolean body = row.paragraph().kind().isBody();
    String key = body ? "window.block.chrome" : "window.block.body";
    String words = pane.review().keys().text(messages, key, Command.BLOCK);
    Button turn = new Button(body ? "−" : "+");
    turn.getStyleClass().setAll("turn");
    turn.setFocusTraversable(false);
    turn.setTooltip(new Tooltip(words));
    turn.setAccessibleText(words);
    turn.setOnAction(event -> pane.turn(row.paragraph()));
    return turn;
  }

  @Override
  public double estimate(Paragraph paragraph, double width) {
    return estimate(paragraph, width, pane.measure());
  }

  /// About how tall a paragraph is in a column so wide.
  static double estimate(Paragraph paragraph, double width, Measure measure) {
    double scale = measure.scale();
    double perLine = Math.max(10, measure.text(width) / (CHARACTER * scale));
    return LINE * scale * Math.ceil(Math.max(1, paragraph.span().length() / perLine)) + 13;
  }
}
