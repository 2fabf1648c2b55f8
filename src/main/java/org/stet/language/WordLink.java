package org.stet.language;

/// A word of an original sentence and a word of its rewrite that answer to each other.
///
/// @param original the place among the original's words, from 0
/// @param rewrite the place among the rewrite's words, from 0
/// @param probability that they answer to each other, from 0 to 1, at least [WordLinker#LEAST]; a
///     stranger that fills the other's place answers to it too
/// @param likeness the cosine of their contextual vectors: synonyms and inflections stand above
///     0.55, strangers below 0.5
public record WordLink(int original, int rewrite, double probability, double likeness) {}
