package org.stet.workbench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.stet.text.Span;

/// A text without case and diacritics, in which places of the text itself are found.
final class Folded {
  private final String folded;
  private final int[] offsets;

  Folded(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    int[] places = new int[text.length() * 4 + 1];
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      String plain = plain(Character.toString(text.codePointAt(at)));
      places = plain.length() + letters.length() < places.length ? places : longer(places);
      for (int i = 0; i < plain.length(); i++) {
        places[letters.length()] = at;
        letters.append(plain.charAt(i));
      }
    }
    places[letters.length()] = text.length();
    folded = letters.toString();
    offsets = places;
  }

  private static int[] longer(int[] places) {
    return Arrays.copyOf(places, places.length * 2 + 64);
  }

  private static String plain(String letter) {
    char first = letter.charAt(0);
    // Most letters need no table.
    if (first < 128) {
      return letter.toLowerCase(Locale.ROOT);
    }
    return Normalizer.normalize(letter, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  /// What is looked for, folded as texts are; runs of white space are one space.
  static String query(String words) {
    return new Folded(words.strip().replaceAll("\\s+", " ")).folded;
  }

  /// Where a folded query stands, in order; hits do not overlap.
  List<Span> find(String query) {
    List<Span> found = new ArrayList<>();
    int at = query.isEmpty() ? -1 : folded.indexOf(query);
    while (at >= 0) {
      int end = at + query.length();
      found.add(new Span(offsets[at], Math.max(offsets[at] + 1, offsets[end])));
      at = folded.indexOf(query, end);
    }
    return found;
  }

  boolean has(String query) {
    return !query.isEmpty() && folded.contains(query);
  }
}
