package org.stet.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.stet.text.Span;
import org.stet.text.Token;

/// The letters and digits of a run of words one after another, so that words are found again
/// however they were cut: `don 't`, `re-created`.
final class Letters {
  /// Letters from a word's beginning by which a place is looked up.
  private static final int FIRST = 6;

  private final String all;
  private final List<Token> owners = new ArrayList<>();
  private final NavigableMap<String, List<Integer>> beginnings = new TreeMap<>();

  Letters(List<Token> words) {
    StringBuilder letters = new StringBuilder();
    for (Token word : words) {
      int before = letters.length();
      append(word, letters);
      for (int i = before; i < letters.length(); i++) {
        owners.add(word);
      }
    }
    all = letters.toString();
    for (int at = 0; at < all.length(); at++) {
      if (isEdge(at)) {
        beginnings.computeIfAbsent(first(all, at), unknown -> new ArrayList<>(1)).add(at);
      }
    }
  }

  private static void append(Token word, StringBuilder letters) {
    for (char sign : word.normal().toCharArray()) {
      if (Character.isLetterOrDigit(sign)) {
        letters.append(sign);
      }
    }
  }

  private static String first(String letters, int at) {
    return letters.substring(at, Math.min(at + FIRST, letters.length()));
  }

  /// Where the words stand, from the beginning of a word to the end of one.
  Optional<Span> find(List<Token> words) {
    StringBuilder letters = new StringBuilder();
    words.forEach(word -> append(word, letters));
    String wanted = letters.toString();
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    for (int at : beginnings(wanted)) {
      int end = at + wanted.length();
      if (all.startsWith(wanted, at) && isEdge(end)) {
        return Optional.of(owners.get(at).span().cover(owners.get(end - 1).span()));
      }
    }
    return Optional.empty();
  }

  /// Where words begin that may be these.
  private Collection<Integer> beginnings(String wanted) {
    return wanted.length() >= FIRST
        ? beginnings.getOrDefault(first(wanted, 0), List.of())
        : beginnings.subMap(wanted, true, wanted + Character.MAX_VALUE, false).values().stream()
            .flatMap(List::stream)
            .toList();
  }

  private boolean isEdge(int at) {
    return at == 0 || at == owners.size() || !owners.get(at - 1).equals(owners.get(at));
  }
}
