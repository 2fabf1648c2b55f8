package org.stet.language;

import java.util.Map;
import java.util.Optional;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/// Words without their endings, by Snowball where it has the language; elsewhere as they are. Not
/// safe for several threads at once: the stemmer keeps state.
final class Stems {
  private static final Map<String, ALGORITHM> ALGORITHMS =
      Map.ofEntries(
          Map.entry("en", ALGORITHM.ENGLISH),
          Map.entry("ar", ALGORITHM.ARABIC),
          Map.entry("ca", ALGORITHM.CATALAN),
          Map.entry("da", ALGORITHM.DANISH),
          Map.entry("de", ALGORITHM.GERMAN),
          Map.entry("el", ALGORITHM.GREEK),
          Map.entry("es", ALGORITHM.SPANISH),
          Map.entry("fi", ALGORITHM.FINNISH),
          Map.entry("fr", ALGORITHM.FRENCH),
          Map.entry("ga", ALGORITHM.IRISH),
          Map.entry("hu", ALGORITHM.HUNGARIAN),
          Map.entry("id", ALGORITHM.INDONESIAN),
          Map.entry("it", ALGORITHM.ITALIAN),
          Map.entry("nb", ALGORITHM.NORWEGIAN),
          Map.entry("nl", ALGORITHM.DUTCH),
          Map.entry("pt", ALGORITHM.PORTUGUESE),
          Map.entry("ro", ALGORITHM.ROMANIAN),
          Map.entry("ru", ALGORITHM.RUSSIAN),
          Map.entry("sv", ALGORITHM.SWEDISH),
          Map.entry("tr", ALGORITHM.TURKISH));

  private final boolean english;
  private final Optional<SnowballStemmer> stemmer;

  Stems(Language language) {
    english = language.isEnglish();
    stemmer = Optional.ofNullable(ALGORITHMS.get(language.code())).map(SnowballStemmer::new);
  }

  /// The stem of a word's normal form; that of the verb for an irregular form in English.
  String of(String normal) {
    String bare = english ? VerbForms.verb(NameForms.withoutEnding(normal)) : normal;
    return bare.isEmpty() || stemmer.isEmpty() ? normal : stemmer.get().stem(bare).toString();
  }
}
