package org.stet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.text.Block;
import org.stet.text.BlockKind;

/// Tells the article from the page around it. In four steps: what a line's own words and the page's
/// markup give away; menus by their shape; which parts of the page are the article; what stands
/// over it and hangs on to it. A page without any chrome is body from end to end.
final class ArticleBody {
  private static final int HEADING_WORDS = 12;
  private static final String CAPTION = "chrome.caption";
  private static final String BYLINE = "chrome.byline";

  private final PageMarks page;
  private final boolean told;

  ArticleBody(List<Unit> units) {
    this(units, false);
  }

  /// @param told whether the units' reasons tell the article from other stories already
  ArticleBody(List<Unit> units, boolean told) {
    page = new PageMarks(units);
    this.told = told;
  }

  List<Block> blocks() {
    settleMenus();
    settleBeside();
    Stretch article = told ? page.openProse() : new StoryParts(page).article();
    if (article.to() > 0) {
      new Overhead(page, article).settle();
      new Trailing(page, article).settle();
    }
    return named();
  }

  /// Three or more labels of a word or two, line on line, are a menu, whatever they say; so are two
  /// where one is known for chrome. About an author (`Science correspondent`) they are a byline.
  private void settleMenus() {
    int from = 0;
    while (from < page.size()) {
      int to = from;
      Optional<Verdict> known = Optional.empty();
      while (to < page.size() && isMenuLine(to) && (to == from || page.unit(to).adheres())) {
        known = known.isPresent() ? known : page.verdict(to);
        to++;
      }
      if (to - from >= (known.isPresent() ? 2 : 3)) {
        Verdict run = known.filter(ArticleBody::isByline).orElse(Verdict.MENU);
        page.settleOpen(new Stretch(from, to), run);
      }
      from = Math.max(to, from + 1);
    }
  }

  /// A short line close to a credit or a byline belongs to it: what the picture shows, the author's
  /// office.
  private void settleBeside() {
    for (int i = 1; i < page.size(); i++) {
      if (page.unit(i).adheres()) {
        spread(i - 1, i);
        spread(i, i - 1);
      }
    }
  }

  private void spread(int from, int to) {
    boolean caption = page.is(from, CAPTION);
    boolean byline = page.is(from, BYLINE) && from < to;
    if (page.is(from, "chrome.time")
        && to < from
        && page.isOpen(to)
        && ChromeLanguage.isName(page.text(to))) {
      page.settle(to, new Verdict(BlockKind.BYLINE, BYLINE, false));
    }
    if ((caption || byline) && page.isOpen(to) && !page.isProse(to) && !isMarked(to)) {
      page.verdict(from).ifPresent(verdict -> page.settle(to, verdict));
    }
  }

  private boolean isMarked(int at) {
    return page.unit(at).hint().isPresent() || Shape.isMarked(page.text(at));
  }

  private static boolean isByline(Verdict verdict) {
    return verdict.reason().equals(BYLINE);
  }

  private boolean isMenuLine(int at) {
    return page.unit(at).hint().isEmpty() && Shape.isLabel(page.text(at));
  }

  private List<Block> named() {
    List<Block> blocks = new ArrayList<>();
    boolean hasBody = false;
    for (int i = 0; i < page.size(); i++) {
      BlockKind kind = bodyKind(i, hasBody);
      Verdict verdict = page.verdict(i).orElse(Verdict.body(kind));
      blocks.add(new Block(verdict.kind(), page.unit(i).span(), verdict.reason()));
      hasBody |= verdict.kind().isBody();
    }
    return blocks;
  }

  private BlockKind bodyKind(int at, boolean hasBody) {
    Unit unit = page.unit(at);
    BlockKind hint = unit.hint().orElse(BlockKind.PARAGRAPH);
    if (hint.isHeading() || Shape.isMarkedHeading(unit.text())) {
      return hasBody || page.size() == 1 ? BlockKind.HEADING : BlockKind.HEADLINE;
    }
    if (unit.hint().isPresent()) {
      return hint;
    }
    if (Shape.isListItem(unit.text())) {
      return BlockKind.LIST_ITEM;
    }
    if (Shape.isQuote(unit.text())) {
      return BlockKind.QUOTE;
    }
    return isCrossHeading(at, hasBody) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
  }

  /// A short line without a full stop over a paragraph, set off from what stands before it.
  private boolean isCrossHeading(int at, boolean hasBody) {
    Unit unit = page.unit(at);
    return hasBody
        && at + 1 < page.size()
        && page.isProse(at + 1)
        && !unit.adheres()
        && Shape.isTitle(unit.text())
        && Shape.words(unit.text()) <= HEADING_WORDS
        && !Character.isLowerCase(unit.text().codePointAt(0))
        && !unit.text().endsWith("!")
        && !unit.text().endsWith(":");
  }
}
