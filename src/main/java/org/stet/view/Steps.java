package org.stet.view;

import java.util.List;
import java.util.stream.Stream;
import org.stet.review.Side;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.workbench.Paragraph;

/// What keys step through in a text: the sentences of the body, and the lines that are none of it.
final class Steps {
  private Steps() {}

  static List<Span> of(TextPane pane) {
    var alignment = pane.review().result().get().texts().alignment();
    List<Sentence> sentences =
        pane.side() == Side.ORIGINAL ? alignment.original() : alignment.rewrite();
    Stream<Span> lines =
        pane.page().paragraphs().stream()
            .filter(line -> !line.kind().isBody() && line.fold().isEmpty())
            .map(Paragraph::span);
    return Stream.concat(sentences.stream().map(Sentence::span), lines).sorted().toList();
  }
}
