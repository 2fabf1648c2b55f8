package org.stet.claim;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.alignment.Aligner;
import org.stet.check.CheckRun;
import org.stet.check.Checks;
import org.stet.check.Progress;
import org.stet.check.Result;
import org.stet.check.Severity;
import org.stet.intake.Intake;
import org.stet.language.Analyser;
import org.stet.language.GapReader;
import org.stet.language.SentenceEncoder;
import org.stet.text.Sentence;

/// A labelled text with what was measured of its sentences and what the checks found.
record MeasuredText(
    LabelledSentences.Row row,
    Judge judge,
    List<Judgement> judgements,
    Map<Sentence, Case> cases,
    Doubt.Found found) {

  /// A sentence of a rewrite that copies so much, and its label; empty where nobody said.
  record Case(
      LabelledSentences.Row row,
      Sentence sentence,
      List<Double> measures,
      double copied,
      Optional<Boolean> unsupported) {
    boolean isFitted() {
      return unsupported.isPresent();
    }
  }

  /// Checks every row as the program would.
  static List<MeasuredText> all(
      List<LabelledSentences.Row> rows, Optional<SentenceEncoder> encoder) {
    Intake intake = new Intake(InstantSource.system());
    CheckRun run =
        new CheckRun(new Analyser(), new Aligner(encoder), Checks.all(), InstantSource.system())
            .suspecting(encoder.flatMap(loaded -> GapReader.load()));
    Witness witness = encoder.<Witness>map(WordVectors::new).orElse(Witness.NONE);
    return rows.stream().map(row -> of(row, run, intake, witness)).toList();
  }

  private static MeasuredText of(
      LabelledSentences.Row row, CheckRun run, Intake intake, Witness witness) {
    Result result =
        run.check(
            intake.plain(row.original(), "original"),
            intake.plain(row.rewrite(), "rewrite"),
            Progress.NONE);
    Judge judge =
        new Judge(
            result.texts().original(),
            result.texts().rewrite(),
            result.texts().alignment(),
            result.texts().alignment().semantic() ? witness : Witness.NONE);
    Map<Sentence, Case> cases = new LinkedHashMap<>();
    judge
        .measures()
        .forEach(
            (sentence, measures) -> {
              List<Double> values = Arrays.stream(measures.values()).boxed().toList();
              Optional<Boolean> label = row.unsupported(sentence.span());
              cases.put(sentence, new Case(row, sentence, values, judge.copied(), label));
            });
    return new MeasuredText(row, judge, result.judgements(), cases, found(result));
  }

  private static Doubt.Found found(Result result) {
    return new Doubt.Found(
        Result.strongest(result.findings(), Severity.ERROR),
        Result.strongest(result.findings(), Severity.WARNING));
  }
}
