package org.stet.alignment;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// The word changes between the two sides of a link, by java-diff-utils (Myers, 1986) on normal
/// forms.
final class Changes {
  private Changes() {}

  /// Every token of both sides exactly once, in order.
  static List<Change> between(List<Sentence> original, List<Sentence> rewrite) {
    List<Token> from = tokens(original);
    List<Token> to = tokens(rewrite);
    List<Change> changes = new ArrayList<>();
    int fromAt = 0;
    int toAt = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(normals(from), normals(to)).getDeltas()) {
      int fromStart = delta.getSource().getPosition();
      int toStart = delta.getTarget().getPosition();
      kept(changes, from.subList(fromAt, fromStart), to.subList(toAt, toStart));
      fromAt = fromStart + delta.getSource().size();
      toAt = toStart + delta.getTarget().size();
      changes.add(
          new Change(
              kind(delta.getType()), from.subList(fromStart, fromAt), to.subList(toStart, toAt)));
    }
    kept(changes, from.subList(fromAt, from.size()), to.subList(toAt, to.size()));
    return changes;
  }

  private static void kept(List<Change> changes, List<Token> original, List<Token> rewrite) {
    if (!original.isEmpty()) {
      changes.add(new Change(ChangeKind.KEPT, original, rewrite));
    }
  }

  private static ChangeKind kind(DeltaType type) {
    return switch (type) {
      case INSERT -> ChangeKind.ADDED;
      case DELETE -> ChangeKind.REMOVED;
      case CHANGE -> ChangeKind.REPLACED;
      case EQUAL -> ChangeKind.KEPT;
    };
  }

  private static List<Token> tokens(List<Sentence> sentences) {
    return sentences.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }

  private static List<String> normals(List<Token> tokens) {
    return tokens.stream().map(Token::normal).toList();
  }
}
