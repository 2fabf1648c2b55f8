package org.stet.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// The words that some sentences hold. What one text joins by a hyphen (`two-year-old`, `3-1`)
/// another parts, so that the parts of a joined word are known as well.
public final class Vocabulary {
  private static final char HYPHEN = '-';

  private final Set<String> words = new HashSet<>();

  public Vocabulary(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      sentence.tokens().forEach(this::add);
    }
  }

  private void add(Token token) {
    words.add(token.stem());
    words.add(token.normal());
    if (token.normal().indexOf(HYPHEN) > 0) {
      for (String part : parts(token.normal())) {
        words.add(part);
        // Only whole words are stemmed; of a part no more than its plural is known.
        words.add(part.endsWith("s") ? part.substring(0, part.length() - 1) : part);
      }
    }
  }

  private static List<String> parts(String joined) {
    return List.of(joined.split("[-–]", -1));
  }

  /// Whether it holds a word, in any inflection, or all parts of a joined one.
  public boolean has(Token token) {
    return has(token.stem()) || has(token.normal());
  }

  /// Whether it holds a stem, or all parts of a joined one.
  public boolean has(String stem) {
    return words.contains(stem) || (stem.indexOf(HYPHEN) > 0 && words.containsAll(parts(stem)));
  }
}
