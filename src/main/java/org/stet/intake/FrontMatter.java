package org.stet.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands between two lines of dashes over a Markdown text, as content systems write it: a
/// name and a value on each line. Anything else between them is text.
///
/// @param length how many characters of the text it takes; 0 where there is none
record FrontMatter(Page.Facts facts, int length) {
  private static final Pattern FENCE = Pattern.compile("---[ \\t]*(?:\\r?\\n|\\r)");
  private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(?:\\r?\\n|\\r|\\z)");
  private static final Pattern ENTRY = Pattern.compile("([\\w-]+):(?:[ \\t]+(.*))?");
  private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+(.*)");
  private static final int MOST_LINES = 200;

  static FrontMatter of(String text) {
    Matcher fence = FENCE.matcher(text);
    Matcher line = LINE.matcher(text);
    Map<String, List<String>> values = new HashMap<>();
    List<String> last = new ArrayList<>();
    int at = fence.lookingAt() ? fence.end() : text.length();
    for (int i = 0; i < MOST_LINES && at < text.length() && line.find(at); i++) {
      String words = line.group(1);
      at = line.end();
      Matcher entry = ENTRY.matcher(words);
      Matcher item = ITEM.matcher(words);
      if (words.strip().equals("---") || words.strip().equals("...")) {
        return new FrontMatter(facts(values), values.isEmpty() ? 0 : at);
      } else if (entry.matches()) {
        last =
            values.computeIfAbsent(entry.group(1).toLowerCase(Locale.ROOT), k -> new ArrayList<>());
        add(last, entry.group(2) == null ? "" : entry.group(2));
      } else if (item.matches()) {
        add(last, item.group(1));
      } else if (!words.isBlank() && !words.startsWith(" ") && !words.startsWith("#")) {
        break;
      }
    }
    return new FrontMatter(Page.Facts.none(), 0);
  }

  private static void add(List<String> values, String value) {
    String bare =
        value.strip().replaceFirst("^\\[(.*)]$", "$1").replaceFirst("^([\"'])(.*)\\1$", "$2");
    if (!bare.isBlank()) {
      values.add(bare);
    }
  }

  private static Page.Facts facts(Map<String, List<String>> values) {
    return new Page.Facts(
        first(values, "title", "headline"),
        first(values, "author", "authors", "byline"),
        first(values, "date", "published"),
        first(values, "lang", "language"));
  }

  private static Optional<String> first(Map<String, List<String>> values, String... names) {
    for (String name : names) {
      List<String> found = values.getOrDefault(name, List.of());
      if (!found.isEmpty()) {
        return Optional.of(String.join(", ", found));
      }
    }
    return Optional.empty();
  }
}
