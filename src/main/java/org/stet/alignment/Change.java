package org.stet.alignment;

import java.util.List;
import org.stet.text.Token;

/// A run of tokens that were kept, added, removed or replaced. The changes of a link hold every
/// token of its sentences exactly once, in order.
public record Change(ChangeKind kind, List<Token> original, List<Token> rewrite) {
  public Change {
    original = List.copyOf(original);
    rewrite = List.copyOf(rewrite);
  }
}
