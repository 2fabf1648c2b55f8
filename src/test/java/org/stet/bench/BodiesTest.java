package org.stet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BodiesTest {
  @TempDir Path folder;

  @Test
  void aPageWithoutAKnownBodyIsNoSample() throws IOException {
    Files.writeString(folder.resolve("lone.html"), "<p>The ferry sank.");
    Files.createDirectories(folder.resolve("empty"));
    assertThat(Bodies.samples(folder)).isEmpty();
  }

  @Test
  void bothLayoutsAreReadAndCaptionsAreNoBody() throws IOException {
    Path ferry = Files.writeString(folder.resolve("ferry.html"), "<p>The ferry sank.");
    Files.writeString(folder.resolve("ferry.txt"), "The ferry sank.");
    Path pool = Files.createDirectories(folder.resolve("pool")).resolve("source.html");
    Files.writeString(pool, "<p>The pool shuts.");
    Files.writeString(
        pool.resolveSibling("expected.html"),
        "<p>The pool shuts.</p><figure><figcaption>Swimmers.</figcaption></figure>");
    assertThat(Bodies.samples(folder))
        .containsExactly(
            new Bodies.Sample("ferry", ferry, "The ferry sank."),
            new Bodies.Sample("pool", pool, "The pool shuts."));
  }

  @Test
  void textsWithoutACommonRunOfFourWordsDoNotAgree() {
    assertThat(Shingles.of("the ferry sank at noon", "at noon sank the ferry"))
        .isEqualTo(new Shingles(0, 0));
  }

  @Test
  void whatIsMissingCostsRecallAndWhatIsTooMuchCostsPrecision() {
    Shingles found = Shingles.of("One two three four five.", "one two THREE four six seven");
    assertThat(found).isEqualTo(new Shingles(1 / 3.0, 0.5));
    assertThat(found.f1()).isCloseTo(0.4, within(1e-9));
    assertThat(Shingles.mean(List.of(found, new Shingles(1, 1))))
        .isEqualTo(new Shingles(2 / 3.0, 0.75));
  }
}
