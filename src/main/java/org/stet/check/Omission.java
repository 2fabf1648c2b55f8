package org.stet.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.alignment.Alignment;
import org.stet.alignment.Link;
import org.stet.text.Sentence;
import org.stet.text.Span;

/// What the checks of omissions share: the weight of a passage, and the place in the rewrite where
/// it is missed.
final class Omission {
  private static final double HALF_AT = 15;

  private static final Set<String> ENDS = Set.of(".", "!", "?", "…", "。", "！", "？", "।", "؟");

  /// Tokens at the end among which the full stop is: quotation marks and brackets may follow it.
  private static final int CLOSING = 3;

  private Omission() {}

  /// Builds a finding on a passage of the original that the rewrite leaves out.
  static Finding of(CheckInfo info, Collation texts, Sentence in, Span passage, double weight) {
    return draft(info, texts, in, passage, weight).done();
  }

  /// The same, still to be worded.
  static FindingDraft draft(
      CheckInfo info, Collation texts, Sentence in, Span passage, double weight) {
    return new FindingDraft(info, texts, Span.at(place(texts, in)))
        .evidence(passage, 1)
        .arguments(texts.original().in(passage))
        .severity(weight >= 0.75 ? Severity.WARNING : Severity.NOTE)
        .confidence(weight);
  }

  /// From 1 for the first sentence downwards, half at the sixteenth, however long the
  /// article: news tells what matters most first.
  static double position(Collation texts, Sentence sentence) {
    return 1 / (1 + before(texts)[sentence.index()] / HALF_AT);
  }

  /// How many whole sentences of the body stand before each.
  private static int[] before(Collation texts) {
    return texts
        .memo()
        .of(
            "sentences before",
            () -> {
              List<Sentence> all = texts.alignment().original();
              int[] before = new int[all.size()];
              for (int i = 1; i < before.length; i++) {
                Sentence last = all.get(i - 1);
                before[i] = before[i - 1] + (!last.isHeading() && isClosed(last) ? 1 : 0);
              }
              return before;
            });
  }

  /// Whether a sentence ends as sentences do; a caption or a label often does not.
  static boolean isClosed(Sentence sentence) {
    return sentence.tokens().stream()
        .skip(Math.max(0, sentence.tokens().size() - CLOSING))
        .anyMatch(token -> ENDS.contains(token.surface()));
  }

  private static int[] places(Collation texts) {
    return texts.memo().of("places of omissions", () -> places(texts.alignment()));
  }

  private static int[] places(Alignment alignment) {
    int[] places = new int[alignment.original().size()];
    int last = alignment.rewrite().isEmpty() ? 0 : alignment.rewrite().getFirst().span().start();
    for (int i = 0; i < places.length; i++) {
      Optional<Link> link = alignment.ofOriginal(alignment.original().get(i));
      last = link.map(kept -> kept.rewrite().getLast().span().end()).orElse(last);
      places[i] = last;
    }
    return places;
  }

  /// Behind the rewrite of the sentence itself, or of the nearest one before it that was rewritten.
  private static int place(Collation texts, Sentence sentence) {
    return places(texts)[sentence.index()];
  }
}
