package org.stet.alignment;

import org.stet.text.Sentence;

/// A sentence of the original that may answer to one of the rewrite.
///
/// @param lexical the share of the rewrite sentence's weight of words that the original sentence
///     has
/// @param similarity lexical and semantic together, from 0 to 1
public record Match(Sentence original, double lexical, double similarity) {}
