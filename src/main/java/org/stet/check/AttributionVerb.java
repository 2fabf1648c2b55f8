package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import org.stet.alignment.Rewording;
import org.stet.alignment.Slot;
import org.stet.language.SpeechVerbs;
import org.stet.text.Token;

/// Another verb of saying: one that judges what is said (`claimed`, `admitted`) where the original
/// only says that it was said, or merely another one.
final class AttributionVerb implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "attribution-verb",
          List.of(),
          Category.SOURCING,
          Severity.WARNING,
          List.of(
              new Example(
                  "The bridge will stay closed until the spring, Eva Lindqvist said on Monday.",
                  "The bridge will stay closed until the spring, Eva Lindqvist ⟦admitted⟧ on Monday."),
              new Example(
                  "Eva Lindqvist, the mayor, said on Monday that the bridge will stay closed.",
                  "Eva Lindqvist, the mayor, ⟦stated⟧ on Monday that the bridge will stay closed."),
              new Example(
                  "The bridge will stay closed until the spring, Eva Lindqvist said on Monday.",
                  "The bridge will stay closed until the spring, says Eva Lindqvist.")));

  /// Forms of the verb that any newsroom uses for any other: changing them is no change.
  private static final String SAY = "sa(?:y|ys|id|ying)";

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    if (!texts.isEnglish()) {
      return;
    }
    for (Rewording rewording : texts.rewordings().all()) {
      for (Slot slot : rewording.isTakenOver() ? rewording.slots() : List.<Slot>of()) {
        List<Token> gone = saying(slot.originalWords());
        List<Token> come = saying(slot.rewriteWords());
        if (gone.size() == 1
            && come.size() == 1
            && isOther(gone.getFirst(), come.getFirst())
            && !texts.isQuoted(come.getFirst().span())) {
          report.accept(finding(texts, gone.getFirst(), come.getFirst()));
        }
      }
    }
  }

  /// `according to` says it as plainly as `said`.
  private static List<Token> saying(List<Token> words) {
    return words.stream()
        .filter(SpeechVerbs::isOne)
        .filter(word -> !word.normal().equals("according"))
        .toList();
  }

  private static boolean isOther(Token gone, Token come) {
    return !gone.stem().equals(come.stem())
        && !(gone.normal().matches(SAY) && come.normal().matches(SAY));
  }

  private static Finding finding(Collation texts, Token gone, Token come) {
    boolean judges = SpeechVerbs.isLoaded(come.normal());
    boolean judged = SpeechVerbs.isLoaded(gone.normal());
    return new FindingDraft(INFO, texts, come.span())
        .evidence(gone.span(), 1)
        .arguments(come.surface(), gone.surface())
        .variant(judges ? "message" : judged ? "plain" : "other")
        .severity(judges ? Severity.WARNING : Severity.NOTE)
        .confidence(judges ? 0.8 : 0.3)
        .done();
  }
}
