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
record LabelledText(String document, String original, String rewrite, Labels labels) {
  /// What people said of the pair.
  ///
  /// @param unsupported whether the rewrite holds content that the original does not support; empty
  ///     where nobody said
  /// @param spans that content, in the rewrite
  /// @param sentences of the rewrite, where they were labelled one by one
  /// @param omissions what the rewrite should have told, in people's own words
  record Labels(
      Optional<Boolean> unsupported,
      List<Span> spans,
      List<LabelledSentence> sentences,
      List<String> omissions) {
    Labels {
      spans = List.copyOf(spans);
      sentences = List.copyOf(sentences);
      omissions = List.copyOf(omissions);
    }
  }

  /// A sentence of the rewrite and whether it holds unsupported content.
  record LabelledSentence(Span span, boolean unsupported) {}

  Optional<Boolean> unsupported() {
    return labels.unsupported();
  }

  List<Span> spans() {
    return labels.spans();
  }

  /// Reads a line.
  ///
  /// @return empty when it lacks a text, or has labels that are none or point nowhere
  static Optional<LabelledText> of(JsonNode line) {
    JsonNode label = line.path("label");
    boolean known = label.isNull() || label.isMissingNode() || label.isInt();
    if (!line.path("source").isString() || !line.path("rewrite").isString() || !known) {
      return Optional.empty();
    }
    String rewrite = line.path("rewrite").asString();
    Optional<List<Span>> spans = spans(line.path("spans"), rewrite);
    Optional<List<LabelledSentence>> sentences = sentences(line.path("sentences"), rewrite);
    if (spans.isEmpty() || sentences.isEmpty()) {
      return Optional.empty();
    }
    Labels labels =
        new Labels(
            label.isInt() ? Optional.of(label.asInt() == 1) : Optional.empty(),
            spans.get(),
            sentences.get(),
            line.path("omissions").valueStream().map(o -> o.path("text").asString("")).toList());
    JsonNode key = line.hasNonNull("doc_key") ? line.path("doc_key") : line.path("id");
    String original = line.path("source").asString();
    return Optional.of(new LabelledText(key.asString(""), original, rewrite, labels));
  }

  private static Optional<List<Span>> spans(JsonNode list, String rewrite) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : list) {
      int start = span.path("start").asInt(-1);
      int end = span.path("end").asInt(-1);
      if (start < 0 || end < start || end > rewrite.length()) {
        return Optional.empty();
      }
      spans.add(new Span(start, end));
    }
    return Optional.of(spans);
  }

  /// Finds each sentence behind the one before.
  private static Optional<List<LabelledSentence>> sentences(JsonNode list, String rewrite) {
    List<LabelledSentence> sentences = new ArrayList<>();
    int from = 0;
    for (JsonNode sentence : list) {
      String text = sentence.path("text").asString("");
      int start = rewrite.indexOf(text, from);
      if (start < 0 || !sentence.path("label").isInt()) {
        return Optional.empty();
      }
      from = start + text.length();
      sentences.add(
          new LabelledSentence(new Span(start, from), sentence.path("label").asInt() == 1));
    }
    return Optional.of(sentences);
  }
}
