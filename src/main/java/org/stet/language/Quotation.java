package org.stet.language;

import org.stet.text.Span;

/// Words that stand between quotation marks.
///
/// @param outer with the marks
/// @param inner without them
public record Quotation(Span outer, Span inner) {}
