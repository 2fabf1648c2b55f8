package org.stet.report;

import java.io.StringWriter;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Document;
import org.stet.text.Provenance;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes one article as it was read, for people or for programs.
public final class ArticleWriter {
  private final JsonFactory json = new JsonFactory();

  /// The body, a blank line between blocks and one line end at the end.
  public String text(Document article) {
    return article.body().stream()
        .map(block -> article.in(block.span()))
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  /// The whole text with its blocks on one line; what the page does not say is null.
  public String json(Document article) {
    Provenance from = article.provenance();
    StringWriter line = new StringWriter();
    try (JsonGenerator to = json.createGenerator(ObjectWriteContext.empty(), line)) {
      to.writeStartObject();
      JsonReport.write("title", from.title().or(() -> headline(article)), to);
      JsonReport.write("byline", from.byline(), to);
      JsonReport.write("published", from.published(), to);
      JsonReport.write("language", from.language(), to);
      to.writeStringProperty("text", article.text());
      to.writeArrayPropertyStart("blocks");
      for (Block block : article.blocks()) {
        to.writeStartObject();
        to.writeNumberProperty("start", block.span().start());
        to.writeNumberProperty("end", block.span().end());
        to.writeStringProperty("kind", block.kind().id());
        to.writeEndObject();
      }
      to.writeEndArray();
      to.writeEndObject();
    }
    return line + "\n";
  }

  private static Optional<String> headline(Document article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == BlockKind.HEADLINE)
        .map(block -> article.in(block.span()))
        .findFirst();
  }
}
