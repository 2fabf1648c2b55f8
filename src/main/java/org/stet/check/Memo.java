package org.stet.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What several checks ask of the same two texts, worked out when the first asks. Safe for several
/// threads.
public final class Memo {
  private final Map<String, Object> known = new ConcurrentHashMap<>();

  /// @param question names what is asked, and so the type of its answer
  @SuppressWarnings("unchecked")
  <T> T of(String question, Supplier<T> worker) {
    return (T) known.computeIfAbsent(question, unknown -> worker.get());
  }
}
