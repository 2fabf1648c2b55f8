package org.stet.text;

import java.util.ArrayList;
import java.util.List;

/// A text as it was read, with its blocks in order. For a plain-text file `text` is exactly the
/// file's own characters, a byte-order mark aside, so every offset can be checked against the file.
public record Document(String text, List<Block> blocks, Provenance provenance) {
  public Document {
    blocks = List.copyOf(blocks);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException("blocks overlap or leave the text at " + block.span());
      }
      end = block.span().end();
    }
  }

  /// The blocks of the article's own text.
  public List<Block> body() {
    return blocks.stream().filter(block -> block.kind().isBody()).toList();
  }

  /// The characters of a span.
  public String in(Span span) {
    return span.in(text);
  }

  /// This document with one block taken for another kind, as the editor decided.
  ///
  /// @param reason the message key for the choice; empty for body
  public Document withKind(int block, BlockKind kind, String reason) {
    List<Block> changed = new ArrayList<>(blocks);
    changed.set(block, new Block(kind, blocks.get(block).span(), reason));
    return new Document(text, changed, provenance);
  }
}
