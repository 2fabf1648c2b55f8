package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stet.text.Token;

/// Groups a swap of neighbours into one change: `closed on Friday` for `on Friday closed` is one
/// thing that happened, not a word gone here and one come there.
final class Swaps {
  /// Words that went over more than this have moved; a reader looks for them elsewhere.
  private static final int NEAR = 4;

  private Swaps() {}

  static List<Change> grouped(List<Change> changes) {
    List<Change> grouped = new ArrayList<>();
    int at = 0;
    while (at < changes.size()) {
      if (changes.get(at).kind() == ChangeKind.MOVED
          && at + 2 < changes.size()
          && isSwap(changes.subList(at, at + 3))) {
        List<Change> three = changes.subList(at, at + 3);
        grouped.add(
            new Change(
                ChangeKind.MOVED,
                three.stream().flatMap(change -> change.original().stream()).toList(),
                three.stream().flatMap(change -> change.rewrite().stream()).toList()));
        at += 3;
      } else {
        grouped.add(changes.get(at));
        at++;
      }
    }
    return grouped;
  }

  private static boolean isSwap(List<Change> three) {
    Change first = three.getFirst();
    Change middle = three.get(1);
    Change last = three.getLast();
    return first.kind() == ChangeKind.MOVED
        && last.kind() == ChangeKind.MOVED
        && middle.kind() == ChangeKind.KEPT
        && middle.original().size() <= NEAR
        && (crosses(first, last) || crosses(last, first));
  }

  private static boolean crosses(Change gone, Change come) {
    return gone.rewrite().isEmpty()
        && come.original().isEmpty()
        && normals(gone.original().stream()).equals(normals(come.rewrite().stream()));
  }

  private static List<String> normals(Stream<Token> tokens) {
    return tokens.map(Token::normal).toList();
  }
}
