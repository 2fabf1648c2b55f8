package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/// Words that differ by a slip.
final class SlipsTest {
  @Property
  void noNameThatIsNearAnotherIsMissed(
      @ForAll @Size(min = 1, max = 8)
          List<@StringLength(min = 4, max = 10) @CharRange(from = 'a', to = 'b') String> words) {
    Slips slips = new Slips();
    words.forEach(slips::add);
    for (String word : words) {
      for (int i = 0; i < words.size(); i++) {
        if (NameForms.areNear(word, words.get(i)) || word.equals(words.get(i))) {
          assertThat(slips.near(word)).contains(i);
        }
      }
    }
  }
}
