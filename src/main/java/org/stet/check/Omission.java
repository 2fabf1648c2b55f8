package org.stet.check;

import java.util.List;
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
    long before =
        texts.alignment().original().subList(0, sentence.index()).stream()
            .filter(earlier -> !earlier.isHeading() && isClosed(earlier))
            .count();
    return 1 / (1 + before / HALF_AT);
  }

  /// Whether a sentence ends as sentences do; a caption or a label often does not.
  static boolean isClosed(Sentence sentence) {
    return sentence.tokens().stream()
        .skip(Math.max(0, sentence.tokens().size() - CLOSING))
        .anyMatch(token -> ENDS.contains(token.surface()));
  }

  /// Behind the rewrite of the sentence itself, or of the nearest one before it that was rewritten.
  private static int place(Collation texts, Sentence sentence) {
    Alignment alignment = texts.alignment();
    List<Sentence> before =
        alignment
            .original()
            .subList(0, Math.min(sentence.index() + 1, alignment.original().size()));
    for (Sentence kept : before.reversed()) {
      Link link = alignment.ofOriginal(kept).orElse(null);
      if (link != null) {
        return link.rewrite().getLast().span().end();
      }
    }
    return alignment.rewrite().isEmpty() ? 0 : alignment.rewrite().getFirst().span().start();
  }
}
