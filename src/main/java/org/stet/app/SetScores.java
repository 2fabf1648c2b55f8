package org.stet.app;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.stet.check.Severity;

/// The scores of one labelled file.
///
/// @param name of the file
/// @param size of the file
/// @param ranked texts, and sentences where they are labelled
/// @param marks when the file has spans
/// @param clean sentences by the heaviest finding, of the texts in which nobody found fault
/// @param beside what only some files have
record SetScores(
    String name,
    Size size,
    Rankings ranked,
    Optional<Judged.Marks> marks,
    Optional<Judged.Flagged> clean,
    Beside beside) {
  /// The cut at which the program itself takes a text for unsupported.
  static final double OWN_CUT = 0.5;

  private static final double FEW = 0.05;

  /// @param skipped lines that could not be read or texts that could not be checked
  record Size(int rows, int documents, int labelled, int skipped) {}

  /// One for each measure; none where nothing is labelled.
  record Rankings(Map<Judged.Measure, Ranked> texts, Map<Judged.Measure, Ranked> sentences) {}

  /// @param omissions those that people marked, when the file has them
  /// @param words links of words, when the file has them
  record Beside(Optional<OmissionRecall> omissions, Optional<WordScores> words) {}

  /// Where a cut comes from.
  enum Cut {
    /// From the texts of another file, those of the same documents aside.
    TUNED,
    /// From the very texts that are scored: too good to be believed of others.
    IN_SAMPLE
  }

  /// Each share with its interval by document.
  ///
  /// @param accuracy balanced accuracy at the cut
  /// @param ownAccuracy the same at the program's own cut
  /// @param recall of labelled texts where 5 % of the others are flagged
  record Ranked(
      Share auc, Share accuracy, Share f1, Share ownAccuracy, Share recall, double cut, Cut from) {}

  /// A share; empty where the set can't say.
  record Share(OptionalDouble value, Ranking.Interval interval) {}

  /// Links judged in three ways, by the program and by identical words in order.
  record WordScores(int pairs, WordCounts program, WordCounts identical) {}

  /// @param both precision against sure and possible links, recall of the sure ones
  /// @param sure against the sure links alone
  /// @param all against sure and possible links alike
  record WordCounts(Counts both, Counts sure, Counts all) {
    static final WordCounts NONE = new WordCounts(Counts.NONE, Counts.NONE, Counts.NONE);

    WordCounts plus(LabelledWords pair, Set<LabelledWords.Link> found) {
      return new WordCounts(
          both.plus(pair.judged(found)),
          sure.plus(pair.judgedBySure(found)),
          all.plus(pair.judgedByAll(found)));
    }
  }

  /// @param tuning texts that the cut may be chosen on
  static SetScores of(
      LabelledFile file, List<Judged> judged, List<Judged> tuning, Optional<WordScores> words) {
    List<Judged> labelled =
        judged.stream().filter(j -> j.text().unsupported().isPresent()).toList();
    List<Judged> clean = judged.stream().filter(Judged::isClean).toList();
    Set<String> documents = new HashSet<>();
    judged.forEach(j -> documents.add(j.text().document()));
    List<Judged> elsewhere =
        tuning.stream().filter(j -> !documents.contains(j.text().document())).toList();
    Size size =
        new Size(
            judged.size() + file.words().size(),
            documents.size(),
            (int) labelled.stream().filter(j -> j.text().unsupported().orElse(false)).count(),
            file.skipped() + file.texts().size() - judged.size());
    OmissionRecall omissions =
        judged.stream().map(Judged::omissions).reduce(OmissionRecall.NONE, OmissionRecall::plus);
    return new SetScores(
        file.name(),
        size,
        new Rankings(
            rankings(labelled, elsewhere, SetScores::texts),
            rankings(judged, elsewhere, SetScores::sentences)),
        marks(labelled),
        clean.isEmpty() ? Optional.empty() : Optional.of(clean(clean)),
        new Beside(Optional.of(omissions).filter(o -> o.all() > 0), words));
  }

  /// What one kind of label gives to rank.
  private interface Observed {
    Ranking of(List<Judged> judged, Judged.Measure measure);
  }

  private static Ranking texts(List<Judged> judged, Judged.Measure measure) {
    return new Ranking(judged.stream().flatMap(j -> j.observation(measure).stream()).toList());
  }

  private static Ranking sentences(List<Judged> judged, Judged.Measure measure) {
    return new Ranking(
        judged.stream().flatMap(j -> j.sentenceObservations(measure).stream()).toList());
  }

  private static Map<Judged.Measure, Ranked> rankings(
      List<Judged> judged, List<Judged> tuning, Observed observed) {
    Map<Judged.Measure, Ranked> rankings = new EnumMap<>(Judged.Measure.class);
    for (Judged.Measure measure : Judged.Measure.values()) {
      Ranking ranking = observed.of(judged, measure);
      if (ranking.observations().isEmpty()) {
        return Map.of();
      }
      OptionalDouble tuned = observed.of(tuning, measure).bestCut();
      double cut = tuned.orElse(ranking.bestCut().orElse(OWN_CUT));
      rankings.put(
          measure,
          new Ranked(
              share(ranking, Ranking::auc),
              share(ranking, r -> r.balancedAccuracy(cut)),
              share(ranking, r -> r.f1(cut)),
              share(ranking, r -> r.balancedAccuracy(OWN_CUT)),
              share(ranking, r -> r.recallAt(FEW)),
              cut,
              tuned.isPresent() ? Cut.TUNED : Cut.IN_SAMPLE));
    }
    return rankings;
  }

  private static Share share(Ranking ranking, Function<Ranking, OptionalDouble> measure) {
    return new Share(measure.apply(ranking), ranking.interval(measure));
  }

  private static Optional<Judged.Marks> marks(List<Judged> judged) {
    return judged.stream()
        .map(Judged::marked)
        .reduce(Judged.Marks::plus)
        .filter(Judged.Marks::isOfSpans);
  }

  private static Judged.Flagged clean(List<Judged> judged) {
    Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    List<Judged.Flagged> all = judged.stream().map(Judged::flagged).toList();
    all.forEach(f -> f.bySeverity().forEach((s, n) -> bySeverity.merge(s, n, Integer::sum)));
    return new Judged.Flagged(all.stream().mapToInt(Judged.Flagged::sentences).sum(), bySeverity);
  }
}
