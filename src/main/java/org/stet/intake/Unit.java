package org.stet.intake;

import java.util.Optional;
import org.stet.text.BlockKind;
import org.stet.text.Span;

/// One line or paragraph of a page, before it is known what it is.
///
/// @param adheres whether no blank line stands between it and the unit before
/// @param hint what the page's own markup says it is; plain text has none
/// @param reason why the markup says that it is not body; empty where it does not
record Unit(Span span, String text, boolean adheres, Optional<BlockKind> hint, String reason) {
  static Unit plain(String page, Span span, boolean adheres) {
    return new Unit(span, span.in(page), adheres, Optional.empty(), "");
  }

  /// The same unit further on in a longer page.
  Unit movedBy(int characters) {
    Span moved = new Span(span.start() + characters, span.end() + characters);
    return new Unit(moved, text, adheres, hint, reason);
  }
}
