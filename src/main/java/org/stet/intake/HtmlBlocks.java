package org.stet.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.stet.text.BlockKind;
import org.stet.text.Span;

/// The blocks of a web page as text, one a paragraph with a blank line between, each with what its
/// elements say of it.
final class HtmlBlocks {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "head",
          "select",
          "option",
          "canvas",
          "video",
          "audio",
          "map",
          "math",
          "dialog");

  /// Names that designers give to what is not the article. Words within a name, not whole names.
  private static final List<Mark> MARKS =
      List.of(
          mark("chrome.caption", "caption|credit|photo-?by"),
          mark("chrome.byline", "byline|author(?:s|-name|-info)?|dateline"),
          mark("chrome.share", "share|sharing|social|comments?|disqus|respond"),
          mark("chrome.form", "newsletters?|subscribe|subscription|sign-?up|signup|form"),
          mark("chrome.banner", "donat(?:e|ion)s?|membership|paywall|support-us|appeal|banner"),
          mark("chrome.notice", "cookies?|consent|gdpr|advert|ads?|ad-slot|sponsored|disclaimer"),
          mark("chrome.menu", "nav|navbar|menu|breadcrumbs?|skip|skip-link|toolbar|masthead|tags?"),
          mark(
              "chrome.other-story",
              "related|recommended|recommendations|promo|teasers?|more-news|most-read|trending"
                  + "|read-?more|sidebar|popular|outbrain|taboola|news-?feed|latest|card|newsfeed"));

  /// A `<br>` in a line, until it is known whether it ends a paragraph: two of them do.
  private static final char BREAK = '\u2028';

  private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\u2028\\s*\u2028[\\s\u2028]*");

  private static final int LINK_WORDS = 4;
  private static final int CARD_LENGTH = 400;

  private record Mark(String reason, Pattern name) {}

  /// What surrounding elements have said so far.
  private record Setting(Optional<BlockKind> kind, String reason) {
    boolean isChrome() {
      return !reason.isEmpty();
    }

    Setting with(BlockKind inner) {
      return isChrome() ? this : new Setting(Optional.of(inner), "");
    }

    static Setting chrome(String reason) {
      return new Setting(
          Optional.of(
              switch (reason) {
                case "chrome.caption" -> BlockKind.CAPTION;
                case "chrome.byline" -> BlockKind.BYLINE;
                default -> BlockKind.CHROME;
              }),
          reason);
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final List<Unit> units = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final Set<Element> after = new HashSet<>();
  private final int prose;
  private final boolean hasHeadline;

  HtmlBlocks(Document page) {
    prose = proseIn(page.body());
    hasHeadline = page.selectFirst("h1") != null;
    // What stands after the article and not in it is the page's. What stands before it may be its
    // headline and is told by its words.
    Element scope = articleIn(page);
    for (Element outer = scope; outer != null && !outer.normalName().equals("body"); ) {
      after.addAll(outer.nextElementSiblings());
      outer = outer.parent();
    }
    walk(page.body(), new Setting(Optional.empty(), ""));
    flush(new Setting(Optional.empty(), ""));
  }

  String text() {
    return text.toString();
  }

  List<Unit> units() {
    return units;
  }

  private static Mark mark(String reason, String names) {
    return new Mark(reason, Pattern.compile("(?:^|.*[\\s_-])(?:" + names + ")(?:[\\s_-].*|$)"));
  }

  /// The element that holds the article: the innermost of those that say so and hold most of the
  /// page's running text. The body where none does.
  private Element articleIn(Document page) {
    Element found = page.body();
    for (Element element :
        page.select("main, [role=main], article, [itemprop=articleBody], .article-body")) {
      if (proseIn(element) * 10 >= prose * 6) {
        found = element;
      }
    }
    return found;
  }

  private static int proseIn(Element element) {
    int length = 0;
    for (Element paragraph : element.select("p")) {
      length += Shape.isProse(paragraph.text()) ? paragraph.text().length() : 0;
    }
    return length;
  }

  private void walk(Element parent, Setting setting) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode words) {
        line.append(words.getWholeText());
      } else if (node instanceof Element element && isSeen(element)) {
        step(element, setting);
      }
    }
  }

  private void step(Element element, Setting setting) {
    if (element.normalName().equals("br")) {
      line.append(BREAK);
      return;
    }
    Setting inner = settingOf(element, setting);
    if (element.isBlock() || !inner.equals(setting) || element.normalName().equals("button")) {
      flush(setting);
      walk(element, inner);
      flush(inner);
    } else {
      walk(element, inner);
    }
  }

  private static boolean isSeen(Element element) {
    return !UNSEEN.contains(element.normalName())
        && !element.hasAttr("hidden")
        && !element.attr("style").replace(" ", "").contains("display:none");
  }

  private Setting settingOf(Element element, Setting outer) {
    if (outer.isChrome()) {
      return outer;
    }
    String reason = reasonOf(element);
    // A wrapper that holds much of the page's running text is not chrome, whatever it is called.
    if (!reason.isEmpty() && (prose == 0 || proseIn(element) * 3 < prose)) {
      return Setting.chrome(reason);
    }
    return switch (element.normalName()) {
      case "h1" -> outer.with(BlockKind.HEADLINE);
      case "h2", "h3", "h4", "h5", "h6" -> outer.with(BlockKind.HEADING);
      case "li" -> outer.with(BlockKind.LIST_ITEM);
      case "blockquote" -> outer.with(BlockKind.QUOTE);
      case "p" -> outer.kind().isPresent() ? outer : outer.with(BlockKind.PARAGRAPH);
      default -> outer;
    };
  }

  private String reasonOf(Element element) {
    String reason =
        switch (element.normalName()) {
          case "nav", "footer", "menu" -> "chrome.menu";
          case "aside" -> "chrome.other-story";
          case "form", "button", "textarea", "label" -> "chrome.form";
          case "figure", "figcaption" -> "chrome.caption";
          case "address" -> "chrome.byline";
          case "body", "main", "article", "h1" -> "";
          default -> reasonByName(element);
        };
    boolean elsewhere = after.contains(element) || isWholeLink(element) || isCard(element);
    return reason.isEmpty() && elsewhere ? "chrome.other-story" : reason;
  }

  /// A heading or paragraph that is all one link leads to another story; an article's own links
  /// stand inside sentences. Where the page has no `<h1>`, a linked heading may be its headline.
  private boolean isWholeLink(Element element) {
    boolean heading = element.normalName().matches("h[2-6]");
    if (!(heading ? hasHeadline : element.normalName().matches("p|li"))) {
      return false;
    }
    Element link = element.selectFirst("a[href]");
    return link != null
        && Shape.words(link.text()) >= LINK_WORDS
        && link.text().equals(element.text());
  }

  /// A small box over which such a heading stands.
  private boolean isCard(Element element) {
    return element.normalName().matches("div|section|li")
        && element.select("h2, h3, h4, h5").stream().anyMatch(this::isWholeLink)
        && element.text().length() <= CARD_LENGTH;
  }

  private static String reasonByName(Element element) {
    String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    for (Mark mark : MARKS) {
      if (mark.name().matcher(name).matches()) {
        return mark.reason();
      }
    }
    return "";
  }

  private void flush(Setting setting) {
    for (String part : PARAGRAPH_BREAK.split(line, -1)) {
      add(part.replaceAll("[\\s\\u00A0" + BREAK + "]+", " "), setting);
    }
    line.setLength(0);
  }

  private void add(String words, Setting setting) {
    Span trimmed = Shape.trimmed(words, 0, words.length());
    if (trimmed.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    Span span = new Span(text.length(), text.length() + trimmed.length());
    text.append(trimmed.in(words));
    units.add(new Unit(span, trimmed.in(words), false, setting.kind(), setting.reason()));
  }
}
