package org.stet.workbench;

import java.util.ArrayList;
import java.util.List;
import org.stet.check.Fix;
import org.stet.text.Block;
import org.stet.text.Digest;
import org.stet.text.Document;
import org.stet.text.Provenance;
import org.stet.text.Span;

/// Makes an edit in a document: the text changes, and its blocks move along.
final class Fixing {
  private Fixing() {}

  static Document apply(Document document, Fix fix) {
    String text = fix.applyTo(document.text());
    int shift = fix.replacement().length() - fix.span().length();
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      Span moved = moved(block.span(), fix.span(), shift);
      if (!moved.isEmpty()) {
        blocks.add(new Block(block.kind(), moved, block.reason()));
      }
    }
    Provenance from = document.provenance();
    return new Document(
        text,
        blocks,
        new Provenance(
            from.source(),
            from.read(),
            Digest.sha256(text),
            from.charset(),
            from.title(),
            from.byline(),
            from.published(),
            from.language()));
  }

  /// A block grows when the edit is in it or at its edge; one that the edit takes away is empty.
  private static Span moved(Span block, Span edit, int shift) {
    if (edit.end() < block.start() || (edit.end() == block.start() && !edit.isEmpty())) {
      return new Span(block.start() + shift, block.end() + shift);
    }
    if (edit.start() > block.end()) {
      return block;
    }
    return new Span(
        Math.min(block.start(), edit.start()), Math.max(edit.start(), block.end() + shift));
  }
}
