package org.stet.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Letters of one page, all upright, as lines that each stand in one column: letters on one
/// baseline are a row, a row is cut into words, and cut again where a gutter runs through.
final class PdfLines {
  /// Letters of a size and of its half never share a word: a large initial and the text beside it.
  private static final double OTHER_SIZE = 1.6;

  /// The share of the size that a space has at least, where spaces are drawn and where they are
  /// left out.
  private static final double GAP_BESIDE_SPACES = 0.3;

  private static final double GAP = 0.17;

  /// No row of an article has more words, and no page more rows.
  private static final int MOST_WORDS = 1000;

  private static final int MOST_ROWS = 2000;

  private final int page;
  private final List<PdfLetter> letters;
  private final double gap;

  /// @param letters at least one
  PdfLines(int page, List<PdfLetter> letters) {
    this.page = page;
    this.letters = letters;
    long spaces = letters.stream().filter(PdfLetter::space).count();
    this.gap = spaces * 12 > letters.size() ? GAP_BESIDE_SPACES : GAP;
  }

  List<PdfLine> lines() {
    List<List<PdfWord>> rows = new ArrayList<>();
    rows().forEach(row -> rows.add(words(row)));
    refuseUnreadable(rows);
    PdfGutters gutters = new PdfGutters(rows);
    List<PdfLine> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<PdfWord> words = rows.get(row);
      int from = 0;
      for (int i = 1; i <= words.size(); i++) {
        if (i == words.size() || gutters.part(row, i)) {
          lines.add(line(words.subList(from, i)));
          from = i;
        }
      }
    }
    return lines;
  }

  private static void refuseUnreadable(List<List<PdfWord>> rows) {
    if (rows.size() > MOST_ROWS || rows.stream().anyMatch(words -> words.size() > MOST_WORDS)) {
      throw new PdfOverfull("rows on a page or words in a row");
    }
  }

  private List<List<PdfLetter>> rows() {
    List<PdfLetter> sorted = new ArrayList<>(letters);
    sorted.sort(Comparator.comparingDouble(PdfLetter::y));
    List<List<PdfLetter>> rows = new ArrayList<>();
    for (PdfLetter letter : sorted) {
      if (rows.isEmpty() || !isOnBaseline(rows.getLast().getFirst(), letter)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(letter);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(PdfLetter::x)));
    return rows;
  }

  /// A raised figure is smaller and stands a third of the size above the baseline.
  private static boolean isOnBaseline(PdfLetter first, PdfLetter letter) {
    double large = Math.max(first.size(), letter.size());
    double small = Math.min(first.size(), letter.size());
    return letter.y() - first.y() <= (isAlike(first, letter) ? 0.37 * large : 0.2 * small);
  }

  private static boolean isAlike(PdfLetter a, PdfLetter b) {
    return a.size() <= OTHER_SIZE * b.size() && b.size() <= OTHER_SIZE * a.size();
  }

  private List<PdfWord> words(List<PdfLetter> row) {
    List<PdfWord> words = new ArrayList<>();
    List<PdfLetter> word = new ArrayList<>();
    for (PdfLetter letter : row) {
      if (!word.isEmpty() && parts(word.getLast(), letter)) {
        words.add(new PdfWord(word));
        word = new ArrayList<>();
      }
      word.add(letter);
    }
    words.add(new PdfWord(word));
    return words;
  }

  private boolean parts(PdfLetter before, PdfLetter letter) {
    double between = letter.x() - before.end();
    boolean spaced = letter.space() && letter.index() == before.index() + 1;
    return spaced
        || !isAlike(before, letter)
        || between > gap * Math.max(before.size(), letter.size());
  }

  private PdfLine line(List<PdfWord> words) {
    List<PdfLetter> all = words.stream().flatMap(word -> word.letters().stream()).toList();
    Map<Double, Long> sizes =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    letter -> Math.round(letter.size() * 10) / 10.0,
                    TreeMap::new,
                    Collectors.counting()));
    double size =
        sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    double y =
        all.stream()
            .filter(letter -> Math.abs(letter.size() - size) < 0.1)
            .mapToDouble(PdfLetter::y)
            .findFirst()
            .orElseGet(() -> all.getFirst().y());
    return new PdfLine(
        page,
        words.getFirst().left(),
        words.getLast().right(),
        y,
        size,
        all.stream().allMatch(PdfLetter::bold),
        words.stream().map(PdfWord::text).collect(Collectors.joining(" ")),
        Optional.empty());
  }
}
