package org.stet.workbench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
    NavigableMap<Integer, List<Finding>> findings =
        result.findings().stream()
            .filter(finding -> !finding.isOmission())
            .collect(groupingBy(f -> f.rewrite().span().start(), TreeMap::new, toList()));
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
              heaviest(findings, rewrite)));
    }
    alone(alignment.original(), linked)
        .forEach(s -> ties.add(new Tie(Optional.of(s), Optional.empty(), false, Optional.empty())));
    alone(alignment.rewrite(), linked)
        .forEach(
            s -> ties.add(new Tie(Optional.empty(), Optional.of(s), false, heaviest(findings, s))));
    return ties;
  }

  private static List<Span> alone(List<Sentence> sentences, Set<Sentence> linked) {
    return sentences.stream().filter(s -> !linked.contains(s)).map(Sentence::span).toList();
  }

  private static Span cover(List<Sentence> sentences) {
    return sentences.getFirst().span().cover(sentences.getLast().span());
  }

  /// @param findings by where they begin
  private static Optional<Severity> heaviest(
      NavigableMap<Integer, List<Finding>> findings, Span rewrite) {
    return findings.subMap(rewrite.start(), true, rewrite.end(), true).values().stream()
        .flatMap(List::stream)
        .filter(finding -> rewrite.contains(finding.rewrite().span()))
        .map(Finding::severity)
        .max(Severity::compareTo);
  }
}
