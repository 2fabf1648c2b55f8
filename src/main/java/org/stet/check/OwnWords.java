package org.stet.check;

import java.util.List;
import org.stet.alignment.Slot;
import org.stet.language.Quotations;
import org.stet.text.Span;

/// The paper's own words in a rewrite: of quoted ones only the quotation checks speak.
final class OwnWords {
  private final List<Span> quoted;

  OwnWords(Collation texts) {
    this.quoted = Quotations.in(texts.rewrite()).stream().map(q -> q.inner()).toList();
  }

  boolean hold(Slot slot) {
    return hold(slot.place());
  }

  boolean hold(Span place) {
    return quoted.stream().noneMatch(inner -> inner.overlaps(place));
  }
}
