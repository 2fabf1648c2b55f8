package org.stet.check;

import java.util.function.Consumer;

/// One thing that we look for, named by the defect. Implementations hold no state and read no
/// clock, file or locale, so any number may run at once.
public interface Check {
  CheckInfo info();

  /// Looks at the two texts and reports what it finds, in any order.
  void examine(Collation texts, Consumer<Finding> report);
}
