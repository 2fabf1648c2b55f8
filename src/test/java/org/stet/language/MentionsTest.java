package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Texts;

/// Figures, times, names and quotations as they are found in a sentence.
final class MentionsTest {
  private static final Analyser ANALYSER = new Analyser();

  private final Document document =
      Texts.document(
          "On March 27, 2025 Eva Lindqvist said nine ferries cost $1.5 million and 12 percent of"
              + " 1,300 workers stayed “in the old yard” until 6:30 a.m. last year.");
  private final Sentence sentence = ANALYSER.sentences(document).getFirst();

  @Test
  void figuresHaveTheirValueAndUnitAndDatesAreNotFigures() {
    List<String> figures =
        Figures.in(document, sentence).stream()
            .map(f -> document.in(f.span()) + "=" + f.value().toPlainString() + " " + f.unit())
            .toList();
    assertThat(figures)
        .containsExactly(
            "nine=9 ferri", "$1.5 million=1500000.0 $", "12=12 percent", "1,300=1300 worker");
  }

  @Test
  void timesHaveOneNormalFormHoweverTheyAreWritten() {
    assertThat(normals("On March 27, 2025 it opened at 6:30 a.m. last year on Tuesday."))
        .containsExactly("mar 27 2025", "am 6:30", "last year", "tuesday");
    assertThat(normals("It opened on 27 March 2025."))
        .isEqualTo(normals("It opened on Mar. 27, 2025."));
  }

  private static List<String> normals(String text) {
    Document document = Texts.document(text);
    return TimeExpressions.in(document, ANALYSER.sentences(document).getFirst()).stream()
        .map(TimeExpression::normal)
        .toList();
  }

  @Test
  void namesAreRunsOfCapitalsAndTimesAreNone() {
    assertThat(names("Speaking in March, Mayor Eva Lindqvist met AP and the Harbour Board."))
        .containsExactly("Mayor Eva Lindqvist", "AP", "Harbour Board");
  }

  private static List<String> names(String text) {
    Document document = Texts.document(text);
    return Names.in(document, ANALYSER.sentences(document).getFirst()).stream()
        .map(name -> document.in(name.span()))
        .toList();
  }

  @Test
  void aQuotationWithoutItsClosingMarkIsNone() {
    assertThat(quotations("He said “we stay and left.")).isEmpty();
  }

  @Test
  void quotationsOfEveryMarkAreFoundAndApostrophesAreNone() {
    assertThat(quotations("“One”, \"two\", «three», ‘four’ and the yard’s don’t."))
        .containsExactly("One", "two", "three", "four");
  }

  private static List<String> quotations(String text) {
    Document document = Texts.document(text);
    return Quotations.in(document).stream().map(q -> document.in(q.inner())).toList();
  }
}
