package org.stet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.text.BlockKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Stories as news agencies send them in JSON: ninjs 1 (`headline`, `body_html`) and ninjs 2 and 3
/// (`headlines`, `bodies`). All other JSON is refused: its text would be names and braces.
final class NinjsReader implements FormatReader {
  private static final Pattern JSON = Pattern.compile("(?s)(?:\\[\\s*)?\\{\\s*\".*");
  private static final Pattern TAG = Pattern.compile("(?s).*<(?:p|div|h[1-6]|br|ul)\\b.*");
  private static final List<String> BODIES = List.of("body_html", "body_xhtml", "body_text");
  private static final int DEPTH = 100;

  private final JsonMapper json =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(DEPTH)
                      .maxStringLength(Source.TEXT_LIMIT)
                      .build())
              .build());

  @Override
  public boolean reads(Source source) {
    return JSON.matcher(source.head()).matches();
  }

  @Override
  public Page read(Source source, Revisions revisions) throws IntakeException {
    Decoder.Text text = Decoder.decode(source, Optional.empty());
    JsonNode item = item(text.characters(), source.name());
    Optional<String> headline = headline(item);
    String body = body(item).orElseThrow(() -> new IntakeException("intake.json", source.name()));
    Page.Facts facts =
        new Page.Facts(
            headline,
            text(item, "byline").or(() -> text(item, "by")),
            text(item, "versioncreated").or(() -> text(item, "versionCreated")),
            text(item, "language"));
    String charset = text.charset().name();
    return page(headline, body, source.name(), charset).with(facts);
  }

  private JsonNode item(String text, String name) throws IntakeException {
    try {
      return json.readTree(text);
    } catch (JacksonException e) {
      throw new IntakeException("intake.json-damaged", name);
    }
  }

  private static Optional<String> headline(JsonNode item) {
    return text(item, "headline").or(() -> values(item.path("headlines")).findFirst());
  }

  private static Optional<String> body(JsonNode item) {
    List<String> bodies = new ArrayList<>();
    BODIES.forEach(key -> text(item, key).ifPresent(bodies::add));
    values(item.path("bodies")).forEach(bodies::add);
    return bodies.stream()
        .filter(body -> TAG.matcher(body).matches())
        .findFirst()
        .or(() -> bodies.stream().findFirst());
  }

  private static Stream<String> values(JsonNode list) {
    List<String> values = new ArrayList<>();
    list.forEach(one -> text(one, "value").ifPresent(values::add));
    // The standard wants objects; some agencies send bare strings.
    list.forEach(
        one ->
            Optional.of(one)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .ifPresent(values::add));
    return values.stream().filter(value -> !Shape.isBlank(value));
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.of(node.path(key))
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static Page page(Optional<String> headline, String body, String name, String charset)
      throws IntakeException {
    PageWriter over = new PageWriter();
    headline.ifPresent(over::words);
    over.end(BlockKind.HEADLINE);
    Page first = over.page(charset, Page.Facts.none(), false);
    if (TAG.matcher(body).matches()) {
      Page rest = HtmlReader.page(body, name, charset, Revisions.ACCEPT);
      return repeats(headline, rest) ? rest : first.followedBy(rest);
    }
    PageWriter paragraphs = new PageWriter();
    new MailLines(body)
        .unwrapped()
        .lines()
        .forEach(
            line -> {
              paragraphs.words(line);
              paragraphs.end(Optional.empty(), "");
            });
    Page rest = paragraphs.page(charset, Page.Facts.none(), false);
    return repeats(headline, rest) ? rest : first.followedBy(rest);
  }

  /// Some agencies write the headline into the body too.
  private static boolean repeats(Optional<String> headline, Page body) {
    return headline.isPresent()
        && !body.units().isEmpty()
        && body.units().getFirst().text().equals(headline.get());
  }
}
