package org.stet.review;

import java.time.Instant;

/// The editor's tick on one item of the checklist: "this was compared, and it stands". It belongs
/// to the words that were ticked, so an edit of them takes it away.
///
/// @param item the id of what was ticked ([Checklist.Item#id()])
/// @param reviewer the initials or name of who ticked it
public record SignOff(String item, String reviewer, Instant at) {}
