package org.stet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stet.alignment.Change;
import org.stet.alignment.ChangeKind;
import org.stet.alignment.Link;
import org.stet.text.Token;

/// Something of the rewrite that stands exactly where the original has something else of its kind,
/// in a sentence that else stands nearly as it was: the strongest sign of an altered fact, since
/// nothing but the fact itself was changed.
///
/// @param <T> the kind of thing, such as a figure
record InPlace<T>(T ours, T theirs) {
  /// The share of the words of the rewrite's side that were kept, from which a link stands nearly
  /// as it was.
  private static final double NEARLY = 0.6;

  /// Tokens of a change on either side, above which the place was rebuilt.
  private static final int LONGEST = 5;

  /// The pairs of a link, in order.
  ///
  /// @param ours what the tokens of the rewrite hold
  /// @param theirs what the tokens of the original hold
  static <T> List<InPlace<T>> in(
      Link link, Function<List<Token>, List<T>> ours, Function<List<Token>, List<T>> theirs) {
    List<Change> changes = link.wordForWord();
    List<InPlace<T>> pairs = new ArrayList<>();
    if (kept(changes) < NEARLY) {
      return pairs;
    }
    for (int c = 0; c < changes.size(); c++) {
      Change change = changes.get(c);
      if (change.kind() == ChangeKind.REPLACED && isShort(change) && isHeld(changes, c)) {
        List<T> here = ours.apply(change.rewrite());
        List<T> there = theirs.apply(change.original());
        for (int i = 0; here.size() == there.size() && i < here.size(); i++) {
          pairs.add(new InPlace<>(here.get(i), there.get(i)));
        }
      }
    }
    return pairs;
  }

  private static boolean isShort(Change change) {
    return Math.max(change.original().size(), change.rewrite().size()) <= LONGEST;
  }

  /// Whether what stands right before and right after it was kept; one of them may be missing.
  private static boolean isHeld(List<Change> changes, int at) {
    boolean before = at == 0 || changes.get(at - 1).kind() == ChangeKind.KEPT;
    boolean after = at + 1 == changes.size() || changes.get(at + 1).kind() == ChangeKind.KEPT;
    return before && after && changes.size() > 1;
  }

  private static double kept(List<Change> changes) {
    long all = 0;
    long kept = 0;
    for (Change change : changes) {
      long words = change.rewrite().stream().filter(Token::isWord).count();
      all += words;
      kept += change.kind() == ChangeKind.KEPT ? words : 0;
    }
    return all == 0 ? 0 : (double) kept / all;
  }
}
