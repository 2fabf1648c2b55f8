package org.stet.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.text.Span;

/// Words that say when: a date, a weekday, a time of day, `last year`.
///
/// @param normal the same for the same time however it is written: `march 27` for `Mar. 27`
public record TimeExpression(Span span, String normal) {
  /// Days from the article's own date.
  private static final Map<String, Integer> RELATIVE =
      Map.of("today", 0, "tonight", 0, "yesterday", -1, "last night", -1, "tomorrow", 1);

  private static final Set<String> PERIODS = Set.of("last", "next", "this", "earlier", "later");

  /// What kind of time it is; only some kinds can be held against each other.
  private enum Kind {
    WEEKDAY,
    CALENDAR,
    CLOCK,
    RELATIVE_DAY,
    PERIOD
  }

  /// Whether both may mean the same time. What can't be compared may: `Tuesday` and `last week`.
  ///
  /// @param published the article's own date, where it is known: `Tuesday` is then a date
  public boolean mayBe(TimeExpression other, Optional<LocalDate> published) {
    if (normal.equals(other.normal)) {
      return true;
    }
    if (kind() == other.kind()) {
      return kind() == Kind.CALENDAR && !contradicts(other);
    }
    Optional<DayOfWeek> ours = weekday(published);
    Optional<DayOfWeek> theirs = other.weekday(published);
    return ours.isEmpty() || theirs.isEmpty() || ours.equals(theirs);
  }

  /// Whether it tells a day or a month by its name or number, so that nothing but the same date can
  /// stand for it.
  public boolean isCalendar() {
    return kind() == Kind.CALENDAR;
  }

  public boolean isWeekday() {
    return kind() == Kind.WEEKDAY;
  }

  private Kind kind() {
    if (day(normal).isPresent()) {
      return Kind.WEEKDAY;
    }
    if (RELATIVE.containsKey(normal)) {
      return Kind.RELATIVE_DAY;
    }
    if (normal.startsWith("am ") || normal.startsWith("pm ")) {
      return Kind.CLOCK;
    }
    return PERIODS.contains(first()) ? Kind.PERIOD : Kind.CALENDAR;
  }

  private String first() {
    return normal.split(" ", -1)[0];
  }

  /// Month against month, day against day, year against year; what one does not tell is open.
  private boolean contradicts(TimeExpression other) {
    Parts a = parts();
    Parts b = other.parts();
    return differ(a.month, b.month) || differ(a.day, b.day) || differ(a.year, b.year);
  }

  private static boolean differ(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
  }

  private record Parts(String month, String day, String year) {}

  private Parts parts() {
    String month = "";
    String day = "";
    String year = "";
    for (String word : normal.split(" ", -1)) {
      if (!Character.isDigit(word.charAt(0))) {
        month = word;
      } else if (word.length() > 2) {
        year = word;
      } else {
        day = word.replaceFirst("^0", "");
      }
    }
    return new Parts(month, day, year);
  }

  private Optional<DayOfWeek> weekday(Optional<LocalDate> published) {
    return switch (kind()) {
      case WEEKDAY -> day(normal);
      case RELATIVE_DAY ->
          published.map(date -> date.plusDays(RELATIVE.getOrDefault(normal, 0)).getDayOfWeek());
      case CALENDAR -> published.flatMap(this::date).map(LocalDate::getDayOfWeek);
      case CLOCK, PERIOD -> Optional.empty();
    };
  }

  /// The date that a day and its month tell in the article's own year, unless it gives another.
  private Optional<LocalDate> date(LocalDate published) {
    Parts parts = parts();
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      if (!parts.month.isEmpty() && name.startsWith(parts.month) && !parts.day.isEmpty()) {
        int year = parts.year.isEmpty() ? published.getYear() : Integer.parseInt(parts.year);
        try {
          return Optional.of(LocalDate.of(year, month, Integer.parseInt(parts.day)));
        } catch (DateTimeException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<DayOfWeek> day(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equalsIgnoreCase(word)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }
}
