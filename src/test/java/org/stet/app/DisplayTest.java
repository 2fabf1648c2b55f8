package org.stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class DisplayTest {
  @Test
  void linuxWithoutAnXServerHasNone() {
    assertThat(new Display(Map.of(), "Linux").isPresent()).isFalse();
    assertThat(new Display(Map.of("DISPLAY", " "), "Linux").isPresent()).isFalse();
  }

  @Test
  void anXServerOrADesktopSystemHasOne() {
    assertThat(new Display(Map.of("DISPLAY", ":0"), "Linux").isPresent()).isTrue();
    assertThat(new Display(Map.of(), "Windows 11").isPresent()).isTrue();
    assertThat(new Display(Map.of(), "Mac OS X").isPresent()).isTrue();
  }
}
