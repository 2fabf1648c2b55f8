package org.stet.workbench;

import java.util.List;

/// Findings that stand together in the list, under a heading.
///
/// @param id tells it from the others of the same grouping
/// @param title what a person reads over it
public record FindingGroup(String id, String title, List<Entry> entries) {
  public FindingGroup {
    entries = List.copyOf(entries);
  }
}
