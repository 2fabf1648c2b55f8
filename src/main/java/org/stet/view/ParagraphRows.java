package org.stet.view;

import javafx.scene.layout.Region;
import org.stet.report.Messages;
import org.stet.review.Side;
import org.stet.workbench.OpenReview;
import org.stet.workbench.Paragraph;

/// Makes the rows of a page.
record ParagraphRows(Side side, OpenReview review, Messages messages)
    implements VirtualColumn.Rows<Paragraph> {
  private static final double LINE = 27;
  private static final double CHARACTER = 8.2;

  @Override
  public Region make(Paragraph paragraph) {
    if (paragraph.fold().isPresent()) {
      int first = paragraph.fold().get().first();
      return new FoldRow(paragraph.fold().get(), messages, () -> review.toggleFold(side, first));
    }
    return new ParagraphRow(paragraph);
  }

  @Override
  public double estimate(Paragraph paragraph, double width) {
    double perLine = Math.max(10, Math.min(561, width - 70) / CHARACTER);
    return LINE * Math.ceil(Math.max(1, paragraph.span().length() / perLine)) + 13;
  }
}
