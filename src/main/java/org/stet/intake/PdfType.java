package org.stet.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The type that a document is set in.
///
/// @param body the size that most of its letters have
/// @param smallIsRare whether so little is set smaller that it is captions and no text of its own
record PdfType(double body, boolean smallIsRare) {
  static PdfType of(List<List<PdfLine>> pages) {
    Map<Double, Integer> letters = new TreeMap<>();
    pages.stream()
        .flatMap(Collection::stream)
        .forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
    double body =
        letters.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int small =
        letters.entrySet().stream()
            .filter(size -> isSmall(size.getKey(), body))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return new PdfType(body, small * 5 < all);
  }

  private static boolean isSmall(double size, double body) {
    return size <= 0.88 * body;
  }

  boolean isSmall(PdfLine line) {
    return isSmall(line.size(), body);
  }

  boolean isLarge(PdfLine line) {
    return line.size() >= 1.15 * body;
  }
}
