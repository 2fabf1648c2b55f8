package org.stet.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Things of a text by their places, so that those at a place are found without looking at all of
/// them.
public final class SpanIndex<T> {
  private final List<T> things;
  private final Function<T, Span> place;
  private final int[] starts;

  /// The furthest end of the things up to each.
  private final int[] reach;

  /// @param place of a thing, always the same
  public SpanIndex(Collection<T> all, Function<T, Span> place) {
    this.place = place;
    this.things = all.stream().sorted(Comparator.comparing(place)).toList();
    this.starts = numbers(thing -> place.apply(thing).start());
    this.reach = numbers(thing -> place.apply(thing).end());
    for (int i = 1; i < reach.length; i++) {
      reach[i] = Math.max(reach[i], reach[i - 1]);
    }
  }

  private int[] numbers(ToIntFunction<T> number) {
    return things.stream().mapToInt(number).toArray();
  }

  /// Those that share a character with a place or stand beside it, by their places.
  public List<T> touching(Span there) {
    int after = Arrays.binarySearch(starts, there.end());
    int to = after < 0 ? -after - 1 : after;
    while (to < starts.length && starts[to] == there.end()) {
      to++;
    }
    List<T> found = new ArrayList<>();
    for (int i = to - 1; i >= 0 && reach[i] >= there.start(); i--) {
      if (place.apply(things.get(i)).end() >= there.start()) {
        found.add(things.get(i));
      }
    }
    return found.reversed();
  }

  /// Those that share a character with a place, by their places.
  public List<T> overlapping(Span there) {
    return touching(there).stream().filter(thing -> place.apply(thing).overlaps(there)).toList();
  }
}
