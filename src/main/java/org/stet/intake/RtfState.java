package org.stet.intake;

/// What holds inside one pair of RTF's braces: a copy of what held outside, until it is changed.
final class RtfState {
  /// What becomes of words.
  enum Mode {
    /// They are text.
    STORY,
    /// They are none, but in braces inside there may be some.
    HOLD,
    /// Neither they nor any inside are text.
    SKIP,
    /// They are a name or a number.
    CAPTURE,
    /// They name a style.
    STYLES,
    /// They name a font.
    FONTS
  }

  Mode mode = Mode.STORY;
  Mode outside = Mode.STORY;
  Role everywhere = Role.OPEN;

  /// The control word that these braces are about; empty when the ones around say.
  String destination = "";

  /// What words are captured as.
  String capture = "";

  /// Whether the next word may be unknown, and what it is about is then to be passed over.
  boolean optional;

  int font;
  int fallback = 1;
  int style;
  int outline = -1;
  boolean listed;
  boolean inTable;
  boolean hidden;
  boolean inserted;
  boolean deleted;

  RtfState inner() {
    RtfState inner = new RtfState();
    inner.mode = optional ? Mode.SKIP : mode;
    inner.outside = outside;
    inner.capture = capture;
    inner.everywhere = everywhere;
    inner.font = font;
    inner.fallback = fallback;
    inner.hidden = hidden;
    inner.inserted = inserted;
    inner.deleted = deleted;
    inner.paragraphOf(this);
    return inner;
  }

  /// Takes over what is said of the paragraph.
  private void paragraphOf(RtfState other) {
    style = other.style;
    outline = other.outline;
    listed = other.listed;
    inTable = other.inTable;
  }

  void plainParagraph() {
    paragraphOf(new RtfState());
  }

  void plainWords() {
    hidden = false;
    inserted = false;
    deleted = false;
  }
}
