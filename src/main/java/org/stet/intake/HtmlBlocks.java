package org.stet.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stet.text.BlockKind;

/// The blocks of a web page as text, each with what its elements and its place on the page say of
/// it.
final class HtmlBlocks {
  private static final String OTHER_STORY = HtmlMarks.OTHER_STORY;

  /// A day with its year, or an hour: in a line that is no sentence, over the first paragraph.
  private static final Pattern STAMP =
      Pattern.compile(
          "\\b\\d{1,2}(?:st|nd|rd|th|\\.)? (?:de )?\\p{L}{3,10}\\.?,? (?:de )?(?:19|20)\\d\\d\\b"
              + "|\\b\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d\\b"
              + "|\\b\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b\\d{4}年|\\b\\d{1,2}:\\d\\d\\b");

  private static final int STAMP_WORDS = 16;

  /// How many lines over the first paragraph a standfirst stands where no headline is known.
  private static final int NEAR = 3;

  private static final int LINK_LENGTH = 16;
  private static final int CARD_LENGTH = 400;
  /// In tenths.
  private static final int WHOLE = 6;

  private static final int STANDFIRST_WORDS = 6;

  /// How far up from a line what holds it still says what it is.
  private static final int NESTED = 4;

  private final HtmlTree tree;
  private final HtmlScope scope;
  private final boolean hasHeadline;
  private final Page.Facts facts;
  private final DeclaredBody declared;
  private final HtmlStories stories;
  private final Stretch article;
  private final boolean whole;
  private final boolean unheaded;
  private final Map<Element, Boolean> cards = new HashMap<>();
  private final PageWriter writer = new PageWriter();
  private boolean titled;
  private boolean begun;

  HtmlBlocks(Document page, Page.Facts facts, Revisions revisions) {
    declared = new DeclaredBody(HtmlFacts.body(page).orElse(""));
    this.facts = facts;
    tree = new HtmlTree(page.body(), revisions);
    stories = new HtmlStories(tree, facts.title());
    scope = new HtmlScope(page.body(), tree, declared, stories);
    hasHeadline = page.selectFirst("h1") != null;
    article = tree.of(scope.root()).lines();
    whole = isWhollyDeclared();
    unheaded = !isHeaded();
    write();
  }

  Page page(String charset) {
    Page page = writer.page(charset, facts, tree.isRevised());
    return isTold() ? page.toldByReader() : page;
  }

  /// Whether the markup tells the article from its page: where nothing is running text, it does
  /// not.
  private boolean isTold() {
    return tree.of(scope.root()).prose() > 0;
  }

  private void write() {
    List<HtmlLine> lines = tree.lines();
    List<String> reasons = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      HtmlLine line = lines.get(i);
      titled |= isHeadline(line);
      String reason = reason(i, line);
      boolean text = reason.isEmpty() && line.prose() > 0 && !line.isHeading();
      begun |= text && (titled || i >= article.from());
      reasons.add(reason);
    }
    new Repeats(lines).settle(reasons);
    for (int i = 0; i < lines.size(); i++) {
      HtmlLine line = lines.get(i);
      String reason = reasons.get(i);
      writer.words(line.words());
      writer.end(reason.isEmpty() ? kindOf(line) : Optional.of(chromeKind(reason)), reason);
    }
  }

  private String reason(int at, HtmlLine line) {
    String reason = reasonIn(line);
    if (reason.isEmpty() && !begun && isStamp(line)) {
      return "chrome.time";
    }
    if (reason.isEmpty() && isMark(line)) {
      return "chrome.label";
    }
    if (declared.holds(line.words()) || isNamedStandfirst(at, line)) {
      reason = "";
    } else if (reason.isEmpty() && at < article.from()) {
      boolean open = isHeadline(line) || ((titled || unheaded) && isStandfirst(line));
      reason = open ? "" : elsewhere(line, "chrome.menu");
    } else if (reason.isEmpty() && at >= article.to()) {
      reason = elsewhere(line, OTHER_STORY);
    } else if (reason.isEmpty()
        && whole
        && isParagraph(kindOf(line))
        && declared.lacks(line.words())) {
      reason = OTHER_STORY;
    }
    return reason;
  }

  /// A teaser leads elsewhere. A box of that name between the headline and the first paragraph that
  /// leads nowhere is what the page shows of the article itself elsewhere: its standfirst.
  private boolean isNamedStandfirst(int at, HtmlLine line) {
    if (begun || line.prose() == 0 || !(titled || at + NEAR >= article.from())) {
      return false;
    }
    Element box = line.home();
    while (box.parent() != null && !scope.reasonOf(box.parent()).isEmpty()) {
      box = box.parent();
    }
    return scope.reasonOf(box).equals(OTHER_STORY)
        && !box.normalName().equals("aside")
        && tree.of(box).linked() == 0;
  }

  /// Whether most of the article stands in its declared text: then what does not is not its.
  private boolean isWhollyDeclared() {
    int all = 0;
    int known = 0;
    for (HtmlLine line : tree.lines().subList(article.from(), article.to())) {
      int prose = reasonIn(line).isEmpty() ? line.prose() : 0;
      all += prose;
      known += declared.holds(line.words()) ? prose : 0;
    }
    return known * 10 > all * WHOLE;
  }

  /// Lists, headings and posts of others are often left out of it.
  private static boolean isParagraph(Optional<BlockKind> kind) {
    return kind.isEmpty() || kind.get() == BlockKind.PARAGRAPH;
  }

  private boolean isHeaded() {
    return tree.lines().subList(0, article.from()).stream()
        .anyMatch(line -> isHeadline(line) && reasonIn(line).isEmpty());
  }

  private boolean isHeadline(HtmlLine line) {
    return kindOf(line).equals(Optional.of(BlockKind.HEADLINE)) || stories.isTitle(line.words());
  }

  /// A count or a sign in a box of its own: how many pictures, how far a film has run.
  private static boolean isMark(HtmlLine line) {
    return line.home().normalName().matches("div|span|button|a")
        && line.words().codePoints().noneMatch(Character::isLetter);
  }

  private static boolean isStamp(HtmlLine line) {
    return !line.isHeading()
        && !Shape.endsSentence(line.words())
        && Shape.words(line.words()) <= STAMP_WORDS
        && STAMP.matcher(line.words()).find();
  }

  private static boolean isStandfirst(HtmlLine line) {
    return line.prose() > 0 || (!line.isLinks() && Shape.words(line.words()) >= STANDFIRST_WORDS);
  }

  /// Outside the article a line's own words may say better what it is.
  private static String elsewhere(HtmlLine line, String reason) {
    return ChromeLanguage.of(line.words()).map(Verdict::reason).orElse(reason);
  }

  private static BlockKind chromeKind(String reason) {
    return switch (reason) {
      case "chrome.caption" -> BlockKind.CAPTION;
      case "chrome.byline" -> BlockKind.BYLINE;
      default -> BlockKind.CHROME;
    };
  }

  private String reasonIn(HtmlLine line) {
    String named = scope.reasonOf(line.home());
    if (!named.isEmpty()) {
      return named;
    }
    for (Element e = line.home(); e != null && !e.equals(scope.root()); e = e.parent()) {
      if (cards.computeIfAbsent(e, this::leadsElsewhere)) {
        return OTHER_STORY;
      }
    }
    return "";
  }

  private boolean leadsElsewhere(Element element) {
    return isWholeLink(element) || isCard(element);
  }

  /// A heading or paragraph that is all one link leads to another story; an article's own links
  /// stand inside sentences. Where the page has no `<h1>`, a linked heading may be its headline.
  private boolean isWholeLink(Element element) {
    boolean heading = element.normalName().matches("h[2-6]");
    if (!(heading ? hasHeadline : element.normalName().matches("p|li|ul|ol"))) {
      return false;
    }
    if (heading ? isOverText(element) : isInText(element)) {
      return false;
    }
    HtmlTree.Tally tally = tree.of(element);
    if (isCitation(element)) {
      return false;
    }
    return tally.linked() * 10 >= tally.length() * 9 && tally.length() >= LINK_LENGTH;
  }

  /// An address written out, or where a quotation comes from.
  private static boolean isCitation(Element element) {
    Element parent = element.parent();
    boolean quoted = parent != null && parent.normalName().equals("blockquote");
    return quoted || element.text().startsWith("http");
  }

  /// A heading of the article that links to what the paragraph below speaks of.
  private boolean isOverText(Element heading) {
    Element next = heading.nextElementSibling();
    return scope.root().equals(heading.parent())
        && next != null
        && tree.of(next).prose() > 0
        && tree.of(next).linked() == 0;
  }

  /// An item of a list whose other items are text.
  private boolean isInText(Element item) {
    Element list = item.parent();
    return item.normalName().equals("li") && list != null && !tree.of(list).isLinks();
  }

  /// A small box over which such a heading stands.
  private boolean isCard(Element element) {
    return element.normalName().matches("div|section|li")
        && tree.of(element).length() <= CARD_LENGTH
        && element.select("h2, h3, h4, h5").stream().anyMatch(this::isWholeLink);
  }

  private static Optional<BlockKind> kindOf(HtmlLine line) {
    Element e = line.home();
    for (int i = 0; i < NESTED && e != null; i++, e = e.parent()) {
      Optional<BlockKind> kind = kindOf(e.normalName());
      if (kind.isPresent()) {
        return kind;
      }
    }
    return line.home().normalName().equals("p")
        ? Optional.of(BlockKind.PARAGRAPH)
        : Optional.empty();
  }

  private static Optional<BlockKind> kindOf(String name) {
    return switch (name) {
      case "h1" -> Optional.of(BlockKind.HEADLINE);
      case "h2", "h3", "h4", "h5", "h6" -> Optional.of(BlockKind.HEADING);
      case "li" -> Optional.of(BlockKind.LIST_ITEM);
      case "blockquote" -> Optional.of(BlockKind.QUOTE);
      default -> Optional.empty();
    };
  }
}
