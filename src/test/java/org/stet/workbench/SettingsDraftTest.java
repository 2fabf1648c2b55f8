package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.check.CheckChoice;
import org.stet.check.Severity;
import org.stet.report.Messages;
import org.stet.review.DismissalReason;

final class SettingsDraftTest {
  private final SettingsBook book = SettingsBook.unkept(Settings.usual("ED"));
  private final SettingsDraft draft = new SettingsDraft(book, new Messages());

  @Test
  void nothingIsSoUntilItIsKept() {
    draft.change(settings -> settings.with(Settings.Theme.DARK));
    draft.run("figure-differs", false);
    assertThat(book.get()).isEqualTo(Settings.usual("ED"));
    assertThat(draft.keep()).isTrue();
    assertThat(book.get())
        .isEqualTo(
            Settings.usual("ED")
                .with(Settings.Theme.DARK)
                .with(new CheckChoice(Set.of("figure-differs"), Map.of())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "a name that is too long"})
  void initialsThatAreNoneAreRefused(String initials) {
    draft.change(settings -> settings.withInitials(initials));
    assertThat(draft.keep()).isFalse();
    assertThat(draft.refusal().get())
        .isEqualTo("Initials are needed, of 12 letters at most: they sign what you decide.");
    assertThat(book.get()).isEqualTo(Settings.usual("ED"));
  }

  @Test
  void aKeyThatIsTakenStaysWhereItIs() {
    draft.bind(Command.NOTE, Chord.of("F8"));
    assertThat(draft.refusal().get()).startsWith("F8 is the key for “next finding”;");
    assertThat(draft.now().get()).isEqualTo(Settings.usual("ED"));
  }

  @Test
  void aKeyThatIsFreeIsTakenAndTheSentenceGoes() {
    draft.bind(Command.NOTE, Chord.of("F8"));
    draft.bind(Command.NOTE, Chord.of("M"));
    assertThat(draft.refusal().get()).isEmpty();
    assertThat(draft.now().get().keys().of(Command.NOTE)).containsExactly(Chord.of("M"));
  }

  @Test
  void usualKeysComeBackOnlyWhileNoOtherCommandHasThem() {
    draft.bind(Command.NOTE, Chord.of("M"));
    draft.bind(Command.FIX, Chord.of("N"));
    draft.unbind(Command.NOTE);
    assertThat(draft.refusal().get()).startsWith("N is the key for “make the edit");
    draft.unbind(Command.FIX);
    draft.unbind(Command.NOTE);
    assertThat(draft.now().get().keys()).isEqualTo(KeyMap.USUAL);
  }

  @Test
  void aWeightIsTakenBack() {
    draft.weigh("figure-differs", Optional.of(Severity.NOTE));
    assertThat(draft.now().get().checks().severities())
        .isEqualTo(Map.of("figure-differs", Severity.NOTE));
    draft.weigh("figure-differs", Optional.empty());
    assertThat(draft.now().get().checks()).isEqualTo(CheckChoice.ALL);
  }

  @Test
  void whereTheWindowStandsIsNotTurnedBack() {
    Settings.Frame frame = new Settings.Frame(1, 2, 1200, 800, false);
    book.change(settings -> settings.with(frame));
    draft.change(settings -> settings.withTour(false));
    draft.keep();
    assertThat(book.get().window()).contains(frame);
  }

  @Test
  void aReasonWithoutWordsIsRefused() {
    draft.addReason();
    assertThat(draft.refusal().get()).isEmpty();
    assertThat(draft.keep()).isFalse();
    assertThat(draft.refusal().get())
        .isEqualTo("Reason 5 has no words; write some, or take it away.");
    assertThat(book.get()).isEqualTo(Settings.usual("ED"));
  }

  @Test
  void aReasonThatStandsThereAlreadyIsRefusedHoweverItIsWritten() {
    draft.writeReason(3, " house STYLE ");
    assertThat(draft.reasons().refusal().orElseThrow().at()).isEqualTo(3);
    assertThat(draft.refusal().get()).startsWith("“house STYLE” stands there twice;");
    assertThat(draft.keep()).isFalse();
    draft.writeReason(3, "House rules");
    assertThat(draft.refusal().get()).isEmpty();
  }

  @Test
  void aReasonThatTheStoreCannotHoldIsRefused() {
    draft.writeReason(0, "a".repeat(DismissalReason.LONGEST + 1));
    assertThat(draft.refusal().get()).isEqualTo("Reason 1 is too long; say it in 32 letters.");
  }

  @Test
  void aReasonMovesToTheEndOfTheListAndNoFurther() {
    assertThat(draft.moveReason(0, -1)).isFalse();
    assertThat(draft.moveReason(3, 1)).isFalse();
    assertThat(draft.moveReason(2, -1)).isTrue();
    assertThat(draft.keep()).isTrue();
    assertThat(book.get().findings().reasons())
        .containsExactly(
            DismissalReason.USUAL.get(0),
            DismissalReason.USUAL.get(2),
            DismissalReason.USUAL.get(1),
            DismissalReason.USUAL.get(3));
  }

  @Test
  void oneReasonIsTheLeastAndNineAreTheMost() {
    for (int i = 0; i < 9; i++) {
      draft.addReason();
    }
    assertThat(draft.reasons().words()).hasSize(9);
    assertThat(draft.reasons().hasRoom()).isFalse();
    while (!draft.reasons().words().isEmpty()) {
      draft.removeReason(0);
    }
    assertThat(draft.keep()).isFalse();
    assertThat(draft.refusal().get()).isEqualTo("A finding is let pass for a reason; add one.");
    draft.usualReasons();
    assertThat(draft.keep()).isTrue();
    assertThat(book.get()).isEqualTo(Settings.usual("ED"));
  }

  @Test
  void ownReasonsAreKeptByTheirWordsAndUsualOnesByTheirName() {
    draft.writeReason(3, " Agreed with the author ");
    draft.removeReason(0);
    assertThat(draft.keep()).isTrue();
    assertThat(book.get().findings().reasons())
        .containsExactly(
            DismissalReason.INTENDED,
            DismissalReason.HOUSE_STYLE,
            new DismissalReason("Agreed with the author"));
  }
}
