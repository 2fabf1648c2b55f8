package org.stet.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.claim.Judgement;
import org.stet.language.Figure;
import org.stet.language.Figures;
import org.stet.language.TimeExpression;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// A figure in a supported sentence that the original has nowhere.
final class FigureNew implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "figure-new",
          List.of(),
          Category.ACCURACY,
          Severity.ERROR,
          List.of(
              new Example(
                  "The storm damaged houses and two schools in the valley on Friday, police said.",
                  "The storm damaged ⟦140⟧ houses and two schools in the valley on Friday, police"
                      + " said."),
              new Example(
                  "The storm damaged nine houses in the valley on Friday. It cost $1.5 million.",
                  "The storm damaged 9 houses in the valley on Friday. It cost $1,500,000."),
              new Example(
                  "The 31-year-old goalkeeper left the club after its 4-0 defeat on Friday.",
                  "The goalkeeper, 31, left the club after it lost by 4 goals to 0 on Friday."),
              new Example(
                  "Harwick beat Lowton 3-1 on Saturday; Lind scored in the 12th minute.",
                  "On Saturday Lind scored in the ⟦21st⟧ minute as Harwick won ⟦2-1⟧ against"
                      + " Lowton."),
              new Example(
                  "The choir has sung in the old harbour hall for three decades, it said.",
                  "For 30 years the choir has sung in the old harbour hall, it said.")));

  /// A place in a row or a score (`86th`, `2-1`); in names such as `A320` numbers count nothing.
  private static final Pattern IN_A_WORD =
      Pattern.compile("\\d[\\d,.]*(?:(?:st|nd|rd|th)(?:[-–]\\w+)*|(?:[-–]\\w+)+)");

  private static final Pattern SCORE = Pattern.compile("(\\d{1,3})[-–](\\d{1,3})");

  /// `Third` is a part as well as a place, and what comes first need not be counted.
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen|twentie)th");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    Set<BigDecimal> all = texts.numbers();
    for (Judgement judgement : texts.supported()) {
      List<Figure> theirs = texts.ofOriginal().figures(texts.compared(judgement.sentence()));
      List<Figure> ours = texts.ofRewrite().figures(judgement.sentence());
      for (Figure figure : ours) {
        if (!isYear(texts, judgement, figure)
            && !all.contains(figure.value().stripTrailingZeros())
            && theirs.stream().noneMatch(figure::equivalent)) {
          Optional<Reckoning> from = Reckoning.of(figure, theirs);
          if (from.isPresent()) {
            report.accept(reckoned(texts, figure, from.get()));
          } else if (FigureDiffers.counterpart(figure, ours, theirs).isEmpty()) {
            report.accept(unknown(texts, judgement, figure));
          }
        }
      }
      words(texts, judgement.sentence())
          .filter(w -> !all.containsAll(Figures.worth(w)) || isOtherScore(texts, w))
          .forEach(
              word ->
                  report.accept(
                      new FindingDraft(INFO, texts, word.span())
                          .evidence(judgement.evidence())
                          .arguments(word.surface())
                          .atMost(isPlace(word) ? Severity.WARNING : Severity.ERROR)
                          .confidence(isPlace(word) ? 0.7 : 0.9)
                          .done()));
    }
  }

  /// Whether it is `12 months`, and the original says `a year`.
  private static boolean isYear(Collation texts, Judgement judgement, Figure figure) {
    return Words.of(texts.compared(judgement.sentence())).stream()
        .anyMatch(theirs -> figure.partOfYear().filter(theirs.normal()::equals).isPresent());
  }

  private static Finding unknown(Collation texts, Judgement judgement, Figure figure) {
    return new FindingDraft(INFO, texts, figure.span())
        .evidence(judgement.evidence())
        .arguments(texts.rewrite().in(figure.span()))
        .confidence(0.9)
        .done();
  }

  private static Finding reckoned(Collation texts, Figure figure, Reckoning from) {
    return new FindingDraft(INFO, texts, figure.span())
        .evidence(from.one().span(), 1)
        .evidence(from.other().span(), 1)
        .arguments(
            texts.rewrite().in(figure.span()),
            texts.original().in(from.one().span()),
            texts.original().in(from.other().span()))
        .variant("reckoned")
        .atMost(Severity.WARNING)
        .confidence(0.5)
        .done();
  }

  /// The words of a sentence with a number in them that is no figure and no date.
  private static Stream<Token> words(Collation texts, Sentence sentence) {
    List<TimeExpression> times = texts.ofRewrite().times(sentence);
    List<Figure> figures = texts.ofRewrite().figures(sentence);
    return sentence.words().stream()
        .filter(w -> !isEnd(texts.rewrite(), w))
        .filter(w -> IN_A_WORD.matcher(w.surface()).matches() || isPlace(w))
        .filter(w -> times.stream().noneMatch(time -> time.span().overlaps(w.span())))
        .filter(w -> figures.stream().noneMatch(figure -> figure.span().overlaps(w.span())));
  }

  /// Whether a word is only the end of one: `1-tonne` in `2.1-tonne`.
  private static boolean isEnd(Document document, Token word) {
    int start = word.span().start();
    return start > 1
        && ".,".indexOf(document.text().charAt(start - 1)) >= 0
        && Character.isDigit(document.text().charAt(start - 2));
  }

  private static boolean isPlace(Token word) {
    return PLACE.matcher(word.normal()).matches();
  }

  /// Whether it is a score where the original has scores, and not this one from either side.
  private static boolean isOtherScore(Collation texts, Token word) {
    Set<String> scores = texts.memo().of("scores", () -> scores(texts.alignment().original()));
    return !scores.isEmpty()
        && SCORE.matcher(word.surface()).matches()
        && sides(word).stream().noneMatch(scores::contains);
  }

  private static Set<String> scores(List<Sentence> sentences) {
    return Words.of(sentences).stream()
        .filter(word -> SCORE.matcher(word.surface()).matches())
        .flatMap(word -> sides(word).stream())
        .collect(Collectors.toSet());
  }

  /// A score from either side.
  private static List<String> sides(Token score) {
    Matcher sides = SCORE.matcher(score.surface());
    return List.of(sides.replaceFirst("$1-$2"), sides.replaceFirst("$2-$1"));
  }
}
