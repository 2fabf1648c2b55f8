package org.stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stet.alignment.Aligner;
import org.stet.check.Check;
import org.stet.check.CheckRun;
import org.stet.check.Checks;
import org.stet.check.Finding;
import org.stet.check.Progress;
import org.stet.check.Result;
import org.stet.claim.Verdict;
import org.stet.intake.Intake;
import org.stet.language.Analyser;
import org.stet.language.GapReader;
import org.stet.language.MiniLmEncoder;

/// The shipped pair shows every check at work, and faithful sentences beside it.
final class SamplePairTest {
  private static final Path FOLDER = Path.of("resources", "sample");
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  @Test
  void everyCheckFindsSomethingAndFaithfulSentencesStand() throws Exception {
    Intake intake = new Intake(CLOCK);
    Result result =
        new CheckRun(new Analyser(), new Aligner(MiniLmEncoder.load()), Checks.all(), CLOCK)
            .suspecting(GapReader.load())
            .check(
                intake.read(FOLDER.resolve("original.html")).document(),
                intake.read(FOLDER.resolve("rewrite.txt")).document(),
                Progress.NONE);

    Set<String> fired = result.findings().stream().map(Finding::check).collect(Collectors.toSet());
    List<String> all = Checks.all().stream().map(Check::info).map(info -> info.id()).toList();
    assertThat(fired).containsExactlyInAnyOrderElementsOf(all);
    assertThat(result.judgements())
        .filteredOn(judgement -> judgement.verdict() == Verdict.SUPPORTED)
        .hasSizeGreaterThan(6);
  }
}
