package org.stet.language;

import java.util.Arrays;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import org.stet.text.TokenKind;
import org.stet.text.Word;

/// The words met so far. Each is normalised and stemmed once, however often it stands in a text,
/// and is found by its characters without a string being cut. Not safe for several threads.
final class Lexicon {
  private static final Pattern POSSESSIVE = Pattern.compile("'s?$");

  private final Normaliser normaliser;
  private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);

  /// A hash table with linear probing, at most half full; a free place holds no entry.
  private Entry[] table = new Entry[1 << 10];

  private int size;

  /// @param cut the kind as which the word was cut: `5th` before a hyphen is no number
  private record Entry(int hash, TokenKind cut, Word word) {
    static final Entry FREE = new Entry(0, TokenKind.WORD, new Word(TokenKind.WORD, "", "", ""));

    boolean isFree() {
      return word.surface().isEmpty();
    }

    boolean is(int otherHash, TokenKind kind, String text, int start, int end) {
      return hash == otherHash
          && cut == kind
          && word.surface().length() == end - start
          && text.startsWith(word.surface(), start);
    }
  }

  Lexicon(Normaliser normaliser) {
    this.normaliser = normaliser;
    Arrays.fill(table, Entry.FREE);
  }

  /// The word that stands at a place.
  Word word(TokenKind kind, String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int at = place(hash);
    while (!table[at].isFree()) {
      if (table[at].is(hash, kind, text, start, end)) {
        return table[at].word();
      }
      at = (at + 1) & (table.length - 1);
    }
    Word word = made(kind, text.substring(start, end));
    table[at] = new Entry(hash, kind, word);
    size++;
    if (2 * size > table.length) {
      grow();
    }
    return word;
  }

  private int place(int hash) {
    return (hash ^ (hash >>> 15)) & (table.length - 1);
  }

  private void grow() {
    Entry[] old = table;
    table = new Entry[2 * old.length];
    Arrays.fill(table, Entry.FREE);
    for (Entry entry : old) {
      if (!entry.isFree()) {
        int at = place(entry.hash());
        while (!table[at].isFree()) {
          at = (at + 1) & (table.length - 1);
        }
        table[at] = entry;
      }
    }
  }

  private Word made(TokenKind cut, String surface) {
    String normal = normaliser.normal(surface);
    TokenKind kind = cut == TokenKind.WORD && isNumber(normal) ? TokenKind.NUMBER : cut;
    return new Word(kind, surface, normal, stem(kind, normal));
  }

  private static boolean isNumber(String normal) {
    return !normal.isEmpty() && normal.chars().allMatch(Character::isDigit);
  }

  private String stem(TokenKind kind, String normal) {
    if (kind != TokenKind.WORD) {
      return normal;
    }
    String bare = POSSESSIVE.matcher(normal).replaceFirst("");
    return bare.isEmpty() ? normal : stemmer.stem(bare).toString();
  }
}
