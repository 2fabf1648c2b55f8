package org.stet.language;

import org.stet.text.Span;

/// Words that stand between quotation marks.
///
/// @param outer with the marks
/// @param inner without them
/// @param whole whether both marks stand in the text; else one was left to the next paragraph, or
///     cut off
public record Quotation(Span outer, Span inner, boolean whole) {}
