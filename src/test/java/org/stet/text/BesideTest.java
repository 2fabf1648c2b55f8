package org.stet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class BesideTest {
  static Stream<Beside> everyone() {
    return Stream.of(Beside.NOBODY, new Beside(task -> new Thread(task).start()));
  }

  @ParameterizedTest
  @MethodSource("everyone")
  void whatEitherHalfThrowsIsThrown(Beside beside) {
    assertThatThrownBy(() -> beside.both(() -> 1, BesideTest::cancelled, Integer::sum))
        .isInstanceOf(CancellationException.class)
        .hasMessage("enough");
    assertThatThrownBy(() -> beside.both(BesideTest::cancelled, () -> 1, Integer::sum))
        .isInstanceOf(CancellationException.class)
        .hasMessage("enough");
  }

  @ParameterizedTest
  @MethodSource("everyone")
  void eachHalfHasItsPlaceInWhatComesOut(Beside beside) {
    assertThat(beside.<String, String, String>both(() -> "here", () -> "there", String::concat))
        .isEqualTo("herethere");
  }

  @ParameterizedTest
  @MethodSource("everyone")
  void theOtherHalfNeedsNothingOfTheOneThatAsks(Beside beside) {
    CountDownLatch done = new CountDownLatch(1);
    boolean both = beside.both(() -> awaited(done), () -> counted(done), Boolean::logicalAnd);
    assertThat(both).isTrue();
  }

  private static int cancelled() {
    throw new CancellationException("enough");
  }

  private static boolean awaited(CountDownLatch done) {
    try {
      done.await();
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static boolean counted(CountDownLatch done) {
    done.countDown();
    return true;
  }
}
