package org.stet.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.alignment.Alignment;
import org.stet.alignment.Link;
import org.stet.check.Finding;
import org.stet.check.Result;
import org.stet.check.Severity;
import org.stet.text.Sentence;
import org.stet.text.Span;

/// Sentences of the two texts that answer to each other, or one that answers to none.
///
/// @param severity of the heaviest finding in the linked sentences of the rewrite, if there is one
public record Tie(
    Optional<Span> original, Optional<Span> rewrite, boolean moved, Optional<Severity> severity) {
  /// The ties of a result: links in the order of the rewrite, then what is alone.
  static List<Tie> of(Result result) {
    Alignment alignment = result.texts().alignment();
    List<Tie> ties = new ArrayList<>();
    Set<Sentence> linked = new HashSet<>();
    for (Link link : alignment.links()) {
      linked.addAll(link.original());
      linked.addAll(link.rewrite());
      Span rewrite = cover(link.rewrite());
      ties.add(
          new Tie(
              Optional.of(cover(link.original())),
              Optional.of(rewrite),
              link.moved(),
              heaviest(result, rewrite)));
    }
    alone(alignment.original(), linked)
        .forEach(s -> ties.add(new Tie(Optional.of(s), Optional.empty(), false, Optional.empty())));
    alone(alignment.rewrite(), linked)
        .forEach(
            s -> ties.add(new Tie(Optional.empty(), Optional.of(s), false, heaviest(result, s))));
    return ties;
  }

  private static List<Span> alone(List<Sentence> sentences, Set<Sentence> linked) {
    return sentences.stream().filter(s -> !linked.contains(s)).map(Sentence::span).toList();
  }

  private static Span cover(List<Sentence> sentences) {
    return sentences.getFirst().span().cover(sentences.getLast().span());
  }

  private static Optional<Severity> heaviest(Result result, Span rewrite) {
    return result.findings().stream()
        .filter(finding -> !finding.isOmission())
        .filter(finding -> rewrite.contains(finding.rewrite().span()))
        .map(Finding::severity)
        .max(Severity::compareTo);
  }
}
