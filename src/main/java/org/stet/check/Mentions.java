package org.stet.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stet.language.Figure;
import org.stet.language.Figures;
import org.stet.language.Name;
import org.stet.language.Names;
import org.stet.language.TimeExpression;
import org.stet.language.TimeExpressions;
import org.stet.text.Document;
import org.stet.text.Sentence;

/// The figures, times and names of the sentences of one text, each sentence read when it is first
/// asked for. Safe for several threads.
final class Mentions {
  private final Document document;
  private final Map<Integer, List<Figure>> figures = new ConcurrentHashMap<>();
  private final Map<Integer, List<TimeExpression>> times = new ConcurrentHashMap<>();
  private final Map<Integer, List<Name>> names = new ConcurrentHashMap<>();

  Mentions(Document document) {
    this.document = document;
  }

  /// The figures of a sentence, in order.
  List<Figure> figures(Sentence sentence) {
    return figures.computeIfAbsent(sentence.index(), at -> Figures.in(document, sentence));
  }

  /// The figures of some sentences, in order.
  List<Figure> figures(List<Sentence> sentences) {
    return sentences.stream().flatMap(sentence -> figures(sentence).stream()).toList();
  }

  /// The time expressions of a sentence, in order.
  List<TimeExpression> times(Sentence sentence) {
    return times.computeIfAbsent(sentence.index(), at -> TimeExpressions.in(document, sentence));
  }

  /// The time expressions of some sentences, in order.
  List<TimeExpression> times(List<Sentence> sentences) {
    return sentences.stream().flatMap(sentence -> times(sentence).stream()).toList();
  }

  /// The names of a sentence, in order.
  List<Name> names(Sentence sentence) {
    return names.computeIfAbsent(sentence.index(), at -> Names.in(document, sentence));
  }
}
