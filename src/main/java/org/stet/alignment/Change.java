package org.stet.alignment;

import java.util.List;
import org.stet.text.Token;
import org.stet.text.Tokens;

/// A run of tokens that were kept, added, removed, replaced or moved. The changes of a link hold
/// every token of its sentences exactly once; their original tokens one after another are the
/// original, their rewrite tokens the rewrite.
public record Change(ChangeKind kind, List<Token> original, List<Token> rewrite) {
  public Change {
    original = Tokens.copyOf(original);
    rewrite = Tokens.copyOf(rewrite);
  }

  /// The same seen from the other text.
  Change mirrored() {
    ChangeKind other =
        switch (kind) {
          case ADDED -> ChangeKind.REMOVED;
          case REMOVED -> ChangeKind.ADDED;
          case KEPT, REPLACED, MOVED -> kind;
        };
    return new Change(other, /* original= */ rewrite, /* rewrite= */ original);
  }
}
