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

/// Cuts the two sides of a link into what changes as one. A changed part changes the whole of a
/// date, a figure or a name. Safe for several threads.
final class Wholes {
  private final Document original;
  private final Document rewrite;
  private final Wordings words;
  private final Clues clues = new Clues();

  /// @param words of the pair, which number what is found
  Wholes(Document original, Document rewrite, Wordings words) {
    this.original = original;
    this.rewrite = rewrite;
    this.words = words;
  }

  /// The two sides of a link.
  record Lines(Line original, Line rewrite) {}

  Lines in(List<Wording> from, List<Wording> to) {
    Clues.Found wanted = wanted(from, to);
    return new Lines(line(original, from, wanted), line(rewrite, to, wanted));
  }

  /// What is to be looked for. Between two sentences of which most is the same it is what may hold
  /// a changed word: anything else was kept, in one piece or in several.
  private Clues.Found wanted(List<Wording> from, List<Wording> to) {
    if (from.size() > 1 || to.size() > 1) {
      return Clues.ALL;
    }
    Wording one = from.getFirst();
    Wording other = to.getFirst();
    int before = one.sameBefore(other);
    int behind = one.sameBehind(other, before);
    return 2 * (before + behind) < Math.min(one.length(), other.length())
        ? Clues.ALL
        : around(one, before, behind).or(around(other, before, behind));
  }

  private Clues.Found around(Wording sentence, int before, int behind) {
    return clues.around(sentence.sentence().tokens(), before, sentence.length() - behind);
  }

  private Line line(Document document, List<Wording> sentences, Clues.Found wanted) {
    Line line = new Line(Line.tokens(sentences.stream().map(Wording::sentence).toList()));
    sentences.forEach(sentence -> add(sentence, groups(document, sentence, wanted), line));
    return line;
  }

  private void add(Wording wording, NavigableMap<Span, String> groups, Line line) {
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
  private NavigableMap<Span, String> groups(
      Document document, Wording wording, Clues.Found wanted) {
    Sentence sentence = wording.sentence();
    Clues.Found found = wanted.isNothing() ? wanted : wanted.and(clues.in(sentence.tokens()));
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
