package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// What became of the words of one sentence of the original in the one sentence of the rewrite that
/// tells it.
///
/// @param slots where the two differ, in order
/// @param kept how many words both have in the same order
public record Rewording(Sentence original, Sentence rewrite, List<Slot> slots, int kept) {
  /// From this share of kept words on a sentence was taken over rather than told anew.
  private static final double MOST = 0.7;

  private static final int FEWEST = 4;

  /// So many words, all in one place, may be others in a short sentence.
  private static final int FEW = 3;

  public Rewording {
    slots = List.copyOf(slots);
  }

  /// Compares two sentences word for word.
  public static Rewording between(Sentence original, Sentence rewrite) {
    List<Change> changes = Changes.wordForWord(List.of(original), List.of(rewrite));
    List<Slot> slots = new ArrayList<>();
    int kept = 0;
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      if (change.kind() == ChangeKind.KEPT) {
        kept += (int) change.rewrite().stream().filter(Token::isWord).count();
      } else {
        int next = Math.min(i + 1, changes.size());
        List<Change> before = changes.subList(Math.max(0, i - 1), i);
        List<Change> after = changes.subList(next, Math.min(next + 1, changes.size()));
        slots.add(Slot.of(change, before, after));
      }
    }
    return new Rewording(original, rewrite, slots, kept);
  }

  /// Whether the rewrite took the sentence over, in full or cut, and changed it in places.
  public boolean isTakenOver() {
    int words = rewrite.words().size();
    boolean inOnePlace = slots.size() == 1 && words - kept <= FEW;
    return kept >= FEWEST && (inOnePlace || kept >= MOST * words);
  }
}
