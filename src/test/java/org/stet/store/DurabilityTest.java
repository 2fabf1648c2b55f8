package org.stet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.review.Note;

/// What was shown as saved is there, whatever becomes of the process that saved it.
final class DurabilityTest {
  @TempDir Path folder;

  @Test
  void aProcessThatIsKilledWhileItWritesLosesNothingThatItSaidWasKept() throws Exception {
    List<String> said = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      Process typist = Typist.start(folder, "round " + round + " note ", 1_000_000, "exit");
      try (BufferedReader output = Typist.output(typist)) {
        for (int i = 0; i < 5 + 9 * round; i++) {
          said.add(String.valueOf(output.readLine()));
        }
        // Through the handle, which leaves what the process said readable.
        typist.toHandle().destroyForcibly();
        output.lines().forEach(said::add);
      }
      assertThat(typist.waitFor()).isNotZero();
      assertThat(notes(Fixtures.open(folder))).containsAll(said);
    }
    assertThat(said).hasSizeGreaterThanOrEqualTo(42).doesNotContain("null");
  }

  @Test
  void aProcessThatHaltsAtOnceLosesNothing() throws Exception {
    Process typist = Typist.start(folder, "note ", 3, "halt");
    assertThat(typist.waitFor()).isEqualTo(7);
    assertThat(notes(Fixtures.open(folder))).containsExactly("note 0", "note 1", "note 2");
  }

  @Test
  void twoProcessesThatWriteAtOnceSeeEachOthersNotes() throws Exception {
    H2ReviewStore here = Fixtures.open(folder);
    UUID review = here.begin("Ferry", Fixtures.ORIGINAL, Fixtures.REWRITE).id();
    Process there = Typist.start(folder, "there ", 20, "exit");
    try (BufferedReader output = Typist.output(there)) {
      assertThat(output.readLine()).isEqualTo("there 0");
      for (int i = 0; i < 20; i++) {
        here.write(review, Fixtures.note("here " + i));
      }
    }
    assertThat(there.waitFor()).isZero();
    assertThat(notes(here)).containsExactlyInAnyOrderElementsOf(names("here ", "there "));
  }

  @Test
  void twoStoresInOneProcessSeeEachOthersNotes() throws Exception {
    H2ReviewStore one = Fixtures.open(folder);
    H2ReviewStore other = Fixtures.open(folder);
    UUID review = one.begin("Ferry", Fixtures.ORIGINAL, Fixtures.REWRITE).id();
    Thread writer =
        Thread.ofPlatform()
            .start(
                () ->
                    IntStream.range(0, 20)
                        .forEach(i -> other.write(review, Fixtures.note("there " + i))));
    IntStream.range(0, 20).forEach(i -> one.write(review, Fixtures.note("here " + i)));
    writer.join();
    assertThat(notes(one)).containsExactlyInAnyOrderElementsOf(names("here ", "there "));
    assertThat(notes(other)).isEqualTo(notes(one));
  }

  private static List<String> names(String... names) {
    return List.of(names).stream()
        .flatMap(name -> IntStream.range(0, 20).mapToObj(i -> name + i))
        .toList();
  }

  private static List<String> notes(H2ReviewStore store) {
    UUID review = store.begin("Ferry", Fixtures.ORIGINAL, Fixtures.REWRITE).id();
    return store.find(review).orElseThrow().notes().stream().map(Note::text).toList();
  }
}
