package org.stet.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stet.report.Messages;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file of labelled lines.
///
/// @param skipped how many lines could not be read
record LabelledFile(String name, List<LabelledText> texts, List<LabelledWords> words, int skipped) {
  LabelledFile {
    texts = List.copyOf(texts);
    words = List.copyOf(words);
  }

  /// Reads a file. A bad line is told of and the rest goes on.
  ///
  /// @param tell hears a sentence about each line that is skipped
  static LabelledFile read(String file, Messages messages, Consumer<String> tell) throws Refusal {
    JsonMapper json = new JsonMapper();
    List<LabelledText> texts = new ArrayList<>();
    List<LabelledWords> words = new ArrayList<>();
    int number = 0;
    int skipped = 0;
    try (BufferedReader reader = Files.newBufferedReader(Path.of(file))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        JsonNode object = object(line, json);
        boolean good =
            LabelledWords.isMeant(object)
                ? kept(LabelledWords.of(object), words)
                : kept(LabelledText.of(object), texts);
        if (!good) {
          skipped++;
          tell.accept(messages.text("commands.eval-line", file, number));
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new Refusal(messages.text("commands.pairs-unreadable", file));
    }
    return new LabelledFile(String.valueOf(Path.of(file).getFileName()), texts, words, skipped);
  }

  private static JsonNode object(String line, JsonMapper json) {
    try {
      return json.readTree(line);
    } catch (JacksonException e) {
      return json.createObjectNode();
    }
  }

  private static <T> boolean kept(Optional<T> read, List<T> all) {
    read.ifPresent(all::add);
    return read.isPresent();
  }
}
