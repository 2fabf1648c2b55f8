package org.stet.intake;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.stet.text.BlockKind;

/// What stands over the article's first paragraph: the headline, perhaps a standfirst, and lines of
/// the page.
final class Overhead {
  private static final int MENU_WORDS = 4;

  private final PageMarks page;
  private final int firstProse;
  private final Cohesion story;

  Overhead(PageMarks page, Stretch article) {
    this.page = page;
    this.firstProse = page.firstProse(article);
    this.story = new Cohesion(page.proseTexts(article));
  }

  void settle() {
    OptionalInt found = headline();
    if (found.isEmpty()) {
      return;
    }
    int headline = found.getAsInt();
    boolean chromeAbove = page.anySettled(new Stretch(0, headline));
    for (int i = 0; i < headline; i++) {
      boolean brief = Shape.words(page.text(i)) <= MENU_WORDS;
      if (page.isOpen(i) && (chromeAbove || brief)) {
        page.settle(i, brief ? Verdict.MENU : Verdict.LABEL);
      }
    }
    page.settle(headline, Verdict.body(BlockKind.HEADLINE));
    for (int i = headline + 1; i < firstProse; i++) {
      if (page.isOpen(i) && isLoneLabel(i)) {
        page.settle(i, Verdict.LABEL);
      }
    }
  }

  /// The title line that shares most with the article; of equals the nearest.
  private OptionalInt headline() {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < firstProse; i++) {
      if (page.isOpen(i) && Shape.isTitle(page.text(i)) && score(i) >= most) {
        best = i;
        most = score(i);
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(overStandfirst(best));
  }

  /// A standfirst may share more with the article than the headline over it.
  private int overStandfirst(int at) {
    int up = at - 1;
    boolean isHeadline =
        up >= 0
            && page.isOpen(up)
            && !page.unit(at).hint().filter(BlockKind.HEADLINE::equals).isPresent()
            && Shape.isTitle(page.text(up))
            && Shape.words(page.text(up)) > MENU_WORDS
            && score(up) >= StoryParts.SURELY_SAME_STORY;
    return isHeadline ? up : at;
  }

  private double score(int at) {
    String text = page.text(at);
    double score = story.with(List.of(text));
    if (page.unit(at).hint().filter(BlockKind.HEADLINE::equals).isPresent()) {
      score += 2;
    }
    // A word or two may share all it has with the article and still be a label.
    if (Shape.words(text) <= 2) {
      score -= 1;
    }
    if (text.startsWith("# ")) {
      return score + 1;
    }
    // Any other line that a text generator marked is a cross-heading, but for the first.
    return Shape.isMarked(text) && at > 0 ? score - 1 : score;
  }

  /// `AI`, `EXCLUSIVE`: a word or two in capitals, or over anything but a paragraph.
  private boolean isLoneLabel(int at) {
    String text = page.text(at);
    return Shape.isLabel(text)
        && (text.length() <= 3
            || text.equals(text.toUpperCase(Locale.ROOT))
            || !page.isProse(at + 1));
  }
}
