package org.stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.check.CheckChoice;
import org.stet.check.Severity;
import org.stet.report.Messages;
import org.stet.review.DismissalReason;
import org.stet.workbench.Chord;
import org.stet.workbench.Command;
import org.stet.workbench.Grouping;
import org.stet.workbench.KeyMap;
import org.stet.workbench.Settings;
import org.stet.workbench.SettingsBook;

final class SettingsFileTest {
  private static final Settings CHOSEN =
      new Settings(
          new Settings.Type(Settings.Face.SANS, 150, 40),
          Settings.Theme.CONTRAST,
          "ÅL",
          new CheckChoice(Set.of("editorialising"), Map.of("name-misspelt", Severity.ERROR)),
          KeyMap.USUAL.with(Command.NEXT_FINDING, new Chord(false, false, false, "J")),
          false,
          new Settings.Findings(
              Grouping.CHECK,
              List.of(DismissalReason.INTENDED, new DismissalReason("Agreed with the author"))),
          false,
          Optional.of(new Settings.Frame(10, -20, 1280, 720, true)));

  @TempDir private Path folder;

  private SettingsFile file() {
    return new SettingsFile(folder, "ED", new Messages());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"type\": 3}",
        "{\"look\": \"sepia\"}",
        "{\"keys\": {\"next-finding\": \"Hyper+J\"}}",
        "{\"checks\": {\"severity\": {\"editorialising\": \"grave\"}}}",
        "{\"tour\": \"yes\"}",
        "{\"findings\": {\"by\": \"colour\"}}",
        "{\"findings\": {\"reasons\": []}}",
        "{\"findings\": {\"reasons\": [\"\"]}}"
      })
  void aDamagedFileIsKeptAsideAsItWasAndTheUsualSettingsHold(String damaged) throws IOException {
    Files.writeString(folder.resolve("settings.json"), damaged);
    SettingsBook.Kept kept = file().load();
    assertThat(kept.settings()).isEqualTo(Settings.usual("ED"));
    assertThat(kept.problem())
        .contains(
            "The settings in "
                + folder.resolve("settings.json")
                + " could not be read, so the usual ones are in use; the file is kept as"
                + " settings-damaged.json.");
    assertThat(names()).containsExactly("settings-damaged.json");
    assertThat(folder.resolve("settings-damaged.json")).hasContent(damaged);
  }

  @Test
  void aSecondDamagedFileDoesNotTakeThePlaceOfTheFirst() throws IOException {
    for (String damaged : List.of("{", "[")) {
      Files.writeString(folder.resolve("settings.json"), damaged);
      file().load();
    }
    assertThat(names()).containsExactly("settings-damaged-2.json", "settings-damaged.json");
    assertThat(folder.resolve("settings-damaged.json")).hasContent("{");
  }

  @Test
  void aFolderThatCannotBeMadeIsOneSentence() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "no folder").resolve("data");
    assertThat(new SettingsFile(blocked, "ED", new Messages()).save(CHOSEN))
        .hasValueSatisfying(words -> assertThat(words).startsWith("The settings could not be"));
  }

  @Test
  void withoutAFileTheUsualSettingsHold() {
    assertThat(file().load())
        .isEqualTo(new SettingsBook.Kept(Settings.usual("ED"), Optional.empty()));
  }

  @Test
  void whatIsNotKnownIsLeftAside() throws IOException {
    Files.writeString(folder.resolve("settings.json"), "{\"sound\": 7, \"initials\": \"MH\"}");
    assertThat(file().load().settings()).isEqualTo(Settings.usual("MH"));
  }

  @Test
  void whatWasChosenIsThereAgain() throws IOException {
    assertThat(file().save(CHOSEN)).isEmpty();
    assertThat(file().load()).isEqualTo(new SettingsBook.Kept(CHOSEN, Optional.empty()));
    assertThat(names()).containsExactly("settings.json");
  }
}
