package org.stet.intake;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.Block;
import org.stet.text.BlockKind;

/// Tells the article from the page around it. In four steps: what a line's own words and the page's
/// markup give away; menus by their shape; which parts of the page are the article; what stands
/// over it and hangs on to it. A page without any chrome is body from end to end.
final class ArticleBody {
  private static final int HEADING_WORDS = 12;

  private final PageMarks page;

  ArticleBody(List<Unit> units) {
    page = new PageMarks(units);
  }

  List<Block> blocks() {
    settleMenus();
    Stretch article = new StoryParts(page).article();
    if (article.to() > 0) {
      new Overhead(page, article).settle();
      new Trailing(page, article).settle();
    }
    return named();
  }

  /// Three or more labels of a word or two, line on line, are a menu, whatever they say; so are two
  /// where one is known for chrome.
  private void settleMenus() {
    int from = 0;
    while (from < page.size()) {
      int to = from;
      boolean known = false;
      while (to < page.size() && isMenuLine(to) && (to == from || page.unit(to).adheres())) {
        known |= !page.isOpen(to);
        to++;
      }
      if (to - from >= (known ? 2 : 3)) {
        page.settleOpen(new Stretch(from, to), Verdict.MENU);
      }
      from = Math.max(to, from + 1);
    }
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
