package org.stet.alignment;

import org.stet.text.Span;

/// A word or two of the rewrite without a counterpart, and what stood in its place.
///
/// @param original the words of the original that stood there
/// @param rewrite the words that stand there now
/// @param relation how they answer to each other; unknown where the sentence was told anew, which
///     leaves no place for one word
public record Replacement(Span original, Span rewrite, Relation relation) {}
