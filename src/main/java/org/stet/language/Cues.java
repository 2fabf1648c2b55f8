package org.stet.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.text.Token;

/// Finds the [Cue]s of English sentences. The words stand in `language/cues.txt`.
public final class Cues {
  private static final String FILE = "/language/cues.txt";
  private static final Set<CueKind> LIMITS = EnumSet.of(CueKind.AT_MOST, CueKind.AT_LEAST);
  private static final Map<String, Set<Phrase>> PHRASES = read();

  private Cues() {}

  /// @param words each either a normal form or, where it begins with `*`, a stem
  private record Phrase(CueKind kind, List<String> words) {
    boolean startsAt(List<Token> tokens, int at) {
      if (at + words.size() > tokens.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        Token token = tokens.get(at + i);
        String word = words.get(i);
        if (!word.equals(token.normal()) && !word.equals("*" + token.stem())) {
          return false;
        }
      }
      return true;
    }
  }

  /// The cues of some tokens, in order; one word may be several.
  public static List<Cue> in(List<Token> tokens) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      for (String key : List.of(token.normal(), "*" + token.stem())) {
        for (Phrase phrase : PHRASES.getOrDefault(key, Set.of())) {
          if (phrase.startsAt(tokens, i)) {
            cues.add(new Cue(phrase.kind(), tokens.subList(i, i + phrase.words().size())));
          }
        }
      }
      if (isDueToDo(tokens, i)) {
        cues.removeIf(cue -> cue.head().equals(token));
        cues.add(new Cue(CueKind.LIKELY, List.of(token)));
      } else if (isToBe(tokens, i)) {
        cues.add(new Cue(CueKind.LIKELY, List.of(token)));
      }
      if (isContracted(token)) {
        cues.add(new Cue(CueKind.NEGATION, List.of(token)));
        auxiliary(token).ifPresent(kind -> cues.add(new Cue(kind, List.of(token))));
      }
    }
    List<Cue> limits = cues.stream().filter(cue -> LIMITS.contains(cue.kind())).toList();
    cues.removeIf(cue -> limits.stream().anyMatch(limit -> isWithin(cue, limit)));
    return cues;
  }

  /// Whether it is the `to` of `is to open`, which is as good as `is due to open`.
  private static boolean isToBe(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at - 1).normal().matches("is|are|was|were") && isToDo(tokens, at);
  }

  /// What is `due to` happen is expected, and has no cause.
  private static boolean isDueToDo(List<Token> tokens, int at) {
    return tokens.get(at).normal().equals("due") && isToDo(tokens, at + 1);
  }

  /// Whether a `to` stands before a verb. The tagger takes some for adjectives: `to open in May`.
  private static boolean isToDo(List<Token> tokens, int to) {
    if (to + 1 >= tokens.size() || !tokens.get(to).normal().equals("to")) {
      return false;
    }
    Token next = tokens.get(to + 1);
    boolean thing = to + 2 < tokens.size() && tokens.get(to + 2).tag().matches("NOUN|PROPN|ADJ");
    return (next.tag().matches("VERB|AUX") && !next.normal().endsWith("ing"))
        || (next.tag().equals("ADJ") && !thing);
  }

  /// `No` and `more than` say nothing of their own in `no more than`.
  private static boolean isWithin(Cue cue, Cue limit) {
    return limit.tokens().size() > cue.tokens().size() && limit.tokens().containsAll(cue.tokens());
  }

  private static boolean isContracted(Token token) {
    return token.normal().endsWith("n't") && !token.normal().equals("ain't");
  }

  private static java.util.Optional<CueKind> auxiliary(Token token) {
    return switch (token.normal()) {
      case "won't", "wouldn't", "shan't" -> java.util.Optional.of(CueKind.FUTURE);
      case "couldn't", "can't", "mightn't" -> java.util.Optional.of(CueKind.POSSIBLE);
      case "shouldn't" -> java.util.Optional.of(CueKind.LIKELY);
      case "mustn't" -> java.util.Optional.of(CueKind.CERTAIN);
      default -> java.util.Optional.empty();
    };
  }

  private static Map<String, Set<Phrase>> read() {
    Map<String, Set<Phrase>> phrases = new HashMap<>();
    Normaliser normaliser = new Normaliser();
    Stems stems = new Stems(new Language("en"));
    for (String line : WordLists.lines(FILE)) {
      int colon = line.indexOf(':');
      CueKind kind = CueKind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (String written : line.substring(colon + 1).split(";", -1)) {
        List<String> words = new ArrayList<>();
        for (String word : written.strip().split(" ", -1)) {
          boolean inflected = word.endsWith("*");
          words.add(
              inflected
                  ? "*" + stems.of(word.substring(0, word.length() - 1))
                  : normaliser.normal(word));
        }
        // `convict*` and `conviction*` are one phrase: their stems are.
        phrases
            .computeIfAbsent(words.getFirst(), key -> new LinkedHashSet<>())
            .add(new Phrase(kind, List.copyOf(words)));
      }
    }
    return phrases;
  }
}
