package org.stet.app;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.check.Finding;
import org.stet.check.Result;
import org.stet.text.Document;

/// How many of the omissions that people marked stand among the first few that are listed, beside
/// the first few sentences of the article: what an editor finds who knows that news tells what
/// matters first.
///
/// @param listed among the heaviest omissions
/// @param opening among the first sentences of the original
/// @param all that people marked
record OmissionRecall(int listed, int opening, int all) {
  static final OmissionRecall NONE = new OmissionRecall(0, 0, 0);

  /// How many passages count.
  static final int TOP = 10;

  /// People write omissions in their own words: a passage holds one that it shares this much with.
  private static final double HOLDS = 0.5;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final int SHORTEST = 3;

  static OmissionRecall of(LabelledText text, Result result) {
    Document original = result.texts().original();
    List<Set<String>> listed =
        result.findings().stream()
            .filter(found -> found.isOmission() && !found.inOriginal().isEmpty())
            .sorted(Comparator.comparingDouble(Finding::confidence).reversed())
            .map(found -> words(original.in(found.inOriginal().getFirst().span())))
            .limit(TOP)
            .toList();
    List<Set<String>> opening =
        result.texts().alignment().original().stream()
            .map(sentence -> words(original.in(sentence.span())))
            .limit(TOP)
            .toList();
    List<Set<String>> marked =
        text.labels().omissions().stream().map(OmissionRecall::words).toList();
    return new OmissionRecall(held(marked, listed), held(marked, opening), marked.size());
  }

  OmissionRecall plus(OmissionRecall other) {
    return new OmissionRecall(listed + other.listed, opening + other.opening, all + other.all);
  }

  private static int held(List<Set<String>> marked, List<Set<String>> passages) {
    return (int)
        marked.stream()
            .filter(omission -> passages.stream().anyMatch(passage -> holds(passage, omission)))
            .count();
  }

  private static boolean holds(Set<String> passage, Set<String> omission) {
    long shared = omission.stream().filter(passage::contains).count();
    return shared > 0 && shared >= HOLDS * omission.size();
  }

  /// The words of three letters or more; numbers of any length.
  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(List.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1)));
    words.removeIf(
        word -> word.isEmpty() || (word.length() < SHORTEST && !Character.isDigit(word.charAt(0))));
    return words;
  }
}
