package org.stet.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How much one text speaks of what another speaks of: the share of its telling words (names,
/// figures, longer words) that the other holds too, from 0 to 1. A name or figure counts
/// [#NAME_WEIGHT] times, since those are what two stories on one page do not share; a
/// word that comes again counts again, since a text repeats what it is about.
final class Cohesion {
  private static final int NAME_WEIGHT = 2;
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*|\\p{N}[\\p{N}.,:]*");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern ENDING =
      Pattern.compile("(?:ians?|ans?|ia|ing|ied|ies|ed|es|[aes])$");
  private static final Pattern SENTENCE_BREAK = Pattern.compile("[.!?:][\"”’)]*\\s");

  /// Words of four letters and more that stand in every story.
  private static final Set<String> COMMON =
      Set.of(
          ("about above after again against along also although always among another around because"
                  + " been before being below between both came come comes could does done down"
                  + " during each even ever every first from gave give given goes going have having"
                  + " here herself himself hers into itself just know last least less like made make"
                  + " making many might more most much must never next none only other others ours"
                  + " over part people said same says seen several shall should since some still"
                  + " such take than that their them then there these they thing this those though"
                  + " three through time told took toward under until upon used using very want was"
                  + " week well went were what when where whether which while whom whose will with"
                  + " within without would year years your monday tuesday wednesday thursday friday"
                  + " saturday sunday news article story reported according added")
              .split(" "));

  private final Set<String> stems = new HashSet<>();

  Cohesion(Collection<String> texts) {
    texts.forEach(this::add);
  }

  /// Takes a text into what others are compared with.
  void add(String text) {
    stems.addAll(weights(text).keySet());
  }

  /// The share of the texts' telling words that stand here too; 0 where they have none.
  double with(List<String> texts) {
    Map<String, Integer> words = new HashMap<>();
    texts.forEach(
        text -> weights(text).forEach((word, weight) -> words.merge(word, weight, Integer::sum)));
    int all = 0;
    int shared = 0;
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      all += word.getValue();
      shared += stems.contains(word.getKey()) ? word.getValue() : 0;
    }
    return all == 0 ? 0 : (double) shared / all;
  }

  private static Map<String, Integer> weights(String text) {
    Map<String, Integer> weights = new HashMap<>();
    boolean opens = true;
    int end = 0;
    for (MatchResult match : (Iterable<MatchResult>) WORD.matcher(text).results()::iterator) {
      String word = match.group();
      opens |= SENTENCE_BREAK.matcher(text).region(end, match.start()).find();
      boolean telling =
          Character.isDigit(word.charAt(0)) || (Character.isUpperCase(word.charAt(0)) && !opens);
      String stem = stem(word.toLowerCase(Locale.ROOT));
      if ((telling || stem.length() >= 4) && !COMMON.contains(stem)) {
        weights.merge(stem, telling ? NAME_WEIGHT : 1, Integer::sum);
      }
      opens = false;
      end = match.end();
    }
    return weights;
  }

  /// Crude on purpose: it serves a share over many words, not a dictionary.
  private static String stem(String word) {
    String bare = POSSESSIVE.matcher(word).replaceFirst("");
    return bare.length() > 4 && !COMMON.contains(bare)
        ? ENDING.matcher(bare).replaceFirst("")
        : bare;
  }
}
