package org.stet.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One invented story in many languages, with its sentences.
public final class Stories {
  private Stories() {}

  /// The sentences by language.
  public static Map<String, List<String>> all() {
    Map<String, List<String>> stories = new LinkedHashMap<>();
    try (InputStream in =
        Objects.requireNonNull(Stories.class.getResourceAsStream("/language/stories.txt"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 2))
          .forEach(parts -> stories.put(parts[0], List.of(parts[1].split(" \\| ", -1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stories;
  }

  /// A story as one paragraph: Chinese and Japanese put no space between sentences.
  public static String text(String language) {
    List<String> sentences = Objects.requireNonNull(all().get(language));
    return String.join(language.matches("zh|ja") ? "" : " ", sentences);
  }
}
