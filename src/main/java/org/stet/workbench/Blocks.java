package org.stet.workbench;

import java.util.List;
import org.stet.text.Block;
import org.stet.text.Document;

/// Finds blocks of a document by place.
final class Blocks {
  private Blocks() {}

  /// The index of the last block that begins at an offset or before it; -1 where none does.
  static int at(Document document, int offset) {
    List<Block> blocks = document.blocks();
    int low = -1;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >> 1;
      if (blocks.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
