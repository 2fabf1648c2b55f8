package org.stet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A reader for tests: it doubts some words, and by so much each claim that has one of them.
///
/// @param read the evidence of what it was asked to read, in order
public record Doubting(Set<String> words, double doubt, List<Question> read)
    implements ClaimReader {
  public Doubting(double doubt, String... words) {
    this(Set.of(words), doubt, new ArrayList<>());
  }

  @Override
  public Optional<ClaimReading> known(Question question) {
    return read.contains(question) ? Optional.of(reading(question)) : Optional.empty();
  }

  @Override
  public ClaimReading read(Question question) {
    read.add(question);
    return reading(question);
  }

  private ClaimReading reading(Question question) {
    List<Double> each =
        question.claim().stream().map(word -> words.contains(word) ? 0.9 : 0.0).toList();
    double doubted = each.contains(0.9) || words.isEmpty() ? doubt : 0;
    return new ClaimReading(1 - doubted, doubted, 0, each, List.of());
  }

  @Override
  public void close() {}
}
