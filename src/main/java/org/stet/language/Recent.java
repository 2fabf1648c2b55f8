package org.stet.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The values asked for last, so that they need not be worked out again. Safe for several threads;
/// two that ask for the same new value at once both work it out.
public final class Recent<K, V> {
  private final Map<K, V> values;

  /// @param most how many values are kept
  public Recent(int most) {
    values =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  Optional<V> get(K key) {
    synchronized (values) {
      return Optional.ofNullable(values.get(key));
    }
  }

  /// What is kept under a key, or else what `worker` makes of it.
  public V get(K key, Supplier<V> worker) {
    Optional<V> known = get(key);
    if (known.isPresent()) {
      return known.get();
    }
    V value = worker.get();
    synchronized (values) {
      values.put(key, value);
    }
    return value;
  }
}
