package org.stet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a reader makes of its format: the text, its units in order, and what the page says of
/// itself. Which units are the article is not decided yet.
///
/// @param charset the IANA name of the charset that the bytes were decoded with
/// @param comments the remarks that came with it
/// @param revised whether it holds tracked changes
/// @param told whether the units' own reasons tell the article's paragraphs from other stories
record Page(
    String text,
    List<Unit> units,
    String charset,
    Facts facts,
    List<Comment> comments,
    boolean revised,
    boolean told) {
  Page {
    units = List.copyOf(units);
    comments = List.copyOf(comments);
  }

  /// A page without remarks or tracked changes.
  Page(String text, List<Unit> units, String charset, Facts facts) {
    this(text, units, charset, facts, List.of(), false);
  }

  /// A page whose units do not tell.
  Page(
      String text,
      List<Unit> units,
      String charset,
      Facts facts,
      List<Comment> comments,
      boolean revised) {
    this(text, units, charset, facts, comments, revised, false);
  }

  /// The same page, its other stories marked as such by its reader.
  Page toldByReader() {
    return new Page(text, units, charset, facts, comments, revised, true);
  }

  /// This page and the next as one, a blank line between them.
  Page followedBy(Page next) {
    if (units.isEmpty()) {
      return next;
    }
    String before = text + "\n\n";
    List<Unit> all = new ArrayList<>(units);
    next.units().forEach(unit -> all.add(unit.movedBy(before.length())));
    List<Comment> remarks = new ArrayList<>(comments);
    next.comments().forEach(comment -> remarks.add(comment.movedBy(before.length())));
    return new Page(
        before + next.text(),
        all,
        charset,
        facts,
        remarks,
        revised || next.revised(),
        told || next.told());
  }

  /// The same page with other facts.
  Page with(Facts other) {
    return new Page(text, units, charset, other, comments, revised, told);
  }

  /// What a page says of itself, as it says it.
  ///
  /// @param language as a BCP 47 tag
  record Facts(
      Optional<String> title,
      Optional<String> byline,
      Optional<String> published,
      Optional<String> language) {
    /// Facts of a page that does not say its language.
    Facts(Optional<String> title, Optional<String> byline, Optional<String> published) {
      this(title, byline, published, Optional.empty());
    }

    /// A title and an author, where they are not blank.
    static Facts of(String title, String byline) {
      return new Facts(filled(title), filled(byline), Optional.empty());
    }

    private static Optional<String> filled(String text) {
      return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }

    static Facts none() {
      return new Facts(Optional.empty(), Optional.empty(), Optional.empty());
    }
  }
}
