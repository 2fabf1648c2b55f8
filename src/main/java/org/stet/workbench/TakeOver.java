package org.stet.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.alignment.Alignment;
import org.stet.alignment.Link;
import org.stet.check.Fix;
import org.stet.check.Result;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Span;

/// The edit that brings a passage of the original into the rewrite.
final class TakeOver {
  private TakeOver() {}

  /// The edit for the sentences that a passage touches: in the place of those that answer to them,
  /// or else behind what answers to the sentence before. Empty where the passage is no body, or the
  /// rewrite has these words there already.
  static Optional<Fix> edit(Result result, Span passage) {
    Document original = result.texts().original();
    Document rewrite = result.texts().rewrite();
    Alignment alignment = result.texts().alignment();
    List<Sentence> taken =
        alignment.original().stream()
            .filter(s -> s.span().overlaps(passage) || s.span().contains(passage))
            .toList();
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    String words =
        taken.stream().map(s -> original.in(s.span()).strip()).collect(Collectors.joining(" "));
    List<Sentence> answers =
        taken.stream()
            .flatMap(s -> alignment.ofOriginal(s).stream())
            .distinct()
            .filter(link -> taken.containsAll(link.original()) || link.original().size() > 1)
            .flatMap(link -> link.rewrite().stream())
            .sorted((a, b) -> a.span().compareTo(b.span()))
            .toList();
    Fix edit =
        answers.isEmpty() ? behind(alignment, taken.getFirst(), words) : over(answers, words);
    return Optional.of(edit).filter(fix -> !rewrite.in(fix.span()).equals(fix.replacement()));
  }

  /// Only neighbours are replaced: what stands between scattered answers is not the editor's to
  /// lose.
  private static Fix over(List<Sentence> answers, String words) {
    Sentence last = answers.getFirst();
    for (Sentence next : answers) {
      if (next.index() > last.index() + 1) {
        break;
      }
      last = next;
    }
    return new Fix(answers.getFirst().span().cover(last.span()), words);
  }

  private static Fix behind(Alignment alignment, Sentence first, String words) {
    for (int i = first.index() - 1; i >= 0; i--) {
      Optional<Link> link = alignment.ofOriginal(alignment.original().get(i));
      if (link.isPresent() && !link.get().rewrite().getLast().isHeading()) {
        return new Fix(Span.at(link.get().rewrite().getLast().span().end()), " " + words);
      }
    }
    return alignment.rewrite().stream()
        .filter(sentence -> !sentence.isHeading())
        .findFirst()
        .map(sentence -> new Fix(Span.at(sentence.span().start()), words + " "))
        .orElseGet(() -> new Fix(Span.at(0), words + "\n\n"));
  }
}
