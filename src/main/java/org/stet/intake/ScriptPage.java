package org.stet.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Tells a page whose text comes only when a browser runs its scripts. What such a page shows
/// before, a notice or a banner, must not be taken for the article.
final class ScriptPage {
  private static final String ASKING =
      "enabl|activat|turn on|requir|need|disabl|aktivier|erforderlich|activ|habilit|attiv";

  private static final Pattern ASKS =
      Pattern.compile(
          "(?is).*(?:(?:%1$s)[^.!]{0,60}\\bjava ?script|\\bjava ?script\\b[^.!]{0,60}(?:%1$s)).*"
              .formatted(ASKING));

  /// Where the common frameworks put what they draw.
  private static final String ROOTS =
      "#root, #app, #__next, #__nuxt, #___gatsby, #main-app, app-root, [data-reactroot], [ng-app]";

  /// Less running text than a short news item has.
  private static final int LITTLE = 400;

  /// A plea for scripts is shorter; a longer paragraph is a story about them.
  private static final int NOTICE = 250;

  private ScriptPage() {}

  /// @param units what the page shows without its scripts
  static boolean isOne(Document page, List<Unit> units) {
    int prose =
        units.stream()
            .map(Unit::text)
            .filter(Shape::isProse)
            .filter(text -> text.length() > NOTICE || !ASKS.matcher(text).matches())
            .mapToInt(String::length)
            .sum();
    if (prose >= LITTLE || page.selectFirst("script") == null) {
      return false;
    }
    boolean emptyRoot = page.select(ROOTS).stream().anyMatch(root -> !root.hasText());
    boolean asks =
        ASKS.matcher(page.select("noscript").text()).matches()
            || units.stream().anyMatch(unit -> ASKS.matcher(unit.text()).matches());
    // Sites that need no script for a brief item ask for one all the same.
    return emptyRoot || (asks && (prose == 0 || !hasArticle(page)));
  }

  private static boolean hasArticle(Document page) {
    return page.select("h1, article").stream().anyMatch(Element::hasText);
  }
}
