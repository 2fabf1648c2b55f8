package org.stet.alignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.stet.language.Figure;
import org.stet.language.Figures;
import org.stet.language.Name;
import org.stet.language.Names;
import org.stet.language.TimeExpression;
import org.stet.language.TimeExpressions;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// Cuts the sentences of a text into what changes as one. A changed part changes the whole of a
/// date, a figure or a name.
final class Wholes {
  private final Document document;
  private final Clues clues = new Clues();

  Wholes(Document document) {
    this.document = document;
  }

  List<Whole> in(List<Sentence> sentences) {
    List<Whole> wholes = new ArrayList<>();
    sentences.forEach(sentence -> add(sentence, wholes));
    return wholes;
  }

  private void add(Sentence sentence, List<Whole> wholes) {
    NavigableMap<Span, String> groups = groups(sentence);
    List<Token> tokens = sentence.tokens();
    if (groups.isEmpty()) {
      tokens.forEach(token -> wholes.add(Whole.of(token)));
      return;
    }
    int at = 0;
    while (at < tokens.size()) {
      Span group = groups.floorKey(new Span(tokens.get(at).span().start(), Integer.MAX_VALUE));
      int to = at;
      while (group != null && to < tokens.size() && group.contains(tokens.get(to).span())) {
        to++;
      }
      if (group == null || to == at) {
        wholes.add(Whole.of(tokens.get(at)));
        at++;
      } else {
        wholes.add(new Whole(tokens.subList(at, to), normal(groups, group, tokens, at, to)));
        at = to;
      }
    }
  }

  private static String normal(
      NavigableMap<Span, String> groups, Span group, List<Token> tokens, int from, int to) {
    String known = groups.getOrDefault(group, "");
    return known.isEmpty()
        ? String.join(" ", tokens.subList(from, to).stream().map(Token::normal).toList())
        : known;
  }

  /// The places of dates, figures and names with their normal forms; none overlaps another, and a
  /// name has none, because its tokens have theirs.
  private NavigableMap<Span, String> groups(Sentence sentence) {
    Clues.Found found = clues.in(sentence.tokens());
    if (found.isNothing()) {
      return Collections.emptyNavigableMap();
    }
    NavigableMap<Span, String> groups = new TreeMap<>();
    List<TimeExpression> times =
        found.time() ? TimeExpressions.in(document, sentence) : List.of();
    for (TimeExpression time : times) {
      put(groups, time.span(), "time " + time.normal());
    }
    if (found.figure()) {
      for (Figure figure : Figures.amounts(sentence, times)) {
        put(groups, figure.span(), normal(figure));
      }
    }
    if (found.name() && !sentence.isHeading()) {
      for (Name name : Names.byCapitals(sentence, times)) {
        if (name.tokens().size() > 1) {
          put(groups, name.span(), "");
        }
      }
    }
    return groups;
  }

  private static String normal(Figure figure) {
    boolean money = figure.unit().codePoints().anyMatch(c -> !Character.isLetter(c));
    BigDecimal value = figure.value().stripTrailingZeros();
    return value.toPlainString() + (money ? figure.unit() : "");
  }

  private static void put(NavigableMap<Span, String> groups, Span span, String normal) {
    if (groups.keySet().stream().noneMatch(span::overlaps)) {
      groups.put(span, normal);
    }
  }
}
