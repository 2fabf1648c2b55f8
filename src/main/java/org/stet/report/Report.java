package org.stet.report;

import java.time.Instant;
import java.util.Optional;
import org.stet.check.Result;
import org.stet.review.Review;

/// What a writer puts on paper: a finished run and, where an editor worked on it, the review.
///
/// @param review the decisions and notes; empty when the texts were only checked
/// @param made when the report is made
/// @param version of the program that makes it
public record Report(Result result, Optional<Review> review, Instant made, String version) {}
