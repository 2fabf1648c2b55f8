package org.stet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// Finds the names of a sentence. A capital that does not open the sentence is the sign (better and
/// cheaper than tags on news text); a word that opens it counts only where it is tagged as a name.
/// A text in German, where every noun has a capital, tells none.
public final class Names {
  private static final Pattern I = Pattern.compile("I(?:['’]\\p{L}+)?");
  private static final Set<String> OPENING =
      Set.of("'", "‘", "`", ":", ";", "…", ".", "?", "!", "–", "—", "-", "•", "*", "(", "[");

  /// Small words inside the names of people: `Maria de Villota`.
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "del", "della", "der", "den", "du", "dos", "van", "von", "bin", "al");

  /// What is measured by bears the name of somebody, and is none.
  private static final Set<String> SCALES = Set.of("celsius", "fahrenheit");

  private Names() {}

  /// The names of a sentence that is not a heading, in order; dates are not among them.
  public static List<Name> in(Document document, Sentence sentence) {
    return tellsNames(document, sentence)
        ? in(sentence, TimeExpressions.in(document, sentence), true)
        : List.of();
  }

  /// The same without asking the tagger, which is slow: a word that opens the sentence counts too,
  /// unless it is a function word. Good where only names of several words matter.
  ///
  /// @param times the time expressions of the sentence
  public static List<Name> byCapitals(Sentence sentence, List<TimeExpression> times) {
    return in(sentence, times, false);
  }

  private static List<Name> in(Sentence sentence, List<TimeExpression> times, boolean tagged) {
    List<Name> names = new ArrayList<>();
    List<Token> run = new ArrayList<>();
    List<Token> particles = new ArrayList<>();
    boolean opens = true;
    for (Token token : sentence.tokens()) {
      if (isName(token, opens && tagged) && !TimeExpressions.hold(times, token)) {
        run.addAll(particles);
        run.add(token);
        particles.clear();
      } else if (tagged && !run.isEmpty() && PARTICLES.contains(token.surface())) {
        particles.add(token);
      } else if (isOfTitle(token, run)) {
        continue;
      } else {
        close(run, names);
        particles.clear();
      }
      opens = opensAnother(token) || (opens && !token.isWord());
    }
    close(run, names);
    return names;
  }

  /// Whether a stop belongs to the title before it, as in `Prof. Weiss`.
  private static boolean isOfTitle(Token token, List<Token> run) {
    return !run.isEmpty()
        && token.surface().equals(".")
        && run.getLast().span().end() == token.span().start()
        && NameForms.isTitle(run.getLast());
  }

  /// Where a tagger ran it is English; elsewhere the language must write only names with capitals.
  private static boolean tellsNames(Document document, Sentence sentence) {
    return !sentence.tokens().isEmpty()
        && (!sentence.tokens().getFirst().tag().isEmpty()
            || Language.of(document).hasCapitalsForNames());
  }

  private static boolean isName(Token token, boolean doubtful) {
    return token.kind() == TokenKind.WORD
        && token.isCapitalised()
        && (doubtful ? token.tag().equals("PROPN") : !FunctionWords.holds(token))
        && !SCALES.contains(token.normal())
        && !I.matcher(token.surface()).matches();
  }

  /// Whether a capital behind it may be a sentence's.
  private static boolean opensAnother(Token token) {
    return token.kind() == TokenKind.QUOTE_MARK
        || (token.kind() == TokenKind.PUNCTUATION && OPENING.contains(token.surface()));
  }

  private static void close(List<Token> run, List<Name> names) {
    if (!run.isEmpty()) {
      Span span = run.getFirst().span().cover(run.getLast().span());
      names.add(new Name(span, run));
      run.clear();
    }
  }
}
