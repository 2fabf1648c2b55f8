package org.stet.alignment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
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
/// date, a figure or a name. Safe for several threads.
final class Wholes {
  private final Document document;
  private final Wordings words;
  private final Clues clues = new Clues();

  /// @param words of the pair, which number what is found
  Wholes(Document document, Wordings words) {
    this.document = document;
    this.words = words;
  }

  Line in(List<Wording> sentences) {
    Line line = new Line(Line.tokens(sentences.stream().map(Wording::sentence).toList()));
    sentences.forEach(sentence -> add(sentence, line));
    return line;
  }

  private void add(Wording wording, Line line) {
    NavigableMap<Span, String> groups = groups(wording.sentence());
    List<Token> tokens = wording.sentence().tokens();
    int at = 0;
    while (at < tokens.size()) {
      int to = groups.isEmpty() ? at : groupEnd(groups, tokens, at);
      if (to == at) {
        line.add(wording.normal(at), wording.stem(at) != Wording.WEIGHTLESS);
        at++;
      } else {
        String normal = normal(groups, tokens.subList(at, to));
        line.add(to - at, normal, words.normal(normal));
        at = to;
      }
    }
  }

  /// The end of the group that a token opens; its own place where it opens none.
  private static int groupEnd(NavigableMap<Span, String> groups, List<Token> tokens, int at) {
    Span group = groups.floorKey(new Span(tokens.get(at).span().start(), Integer.MAX_VALUE));
    int to = at;
    while (group != null && to < tokens.size() && group.contains(tokens.get(to).span())) {
      to++;
    }
    return to;
  }

  private static String normal(NavigableMap<Span, String> groups, List<Token> tokens) {
    Span start = new Span(tokens.getFirst().span().start(), Integer.MAX_VALUE);
    String known = Objects.requireNonNull(groups.floorEntry(start)).getValue();
    return known.isEmpty() ? String.join(" ", tokens.stream().map(Token::normal).toList()) : known;
  }

  /// The places of dates, figures and names with their normal forms; none overlaps another, and a
  /// name has none, because its tokens have theirs.
  private NavigableMap<Span, String> groups(Sentence sentence) {
    Clues.Found found = clues.in(sentence.tokens());
    if (found.isNothing()) {
      return Collections.emptyNavigableMap();
    }
    NavigableMap<Span, String> groups = new TreeMap<>();
    List<TimeExpression> times = found.time() ? TimeExpressions.in(document, sentence) : List.of();
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
