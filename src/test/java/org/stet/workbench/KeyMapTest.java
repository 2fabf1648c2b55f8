package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.report.Messages;

final class KeyMapTest {
  private final Messages messages = new Messages();

  @ParameterizedTest
  @ValueSource(strings = {"", "Ctrl", "Ctrl+", "F13", "z", "Hyper+Z", "Ctrl+Shift", "++"})
  void whatNamesNoKeyIsNone(String written) {
    assertThat(Chord.parse(written)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Chord.of(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ctrl+Shift+Z", "F8", "Alt+Down", "?", "Ctrl+Comma", "Shift+Page Down"})
  void aKeyIsReadAsItIsWritten(String written) {
    assertThat(Chord.of(written)).hasToString(written);
  }

  @Test
  void keysHeldDownStandInOneOrder() {
    assertThat(Chord.of("Shift+Alt+Ctrl+G")).isEqualTo(new Chord(true, true, true, "G"));
    assertThat(Chord.of("Shift+Ctrl+G")).hasToString("Ctrl+Shift+G");
  }

  @Test
  void noTwoCommandsThatMeetHaveTheSameKey() {
    List<String> twice = new ArrayList<>();
    for (Command one : Command.values()) {
      for (Command other : Command.values()) {
        if (one.compareTo(other) < 0 && one.scope().meets(other.scope())) {
          one.keys().stream()
              .filter(other.keys()::contains)
              .forEach(key -> twice.add(one + " " + other + " " + key));
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyCommandHasANameAndAKeyThatDoesIt(Command command) {
    assertThat(messages.text(KeyMap.name(command))).isNotBlank();
    assertThat(command.keys()).isNotEmpty();
    for (Chord key : command.keys()) {
      assertThat(KeyMap.USUAL.at(key, command.scope())).contains(command);
    }
  }

  @Test
  void aKeyThatIsTakenIsRefusedWithWhatItDoes() {
    assertThat(KeyMap.USUAL.refusal(Command.NOTE, Chord.of("F8"), messages))
        .isEqualTo(
            "F8 is the key for “next finding”; press another key, or give that one another first.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tab", "Shift+Tab", "Down", "Space", "Ctrl+C"})
  void aKeyThatFieldsAndListsNeedIsRefused(String key) {
    assertThat(KeyMap.USUAL.refusal(Command.NOTE, Chord.of(key), messages))
        .isEqualTo(key + " is needed in texts, lists and fields; press another key.");
  }

  @Test
  void aLetterIsRefusedForWhatAppliesEverywhere() {
    assertThat(KeyMap.USUAL.refusal(Command.EXPORT, Chord.of("X"), messages)).startsWith("X is");
    assertThat(KeyMap.USUAL.refusal(Command.NOTE, Chord.of("X"), messages)).isEmpty();
  }

  @Test
  void aChosenKeyTakesThePlaceOfTheUsualOnesUntilTheyComeBack() {
    KeyMap chosen = KeyMap.USUAL.with(Command.NEXT_FINDING, Chord.of("J"));
    assertThat(chosen.of(Command.NEXT_FINDING)).containsExactly(Chord.of("J"));
    assertThat(chosen.at(Chord.of("J"), Command.Scope.REVIEW)).contains(Command.NEXT_FINDING);
    assertThat(chosen.at(Chord.of("F8"), Command.Scope.REVIEW)).isEmpty();
    assertThat(chosen.refusal(Command.NOTE, Chord.of("F8"), messages)).isEmpty();
    assertThat(chosen.without(Command.NEXT_FINDING)).isEqualTo(KeyMap.USUAL);
  }

  @Test
  void wordsNameKeysAsTheyAre() {
    assertThat(KeyMap.USUAL.text(messages, "window.line.to-tick", Command.SIGN_OFF))
        .isEqualTo("Check off (T)");
    assertThat(
            KeyMap.USUAL
                .with(Command.SIGN_OFF, Chord.of("Ctrl+T"))
                .text(messages, "window.line.to-tick", Command.SIGN_OFF))
        .isEqualTo("Check off (Ctrl+T)");
  }

  @Test
  void noWordsOfTheWindowNameAKeyThatMayBeAnother() throws IOException {
    Properties words = new Properties();
    try (InputStream in = Command.class.getResourceAsStream("/messages/window.properties")) {
      words.load(Objects.requireNonNull(in));
    }
    assertThat(words.stringPropertyNames()).hasSizeGreaterThan(100);
    assertThat(words.values().toString()).doesNotContainPattern("Ctrl|Alt\\+|F\\d|\\([A-Z]\\)");
  }
}
