package org.stet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.text.BlockKind;

/// The units of a page and what is known of each so far. A unit without a verdict is open: it may
/// be the article's.
final class PageMarks {
  private final List<Unit> units;
  private final List<Optional<Verdict>> verdicts = new ArrayList<>();
  private final List<Boolean> prose;

  PageMarks(List<Unit> units) {
    this.units = List.copyOf(units);
    units.forEach(unit -> verdicts.add(byItself(unit)));
    prose = this.units.stream().map(unit -> Shape.isProse(unit.text())).toList();
  }

  /// What the page's markup or the line's own words give away.
  private static Optional<Verdict> byItself(Unit unit) {
    if (!unit.reason().isEmpty()) {
      return Optional.of(new Verdict(unit.hint().orElse(BlockKind.CHROME), unit.reason(), false));
    }
    if (Shape.isRule(unit.text())) {
      return Optional.of(Verdict.RULE);
    }
    return ChromeLanguage.of(unit.text());
  }

  int size() {
    return units.size();
  }

  Stretch all() {
    return new Stretch(0, units.size());
  }

  /// From the first open running text to the last; empty where there is none.
  Stretch openProse() {
    int from = 0;
    while (from < size() && !isProse(from)) {
      from++;
    }
    int to = size();
    while (to > from && !isProse(to - 1)) {
      to--;
    }
    return to > from ? new Stretch(from, to) : new Stretch(0, 0);
  }

  Unit unit(int at) {
    return units.get(at);
  }

  String text(int at) {
    return units.get(at).text();
  }

  Optional<Verdict> verdict(int at) {
    return verdicts.get(at);
  }

  boolean is(int at, String reason) {
    return verdicts.get(at).filter(verdict -> verdict.reason().equals(reason)).isPresent();
  }

  boolean isOpen(int at) {
    return verdicts.get(at).isEmpty();
  }

  /// Whether it is open running text.
  boolean isProse(int at) {
    return isOpen(at) && prose.get(at);
  }

  void settle(int at, Verdict verdict) {
    verdicts.set(at, Optional.of(verdict));
  }

  void settleOpen(Stretch stretch, Verdict verdict) {
    for (int i = stretch.from(); i < stretch.to(); i++) {
      if (isOpen(i)) {
        settle(i, verdict);
      }
    }
  }

  /// The characters of open running text.
  int proseLength(Stretch stretch) {
    return proseTexts(stretch).stream().mapToInt(String::length).sum();
  }

  List<String> proseTexts(Stretch stretch) {
    List<String> texts = new ArrayList<>();
    for (int i = stretch.from(); i < stretch.to(); i++) {
      if (isProse(i)) {
        texts.add(text(i));
      }
    }
    return texts;
  }

  /// The first open running text of a stretch; its end where there is none.
  int firstProse(Stretch stretch) {
    int at = stretch.from();
    while (at < stretch.to() && !isProse(at)) {
      at++;
    }
    return at;
  }

  boolean anySettled(Stretch stretch) {
    for (int i = stretch.from(); i < stretch.to(); i++) {
      if (!isOpen(i)) {
        return true;
      }
    }
    return false;
  }
}
