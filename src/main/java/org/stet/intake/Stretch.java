package org.stet.intake;

/// Units of a page from one to before another, by their index.
record Stretch(int from, int to) {
  Stretch cover(Stretch other) {
    return new Stretch(Math.min(from, other.from), Math.max(to, other.to));
  }
}
