package org.stet.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.alignment.Redline.Kind.ADDED;
import static org.stet.alignment.Redline.Kind.KEPT;
import static org.stet.alignment.Redline.Kind.REMOVED;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.stet.alignment.Redline.Piece;

final class RedlineTest {
  @Test
  void aTextThatWasNotEditedHasNoChangedLine() {
    assertThat(Redline.of("One line.\nAnother.", "One line.\nAnother.").changedLines()).isEmpty();
  }

  @Test
  void wordsFiguresAndContractionsAreReplacedWhole() {
    assertThat(Redline.of("It can’t cost 1,200 euros.", "It can’t cost 1,300 euros."))
        .isEqualTo(
            new Redline(
                List.of(
                    new Piece(KEPT, "It can’t cost "),
                    new Piece(REMOVED, "1,200"),
                    new Piece(ADDED, "1,300"),
                    new Piece(KEPT, " euros."))));
  }

  @Test
  void onlyTheLinesThatHoldAnEditAreTold() {
    assertThat(Redline.of("One.\nTwo.\nThree.", "One.\nTwo or so.\nThree.").changedLines())
        .containsExactly(
            new Redline(
                List.of(
                    new Piece(KEPT, "Two"), new Piece(ADDED, " or so"), new Piece(KEPT, ".\n"))));
  }

  @Property
  void keptAndRemovedAreTheTextBeforeKeptAndAddedTheTextAfter(
      @ForAll
          @StringLength(max = 40)
          @Chars({' ', '\n', '.', '1', 'ü'})
          @CharRange(from = 'a', to = 'c')
          String before,
      @ForAll
          @StringLength(max = 40)
          @Chars({' ', '\n', '.', '1', 'ü'})
          @CharRange(from = 'a', to = 'c')
          String after) {
    Redline line = Redline.of(before, after);
    assertThat(without(line, ADDED)).isEqualTo(before);
    assertThat(without(line, REMOVED)).isEqualTo(after);
  }

  private static String without(Redline line, Redline.Kind kind) {
    return line.pieces().stream()
        .filter(piece -> piece.kind() != kind)
        .map(Piece::text)
        .collect(Collectors.joining());
  }
}
