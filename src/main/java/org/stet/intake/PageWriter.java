package org.stet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.text.BlockKind;
import org.stet.text.Span;

/// Writes the text of a page that is more than lines: words run into blocks, white space becomes
/// one space, and a blank line stands between blocks. All readers of rich formats write with it, so
/// the same article in any of them is the same text.
final class PageWriter {
  private final StringBuilder text = new StringBuilder();
  private final List<Unit> units = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private int blockStart = -1;
  private boolean spaced;

  /// Adds words to the block that is being written; the first begins one.
  void words(CharSequence words) {
    words.codePoints().forEach(this::put);
  }

  private void put(int written) {
    // Formats with escapes can hold what no text may: controls, and halves of characters.
    if (Character.isWhitespace(written)
        || Character.isSpaceChar(written)
        || Character.isISOControl(written)) {
      spaced = true;
      return;
    }
    int character = Character.getType(written) == Character.SURROGATE ? 0xFFFD : written;
    if (blockStart < 0) {
      text.append(text.isEmpty() ? "" : "\n\n");
      blockStart = text.length();
    } else if (spaced) {
      text.append(' ');
    }
    spaced = false;
    text.appendCodePoint(character);
  }

  /// Ends the block. One without words leaves no trace.
  ///
  /// @param hint what the format says that the block is
  /// @param reason why the format says that it is no body; empty where it does not
  void end(Optional<BlockKind> hint, String reason) {
    if (blockStart >= 0) {
      Span span = new Span(blockStart, text.length());
      units.add(new Unit(span, text.substring(blockStart), false, hint, reason));
    }
    blockStart = -1;
    spaced = false;
  }

  /// Ends a block of the body.
  void end(BlockKind kind) {
    end(Optional.of(kind), "");
  }

  /// The offset after the last word, where a remark on the words before it ends.
  int position() {
    return text.length();
  }

  /// Keeps a remark on the words from one [#position()] to another, without the space and the line
  /// ends that were written between.
  void comment(int from, int to, String author, String words) {
    int start = Math.min(from, to);
    Span trimmed = Shape.trimmed(text.substring(start, to), 0, to - start);
    Span place = new Span(start + trimmed.start(), start + trimmed.end());
    comments.add(new Comment(place, author, words.strip()));
  }

  boolean isEmpty() {
    return units.isEmpty();
  }

  /// The page as written.
  ///
  /// @param charset the IANA name of the charset that the bytes were decoded with
  /// @param revised whether it holds tracked changes
  Page page(String charset, Page.Facts facts, boolean revised) {
    return new Page(text.toString(), units, charset, facts, comments, revised);
  }
}
