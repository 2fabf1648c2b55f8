package org.stet.check;

import java.util.List;

/// What a check declares about itself, once. Its title, explanation and messages stand in
/// `resources/messages` under its id.
///
/// @param id stable for ever, kebab-case, begins with its family (`figure-…`)
/// @param formerIds ids that it had, so that stored decisions still find it
/// @param severity what its findings weigh unless one says otherwise
/// @param examples texts where it must fire and texts where it must stay silent
public record CheckInfo(
    String id,
    List<String> formerIds,
    Category category,
    Severity severity,
    List<Example> examples) {
  public CheckInfo {
    formerIds = List.copyOf(formerIds);
    examples = List.copyOf(examples);
  }
}
