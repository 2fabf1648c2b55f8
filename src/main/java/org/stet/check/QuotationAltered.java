package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import org.stet.text.Span;

/// A quotation whose words are not the original's: quoted speech is never reworded.
final class QuotationAltered implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "quotation-altered",
          List.of(),
          Category.SOURCING,
          Severity.ERROR,
          List.of(
              new Example(
                  "“We will not close the bridge before winter,” Mayor Lindqvist said on Friday.",
                  "“⟦We shall never close the bridge before winter⟧,” Mayor Lindqvist said on Friday."),
              new Example(
                  "\"We will not close the bridge before winter,\" Mayor Lindqvist said on Friday.",
                  "Mayor Lindqvist said on Friday: “We will not close the bridge before winter.”"),
              new Example(
                  "\"We will stay. We will not close the bridge,\" said Lindqvist, who was elected in"
                      + " May.",
                  "“We will stay. ⟦We will not open the bridge⟧,” said Lindqvist, who was elected in"
                      + " May."),
              new Example(
                  "'It was a hard winter. 'We will not close the players' bridge, though,' he said.",
                  "It was a hard winter. We will not close the players’ bridge, though,’ he said.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (QuotedWords words : texts.quotedWords()) {
      words.source().ifPresent(source -> report.accept(finding(texts, words.span(), source)));
    }
  }

  private static Finding finding(Collation texts, Span ours, Span theirs) {
    return new FindingDraft(INFO, texts, ours)
        .evidence(theirs, 1)
        .arguments(texts.rewrite().in(ours), texts.original().in(theirs))
        .confidence(0.92)
        .done();
  }
}
