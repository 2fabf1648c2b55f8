package org.stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// What stands at a place.
final class SpanIndexTest {
  @Property
  void whatSharesACharacterIsFoundAsByLookingAtEach(
      @ForAll @Size(max = 12) List<@IntRange(max = 30) Integer> starts,
      @ForAll @IntRange(max = 30) int at,
      @ForAll @IntRange(max = 9) int length) {
    List<Span> spans =
        starts.stream().map(start -> new Span(start, start + start % 7)).sorted().toList();
    Span there = new Span(at, at + length);
    SpanIndex<Span> index = new SpanIndex<>(spans, span -> span);
    assertThat(index.overlapping(there)).isEqualTo(spans.stream().filter(there::overlaps).toList());
    assertThat(index.touching(there))
        .isEqualTo(
            spans.stream()
                .filter(span -> span.start() <= there.end() && there.start() <= span.end())
                .toList());
  }
}
