package org.stet.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/// The words of the program, by key, from `resources/messages`. Patterns are those of
/// [MessageFormat]; write ’ and not ' for an apostrophe, which the format takes for a quote.
public final class Messages {
  private static final List<String> FILES =
      List.of("checks", "intake", "report", "store", "window", "commands");

  private final Properties patterns = new Properties();

  public Messages() {
    for (String file : FILES) {
      load("/messages/" + file + ".properties");
    }
  }

  private void load(String resource) {
    try (InputStream in = Messages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + resource);
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        patterns.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether there are words for a key.
  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /// The words for a key, or others where there are none.
  public String textOr(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  /// The words for a key, filled with arguments.
  ///
  /// @throws IllegalArgumentException for a key without words: a defect of the program
  public String text(String key, Object... arguments) {
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return isPlain(pattern)
        ? pattern
        : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
  }

  /// Nothing in it to fill or to unquote, as in most: a format costs more than the words.
  private static boolean isPlain(String pattern) {
    return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
  }
}
