package org.stet.check;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What several checks ask of the same two texts, worked out when the first asks. Safe for several
/// threads.
public final class Memo {
  private final Map<String, Object> known = new ConcurrentHashMap<>();

  /// An answer may ask further questions, which a map may not be changed by while it waits for one:
  /// two threads that ask at once both work it out, and the first answer stands.
  ///
  /// @param question names what is asked, and so the type of its answer
  @SuppressWarnings("unchecked")
  <T> T of(String question, Supplier<T> worker) {
    Object answer = known.get(question);
    if (answer == null) {
      T worked = worker.get();
      answer = Objects.requireNonNullElse(known.putIfAbsent(question, worked), worked);
    }
    return (T) answer;
  }
}
