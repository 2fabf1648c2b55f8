package org.stet.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.language.FunctionWords;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// Every sentence of a rewrite beside the one of the original that it retells, word for word.
/// Headings sum up and have none.
public final class Rewordings {
  /// More words in one place were told anew, not replaced.
  private static final int MOST = 4;

  private final WordRelations relations;
  private final List<Rewording> all = new ArrayList<>();
  private final Map<Integer, Rewording> bySentence = new HashMap<>();

  public Rewordings(Alignment alignment, WordRelations relations) {
    this.relations = relations;
    for (Sentence sentence : alignment.rewrite()) {
      if (!sentence.isHeading()) {
        counterpart(alignment, sentence)
            .map(original -> Rewording.between(original, sentence))
            .ifPresent(this::add);
      }
    }
  }

  private void add(Rewording rewording) {
    all.add(rewording);
    bySentence.put(rewording.rewrite().index(), rewording);
  }

  private static Optional<Sentence> counterpart(Alignment alignment, Sentence sentence) {
    return alignment
        .ofRewrite(sentence)
        .flatMap(link -> link.likeliest(sentence))
        .or(() -> alignment.matches(sentence).stream().findFirst().map(Match::original));
  }

  /// In the order of the rewrite.
  public List<Rewording> all() {
    return List.copyOf(all);
  }

  /// That of a sentence; empty where it has no counterpart.
  public Optional<Rewording> of(Sentence rewrite) {
    return Optional.ofNullable(bySentence.get(rewrite.index()));
  }

  /// Whether a sentence was taken over, and only some of its words changed.
  public boolean isTakenOver(Sentence rewrite) {
    return of(rewrite).filter(Rewording::isTakenOver).isPresent();
  }

  /// The words of a sentence that were replaced, in order. The first call for a sentence takes some
  /// milliseconds.
  public List<Replacement> replacements(Sentence rewrite) {
    return of(rewrite).stream()
        .flatMap(
            rewording ->
                rewording.slots().stream()
                    .filter(Rewordings::isReplaced)
                    .map(slot -> replacement(rewording, slot)))
        .toList();
  }

  private static boolean isReplaced(Slot slot) {
    return tells(slot.originalWords()) && tells(slot.rewriteWords());
  }

  private static boolean tells(List<Token> words) {
    return words.size() <= MOST && words.stream().anyMatch(word -> !FunctionWords.holds(word));
  }

  private Replacement replacement(Rewording rewording, Slot slot) {
    return new Replacement(slot.gone(), slot.place(), relation(rewording, slot));
  }

  /// How the words of a slot answer to those that stood there; unknown where the sentence was told
  /// anew.
  public Relation relation(Rewording rewording, Slot slot) {
    if (!rewording.isTakenOver()) {
      return Relation.UNKNOWN;
    }
    List<Sentence> original = List.of(rewording.original());
    List<Sentence> rewrite = List.of(rewording.rewrite());
    Change change = new Change(ChangeKind.REPLACED, slot.original(), slot.rewrite());
    return relations.of(new Link(original, rewrite, List.of(), false, List.of()), change);
  }
}
