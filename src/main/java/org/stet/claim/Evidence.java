package org.stet.claim;

import org.stet.text.Span;

/// A span of the original that bears on a claim.
///
/// @param similarity to the claim, from 0 to 1
public record Evidence(Span span, double similarity) {}
