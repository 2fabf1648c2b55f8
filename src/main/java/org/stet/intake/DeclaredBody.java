package org.stet.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The article's text as the page declares it for search engines (`articleBody` in JSON-LD): often
/// whole, often cut off, sometimes not there. Lines are known again by their runs of three words.
final class DeclaredBody {
  private static final int RUN = 3;

  /// A run of three common words stands anywhere; a line needs more words to be known again.
  private static final int FEWEST_WORDS = 6;

  private static final double KNOWN = 0.8;
  private static final double STRANGE = 0.2;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern MARKUP = Pattern.compile("<[^>]{1,200}>|&[a-z]{2,8};|&#\\d{2,5};");

  private final Set<Integer> runs;
  private final int length;

  DeclaredBody(String text) {
    runs = new HashSet<>(runs(MARKUP.matcher(text).replaceAll(" ")));
    length = text.length();
  }

  int length() {
    return length;
  }

  /// Whether it is most likely that a line stands in the declared text.
  boolean holds(String line) {
    return share(line) >= KNOWN;
  }

  /// Whether a line is long enough to be known and is not.
  boolean lacks(String line) {
    double share = share(line);
    return share >= 0 && share <= STRANGE;
  }

  /// From 0 to 1; below 0 where the line is too short to tell.
  private double share(String line) {
    List<Integer> own = runs(line);
    if (runs.isEmpty() || own.size() < FEWEST_WORDS - RUN + 1) {
      return -1;
    }
    return own.stream().filter(runs::contains).count() / (double) own.size();
  }

  private static List<Integer> runs(String text) {
    List<Integer> hashes = new ArrayList<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      hashes.add(words.group().hashCode());
    }
    List<Integer> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= hashes.size(); i++) {
      runs.add(hashes.subList(i, i + RUN).hashCode());
    }
    return runs;
  }
}
