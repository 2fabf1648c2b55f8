package org.stet.alignment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.language.Analyser;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A pair whose links were drawn by hand, joined with its texts, which are not part of the project.
///
/// @param sure what an editor must tie, possible what an editor may: edges of labelled sentences,
///     the rewrite's first
record GoldPair(
    String id, Side original, Side rewrite, Set<List<Integer>> sure, Set<List<Integer>> possible) {
  private static final List<String> LABELS =
      List.of("alignment-gold.jsonl", "alignment-gold-extra.jsonl");
  private static final Pattern LINE = Pattern.compile("\\S(?:.*\\S)?");
  private static final JsonMapper JSON = new JsonMapper();

  /// One text: its sentences as the program splits it, and which labelled sentence each lies in.
  record Side(Document text, List<Sentence> sentences, List<Integer> labelled) {}

  /// Every labelled pair.
  ///
  /// @param texts the folder with the files that the labels name
  static List<GoldPair> all(Path labels, Path texts, Analyser analyser) throws IOException {
    Map<String, List<JsonNode>> sets = new HashMap<>();
    List<GoldPair> pairs = new ArrayList<>();
    for (String file : LABELS) {
      for (JsonNode label : lines(labels.resolve(file))) {
        String set = label.get("set").asString();
        if (!sets.containsKey(set)) {
          sets.put(set, lines(texts.resolve(set)));
        }
        JsonNode row =
            sets.getOrDefault(set, List.of()).stream()
                .filter(line -> line.get("id").equals(label.get("id")))
                .findFirst()
                .orElseThrow();
        pairs.add(of(label, row, analyser));
      }
    }
    return pairs;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(JSON::readTree).toList();
  }

  private static GoldPair of(JsonNode label, JsonNode row, Analyser analyser) {
    Set<List<Integer>> sure = new HashSet<>();
    Set<List<Integer>> possible = new HashSet<>();
    for (JsonNode link : label.get("links")) {
      int rewrite = link.get("rewrite").asInt();
      link.get("sure").forEach(o -> sure.add(List.of(rewrite, o.asInt())));
      link.get("possible").forEach(o -> possible.add(List.of(rewrite, o.asInt())));
    }
    return new GoldPair(
        label.get("id").asString(),
        side(row.get("source").asString(), label, "source", analyser),
        side(row.get("rewrite").asString(), label, "rewrite", analyser),
        sure,
        possible);
  }

  private static Side side(String text, JsonNode label, String name, Analyser analyser) {
    if (!hash(text).equals(label.get(name + "_sha256").asString())) {
      throw new IllegalArgumentException("another text than the labelled one: " + label.get("id"));
    }
    List<Block> blocks = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      blocks.add(Block.body(BlockKind.PARAGRAPH, new Span(lines.start(), lines.end())));
    }
    Document document = new Document(text, blocks, Texts.provenance());
    List<Sentence> sentences = analyser.sentences(document);
    JsonNode spans = label.get(name + "_sentences");
    return new Side(
        document, sentences, sentences.stream().map(s -> labelled(spans, s.span())).toList());
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int labelled(JsonNode spans, Span span) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < spans.size(); i++) {
      int from = Math.max(span.start(), spans.get(i).get(0).asInt());
      int common = Math.min(span.end(), spans.get(i).get(1).asInt()) - from;
      if (common > most) {
        most = common;
        best = i;
      }
    }
    return best;
  }

  /// The edge of the labels that a sentence beside a sentence stands for.
  List<Integer> edge(int originalAt, int rewriteAt) {
    return List.of(rewrite.labelled().get(rewriteAt), original.labelled().get(originalAt));
  }
}
