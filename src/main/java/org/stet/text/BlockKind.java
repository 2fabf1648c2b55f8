package org.stet.text;

/// What a block of a document is. Names follow the command-line contract (`list-item` for
/// `LIST_ITEM`).
public enum BlockKind {
  HEADLINE(true, true),
  BYLINE(false, false),
  PARAGRAPH(true, false),
  HEADING(true, true),
  LIST_ITEM(true, false),
  QUOTE(true, false),
  CAPTION(false, false),
  CHROME(false, false);

  private final boolean body;
  private final boolean heading;

  BlockKind(boolean body, boolean heading) {
    this.body = body;
    this.heading = heading;
  }

  /// Whether it belongs to the article's own text: only such blocks support claims or are checked.
  public boolean isBody() {
    return body;
  }

  /// Whether it stands over other text: the headline or a cross-heading.
  public boolean isHeading() {
    return heading;
  }

  /// The name that other programs and stored reviews know it by.
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
