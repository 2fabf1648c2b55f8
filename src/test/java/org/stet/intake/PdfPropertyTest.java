package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// A damaged PDF is read or refused in a sentence, and never breaks the program.
final class PdfPropertyTest {
  private static final byte[] WHOLE = new SampleArticle().pdf(2);

  private final Intake intake = new Intake(InstantSource.fixed(Instant.EPOCH));

  @Property(tries = 150)
  void changedBytesAreReadOrRefused(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 999_999) Integer> places,
      @ForAll byte put) {
    byte[] bytes = WHOLE.clone();
    places.forEach(place -> bytes[(int) ((long) place * bytes.length / 1_000_000)] = put);
    assertReadOrRefused(bytes);
  }

  @Property(tries = 150)
  void bytesTakenOutAreReadOrRefused(
      @ForAll @IntRange(max = 999) int from, @ForAll @IntRange(max = 999) int to) {
    int start = (int) ((long) Math.min(from, to) * WHOLE.length / 1000);
    int end = (int) ((long) Math.max(from, to) * WHOLE.length / 1000);
    byte[] bytes = Arrays.copyOf(WHOLE, start + WHOLE.length - end);
    System.arraycopy(WHOLE, end, bytes, start, WHOLE.length - end);
    assertReadOrRefused(bytes);
  }

  private void assertReadOrRefused(byte[] bytes) {
    try {
      Reading reading = intake.read(new ByteArrayInputStream(bytes), "story.pdf", Revisions.ACCEPT);
      assertThat(reading.document().blocks()).isNotEmpty();
    } catch (IntakeException e) {
      assertThat(e.key()).startsWith("intake.");
      assertThat(e.arguments()).contains("story.pdf");
    }
  }
}
