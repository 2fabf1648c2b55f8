package org.stet.text;

import java.util.Arrays;
import java.util.List;

/// All tokens of one text as numbers, side by side in memory. A book has a million of them: an
/// object for each, and one for its place, took four times the room and most of the time that
/// clearing up after a comparison takes.
public final class TokenTable {
  private final List<Word> words;
  private final int[] numbers;
  private final int[] starts;
  private final int[] ends;

  private TokenTable(List<Word> words, int[] numbers, int[] starts, int[] ends) {
    this.words = words;
    this.numbers = numbers;
    this.starts = starts;
    this.ends = ends;
  }

  /// The different words of the text; the number of each is its place here.
  public List<Word> words() {
    return words;
  }

  /// The tokens from one place up to another, as those of a sentence.
  Tokens tokens(int from, int to, Tags tags) {
    return new Tokens(this, from, to, tags);
  }

  int number(int token) {
    return numbers[token];
  }

  Token token(int at, Tags tags) {
    return new Token(words.get(numbers[at]), new Span(starts[at], ends[at]), tags);
  }

  /// A table that still grows.
  public static final class Draft {
    private int[] numbers;
    private int[] starts;
    private int[] ends;
    private int size;

    /// @param expected how many tokens it may become; with more it grows
    public Draft(int expected) {
      int room = Math.max(1, expected);
      numbers = new int[room];
      starts = new int[room];
      ends = new int[room];
    }

    /// Puts a token behind the others.
    ///
    /// @param word its number among the words of the text
    public void add(int word, int start, int end) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      numbers[size] = word;
      starts[size] = start;
      ends[size] = end;
      size++;
    }

    /// How many tokens it holds.
    public int size() {
      return size;
    }

    /// What was put in so far.
    ///
    /// @param words each word at its number
    public TokenTable table(List<Word> words) {
      return new TokenTable(
          List.copyOf(words),
          Arrays.copyOf(numbers, size),
          Arrays.copyOf(starts, size),
          Arrays.copyOf(ends, size));
    }
  }
}
