package org.stet.text;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Function;

/// The tokens of a sentence, or some of them that stand together: a stretch of the table of their
/// text. A token is made when it is asked for, and equal to any other of its word and place.
/// Nothing in it changes.
public final class Tokens extends AbstractList<Token> implements RandomAccess {
  /// None at all.
  public static final Tokens NONE = of(List.of());

  private final TokenTable table;
  private final int from;
  private final int to;
  private final Tags tags;

  Tokens(TokenTable table, int from, int to, Tags tags) {
    Objects.checkFromToIndex(from, to, Integer.MAX_VALUE);
    this.table = table;
    this.from = from;
    this.to = to;
    this.tags = tags;
  }

  /// Tokens from one place of a table up to another.
  ///
  /// @param tags makes their tags, from the tokens themselves
  public static Tokens of(TokenTable table, int from, int to, Function<List<Token>, Tags> tags) {
    return new Tokens(table, from, to, tags.apply(new Tokens(table, from, to, Tags.NONE)));
  }

  /// Tokens that stand in no text, without tags.
  public static Tokens of(List<Token> tokens) {
    Map<Word, Integer> words = new LinkedHashMap<>();
    TokenTable.Draft table = new TokenTable.Draft(tokens.size());
    for (Token token : tokens) {
      int word = words.computeIfAbsent(token.word(), unknown -> words.size());
      table.add(word, token.span().start(), token.span().end());
    }
    return table.table(List.copyOf(words.keySet())).tokens(0, tokens.size(), Tags.NONE);
  }

  /// A list that nobody can change, with the same tokens; itself where nobody can change it.
  public static List<Token> copyOf(List<Token> tokens) {
    return tokens instanceof Tokens ? tokens : List.copyOf(tokens);
  }

  /// The table that they stand in.
  public TokenTable table() {
    return table;
  }

  /// The number of a token's word in the table.
  public int number(int token) {
    return table.number(from + token);
  }

  /// The word of a token, without making the token.
  public Word word(int token) {
    return table.words().get(number(token));
  }

  @Override
  public Token get(int index) {
    Objects.checkIndex(index, to - from);
    return table.token(from + index, tags);
  }

  @Override
  public int size() {
    return to - from;
  }

  @Override
  public List<Token> subList(int start, int end) {
    Objects.checkFromToIndex(start, end, size());
    return new Tokens(table, from + start, from + end, tags);
  }
}
