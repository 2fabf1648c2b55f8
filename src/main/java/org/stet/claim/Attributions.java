package org.stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.language.FunctionWords;
import org.stet.language.SpeechVerbs;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// Who says what an English sentence tells: `police said`, `according to the ministry`, `he told
/// the paper`, and the words that name nobody, `officials said`, `reportedly`.
public final class Attributions {
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am");

  /// What is said behind these is not said yet: `I must report that`.
  private static final Set<String> MODALS =
      Set.of("must", "will", "would", "should", "could", "can", "may", "might");

  private static final Set<String> VAGUE =
      Set.of(
          "officials",
          "official",
          "sources",
          "source",
          "insiders",
          "insider",
          "observers",
          "experts",
          "critics",
          "reports",
          "some",
          "people",
          "many",
          "authorities",
          "analysts",
          "commentators",
          "it",
          "others",
          "rumors",
          "media");

  private static final Set<String> HEARSAY =
      Set.of("reportedly", "allegedly", "apparently", "supposedly", "purportedly");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "we", "i");

  /// Words behind which a source standing behind its verb is at an end.
  private static final Set<String> GOES_ON =
      Set.of("that", "on", "in", "at", "after", "before", "when", "as", "but", "who", "while");

  private static final int LONGEST_SOURCE = 14;

  private Attributions() {}

  /// One attribution.
  ///
  /// @param cue the verb of saying, `according` or an adverb of hearsay
  /// @param source the words that name who says it, without the cue; empty where none do
  public record Attribution(Token cue, List<Token> source) {
    public Attribution {
      source = List.copyOf(source);
    }

    /// Whether it names nobody: `officials`, `sources`, `reportedly`.
    public boolean isVague() {
      List<Token> content = content();
      return HEARSAY.contains(cue.normal())
          || (!content.isEmpty() && content.stream().allMatch(t -> VAGUE.contains(t.normal())))
          || (content.isEmpty() && source.stream().anyMatch(t -> VAGUE.contains(t.normal())));
    }

    /// Whether it only points to somebody named before.
    public boolean isPronoun() {
      return content().isEmpty()
          && source.stream().anyMatch(token -> PRONOUNS.contains(token.normal()));
    }

    /// The words of the source that say something.
    public List<Token> content() {
      return source.stream().filter(token -> !FunctionWords.holds(token)).toList();
    }

    /// The source and its cue.
    public Span span() {
      return source.isEmpty()
          ? cue.span()
          : source.getFirst().span().cover(source.getLast().span()).cover(cue.span());
    }
  }

  /// The attributions of a sentence, in order.
  public static List<Attribution> in(Sentence sentence) {
    List<Attribution> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (HEARSAY.contains(tokens.get(i).normal())) {
        found.add(new Attribution(tokens.get(i), List.of()));
      } else if (isCue(tokens, i)) {
        found.add(new Attribution(tokens.get(i), source(tokens, i)));
      }
    }
    return found;
  }

  private static boolean isCue(List<Token> tokens, int at) {
    String word = tokens.get(at).normal();
    String before = at == 0 ? "" : tokens.get(at - 1).normal();
    String after = at + 1 == tokens.size() ? "." : tokens.get(at + 1).normal();
    if (word.equals("according")) {
      return after.equals("to");
    }
    // `were told to leave` tells of an order.
    if (BE.contains(before) && !word.matches("said|believed|understood|reported|alleged|claimed")) {
      return false;
    }
    if (before.equals("to") || before.equals("the") || before.equals("a")) {
      return false;
    }
    return SpeechVerbs.isPlain(word)
        || (SpeechVerbs.isAny(word)
            && !MODALS.contains(before)
            && isBesideSpeech(tokens, at, after));
  }

  private static boolean isBesideSpeech(List<Token> tokens, int at, String after) {
    boolean mark = after.equals("that") || after.matches("[,:.\"'“‘”]");
    return mark || (at > 0 && tokens.get(at - 1).surface().matches("[\"”’']"));
  }

  /// The words that name the source: behind `according to`, else before the verb, else behind it.
  private static List<Token> source(List<Token> tokens, int cue) {
    if (tokens.get(cue).normal().equals("according")) {
      return behind(tokens, cue + 2);
    }
    int from = cue;
    while (from > 0 && cue - from < LONGEST_SOURCE && tokens.get(from - 1).isWord()) {
      from--;
    }
    // The subject of `saying` stands further off, and is not sought.
    boolean participle = tokens.get(cue).normal().endsWith("ing");
    return from < cue
        ? tokens.subList(from, cue)
        : participle ? List.of() : behind(tokens, cue + 1);
  }

  private static List<Token> behind(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && end - from < LONGEST_SOURCE
        && tokens.get(end).isWord()
        && !GOES_ON.contains(tokens.get(end).normal())) {
      end++;
    }
    return from <= end && from < tokens.size() ? tokens.subList(from, end) : List.of();
  }
}
