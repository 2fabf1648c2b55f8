package org.stet.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// A line of a labelled file that holds two sentences and the links of their words.
///
/// @param sure links on which those who drew them agreed
/// @param possible links that may be drawn or left, beside the sure ones
record LabelledWords(
    List<String> original, List<String> rewrite, Set<Link> sure, Set<Link> possible) {
  /// A word of the original and one of the rewrite, by their places from 0.
  record Link(int original, int rewrite) {}

  LabelledWords {
    original = List.copyOf(original);
    rewrite = List.copyOf(rewrite);
    sure = Set.copyOf(sure);
    possible = Set.copyOf(possible);
  }

  /// Whether a line is meant to be one.
  static boolean isMeant(JsonNode line) {
    return line.has("source_tokens");
  }

  /// Reads a line; empty when a list is missing or a link points nowhere.
  static Optional<LabelledWords> of(JsonNode line) {
    Optional<List<String>> original = words(line.path("source_tokens"));
    Optional<List<String>> rewrite = words(line.path("rewrite_tokens"));
    if (original.isEmpty() || rewrite.isEmpty() || !line.path("sure").isArray()) {
      return Optional.empty();
    }
    LabelledWords read =
        new LabelledWords(
            original.get(), rewrite.get(), links(line.path("sure")), links(line.path("possible")));
    return Optional.of(read).filter(LabelledWords::isWhole);
  }

  private boolean isWhole() {
    Set<Link> all = new HashSet<>(sure);
    all.addAll(possible);
    return all.stream()
        .allMatch(
            link ->
                link.original() >= 0
                    && link.original() < original.size()
                    && link.rewrite() >= 0
                    && link.rewrite() < rewrite.size());
  }

  private static Optional<List<String>> words(JsonNode list) {
    return list.isArray() && list.valueStream().allMatch(JsonNode::isString)
        ? Optional.of(list.valueStream().map(JsonNode::asString).toList())
        : Optional.empty();
  }

  private static Set<Link> links(JsonNode list) {
    Set<Link> links = new HashSet<>();
    for (JsonNode link : list) {
      links.add(new Link(link.path(0).asInt(-1), link.path(1).asInt(-1)));
    }
    return links;
  }

  /// What links are worth against these: right when sure or possible, all sure ones to be found.
  Counts judged(Set<Link> found) {
    return counts(found, union(), sure);
  }

  /// The same against the sure links alone.
  Counts judgedBySure(Set<Link> found) {
    return counts(found, sure, sure);
  }

  /// The same with the possible ones to be found as well.
  Counts judgedByAll(Set<Link> found) {
    return counts(found, union(), union());
  }

  private Set<Link> union() {
    Set<Link> all = new HashSet<>(sure);
    all.addAll(possible);
    return all;
  }

  private static Counts counts(Set<Link> found, Set<Link> right, Set<Link> asked) {
    return new Counts(
        found.stream().filter(right::contains).count(),
        found.size(),
        asked.stream().filter(found::contains).count(),
        asked.size());
  }
}
