package org.stet.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What an element's own name gives it away as: names that browsers know, and names that designers
/// give to what is not the article. Words within a name, not whole names; no name of a site.
final class HtmlMarks {
  /// What readers say below an article: the only chrome that is long.
  static final String COMMENTS = "chrome.comments";

  static final String OTHER_STORY = "chrome.other-story";

  private static final Map<String, String> MARKS =
      marks(
          Map.of(
              "chrome.caption",
              "caption captions credit credits photocredit photo-by photo-desc image-desc slideshow"
                  + " gallery",
              "chrome.byline",
              "byline bylines author authors dateline",
              "chrome.share",
              "share sharing shares sharebar sharedaddy social addthis",
              COMMENTS,
              "comment comments commentlist disqus respond replies livefyre",
              "chrome.form",
              "newsletter newsletters subscribe subscription signup sign-up form inbox",
              "chrome.banner",
              "donate donation donations membership paywall appeal banner support-us",
              "chrome.notice",
              "cookie cookies consent gdpr popup popmake modal lightbox advert adverts advertisement advertising ad ads adslot"
                  + " adsense sponsored sponsor disclaimer copyright",
              "chrome.menu",
              "nav navbar navigation menu breadcrumb breadcrumbs crumbs skip toolbar masthead tags"
                  + " taglist pagination paginate pager footer toc player vjs sr-only visually-hidden"
                  + " visuallyhidden screen-reader",
              OTHER_STORY,
              "related relatedposts relatedarticles relatedstories relatedlinks relatednews"
                  + " relatedcontent carousel swiper recommended recommendation recommendations recirc promo promos teaser"
                  + " teasers trending sidebar popular outbrain taboola newsfeed news-feed latest"
                  + " card cards readmore read-more read-next more-news most-read most-popular"
                  + " more-stories more-from see-also also-like up-next upnext rail"));

  /// No designer needs more, and no hostile page gets more looked at.
  private static final int LONGEST_NAME = 80;

  private static final int MOST_WORDS = 6;
  private static final Set<String> OTHERS =
      Set.of("tag", "category", "has", "no", "with", "without", "is", "not", "hide");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /// A post of others that the article quotes.
  private static final Pattern EMBEDDED = Pattern.compile("(?i)embed|tweet");

  /// Between words of a name: `related-box`, `related_box`, `relatedBox`.
  private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private HtmlMarks() {}

  private static Map<String, String> marks(Map<String, String> words) {
    Map<String, String> marks = new HashMap<>();
    words.forEach(
        (reason, names) -> {
          for (String name : names.split(" ", -1)) {
            marks.put(name, reason);
          }
        });
    return Map.copyOf(marks);
  }

  /// Why an element is not body; empty where nothing says so.
  static String reasonOf(Element element) {
    return switch (element.normalName()) {
      case "nav", "footer", "menu" -> "chrome.menu";
      case "aside" -> OTHER_STORY;
      case "form", "button", "textarea", "label" -> "chrome.form";
      case "figure", "figcaption" -> "chrome.caption";
      case "address" -> "chrome.byline";
      case "body", "main", "article", "h1" -> "";
      default -> {
        String reason = byRole(element.attr("role"));
        yield reason.isEmpty() ? byName(element) : reason;
      }
    };
  }

  /// What a page tells those who can't see it.
  private static String byRole(String role) {
    return switch (role) {
      case "navigation", "menu", "menubar", "toolbar", "tablist", "contentinfo" -> "chrome.menu";
      case "complementary" -> OTHER_STORY;
      case "search", "form" -> "chrome.form";
      case "dialog", "alertdialog", "alert", "tooltip" -> "chrome.notice";
      default -> "";
    };
  }

  private static String byName(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    for (String token : SPACE.split(element.className(), -1)) {
      String reason = byToken(token, MOST_WORDS);
      if (!reason.isEmpty()) {
        return reason;
      }
    }
    return byToken(element.id(), MOST_WORDS / 2);
  }

  /// `tag-politics` and `has-sidebar` speak of something else than the element; a name of many
  /// words is made from a heading.
  private static String byToken(String token, int mostWords) {
    if (token.isEmpty() || token.length() > LONGEST_NAME) {
      return "";
    }
    String[] words = WORD_BREAK.split(token, -1);
    if (words.length > mostWords || OTHERS.contains(words[0].toLowerCase(Locale.ROOT))) {
      return "";
    }
    if (EMBEDDED.matcher(token).find()) {
      return "";
    }
    String before = "";
    for (String part : words) {
      String word = part.toLowerCase(Locale.ROOT);
      String reason = MARKS.getOrDefault(before + "-" + word, MARKS.getOrDefault(word, ""));
      if (!reason.isEmpty()) {
        return reason;
      }
      before = word;
    }
    return "";
  }
}
