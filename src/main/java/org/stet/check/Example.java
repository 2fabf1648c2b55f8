package org.stet.check;

/// A pair of texts that shows a check at work. In `rewrite`, ⟦ and ⟧ stand around what must be
/// found (nothing between them for a gap); for an omission they stand in `original`. Without marks,
/// the check must stay silent.
public record Example(String original, String rewrite) {}
