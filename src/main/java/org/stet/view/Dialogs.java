package org.stet.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stet.review.Side;

/// Questions that the system's own windows put to a person.
public interface Dialogs {
  /// Which file holds this text; empty when the person thinks better of it.
  Optional<Path> text(Side side);

  /// Which files hold further sources; empty when the person thinks better of it.
  List<Path> sources();

  /// Where a report is to be written.
  ///
  /// @param name a name to begin with
  Optional<Path> report(String name);
}
