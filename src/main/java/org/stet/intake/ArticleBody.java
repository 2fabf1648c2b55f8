package org.stet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.text.Block;
import org.stet.text.BlockKind;

/// Tells the article from the page around it. In four steps: what a line's own words and the page's
/// markup give away; where such lines part the page, which part is the article (most running text)
/// and which others speak of the same; what the lines over the first paragraph are; and promo boxes
/// at the article's end. A page without any chrome is body from end to end.
final class ArticleBody {
  /// A part of the page below this speaks of another story. See ADR 3 for what was measured.
  static final double SAME_STORY = 0.22;

  private static final Verdict OTHER = new Verdict(BlockKind.CHROME, "chrome.other-story", false);
  private static final Verdict LABEL = new Verdict(BlockKind.CHROME, "chrome.label", false);
  private static final Verdict MENU = new Verdict(BlockKind.CHROME, "chrome.menu", false);

  /// What a unit was found to be; no reason for body.
  private record Verdict(BlockKind kind, String reason, boolean parts) {
    static Verdict body(BlockKind kind) {
      return new Verdict(kind, "", false);
    }
  }

  /// Units from one parting line to the next.
  private record Part(int from, int to) {}

  private final List<Unit> units;
  private final List<Optional<Verdict>> verdicts = new ArrayList<>();

  ArticleBody(List<Unit> units) {
    this.units = List.copyOf(units);
  }

  List<Block> blocks() {
    units.forEach(unit -> verdicts.add(byItself(unit)));
    dropMenus();
    Part article = chooseArticle();
    int first = firstProse(article);
    if (first < article.to()) {
      nameWhatStandsOver(article, first);
      dropWhatTrails(article, first);
    }
    return named();
  }

  private static Optional<Verdict> byItself(Unit unit) {
    if (!unit.reason().isEmpty()) {
      return Optional.of(new Verdict(unit.hint().orElse(BlockKind.CHROME), unit.reason(), false));
    }
    if (Shape.isRule(unit.text())) {
      return Optional.of(new Verdict(BlockKind.CHROME, "chrome.rule", false));
    }
    return ChromeLanguage.of(unit.text())
        .map(reading -> new Verdict(reading.kind(), reading.reason(), reading.parts()));
  }

  private boolean isOpen(int at) {
    return verdicts.get(at).isEmpty();
  }

  private boolean isProse(int at) {
    return isOpen(at) && Shape.isProse(units.get(at).text());
  }

  private void settle(int at, Verdict verdict) {
    verdicts.set(at, Optional.of(verdict));
  }

  /// Three or more labels of a word or two, line on line, are a menu, whatever they say; so are two
  /// beside a line that is one.
  private void dropMenus() {
    int from = 0;
    while (from < units.size()) {
      int to = from;
      boolean known = false;
      while (to < units.size() && isLabel(to) && (to == from || units.get(to).adheres())) {
        known |= !isOpen(to);
        to++;
      }
      if (to - from >= (known ? 2 : 3)) {
        for (int i = from; i < to; i++) {
          if (isOpen(i)) {
            settle(i, MENU);
          }
        }
      }
      from = Math.max(to, from + 1);
    }
  }

  private boolean isLabel(int at) {
    Unit unit = units.get(at);
    return Shape.words(unit.text()) <= 2
        && unit.hint().isEmpty()
        && !Shape.endsSentence(unit.text())
        && !Shape.isMarked(unit.text());
  }

  /// The part with the most running text is the article, and with it each part that speaks of the
  /// same; the rest is other stories. Gives the span of units from its first to its last part.
  private Part chooseArticle() {
    List<Part> parts = parts();
    Part core = parts.getFirst();
    for (Part part : parts) {
      if (proseLength(part) > proseLength(core)) {
        core = part;
      }
    }
    if (proseLength(core) == 0) {
      return new Part(0, 0);
    }
    Cohesion story = new Cohesion(openTexts(core));
    Part article = core;
    for (Part part : parts) {
      if (part.equals(core)) {
        continue;
      }
      boolean same = proseLength(part) > 0 && story.with(openTexts(part)) >= SAME_STORY;
      if (same) {
        article =
            new Part(Math.min(article.from(), part.from()), Math.max(article.to(), part.to()));
      } else if (part.from() > core.from() || proseLength(part) > 0) {
        drop(part);
      }
    }
    return article;
  }

  private void drop(Part part) {
    for (int i = part.from(); i < part.to(); i++) {
      if (isOpen(i)) {
        settle(i, OTHER);
      }
    }
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < units.size(); i++) {
      if (verdicts.get(i).filter(Verdict::parts).isPresent()) {
        parts.add(new Part(from, i));
        from = i + 1;
      }
    }
    parts.add(new Part(from, units.size()));
    return parts;
  }

  private int proseLength(Part part) {
    int length = 0;
    for (int i = part.from(); i < part.to(); i++) {
      length += isProse(i) ? units.get(i).text().length() : 0;
    }
    return length;
  }

  private List<String> openTexts(Part part) {
    List<String> texts = new ArrayList<>();
    for (int i = part.from(); i < part.to(); i++) {
      if (isOpen(i)) {
        texts.add(units.get(i).text());
      }
    }
    return texts;
  }

  private int firstProse(Part article) {
    int at = article.from();
    while (at < article.to() && !isProse(at)) {
      at++;
    }
    return at;
  }

  /// Over the first paragraph stand the headline, perhaps a standfirst, and the page's own lines.
  private void nameWhatStandsOver(Part article, int firstProse) {
    Optional<Integer> headline = headline(article, firstProse);
    if (headline.isEmpty()) {
      return;
    }
    int at = headline.get();
    boolean chromeAbove = false;
    for (int i = 0; i < at; i++) {
      chromeAbove |= !isOpen(i);
    }
    for (int i = 0; i < at; i++) {
      if (isOpen(i) && (chromeAbove || Shape.words(units.get(i).text()) <= 4)) {
        settle(i, Shape.words(units.get(i).text()) <= 4 ? MENU : OTHER);
      }
    }
    settle(at, Verdict.body(BlockKind.HEADLINE));
    for (int i = at + 1; i < firstProse; i++) {
      if (isOpen(i) && isLoneLabel(i)) {
        settle(i, LABEL);
      }
    }
  }

  /// The title line that shares most with the article; of equals the nearest. Lines that a text
  /// generator marked as headings are cross-headings, unless nothing else stands there.
  private Optional<Integer> headline(Part article, int firstProse) {
    Cohesion story = new Cohesion(List.of());
    for (int i = firstProse; i < article.to(); i++) {
      if (isProse(i)) {
        story.add(units.get(i).text());
      }
    }
    Optional<Integer> best = Optional.empty();
    double bestScore = -1;
    for (int i = 0; i < firstProse; i++) {
      if (isOpen(i) && Shape.isTitle(units.get(i).text())) {
        double score = score(i, story);
        if (score >= bestScore) {
          best = Optional.of(i);
          bestScore = score;
        }
      }
    }
    return best;
  }

  private double score(int at, Cohesion story) {
    Unit unit = units.get(at);
    double score = story.with(List.of(unit.text()));
    if (unit.hint().equals(Optional.of(BlockKind.HEADLINE))) {
      score += 2;
    }
    // A word or two may share all it has with the article and still be a label.
    if (Shape.words(unit.text()) <= 2) {
      score -= 1;
    }
    return Shape.isMarkedHeading(unit.text()) && at > 0 ? score - 1 : score;
  }

  /// `AI`, `EXCLUSIVE`: a word or two between the headline and anything but a paragraph, or all in
  /// capitals.
  private boolean isLoneLabel(int at) {
    String text = units.get(at).text();
    return isLabel(at)
        && (text.length() <= 3
            || text.equals(text.toUpperCase(java.util.Locale.ROOT))
            || at + 1 >= units.size()
            || !isProse(at + 1));
  }

  /// At the article's end, when more of the page follows: title lines with no paragraph below them,
  /// appeals, and teasers of other stories.
  private void dropWhatTrails(Part article, int firstProse) {
    for (int i = firstProse + 1; i + 1 < article.to(); i++) {
      if (isTeaser(i, firstProse)) {
        settle(i, OTHER);
        settle(i + 1, OTHER);
      }
    }
    boolean moreFollows = false;
    for (int i = article.to(); i < units.size(); i++) {
      moreFollows |= !isOpen(i);
    }
    for (int i = article.to() - 1; moreFollows && i > firstProse && !isProse(i); i--) {
      if (isOpen(i) && !Shape.isMarked(units.get(i).text()) && units.get(i).hint().isEmpty()) {
        settle(
            i,
            ChromeLanguage.isSlogan(units.get(i).text())
                ? new Verdict(BlockKind.CHROME, "chrome.banner", false)
                : OTHER);
      }
    }
  }

  /// A title line and, close under it as nothing else on the page stands, a standfirst that breaks
  /// off or that speaks of other things: the box of another story.
  private boolean isTeaser(int at, int firstProse) {
    Unit title = units.get(at);
    Unit standfirst = units.get(at + 1);
    if (!isOpen(at)
        || !isProse(at + 1)
        || title.adheres()
        || !standfirst.adheres()
        || !Shape.isTitle(title.text())
        || Shape.isMarked(title.text())
        || Shape.words(title.text()) < 4) {
      return false;
    }
    List<String> story = new ArrayList<>();
    for (int i = firstProse; i < at; i++) {
      if (isProse(i)) {
        story.add(units.get(i).text());
        if (units.get(i).adheres()) {
          return false;
        }
      }
    }
    boolean breaksOff = standfirst.text().endsWith("…") || !Shape.endsSentence(standfirst.text());
    double same = new Cohesion(story).with(List.of(title.text(), standfirst.text()));
    return breaksOff || same < SAME_STORY;
  }

  private List<Block> named() {
    List<Block> blocks = new ArrayList<>();
    boolean hasBody = false;
    for (int i = 0; i < units.size(); i++) {
      int at = i;
      boolean under = hasBody;
      Verdict verdict = verdicts.get(i).orElseGet(() -> Verdict.body(bodyKind(at, under)));
      blocks.add(new Block(verdict.kind(), units.get(i).span(), verdict.reason()));
      hasBody |= verdict.kind().isBody();
    }
    return blocks;
  }

  private BlockKind bodyKind(int at, boolean hasBody) {
    Unit unit = units.get(at);
    if (Shape.isMarkedHeading(unit.text())
        || isHinted(unit, BlockKind.HEADING)
        || isHinted(unit, BlockKind.HEADLINE)) {
      return hasBody || units.size() == 1 ? BlockKind.HEADING : BlockKind.HEADLINE;
    }
    if (unit.hint().isPresent()) {
      return unit.hint().get();
    }
    if (Shape.isListItem(unit.text())) {
      return BlockKind.LIST_ITEM;
    }
    if (Shape.isQuote(unit.text())) {
      return BlockKind.QUOTE;
    }
    return isCrossHeading(at, hasBody) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
  }

  private static boolean isHinted(Unit unit, BlockKind kind) {
    return unit.hint().equals(Optional.of(kind));
  }

  /// A short line without a full stop over a paragraph, set off from what stands before it.
  private boolean isCrossHeading(int at, boolean hasBody) {
    Unit unit = units.get(at);
    return hasBody
        && at + 1 < units.size()
        && isProse(at + 1)
        && !unit.adheres()
        && Shape.isTitle(unit.text())
        && Shape.words(unit.text()) <= 12
        && !Character.isLowerCase(unit.text().codePointAt(0))
        && (!unit.text().endsWith("!") && !unit.text().endsWith(":"));
  }
}
