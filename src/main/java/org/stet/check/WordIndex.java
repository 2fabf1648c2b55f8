package org.stet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// The words of some sentences by their normal forms, so that a run of words is looked for only
/// where its rarest word stands.
final class WordIndex {
  private final List<Token> words;
  private final Map<String, List<Integer>> places = new HashMap<>();

  WordIndex(List<Sentence> sentences) {
    words = List.copyOf(Words.of(sentences));
    for (int i = 0; i < words.size(); i++) {
      places.computeIfAbsent(words.get(i).normal(), word -> new ArrayList<>()).add(i);
    }
  }

  /// Where a run of words stands, by normal form: from its first to its last word, without
  /// overlaps, in order.
  List<Span> occurrences(List<Token> run) {
    int rarest = 0;
    for (int i = 1; i < run.size(); i++) {
      if (holders(run.get(i)).size() < holders(run.get(rarest)).size()) {
        rarest = i;
      }
    }
    List<Span> found = new ArrayList<>();
    int from = 0;
    for (int place : run.isEmpty() ? List.<Integer>of() : holders(run.get(rarest))) {
      int start = place - rarest;
      if (start >= from && stands(run, start)) {
        found.add(Words.cover(words.subList(start, start + run.size())));
        from = start + run.size();
      }
    }
    return found;
  }

  private List<Integer> holders(Token word) {
    return places.getOrDefault(word.normal(), List.of());
  }

  private boolean stands(List<Token> run, int start) {
    if (start + run.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < run.size(); i++) {
      if (!words.get(start + i).normal().equals(run.get(i).normal())) {
        return false;
      }
    }
    return true;
  }
}
