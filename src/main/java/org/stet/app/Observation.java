package org.stet.app;

/// What was measured of one labelled text.
///
/// @param document texts of the same document are not independent: whatever is split or drawn is
///     drawn by document
/// @param score the higher, the more likely labelled
record Observation(String document, double score, boolean labelled) {}
