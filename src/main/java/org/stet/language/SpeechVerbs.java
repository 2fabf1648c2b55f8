package org.stet.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.stet.text.Token;

/// The English verbs of saying, by their forms. They stand in `language/speech-verbs.txt`.
public final class SpeechVerbs {
  private static final Map<String, Set<String>> FORMS = read();

  private SpeechVerbs() {}

  /// Whether a word in its normal form tells that somebody speaks and nothing else: `said`.
  public static boolean isPlain(String word) {
    return has("plain", word);
  }

  /// Whether it may tell that somebody speaks: `added`, besides `said`.
  public static boolean isAny(String word) {
    return isPlain(word) || has("beside", word);
  }

  /// Whether it judges what is said, or who says it: `claimed`, `admitted`.
  public static boolean isLoaded(String word) {
    return has("loaded", word);
  }

  /// Whether a word of a sentence is a verb of saying of any kind.
  public static boolean isOne(Token token) {
    String word = token.normal();
    return (isAny(word) || isLoaded(word)) && token.tag().equals("VERB");
  }

  private static boolean has(String kind, String word) {
    return FORMS.getOrDefault(kind, Set.of()).contains(word);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> forms = new HashMap<>();
    for (String line : WordLists.lines("/language/speech-verbs.txt")) {
      int colon = line.indexOf(':');
      forms.put(line.substring(0, colon), Set.of(line.substring(colon + 1).strip().split(" ", -1)));
    }
    return forms;
  }
}
