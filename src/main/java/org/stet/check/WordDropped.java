package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import org.stet.alignment.Link;
import org.stet.language.FunctionWords;
import org.stet.text.Span;

/// A word of the original that the rewrite leaves out where all around it was kept, and the
/// sentence still reads: the editor should know, and decide.
final class WordDropped implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "word-dropped",
          List.of(),
          Category.CONTEXT,
          Severity.NOTE,
          List.of(
              new Example(
                  "The council will close the old stone bridge before the winter storms arrive.",
                  "The council will close the old⟦⟧ bridge before the winter storms arrive."),
              new Example(
                  "The council will close both of the old bridges before the winter storms.",
                  "The council will close both⟦⟧ the old bridges before the winter storms."),
              new Example(
                  "The council will close the old stone bridge before the winter storms arrive.",
                  "Before the storms, the council closes a bridge built of stone long ago."),
              new Example(
                  "Team leader Hanna Vogt said the bats had lived there for at least 20 years.",
                  "The bats had lived there for at least 20 years, said team leader Hanna Vogt.")));

  /// Words kept on either side, below which the sentence was rebuilt rather than cut.
  private static final int KEPT = 2;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (Link link : texts.alignment().links()) {
      if (link.rewrite().getFirst().isHeading()) {
        continue;
      }
      for (Deletion deletion : Deletion.in(link)) {
        if (tells(texts, deletion)) {
          boolean torn = isTorn(deletion);
          String words = texts.original().in(deletion.missing());
          report.accept(
              new FindingDraft(INFO, texts, Span.at(deletion.at()))
                  .evidence(deletion.missing(), 1)
                  .arguments(words)
                  .fix(Span.at(deletion.at()), " " + words)
                  .severity(torn ? Severity.WARNING : Severity.NOTE)
                  .confidence(torn ? 0.7 : 0.4)
                  .done());
        }
      }
    }
  }

  /// Whether it tells of a deletion.
  static boolean tells(Collation texts, Deletion deletion) {
    boolean content = deletion.removed().stream().anyMatch(t -> !FunctionWords.holds(t));
    // Where all else stands as it did, even a small word was not reworded but lost.
    boolean lost = content || deletion.alone();
    return lost
        && !deletion.breaksTheSentence(texts.gaps())
        && (isTorn(deletion) || deletion.kept() >= KEPT);
  }

  private static boolean isTorn(Deletion deletion) {
    return deletion.alone() && !deletion.isDetail() && !deletion.isDispensable();
  }
}
