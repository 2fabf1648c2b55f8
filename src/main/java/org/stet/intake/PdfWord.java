package org.stet.intake;

import java.util.List;

/// Letters that stand close together in a row.
record PdfWord(List<PdfLetter> letters) {
  PdfWord {
    letters = List.copyOf(letters);
  }

  double left() {
    return letters.getFirst().x();
  }

  double right() {
    return letters.getLast().end();
  }

  double size() {
    return letters.getFirst().size();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    letters.forEach(letter -> text.append(letter.text()));
    return text.toString();
  }

  /// Whether the other was drawn right after this one, so that the space between them is a space
  /// and no gutter.
  boolean runsInto(PdfWord next) {
    return next.letters.getFirst().index() == letters.getLast().index() + 1;
  }
}
