package org.stet.workbench;

import java.util.Locale;

/// How the two texts are laid before the editor.
public enum ReadingView {
  SIDE_BY_SIDE,
  /// The rewrite in one column, with what was cut from the original struck where it stood.
  MARKED,
  /// The rewrite alone.
  CLEAN,
  /// One sentence of the rewrite at a time, with what it was made of.
  LINE_BY_LINE;

  /// What it stands under in messages, and what the command line calls it.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
