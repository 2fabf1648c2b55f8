package org.stet.workbench;

import java.util.List;

/// Blocks of page chrome that stand together and fold into one quiet line.
///
/// @param first the index of the first block in `Document.blocks()`
/// @param blocks how many there are
/// @param reasons the message keys that say why they are no part of the article, each once
/// @param open whether the blocks are shown below the line
public record Fold(int first, int blocks, List<String> reasons, boolean open) {
  public Fold {
    reasons = List.copyOf(reasons);
  }
}
