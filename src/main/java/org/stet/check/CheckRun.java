package org.stet.check;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.alignment.Aligner;
import org.stet.alignment.Alignment;
import org.stet.alignment.WordRelations;
import org.stet.claim.Judge;
import org.stet.claim.Judgement;
import org.stet.claim.SecondReading;
import org.stet.claim.Verdict;
import org.stet.claim.Witness;
import org.stet.claim.WordVectors;
import org.stet.language.Analyser;
import org.stet.language.ClaimReader;
import org.stet.language.GapReader;
import org.stet.language.Language;
import org.stet.language.ReadingException;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Sides;

/// Runs everything over a pair: sentences, alignment, verdicts, every check. Holds no state of a
/// run, so any number may go on at once.
public final class CheckRun implements Checker {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::isOmission)
          .thenComparing(found -> found.rewrite().span())
          .thenComparing(Finding::severity, Comparator.reverseOrder());

  /// Sentences of either text from which on a pair is first shown as its words alone align it.
  private static final int BOOK = 2_000;

  /// A rewrite that tells a tenth of its original leaves out more than anybody reads: the heaviest
  /// are listed.
  private static final int MOST_OMISSIONS = 20;

  private final Analyser analyser;
  private final Aligner aligner;
  private final WordRelations relations;
  private final List<Check> checks;
  private final InstantSource clock;
  private final CheckChoice choice;
  private final Optional<ClaimReader> reader;
  private final Optional<GapReader> gaps;

  /// What the encoder makes of words; none of it where the texts were aligned without it.
  private final Witness witness;

  /// One that does not ask how words answer to each other by meaning.
  public CheckRun(Analyser analyser, Aligner aligner, List<Check> checks, InstantSource clock) {
    this(analyser, aligner, new WordRelations(Optional.empty()), checks, clock);
  }

  public CheckRun(
      Analyser analyser,
      Aligner aligner,
      WordRelations relations,
      List<Check> checks,
      InstantSource clock) {
    this.analyser = analyser;
    this.aligner = aligner;
    this.relations = relations;
    this.checks = List.copyOf(checks);
    this.clock = clock;
    this.choice = CheckChoice.ALL;
    this.reader = Optional.empty();
    this.gaps = Optional.empty();
    this.witness = aligner.encoder().<Witness>map(WordVectors::new).orElse(Witness.NONE);
  }

  private CheckRun(
      CheckRun all, CheckChoice choice, Optional<ClaimReader> reader, Optional<GapReader> gaps) {
    this.analyser = all.analyser;
    this.aligner = all.aligner;
    this.relations = all.relations;
    this.checks = all.checks;
    this.clock = all.clock;
    this.choice = choice;
    this.reader = reader;
    this.gaps = gaps;
    this.witness = all.witness;
  }

  @Override
  public Checker with(CheckChoice choice) {
    return new CheckRun(this, choice, reader, gaps);
  }

  /// The same with a model that reads each sentence together with its evidence.
  ///
  /// @param claimReader stays the caller's to close
  public CheckRun reading(ClaimReader claimReader) {
    return new CheckRun(this, choice, Optional.of(claimReader), gaps);
  }

  /// The same with a model that reads each sentence for missing words.
  ///
  /// @param gapReader stays the caller's to close; empty where it does not run
  public CheckRun suspecting(Optional<GapReader> gapReader) {
    return new CheckRun(this, choice, reader, gapReader);
  }

  @Override
  public Result check(
      Document original, List<Document> sources, Document rewrite, Progress progress) {
    return check(aligner::align, new Texts(original, sources, rewrite), progress);
  }

  @Override
  public Result recheck(
      Result before,
      Document original,
      List<Document> sources,
      Document rewrite,
      Progress progress) {
    Alignment known = before.texts().alignment();
    return check(aligner.after(known), new Texts(original, sources, rewrite), progress);
  }

  private record Texts(Document original, List<Document> sources, Document rewrite) {}

  private Result check(Aligner.Realigner full, Texts texts, Progress progress) {
    var started = clock.instant();
    progress.at(Progress.Stage.READING, 0);
    Sides<Sentence> sentences = analyser.sentences(texts.original(), texts.rewrite());
    Duration reading = Duration.between(started, clock.instant());
    if (aligner.isSemantic()
        && Math.max(sentences.original().size(), sentences.rewrite().size()) > BOOK) {
      Pass first = new Pass(aligner.byWords()::align, sentences, reading);
      Hearing none = Hearing.none(ClaimsRead.NOT_ASKED);
      progress.soFar(() -> result(aligned(first, texts, progress), none, progress));
    }
    return heard(aligned(new Pass(full, sentences, reading), texts, progress), progress);
  }

  private record Pass(Aligner.Realigner aligner, Sides<Sentence> sentences, Duration reading) {}

  private record Aligned(
      Texts pair,
      Alignment alignment,
      Judge judge,
      List<Judgement> measured,
      Duration reading,
      Duration aligning) {}

  private Aligned aligned(Pass pass, Texts pair, Progress progress) {
    var begun = clock.instant();
    List<Sentence> original = pass.sentences().original();
    List<Sentence> rewrite = pass.sentences().rewrite();
    Steps steps = new Steps(progress, 2 * (original.size() + rewrite.size()));
    Alignment alignment =
        pass.aligner().align(pair.original(), original, pair.rewrite(), rewrite, steps);
    Duration aligning = Duration.between(begun, clock.instant());
    Judge judge = judge(pair.original(), pair.rewrite(), alignment);
    return new Aligned(pair, alignment, judge, judge.judgements(), pass.reading(), aligning);
  }

  /// What the measures and checks say alone comes first, if a model has sentences to read.
  private Result heard(Aligned pair, Progress progress) {
    Optional<ClaimReader> asked = reader.filter(model -> isEnglish(pair.pair()));
    if (asked.isEmpty() || !choice.readsClaims()) {
      ClaimsRead why = asked.isEmpty() ? ClaimsRead.NOT_ASKED : ClaimsRead.OFF;
      return result(pair, Hearing.none(why), progress);
    }
    ClaimReader model = asked.get();
    if (new SecondReading(model, pair.alignment()).known(pair.measured()).unread() > 0) {
      Hearing known = Hearing.known(model, ClaimsRead.UNDER_WAY);
      progress.soFar(() -> result(pair, known, progress));
    }
    try {
      return result(pair, Hearing.all(model, progress), progress);
    } catch (ReadingException unable) {
      return result(pair, Hearing.known(model, ClaimsRead.FAILED), progress);
    }
  }

  private static boolean isEnglish(Texts texts) {
    return Language.of(texts.original()).isEnglish() && Language.of(texts.rewrite()).isEnglish();
  }

  private Result result(Aligned aligned, Hearing hearing, Progress progress) {
    var begun = clock.instant();
    Texts pair = aligned.pair();
    Alignment alignment = aligned.alignment();
    List<Judgement> heard = hearing.on(aligned.measured(), alignment);
    Collation unread = new Collation(pair.original(), pair.rewrite(), alignment, relations, heard);
    Collation texts = unread.suspecting(suspected(unread, progress));
    List<Finding> findings = findings(texts, progress);
    List<FurtherSource> further = asked(pair.sources(), texts, hearing, findings, progress);
    FindingPlaces places = new FindingPlaces(findings);
    List<Judgement> verdicts =
        texts.judgements().stream()
            .map(verdict -> silent(contradicted(verdict, places), places))
            .map(verdict -> FurtherSource.judged(verdict, further))
            .toList();
    List<Finding> alone = List.copyOf(findings);
    findings.replaceAll(found -> FurtherSource.answered(found, further));
    double score =
        aligned
            .judge()
            .doubt(
                verdicts,
                Result.strongest(findings, Severity.ERROR),
                Result.strongest(findings, Severity.WARNING));
    return new Result(
        texts.judged(verdicts),
        pair.sources(),
        verdicts,
        weighed(findings, alone),
        score,
        new Result.Timing(
            aligned.reading().toMillis(),
            aligned.aligning().toMillis(),
            Duration.between(begun, clock.instant()).toMillis()),
        choice,
        hearing.read());
  }

  /// What stumbled where; nothing of a book that is first compared by its words alone.
  private SuspectedGaps suspected(Collation texts, Progress progress) {
    Alignment alignment = texts.alignment();
    boolean asked = alignment.semantic() && choice.has(GapSuspected.INFO) && texts.isEnglish();
    Runnable tick = () -> progress.at(Progress.Stage.CHECKING, 0);
    return gaps.filter(reader -> asked)
        .map(r -> SuspectedGaps.read(r, alignment.original(), alignment.rewrite(), tick))
        .orElse(SuspectedGaps.NONE);
  }

  /// A desk's weights are for its editors: verdicts and score are those of the checks.
  private List<Finding> weighed(List<Finding> findings, List<Finding> alone) {
    List<Finding> weighed = new ArrayList<>();
    for (int i = 0; i < alone.size(); i++) {
      weighed.add(choice.weighed(findings.get(i), alone.get(i)));
    }
    weighed.sort(ORDER);
    return weighed;
  }

  private Judge judge(Document original, Document rewrite, Alignment alignment) {
    Witness asked = alignment.semantic() ? witness : Witness.NONE;
    return new Judge(original, rewrite, alignment, asked);
  }

  private List<FurtherSource> asked(
      List<Document> sources,
      Collation texts,
      Hearing hearing,
      List<Finding> findings,
      Progress progress) {
    List<Sentence> concerned = concerned(texts, findings);
    List<FurtherSource> asked = new ArrayList<>();
    for (Document source : concerned.isEmpty() ? List.<Document>of() : sources) {
      Runnable tick = () -> progress.at(Progress.Stage.CHECKING, 1);
      Alignment alignment =
          aligner.align(source, analyser.sentences(source), texts.rewrite(), concerned, tick);
      Collation beside =
          new Collation(
              source,
              texts.rewrite(),
              alignment,
              relations,
              hearing.on(judge(source, texts.rewrite(), alignment).judgements(), alignment));
      List<Finding> against = new ArrayList<>();
      checks.stream()
          .filter(check -> FurtherSource.CONCERNED.contains(check.info().id()))
          .forEach(check -> check.examine(beside, against::add));
      asked.add(new FurtherSource(asked.size() + 1, beside, against));
    }
    return asked;
  }

  /// The sentences of the rewrite about which a further source is asked, counted anew.
  private static List<Sentence> concerned(Collation texts, List<Finding> findings) {
    FindingPlaces places =
        new FindingPlaces(
            findings.stream()
                .filter(found -> FurtherSource.CONCERNED.contains(found.check()))
                .toList());
    List<Sentence> concerned = new ArrayList<>();
    for (Sentence s : texts.alignment().rewrite()) {
      if (!places.overlapping(s.span()).isEmpty()) {
        concerned.add(new Sentence(concerned.size(), s.block(), s.kind(), s.span(), s.tokens()));
      }
    }
    return concerned;
  }

  private List<Finding> findings(Collation texts, Progress progress) {
    // The same defect at the same place is told once, by the check that stands first in the list.
    Map<String, Finding> findings = new LinkedHashMap<>();
    List<Check> wanted = checks.stream().filter(check -> choice.has(check.info())).toList();
    for (int i = 0; i < wanted.size(); i++) {
      progress.at(Progress.Stage.CHECKING, (double) i / wanted.size());
      wanted.get(i).examine(texts, found -> findings.putIfAbsent(found.fingerprint(), found));
    }
    List<Finding> told = new ArrayList<>(findings.values());
    told.removeIf(new FindingPlaces(findings.values())::isPartOfAnother);
    Set<Finding> light =
        told.stream()
            .filter(Finding::isOmission)
            .sorted(Comparator.comparingDouble(Finding::confidence).reversed())
            .skip(MOST_OMISSIONS)
            .collect(Collectors.toSet());
    told.removeAll(light);
    FindingPlaces places = new FindingPlaces(told);
    told.removeIf(found -> ClaimUnsupported.isExplained(found, places, texts));
    return told;
  }

  /// A supported sentence in which a check found that the original tells otherwise is contradicted.
  private static Judgement contradicted(Judgement judgement, FindingPlaces findings) {
    boolean against =
        judgement.verdict() == Verdict.SUPPORTED
            && findings.overlapping(judgement.sentence().span()).stream()
                .anyMatch(Checks::contradicts);
    return against
        ? judgement.but(Verdict.CONTRADICTED, Math.min(judgement.support(), 0.2))
        : judgement;
  }

  /// A sentence with words that nothing in the original bears out is not found there as it stands.
  private static Judgement silent(Judgement judgement, FindingPlaces findings) {
    boolean told =
        judgement.verdict() == Verdict.SUPPORTED
            && findings.overlapping(judgement.sentence().span()).stream()
                .anyMatch(
                    found -> ClaimUnsupported.isTold(found) && found.severity() != Severity.NOTE);
    return told ? judgement.but(Verdict.NOT_FOUND, judgement.support()) : judgement;
  }

  /// Tells the progress of aligning; each sentence ticks twice at most, on average.
  private static final class Steps implements Runnable {
    private final Progress progress;
    private final int all;
    private int done;

    Steps(Progress progress, int all) {
      this.progress = progress;
      this.all = Math.max(1, all);
    }

    @Override
    public void run() {
      progress.at(Progress.Stage.ALIGNING, Math.min(1.0, (double) done++ / all));
    }
  }
}
