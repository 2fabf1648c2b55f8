package org.stet.intake;

import java.util.Set;
import org.jsoup.nodes.Element;

/// A line of a web page as a reader sees it: what stands between two breaks.
///
/// @param home the innermost element that holds all of it
/// @param linked how many of its characters stand in links
record HtmlLine(Element home, String words, int linked) {
  /// The least length of a line that is running text even where it does not end as a sentence.
  private static final int LONG = 80;

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /// A Chinese or Japanese character says as much as this many letters.
  private static final int IDEOGRAPH = 3;

  /// A link in a sentence is part of it; a line that is mostly links leads elsewhere.
  boolean isLinks() {
    return linked * 2 > words.length();
  }

  /// Whether it stands in a heading: a headline may be a sentence, but it is no paragraph.
  boolean isHeading() {
    return HEADINGS.contains(home.normalName());
  }

  /// How much running text it is, in letters; 0 for a label, a title, a link. Knows no language.
  int prose() {
    if (isLinks()) {
      return 0;
    }
    int length = length(words);
    boolean sentence = length >= LONG / 3 && Shape.endsSentence(words);
    return sentence || length >= LONG ? length - linked : 0;
  }

  private static int length(String words) {
    int length = words.length();
    for (int i = 0; i < words.length(); i++) {
      length += Character.isIdeographic(words.charAt(i)) ? IDEOGRAPH - 1 : 0;
    }
    return length;
  }
}
