package org.stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DataFolderTest {
  private static final Path HOME = Path.of("home", "ada");

  @Test
  void ignoresVariablesThatAreEmptyOrRelative() {
    assertThat(in(Map.of("STET_DATA", " ", "XDG_DATA_HOME", "share"), "Linux"))
        .isEqualTo(HOME.resolve(Path.of(".local", "share", "stet")));
    assertThat(in(Map.of("APPDATA", ""), "Windows 11"))
        .isEqualTo(HOME.resolve(Path.of("AppData", "Roaming", "Stet")));
  }

  @Test
  void isWhereWindowsKeepsTheDataOfPrograms() {
    assertThat(in(Map.of("APPDATA", "C:\\Users\\ada\\AppData\\Roaming"), "Windows 11"))
        .isEqualTo(Path.of("C:\\Users\\ada\\AppData\\Roaming").resolve("Stet"));
  }

  @Test
  void isApplicationSupportOnAMac() {
    assertThat(in(Map.of("XDG_DATA_HOME", "/data"), "Mac OS X"))
        .isEqualTo(HOME.resolve(Path.of("Library", "Application Support", "Stet")));
  }

  @Test
  void followsTheXdgSpecificationElsewhere() {
    assertThat(in(Map.of("XDG_DATA_HOME", "/data"), "Linux")).isEqualTo(Path.of("/data", "stet"));
    assertThat(in(Map.of(), "FreeBSD")).isEqualTo(HOME.resolve(Path.of(".local", "share", "stet")));
  }

  @Test
  void isWhereTheUserSaysOnEveryPlatform() {
    for (String system : new String[] {"Windows 11", "Mac OS X", "Linux"}) {
      assertThat(
              in(Map.of("STET_DATA", "notes", "APPDATA", "C:\\x", "XDG_DATA_HOME", "/x"), system))
          .isEqualTo(Path.of("notes"));
    }
  }

  private static Path in(Map<String, String> environment, String system) {
    return new DataFolder(environment, system, HOME).path();
  }
}
