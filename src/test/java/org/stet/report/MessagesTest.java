package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class MessagesTest {
  private final Messages messages = new Messages();

  @Test
  void aKeyWithoutWordsIsADefectThatNamesIt() {
    assertThatThrownBy(() -> messages.text("window.gone"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no words for window.gone");
  }

  @Test
  void howLongACheckTookIsToldInSecondsFromOneSecondOn() {
    assertThat(messages.text("window.took", 56L, 0.056)).isEqualTo("Checked in 56 ms");
    assertThat(messages.text("window.took", 999L, 0.999)).isEqualTo("Checked in 999 ms");
    assertThat(messages.text("window.took", 18_854L, 18.854)).isEqualTo("Checked in 18.9 s");
  }
}
