package org.stet.review;

import java.time.Instant;
import java.util.UUID;

/// One line of the list of reviews.
///
/// @param decided how many findings have a decision
/// @param notes how many notes there are
public record ReviewSummary(
    UUID id, String title, Instant created, Instant changed, int decided, int notes) {}
