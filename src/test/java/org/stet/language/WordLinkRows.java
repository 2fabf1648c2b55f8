package org.stet.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes what the word linker's net is given for rows of labelled sentence pairs, so that it is
/// trained on exactly what the program computes; `src/train/python/word_links.py` reads it. For
/// each row its shape, then its values; all big endian.
///
/// Arguments: the labelled file, the file to write.
final class WordLinkRows {
  private WordLinkRows() {}

  public static void main(String[] arguments) throws IOException {
    try (SentenceEncoder encoder = MiniLmEncoder.load().orElseThrow();
        DataOutputStream out =
            new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1]))))) {
      JsonMapper json = new JsonMapper();
      for (String line : Files.readAllLines(Path.of(arguments[0]))) {
        JsonNode row = json.readTree(line);
        WordPairs pairs =
            new WordPairs(encoder, words(row, "source_tokens"), words(row, "rewrite_tokens"));
        for (int size : pairs.shape()) {
          out.writeInt(size);
        }
        FloatBuffer values = pairs.values();
        while (values.hasRemaining()) {
          out.writeFloat(values.get());
        }
      }
    }
  }

  private static List<String> words(JsonNode row, String side) {
    return row.get(side).valueStream().map(JsonNode::asString).toList();
  }
}
