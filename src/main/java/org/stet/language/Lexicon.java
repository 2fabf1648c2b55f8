package org.stet.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stet.text.TokenKind;
import org.stet.text.Word;

/// The words met so far. Each is normalised and stemmed once, however often it stands in a text,
/// and is found by its characters without a string being cut. Not safe for several threads.
final class Lexicon {
  /// So many letters of English, six bits each, stand in a key themselves.
  private static final int LONGEST_KEY = 10;

  private static final int BITS = 6;

  /// Spreads keys over the table: 2 to the power of 64 by the golden ratio (Knuth, The Art of
  /// Computer Programming 3, section 6.4).
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final Normaliser normaliser;
  private final Stems stems;
  private final FunctionWords functionWords;

  /// A hash table with linear probing, at most half full: one more than the number of a word, and
  /// 0 where a place is free.
  private int[] places = new int[1 << 10];

  /// Of each word its key: the frequent words are met first and so stand together, where the
  /// processor keeps them.
  private long[] keys = new long[1 << 9];

  private final List<Word> words = new ArrayList<>();

  /// The characters of all words, one behind the other.
  private char[] letters = new char[1 << 13];

  /// Where each word ends in them.
  private int[] ends = new int[1 << 9];

  Lexicon(Language language, LocalWords local) {
    this.normaliser = new Normaliser(language, local);
    this.stems = new Stems(language);
    this.functionWords = FunctionWords.of(language.code());
  }

  /// The words, each at its number.
  List<Word> words() {
    return words;
  }

  /// The number of the word that stands at a place.
  ///
  /// @param cut the kind as which it was cut: `5th` before a hyphen is no number
  int number(TokenKind cut, char[] text, int start, int end) {
    long key = key(cut, text, start, end);
    int at = first(key);
    while (places[at] != 0) {
      int number = places[at] - 1;
      // A key of letters is the word itself.
      if (keys[number] == key && (key > 0 || stands(number, text, start, end))) {
        return number;
      }
      at = next(at);
    }
    int number = words.size();
    keep(made(cut, new String(text, start, end - start)), key);
    places[at] = words.size();
    if (2 * words.size() > places.length) {
      grow();
    }
    return number;
  }

  /// The letters of a short word of English, above 0; of any other the hash of its characters,
  /// below 0.
  private static long key(TokenKind cut, char[] text, int start, int end) {
    if (cut == TokenKind.WORD && end - start <= LONGEST_KEY) {
      long key = 0;
      int at = start;
      while (at < end && Letters.isPlain(text[at])) {
        key = key << BITS | (text[at] & ((1 << BITS) - 1));
        at++;
      }
      if (at == end) {
        return key;
      }
    }
    return Long.MIN_VALUE | hash(cut, text, start, end);
  }

  private boolean stands(int word, char[] text, int start, int end) {
    int first = start(word);
    return Arrays.equals(letters, first, ends[word], text, start, end);
  }

  private int start(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  private void keep(Word word, long key) {
    int number = words.size();
    int first = start(number);
    int end = first + word.surface().length();
    if (number == ends.length) {
      ends = Arrays.copyOf(ends, 2 * number);
      keys = Arrays.copyOf(keys, 2 * number);
    }
    if (end > letters.length) {
      letters = Arrays.copyOf(letters, 2 * end);
    }
    word.surface().getChars(0, word.surface().length(), letters, first);
    ends[number] = end;
    keys[number] = key;
    words.add(word);
  }

  /// Never the same for the same characters cut as a number and as a word: the two differ by
  /// sixteen times an odd number.
  private static long hash(TokenKind cut, char[] text, int start, int end) {
    int hash = cut == TokenKind.NUMBER ? 17 : 1;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return Integer.toUnsignedLong(hash);
  }

  /// Where the search for a key begins.
  private int first(long key) {
    return (int) ((key * GOLDEN) >>> (Long.numberOfLeadingZeros(places.length) + 1));
  }

  private int next(int place) {
    return (place + 1) & (places.length - 1);
  }

  private void grow() {
    places = new int[2 * places.length];
    for (int number = 0; number < words.size(); number++) {
      int at = first(keys[number]);
      while (places[at] != 0) {
        at = next(at);
      }
      places[at] = number + 1;
    }
  }

  private Word made(TokenKind cut, String surface) {
    String normal = normaliser.normal(surface);
    TokenKind kind = cut == TokenKind.WORD && isNumber(normal) ? TokenKind.NUMBER : cut;
    boolean word = kind == TokenKind.WORD;
    return new Word(
        kind, surface, normal, word ? stems.of(normal) : normal, word && functionWords.has(normal));
  }

  private static boolean isNumber(String normal) {
    return !normal.isEmpty()
        && Character.isDigit(normal.charAt(0))
        && normal.chars().allMatch(Character::isDigit);
  }
}
