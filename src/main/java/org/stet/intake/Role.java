package org.stet.intake;

import java.util.Locale;
import java.util.Optional;
import org.stet.text.BlockKind;

/// What a word processor's paragraph is by its style or its place.
///
/// @param kind empty for one that nothing marks: its words decide, as in plain text
/// @param reason why it is no body; empty where it is or may be
record Role(Optional<BlockKind> kind, String reason) {
  static final Role OPEN = new Role(Optional.empty(), "");
  static final Role HEADLINE = body(BlockKind.HEADLINE);
  static final Role HEADING = body(BlockKind.HEADING);
  static final Role LIST_ITEM = body(BlockKind.LIST_ITEM);

  /// A table's cell: a short one is no cross-heading.
  static final Role CELL = body(BlockKind.PARAGRAPH);

  /// Running heads and feet, with their page numbers.
  static final Role RUNNING_HEAD = new Role(Optional.of(BlockKind.CHROME), "chrome.running-head");

  /// A footnote or an endnote is the author's own text and may be evidence, so it is body; under
  /// the article it stands as an item of a list.
  static final Role NOTE = LIST_ITEM;

  private static final Role CONTENTS = new Role(Optional.of(BlockKind.CHROME), "chrome.menu");
  private static final Role CAPTION = new Role(Optional.of(BlockKind.CAPTION), "chrome.caption");
  private static final Role BYLINE = new Role(Optional.of(BlockKind.BYLINE), "chrome.byline");

  private static Role body(BlockKind kind) {
    return new Role(Optional.of(kind), "");
  }

  boolean isOpen() {
    return kind.isEmpty();
  }

  Role or(Role other) {
    return isOpen() ? other : this;
  }

  /// By a built-in style's name, which files keep in English whatever the user's language: Word's,
  /// LibreOffice's and pandoc's.
  static Role ofStyle(String name) {
    String style = name.toLowerCase(Locale.ROOT).replace("_20_", " ").strip();
    if (style.equals("title")) {
      return HEADLINE;
    }
    if (style.equals("subtitle") || style.equals("heading") || style.matches("heading \\d+")) {
      return HEADING;
    }
    if (style.contains("quot") || style.equals("block text")) {
      return body(BlockKind.QUOTE);
    }
    if (style.contains("caption")) {
      return CAPTION;
    }
    if (style.matches("(toc|contents) (heading|\\d+)")) {
      return CONTENTS;
    }
    return style.equals("author") || style.equals("byline") ? BYLINE : OPEN;
  }
}
