package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.check.CheckChoice;
import org.stet.check.Severity;

final class SettingsBookTest {
  private final Bench bench = new Bench();
  private final List<Settings> saved = new ArrayList<>();
  private Optional<String> refusal = Optional.empty();

  /// Keeps settings in a list.
  private final class Memory implements SettingsBook.Shelf {
    @Override
    public SettingsBook.Kept load() {
      return new SettingsBook.Kept(Settings.usual("ED"), Optional.of("It was damaged."));
    }

    @Override
    public Optional<String> save(Settings settings) {
      saved.add(settings);
      return refusal;
    }

    @Override
    public Optional<Path> folder() {
      return Optional.empty();
    }
  }

  private SettingsBook book() {
    return new SettingsBook(new Memory(), new Threads(Runnable::run, Runnable::run, Runnable::run));
  }

  @Test
  void whatCouldNotBeReadIsSaid() {
    assertThat(book().problem().get()).isEqualTo("It was damaged.");
  }

  @Test
  void whatCouldNotBeKeptIsSaidAndHoldsAllTheSame() {
    refusal = Optional.of("The disk is full.");
    SettingsBook book = book();
    book.change(settings -> settings.withInitials("MH"));
    assertThat(book.problem().get()).isEqualTo("The disk is full.");
    assertThat(book.get()).isEqualTo(Settings.usual("MH"));
  }

  @Test
  void onlyAChangeIsKept() {
    SettingsBook book = book();
    book.change(settings -> settings.withInitials("ED"));
    assertThat(saved).isEmpty();
    book.change(settings -> settings.withTour(false));
    assertThat(saved).containsExactly(Settings.usual("ED").withTour(false));
    assertThat(book.problem().get()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Lund, AL",
    "jdoe, JD",
    "'', ED",
    "'. -', ED",
    "x, X",
    "mary.ann-holt smith, MAH",
    "李, 李"
  })
  void initialsComeFromAName(String name, String initials) {
    assertThat(Settings.initialsOf(name)).isEqualTo(initials);
  }

  @Test
  void decisionsAreSignedWithTheInitialsOfTheMoment() {
    OpenReview review = bench.openPair();
    bench.workbench.settings().change(settings -> settings.withInitials("MH"));
    review.next();
    review.confirm();
    assertThat(review.review().get().decisions().getFirst().reviewer()).isEqualTo("MH");
  }

  @Test
  void aCheckThatIsSwitchedOffFindsNothingInTheOpenReviewAndIsBackWhenSwitchedOn() {
    OpenReview review = bench.openPair();
    List<Entry> all = List.copyOf(review.entries());
    assertThat(checks(review)).contains("figure-differs");
    CheckChoice without = new CheckChoice(Set.of("figure-differs"), Map.of());
    bench.workbench.settings().change(settings -> settings.with(without));
    assertThat(checks(review)).isNotEmpty().doesNotContain("figure-differs");
    assertThat(review.result().get().choice()).isEqualTo(without);
    bench.workbench.settings().change(settings -> settings.with(CheckChoice.ALL));
    assertThat(review.entries()).isEqualTo(all);
  }

  @Test
  void aDeskWeighsAFindingOtherwise() {
    OpenReview review = bench.openPair();
    CheckChoice light = new CheckChoice(Set.of(), Map.of("figure-differs", Severity.NOTE));
    double score = review.result().get().score();
    bench.workbench.settings().change(settings -> settings.with(light));
    assertThat(review.entries())
        .filteredOn(entry -> entry.finding().check().equals("figure-differs"))
        .extracting(entry -> entry.finding().severity())
        .containsOnly(Severity.NOTE);
    assertThat(review.result().get().score()).isEqualTo(score);
  }

  private static List<String> checks(OpenReview review) {
    return review.entries().stream().map(entry -> entry.finding().check()).toList();
  }
}
