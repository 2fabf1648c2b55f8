package org.stet.intake;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.BlockKind;

/// Promo boxes of other stories in the article, and what hangs on at its end when more of the page
/// follows: title lines with no paragraph below them, slogans.
final class Trailing {
  private static final int TITLE_WORDS = 4;

  private final PageMarks page;
  private final Stretch article;
  private final int firstProse;
  private final int standingClose;

  Trailing(PageMarks page, Stretch article) {
    this.page = page;
    this.article = article;
    this.firstProse = page.firstProse(article);
    this.standingClose = standingClose();
  }

  void settle() {
    boolean moreFollows = page.anySettled(new Stretch(article.to(), page.size()));
    for (int i = article.to() - 2; i > firstProse; i--) {
      if (isTeaser(i, moreFollows)) {
        page.settle(i, Verdict.OTHER_STORY);
        page.settle(i + 1, Verdict.OTHER_STORY);
      }
    }
    if (moreFollows) {
      settleLast();
    }
  }

  /// One line that speaks of the article may be its last, with the full stop forgotten; two or more
  /// are a list of headlines.
  private void settleLast() {
    List<Integer> last = new ArrayList<>();
    for (int i = article.to() - 1; i > firstProse && !page.isProse(i); i--) {
      if (page.isOpen(i) && hangsOn(i)) {
        last.add(i);
      }
    }
    for (int at : last) {
      if (ChromeLanguage.isSlogan(page.text(at))) {
        page.settle(at, Verdict.BANNER);
      } else if (last.size() > 1
          || storyBefore(at).with(List.of(page.text(at))) < StoryParts.SURELY_SAME_STORY) {
        page.settle(at, Verdict.OTHER_STORY);
      }
    }
  }

  private Cohesion storyBefore(int at) {
    return new Cohesion(page.proseTexts(new Stretch(firstProse, at)));
  }

  private boolean hangsOn(int at) {
    Unit unit = page.unit(at);
    boolean plain =
        unit.hint().isEmpty() || unit.hint().filter(BlockKind.HEADING::equals).isPresent();
    boolean ends = Shape.endsSentence(unit.text()) && !ChromeLanguage.isSlogan(unit.text());
    return plain && !ends && !Shape.isMarked(unit.text());
  }

  /// A title line and, close under it as nothing else in the article stands, a standfirst that
  /// speaks of other things: the box of another story. One that breaks off (`… they were holding
  /// in`) needs less proof than one that is whole, and a whole one counts only at the very end: an
  /// author may set a heading close over a paragraph on a side matter.
  private boolean isTeaser(int at, boolean moreFollows) {
    if (!isCloseTitle(at) || anyOtherStandsClose(at)) {
      return false;
    }
    String standfirst = page.text(at + 1);
    boolean breaksOff = !Shape.endsSentence(standfirst) || standfirst.endsWith("…");
    boolean last = page.proseLength(new Stretch(at + 2, article.to())) == 0;
    if (at + 2 == page.size() || !(breaksOff || (last && moreFollows))) {
      return false;
    }
    double same = storyBefore(at).with(page.proseTexts(new Stretch(at + 1, at + 2)));
    return same < (breaksOff ? StoryParts.SURELY_SAME_STORY : StoryParts.SAME_STORY);
  }

  private boolean isCloseTitle(int at) {
    Unit title = page.unit(at);
    return page.isOpen(at)
        && page.isProse(at + 1)
        && !title.adheres()
        && page.unit(at + 1).adheres()
        && Shape.isTitle(title.text())
        && !Shape.isMarked(title.text())
        && Shape.words(title.text()) >= TITLE_WORDS;
  }

  private boolean anyOtherStandsClose(int at) {
    int close = page.isProse(at + 1) && page.unit(at + 1).adheres() ? 1 : 0;
    return standingClose > close;
  }

  private int standingClose() {
    int close = 0;
    for (int i = firstProse + 1; i < article.to(); i++) {
      close += page.isProse(i) && page.unit(i).adheres() ? 1 : 0;
    }
    return close;
  }
}
