package org.stet.check;

import java.util.List;
import org.stet.alignment.Alignment;
import org.stet.claim.Judgement;
import org.stet.text.Document;

/// The two texts with their alignment and the verdicts so far: all that a check sees.
public record Collation(
    Document original, Document rewrite, Alignment alignment, List<Judgement> judgements) {
  public Collation {
    judgements = List.copyOf(judgements);
  }
}
