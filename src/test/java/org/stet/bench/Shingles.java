package org.stet.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How far two texts agree, told by the runs of four words that they share, each as often as it
/// stands. As in the published comparisons of article extractors, but for the case of letters,
/// which does not count.
///
/// @param precision the share of what was found that was expected, from 0 to 1
/// @param recall the share of what was expected that was found, from 0 to 1
record Shingles(double precision, double recall) {
  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  static Shingles of(String expected, String found) {
    Map<List<String>, Integer> wanted = counted(expected);
    Map<List<String>, Integer> had = counted(found);
    Set<List<String>> all = new HashSet<>(wanted.keySet());
    all.addAll(had.keySet());
    double both = 0;
    double wrong = 0;
    double lost = 0;
    for (List<String> shingle : all) {
      int want = wanted.getOrDefault(shingle, 0);
      int have = had.getOrDefault(shingle, 0);
      both += Math.min(want, have);
      wrong += Math.max(0, have - want);
      lost += Math.max(0, want - have);
    }
    return new Shingles(share(both, wrong, lost), share(both, lost, wrong));
  }

  private static double share(double both, double missed, double other) {
    if (missed == 0 && other == 0) {
      return 1;
    }
    return both == 0 ? 0 : both / (both + missed);
  }

  private static Map<List<String>, Integer> counted(String text) {
    List<String> words = new ArrayList<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .forEach(words::add);
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      counts.merge(words.subList(i, i + WORDS), 1, Integer::sum);
    }
    if (!words.isEmpty() && words.size() < WORDS) {
      counts.put(words, 1);
    }
    return counts;
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /// The mean precision and the mean recall, each page counting the same.
  static Shingles mean(List<Shingles> pages) {
    return new Shingles(
        pages.stream().mapToDouble(Shingles::precision).average().orElse(0),
        pages.stream().mapToDouble(Shingles::recall).average().orElse(0));
  }
}
