package org.stet.claim;

import java.util.List;
import org.stet.text.Sentence;

/// The verdict on one sentence or heading of the rewrite, with the evidence that was compared.
///
/// @param support the probability that the original supports the sentence, from 0 to 1
public record Judgement(
    Sentence sentence, Verdict verdict, double support, List<Evidence> evidence) {
  public Judgement {
    evidence = List.copyOf(evidence);
  }
}
