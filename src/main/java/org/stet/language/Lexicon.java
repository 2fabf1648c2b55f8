package org.stet.language;

import java.util.Arrays;
import org.stet.text.TokenKind;
import org.stet.text.Word;

/// The words met so far. Each is normalised and stemmed once, however often it stands in a text,
/// and is found by its characters without a string being cut. Not safe for several threads.
final class Lexicon {
  private final Normaliser normaliser;
  private final Stems stems;
  private final FunctionWords functionWords;

  /// A hash table with linear probing, at most half full; a free place holds no entry.
  private Entry[] table = new Entry[1 << 10];

  private int size;

  /// @param cut the kind as which the word was cut: `5th` before a hyphen is no number
  private record Entry(int hash, TokenKind cut, Word word) {
    static final Entry FREE =
        new Entry(0, TokenKind.WORD, new Word(TokenKind.WORD, "", "", "", false));

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

  Lexicon(Language language) {
    this.normaliser = new Normaliser(language);
    this.stems = new Stems(language);
    this.functionWords = FunctionWords.of(language.code());
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
    boolean word = kind == TokenKind.WORD;
    return new Word(
        kind, surface, normal, word ? stems.of(normal) : normal, word && functionWords.has(normal));
  }

  private static boolean isNumber(String normal) {
    return !normal.isEmpty() && normal.chars().allMatch(Character::isDigit);
  }
}
