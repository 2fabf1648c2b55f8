package org.stet.app;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One line of a batch.
///
/// @param id as JSON, `null` where the line has none
/// @param original empty where the line lacks it
/// @param sources the texts of further sources, in order; empty where they are no list of texts
/// @param rewrite empty where the line lacks it
record Pair(
    String id,
    Optional<String> original,
    Optional<List<String>> sources,
    Optional<String> rewrite) {
  private static final String NO_ID = "null";

  /// Reads a line; empty when it is no JSON object.
  static Optional<Pair> of(String line, JsonMapper json) {
    try {
      JsonNode object = json.readTree(line);
      if (!object.isObject()) {
        return Optional.empty();
      }
      return Optional.of(
          new Pair(id(object), text(object, "original"), sources(object), text(object, "rewrite")));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /// The id that a line gives, as JSON: of a pair or of a result.
  static String idOf(String line, JsonMapper json) {
    return of(line, json).map(Pair::id).orElse(NO_ID);
  }

  private static String id(JsonNode object) {
    return object.path("id").isValueNode() ? object.path("id").toString() : NO_ID;
  }

  private static Optional<String> text(JsonNode object, String name) {
    return string(object.path(name));
  }

  private static Optional<List<String>> sources(JsonNode object) {
    JsonNode list = object.path("sources");
    boolean texts =
        list.isMissingNode() || (list.isArray() && list.valueStream().allMatch(JsonNode::isString));
    return texts
        ? Optional.of(list.valueStream().map(JsonNode::asString).toList())
        : Optional.empty();
  }

  private static Optional<String> string(JsonNode value) {
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }
}
