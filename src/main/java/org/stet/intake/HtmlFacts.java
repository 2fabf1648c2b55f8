package org.stet.intake;

import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a web page says of itself: in JSON-LD, which newsrooms keep in best order, then in Open
/// Graph and `<meta>`, last in the markup.
final class HtmlFacts {
  private static final JsonMapper JSON = new JsonMapper();

  private HtmlFacts() {}

  static Page.Facts of(Document page) {
    Optional<JsonNode> article = article(page);
    Optional<String> title =
        first(
            () -> article.flatMap(node -> text(node.path("headline"))),
            () -> meta(page, "meta[property=og:title]", "meta[name=twitter:title]"),
            () -> said(page.selectFirst("h1")),
            () -> said(page.selectFirst("title")));
    Optional<String> byline =
        first(
            () -> article.flatMap(node -> names(node.path("author"))),
            () -> meta(page, "meta[name=author]", "meta[property=article:author]"),
            () -> said(page.selectFirst("[rel=author], [itemprop=author], .byline, .author")));
    Optional<String> published =
        first(
            () -> article.flatMap(node -> text(node.path("datePublished"))),
            () -> meta(page, "meta[property=article:published_time]", "meta[name=date]"),
            () -> attribute(page.selectFirst("time[datetime]"), "datetime"),
            () -> said(page.selectFirst("time")));
    Optional<String> language =
        first(
            () -> article.flatMap(node -> text(node.path("inLanguage"))),
            () -> attribute(page.selectFirst("html"), "lang"),
            () -> attribute(page.selectFirst("html"), "xml:lang"),
            () -> meta(page, "meta[http-equiv=content-language]", "meta[property=og:locale]"));
    return new Page.Facts(title, byline, published, language);
  }

  /// The article's text, where the page gives it in JSON-LD.
  static Optional<String> body(Document page) {
    return article(page).flatMap(node -> text(node.path("articleBody")));
  }

  @SafeVarargs
  private static Optional<String> first(Supplier<Optional<String>>... places) {
    for (Supplier<Optional<String>> place : places) {
      Optional<String> found = place.get().map(String::strip).filter(text -> !text.isEmpty());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> meta(Document page, String... selectors) {
    for (String selector : selectors) {
      Optional<String> found = attribute(page.selectFirst(selector), "content");
      // `article:author` is often a link to a profile, which is nobody's name.
      if (found.isPresent() && !found.get().startsWith("http")) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> attribute(@Nullable Element element, String name) {
    return Optional.ofNullable(element).map(e -> e.attr(name)).filter(text -> !text.isBlank());
  }

  private static Optional<String> said(@Nullable Element element) {
    return Optional.ofNullable(element).map(Element::text).filter(text -> text.length() <= 300);
  }

  private static Optional<JsonNode> article(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .map(script -> json(script.data()))
        .flatMap(Optional::stream)
        .flatMap(node -> headlined(node, 0).stream())
        .findFirst();
  }

  /// A page's broken metadata is no reason to refuse its text; the next place is asked.
  private static Optional<JsonNode> json(String text) {
    try {
      return Optional.of(JSON.readTree(text));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /// The first object with a headline: at the top, in a list, or under `@graph` or `mainEntity`.
  private static Optional<JsonNode> headlined(JsonNode node, int depth) {
    if (depth > 4) {
      return Optional.empty();
    }
    if (node.isObject() && node.has("headline")) {
      return Optional.of(node);
    }
    for (JsonNode child : node) {
      if (child.isContainer()) {
        Optional<JsonNode> found = headlined(child, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> names(JsonNode author) {
    if (author.isArray()) {
      StringBuilder names = new StringBuilder();
      for (JsonNode one : author) {
        names(one).ifPresent(name -> names.append(names.isEmpty() ? "" : ", ").append(name));
      }
      return names.isEmpty() ? Optional.empty() : Optional.of(names.toString());
    }
    return author.isObject() ? text(author.path("name")) : text(author);
  }

  private static Optional<String> text(JsonNode node) {
    return node.isString() ? Optional.of(node.asString()) : Optional.empty();
  }
}
