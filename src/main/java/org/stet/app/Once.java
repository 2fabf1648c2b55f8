package org.stet.app;

import java.util.Optional;
import java.util.function.Supplier;

/// Makes a thing when it is first asked for, and gives the same one ever after.
final class Once<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T thing = made.orElseGet(maker);
    made = Optional.of(thing);
    return thing;
  }

  /// The thing, if anybody asked for it.
  synchronized Optional<T> ifMade() {
    return made;
  }
}
