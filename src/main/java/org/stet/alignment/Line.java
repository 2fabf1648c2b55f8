package org.stet.alignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.language.FunctionWords;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// One side of a link as it is compared: its tokens in a row, cut into wholes. A whole changes as
/// one: a word, or all tokens of a name, a date or a figure.
final class Line {
  private final List<Token> tokens;

  /// Where each whole ends, in tokens.
  private final int[] ends;

  /// Equal for what means the same: `27 March` and `Mar. 27`, `£1m` and `£1,000,000`.
  private final int[] numbers;

  private final BitSet telling;
  private int size;

  /// The normal forms of wholes that are not simply a word.
  private final Map<Integer, String> names = new HashMap<>(2);

  /// @param tokens that are to be cut, from the first on, by [#add]
  Line(List<Token> tokens) {
    this.tokens = tokens;
    this.ends = new int[tokens.size()];
    this.numbers = new int[ends.length];
    this.telling = new BitSet(ends.length);
  }

  /// A line in which every token is a whole.
  ///
  /// @param numbers of the normal forms, which grow; the same for both sides
  static Line single(List<Sentence> sentences, Map<String, Integer> numbers) {
    List<Token> tokens = tokens(sentences);
    Line line = new Line(tokens);
    for (Token token : tokens) {
      line.add(
          numbers.computeIfAbsent(token.normal(), normal -> numbers.size()),
          !FunctionWords.holds(token));
    }
    return line;
  }

  /// The tokens of some sentences in a row.
  static List<Token> tokens(List<Sentence> sentences) {
    return sentences.size() == 1
        ? sentences.getFirst().tokens()
        : sentences.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }

  /// Makes the next token a whole.
  ///
  /// @param number of its normal form
  /// @param tells whether it says something by itself
  void add(int number, boolean tells) {
    ends[size] = start(size) + 1;
    numbers[size] = number;
    telling.set(size, tells);
    size++;
  }

  /// Makes the next tokens one whole.
  ///
  /// @param count of the tokens
  /// @param name their normal form
  /// @param number of the normal form
  void add(int count, String name, int number) {
    int start = start(size);
    names.put(size, name);
    ends[size] = start + count;
    numbers[size] = number;
    for (int i = start; i < ends[size]; i++) {
      if (!FunctionWords.holds(tokens.get(i))) {
        telling.set(size);
      }
    }
    size++;
  }

  /// How many wholes it has.
  int size() {
    return size;
  }

  int number(int whole) {
    return numbers[whole];
  }

  /// The number of each whole.
  int[] numbers() {
    return Arrays.copyOf(numbers, size);
  }

  /// Whether a whole says something by itself.
  boolean tells(int whole) {
    return telling.get(whole);
  }

  String normal(int whole) {
    String name = names.get(whole);
    return name == null ? tokens.get(start(whole)).normal() : name;
  }

  /// The tokens of the wholes from one up to another.
  List<Token> tokens(int from, int to) {
    return tokens.subList(start(from), start(to));
  }

  private int start(int whole) {
    return whole == 0 ? 0 : ends[whole - 1];
  }
}
