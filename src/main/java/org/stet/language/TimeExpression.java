package org.stet.language;

import org.stet.text.Span;

/// Words that say when: a date, a weekday, a time of day, `last year`.
///
/// @param normal the same for the same time however it is written: `march 27` for `Mar. 27`
public record TimeExpression(Span span, String normal) {}
