package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.Document;
import org.stet.text.Texts;

/// Which times can mean the same. The article is of Thursday, 27 March 2025, where it has a date.
final class TimeExpressionTest {
  private static final Optional<LocalDate> THURSDAY = Optional.of(LocalDate.of(2025, 3, 27));

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "Tuesday, Wednesday",
    "March 27, March 28",
    "'March 27, 2025', 27 March 2024",
    "in June, in July",
    "1998, 1989",
    "8pm, 3 p.m.",
    "1.30pm, 1:34 p.m.",
    "last week, this week",
    "yesterday, today"
  })
  void anotherTimeIsAnother(String ours, String theirs) {
    assertThat(time(ours).mayBe(time(theirs), Optional.empty())).isFalse();
  }

  @ParameterizedTest(name = "{0} may be {1}")
  @CsvSource({
    "March 27, 27 March 2025",
    "2025, 'March 27, 2025'",
    "8pm, 8 p.m.",
    "1.30pm, 1:30 p.m.",
    "Tuesday, last week",
    "Tuesday, yesterday",
    "Tuesday, March 12"
  })
  void whatIsToldInPartOrCannotBeComparedMayBeTheSame(String ours, String theirs) {
    assertThat(time(ours).mayBe(time(theirs), Optional.empty())).isTrue();
  }

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource({
    "Wednesday, yesterday, true",
    "Tuesday, yesterday, false",
    "Thursday, today, true",
    "Wednesday, March 12, true",
    "Tuesday, March 12, false",
    "Tuesday, 'March 12, 2024', true"
  })
  void theDateOfTheArticleTellsWhatAWeekdayIs(String ours, String theirs, boolean same) {
    assertThat(time(ours).mayBe(time(theirs), THURSDAY)).isEqualTo(same);
  }

  private static TimeExpression time(String text) {
    Document document = Texts.document("It opened " + text + " by the old harbour.");
    return TimeExpressions.in(document, new Analyser().sentences(document).getFirst()).getFirst();
  }
}
