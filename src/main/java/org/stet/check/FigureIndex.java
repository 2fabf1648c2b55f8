package org.stet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stet.language.Figure;
import org.stet.text.Sentence;

/// The sentences of a text by the figures that they have.
final class FigureIndex {
  /// Somewhat more than `about` and a conversion reach, as a share of the value.
  private static final double REACH = 0.12;

  private final List<Sentence> sentences;
  private final NavigableMap<Double, List<Integer>> byValue = new TreeMap<>();
  private final NavigableMap<Double, List<Integer>> byMeasure = new TreeMap<>();

  FigureIndex(List<Sentence> sentences, Mentions mentions) {
    this.sentences = sentences;
    for (Sentence sentence : sentences) {
      for (Figure figure : mentions.figures(sentence)) {
        add(byValue, figure.value().doubleValue(), sentence);
        add(byMeasure, figure.measured(), sentence);
      }
    }
  }

  private static void add(NavigableMap<Double, List<Integer>> map, double key, Sentence sentence) {
    map.computeIfAbsent(key, unknown -> new ArrayList<>()).add(sentence.index());
  }

  /// The sentences, in order, that may have an equivalent figure; some have none.
  List<Sentence> near(Figure figure) {
    NavigableSet<Integer> found = new TreeSet<>();
    collect(byValue, figure.value().doubleValue(), found);
    collect(byMeasure, figure.measured(), found);
    return found.stream().map(sentences::get).toList();
  }

  private static void collect(
      NavigableMap<Double, List<Integer>> map, double value, NavigableSet<Integer> found) {
    double reach = REACH * Math.abs(value);
    map.subMap(value - reach, true, value + reach, true).values().forEach(found::addAll);
  }
}
