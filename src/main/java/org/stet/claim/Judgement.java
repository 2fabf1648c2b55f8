package org.stet.claim;

import java.util.List;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// The verdict on one sentence or heading of the rewrite, with the evidence that was compared.
///
/// @param support the probability that the original supports the sentence, from 0 to 1
/// @param doubts of its words
public record Judgement(
    Sentence sentence, Verdict verdict, double support, List<Evidence> evidence, Doubts doubts) {
  public Judgement {
    evidence = List.copyOf(evidence);
  }

  /// The words of the sentence that stand for nothing in the evidence, in order.
  public List<Token> missing() {
    return doubts.missing();
  }

  /// A judgement that names no words.
  public Judgement(Sentence sentence, Verdict verdict, double support, List<Evidence> evidence) {
    this(sentence, verdict, support, evidence, Doubts.NONE);
  }

  /// The same with another verdict and support.
  public Judgement but(Verdict other, double otherSupport) {
    return new Judgement(sentence, other, otherSupport, evidence, doubts);
  }
}
