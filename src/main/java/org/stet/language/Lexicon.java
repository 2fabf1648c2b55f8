package org.stet.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stet.text.TokenKind;
import org.stet.text.Word;

/// The words met so far. Each is normalised and stemmed once, however often it stands in a text,
/// and is found by its characters without a string being cut. Not safe for several threads.
final class Lexicon {
  private final Normaliser normaliser;
  private final Stems stems;
  private final FunctionWords functionWords;

  /// A hash table with linear probing, at most half full: of each word its hash, so that most
  /// places are told apart without a look at their letters, and below it its number. A free place
  /// is 0.
  private long[] places = new long[1 << 10];

  private final List<Word> words = new ArrayList<>();

  /// The characters of all words, one behind the other: the frequent ones are met first and so
  /// stand together, where the processor keeps them.
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
    int hash = hash(cut, text, start, end);
    int at = first(hash);
    while (places[at] != 0) {
      int number = (int) places[at];
      if (hash(places[at]) == hash && stands(number, text, start, end)) {
        return number;
      }
      at = (at + 1) & (places.length - 1);
    }
    int number = words.size();
    places[at] = (long) hash << Integer.SIZE | number;
    keep(made(cut, new String(text, start, end - start)));
    if (2 * words.size() > places.length) {
      grow();
    }
    return number;
  }

  private static int hash(long place) {
    return (int) (place >>> Integer.SIZE);
  }

  private boolean stands(int word, char[] text, int start, int end) {
    int first = start(word);
    return Arrays.equals(letters, first, ends[word], text, start, end);
  }

  private int start(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  private void keep(Word word) {
    int number = words.size();
    int first = start(number);
    int end = first + word.surface().length();
    if (number == ends.length) {
      ends = Arrays.copyOf(ends, 2 * number);
    }
    if (end > letters.length) {
      letters = Arrays.copyOf(letters, 2 * end);
    }
    word.surface().getChars(0, word.surface().length(), letters, first);
    ends[number] = end;
    words.add(word);
  }

  /// Never 0, and never the same for the same characters cut as a number and as a word: the two
  /// differ by sixteen times an odd number.
  private static int hash(TokenKind cut, char[] text, int start, int end) {
    int hash = cut == TokenKind.NUMBER ? 17 : 1;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return hash == 0 ? 1 : hash;
  }

  private int first(int hash) {
    return (hash ^ (hash >>> 15)) & (places.length - 1);
  }

  private void grow() {
    long[] old = places;
    places = new long[2 * old.length];
    for (long place : old) {
      if (place != 0) {
        int at = first(hash(place));
        while (places[at] != 0) {
          at = (at + 1) & (places.length - 1);
        }
        places[at] = place;
      }
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
