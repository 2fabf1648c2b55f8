package org.stet.workbench;

import java.util.List;

/// Blocks that stand together and fold into one quiet line: page chrome, or paragraphs that the
/// rewrite took over as they were.
///
/// @param first the index of the first block in `Document.blocks()`
/// @param blocks how many there are
/// @param sentences how many unchanged sentences they hold; 0 for page chrome
/// @param reasons the message keys that say why they are no part of the article, each once
/// @param open whether the blocks are shown below the line
public record Fold(int first, int blocks, int sentences, List<String> reasons, boolean open) {
  public Fold {
    reasons = List.copyOf(reasons);
  }

  /// A fold of page chrome.
  static Fold chrome(int first, int blocks, List<String> reasons, boolean open) {
    return new Fold(first, blocks, 0, reasons, open);
  }

  /// Whether it holds the article's own text.
  public boolean isUnchanged() {
    return sentences > 0;
  }

  /// The index of the block after the last.
  int end() {
    return first + blocks;
  }
}
