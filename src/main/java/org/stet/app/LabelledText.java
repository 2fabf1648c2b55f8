package org.stet.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.text.Span;
import tools.jackson.databind.JsonNode;

/// A line of a labelled file that holds a pair of texts.
///
/// @param document the key of the article, the same for all its rewrites; the id where it is
///     missing
/// @param unsupported whether the rewrite holds content that the original does not support; empty
///     where nobody said
/// @param spans that content, in the rewrite
record LabelledText(
    String document,
    String original,
    String rewrite,
    Optional<Boolean> unsupported,
    List<Span> spans) {
  LabelledText {
    spans = List.copyOf(spans);
  }

  /// Reads a line.
  ///
  /// @return empty when it lacks a text, or has a label or spans that are none
  static Optional<LabelledText> of(JsonNode line) {
    JsonNode label = line.path("label");
    boolean known = label.isNull() || label.isMissingNode() || label.isInt();
    if (!line.path("source").isString() || !line.path("rewrite").isString() || !known) {
      return Optional.empty();
    }
    String rewrite = line.path("rewrite").asString();
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : line.path("spans")) {
      int start = span.path("start").asInt(-1);
      int end = span.path("end").asInt(-1);
      if (start < 0 || end < start || end > rewrite.length()) {
        return Optional.empty();
      }
      spans.add(new Span(start, end));
    }
    JsonNode key = line.hasNonNull("doc_key") ? line.path("doc_key") : line.path("id");
    return Optional.of(
        new LabelledText(
            key.asString(""),
            line.path("source").asString(),
            rewrite,
            label.isInt() ? Optional.of(label.asInt() == 1) : Optional.empty(),
            spans));
  }
}
