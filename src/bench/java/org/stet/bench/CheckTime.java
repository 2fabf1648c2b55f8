package org.stet.bench;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;
import org.stet.alignment.Aligner;
import org.stet.alignment.Alignment;
import org.stet.alignment.WordRelations;
import org.stet.check.CheckRun;
import org.stet.check.Checks;
import org.stet.check.Progress;
import org.stet.check.Result;
import org.stet.language.Analyser;
import org.stet.language.GapReader;
import org.stet.language.MiniLmEncoder;
import org.stet.language.SentenceEncoder;
import org.stet.language.WordLinker;
import org.stet.text.Sentence;

/// One check of an article and its rewrite, or its alignment alone. Started by [CheckBenchmarks].
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CheckTime {
  /// The program as every thread uses it.
  @State(Scope.Benchmark)
  public static class Program {
    /// Whether sentences are compared by meaning too.
    @Param({})
    public boolean encoder;

    final Analyser analyser = new Analyser();
    Aligner aligner = new Aligner(Optional.empty());
    CheckRun run = new CheckRun(analyser, aligner, Checks.all(), InstantSource.system());

    /// Loads the models.
    @Setup
    public void load() {
      if (encoder) {
        Optional<SentenceEncoder> loaded = MiniLmEncoder.load();
        aligner = new Aligner(loaded);
        WordRelations words = new WordRelations(loaded.flatMap(WordLinker::load));
        run =
            new CheckRun(analyser, aligner, words, Checks.all(), InstantSource.system())
                .suspecting(GapReader.load());
      }
    }
  }

  /// The texts of one thread.
  @State(Scope.Thread)
  public static class Texts {
    Optional<Drafts> drafts = Optional.empty();
    Optional<Result> before = Optional.empty();
    Optional<Drafts.Pair> fresh = Optional.empty();
    Optional<Drafts.Pair> edited = Optional.empty();

    /// Checks the texts once, so that there is something to go on from.
    @Setup
    public void read(Program program, ThreadParams thread) throws Exception {
      Drafts read = Drafts.read(thread.getThreadIndex());
      drafts = Optional.of(read);
      before = Optional.of(checked(program, read.plain()));
    }

    /// The texts of the next call.
    @Setup(Level.Invocation)
    public void next() {
      fresh = drafts.map(Drafts::fresh);
      edited = drafts.map(Drafts::edited);
    }
  }

  /// The sentences of the next call, for an alignment alone.
  @State(Scope.Thread)
  public static class Sentences {
    List<Sentence> original = List.of();
    List<Sentence> rewrite = List.of();
    List<Sentence> plain = List.of();
    List<Sentence> edited = List.of();

    /// Cuts the texts into sentences.
    @Setup(Level.Invocation)
    public void next(Program program, Texts texts) {
      original = program.analyser.sentences(texts.fresh.orElseThrow().original());
      rewrite = program.analyser.sentences(texts.fresh.orElseThrow().rewrite());
      plain = program.analyser.sentences(texts.edited.orElseThrow().original());
      edited = program.analyser.sentences(texts.edited.orElseThrow().rewrite());
    }
  }

  private static Result checked(Program program, Drafts.Pair pair) {
    return program.run.check(pair.original(), pair.rewrite(), Progress.NONE);
  }

  /// A check of texts never seen before.
  @Benchmark
  public Result check(Program program, Texts texts) {
    return checked(program, texts.fresh.orElseThrow());
  }

  /// A check after one sentence was edited.
  @Benchmark
  public Result recheck(Program program, Texts texts) {
    Drafts.Pair pair = texts.edited.orElseThrow();
    return program.run.recheck(
        texts.before.orElseThrow(), pair.original(), List.of(), pair.rewrite(), Progress.NONE);
  }

  /// The alignment alone, of sentences never seen before.
  @Benchmark
  public Alignment align(Program program, Texts texts, Sentences sentences) {
    Drafts.Pair pair = texts.fresh.orElseThrow();
    return program.aligner.align(
        pair.original(), sentences.original, pair.rewrite(), sentences.rewrite, () -> {});
  }

  /// The alignment alone, after one sentence was edited.
  @Benchmark
  public Alignment realign(Program program, Texts texts, Sentences sentences) {
    Drafts.Pair pair = texts.edited.orElseThrow();
    return program
        .aligner
        .after(texts.before.orElseThrow().texts().alignment())
        .align(pair.original(), sentences.plain, pair.rewrite(), sentences.edited, () -> {});
  }
}
