package org.stet.claim;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stet.alignment.Regression;
import org.stet.claim.MeasuredText.Case;
import org.stet.language.MiniLmEncoder;
import org.stet.language.SentenceEncoder;

/// Fits the weights and cuts of [Support] and [Doubt] on labelled texts, and says how well they do
/// on articles, and on whole collections, that they were not fitted on.
public final class SupportFit {
  private static final int FOLDS = 5;
  private static final String CLEAN = LabelledSentences.CLEAN;

  /// How much all sentences of a set and a label weigh together.
  private static final double LABELLED = 300;

  private static final double PRESUMED = 150;

  /// The shares of professional sentences below the cuts for an error, a warning and a note.
  private static final List<Double> FLAGGED = List.of(0.015, 0.05, 0.12);

  /// What copying weighs against a footing: chosen for what is found below the cuts in copying
  /// rewrites beside what is found in right ones.
  private static final double COPYING = 1;

  private static final Support FITTED = new Support(List.of(), 0, COPYING, new Cuts(0, 0, 0));

  private final PrintStream out;
  private final List<MeasuredText> texts;
  private final List<Case> sentences;

  private SupportFit(
      List<LabelledSentences.Row> rows, Optional<SentenceEncoder> encoder, PrintStream out) {
    this.out = out;
    this.texts = MeasuredText.all(rows, encoder);
    this.sentences = texts.stream().flatMap(text -> text.cases().values().stream()).toList();
  }

  /// @param arguments the folder of the labelled files and, to write the fit, the file to write
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 1 || arguments[0].isEmpty()) {
      System.err.println("Name the labelled texts: mvn exec:exec@support -Dlabelled=FOLDER");
      System.exit(2);
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<LabelledSentences.Row> rows = LabelledSentences.in(Path.of(arguments[0]));
    try (SentenceEncoder encoder = MiniLmEncoder.load().orElseThrow()) {
      String semantic = new SupportFit(rows, Optional.of(encoder), out).fit(Support.SEMANTIC);
      String lexical = new SupportFit(rows, Optional.empty(), out).fit(Support.LEXICAL);
      if (arguments.length > 1) {
        Files.writeString(Path.of(arguments[1]), head(rows) + semantic + lexical);
      }
    }
  }

  private static String head(List<LabelledSentences.Row> rows) {
    Set<String> sets = rows.stream().map(LabelledSentences.Row::set).collect(Collectors.toSet());
    return """
        # Written by SupportFit (see decision 17): logistic regression, ridge 1, over the sentences
        # of %d labelled texts of %d sets; sets and labels count the same each, professional
        # summaries half (presumed supported; under another article unsupported). Calibrated on
        # the sets as they come, by predictions for left-out articles. The cuts are the footings
        # (supports less what copying weighs) below which %s %% of the professional sentences
        # fall. Do not edit by hand.
        """
        .formatted(
            rows.size(),
            sets.size(),
            FLAGGED.stream()
                .map(share -> String.format(Locale.ROOT, "%.1f", 100 * share))
                .collect(Collectors.joining(", ")));
  }

  private String fit(String name) {
    out.println(name + " " + sentences.size() + " sentences");
    Map<Case, Double> folds = leftOut(c -> fold(c.row()), "by article");
    leftOut(c -> c.row().set(), "by collection");
    double[] calibration = calibration(folds);
    Map<Case, Double> support = new HashMap<>();
    folds.forEach(
        (c, odds) -> support.put(c, 1 / (1 + Math.exp(calibration[0] * odds + calibration[1]))));
    reliability(support);
    Map<Case, Double> footing = new HashMap<>();
    support.forEach((c, s) -> footing.put(c, FITTED.footing(s, c.copied())));
    List<Double> cuts = cuts(footing);
    flagged(footing, cuts);
    double[] weights = weights(sentences);
    double[] rewrite = rewrites(support);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < Measures.NAMES.size(); i++) {
      line(lines, name + Measures.NAMES.get(i), calibration[0] * weights[i]);
    }
    double offset = weights[weights.length - 1];
    line(lines, name + "offset", calibration[0] * offset + calibration[1]);
    line(lines, name + Support.COPYING, COPYING);
    List<String> names = List.of("error", "warning", "note");
    for (int i = 0; i < names.size(); i++) {
      line(lines, name + "cut." + names.get(i), cuts.get(i));
    }
    for (int i = 0; i < Doubt.NAMES.size(); i++) {
      line(lines, name + Doubt.SET + Doubt.NAMES.get(i), rewrite[i]);
    }
    line(lines, name + Doubt.SET + "offset", rewrite[rewrite.length - 1]);
    return lines.toString();
  }

  private static void line(StringBuilder lines, String key, double value) {
    lines.append(String.format(Locale.ROOT, "%s=%.4f%n", key, value));
  }

  private static String fold(LabelledSentences.Row row) {
    return Integer.toString(Math.floorMod(row.document().hashCode(), FOLDS));
  }

  /// The log-odds against each sentence by weights that were fitted without its group.
  private Map<Case, Double> leftOut(Function<Case, String> group, String title) {
    Map<Case, Double> odds = new HashMap<>();
    for (String left : new TreeSet<>(sentences.stream().map(group).toList())) {
      double[] weights = weights(kept(c -> !group.apply(c).equals(left)));
      kept(c -> group.apply(c).equals(left)).forEach(c -> odds.put(c, odds(weights, c.measures())));
    }
    for (String set : new TreeSet<>(sentences.stream().map(c -> c.row().set()).toList())) {
      List<Map.Entry<Double, Boolean>> ranked =
          kept(c -> c.isFitted() && c.row().set().equals(set)).stream()
              .map(c -> Map.entry(odds.getOrDefault(c, 0.0), c.unsupported().orElseThrow()))
              .toList();
      out.printf("  sentences left out %s: %s%n", title, Separation.of(set, ranked));
    }
    return odds;
  }

  private List<Case> kept(Predicate<Case> which) {
    return sentences.stream().filter(which).toList();
  }

  private static double odds(double[] weights, List<Double> values) {
    double odds = weights[weights.length - 1];
    for (int i = 0; i < values.size(); i++) {
      odds += weights[i] * values.get(i);
    }
    return odds;
  }

  private static double[] weights(List<Case> cases) {
    Map<String, Long> counts =
        cases.stream()
            .filter(Case::isFitted)
            .collect(Collectors.groupingBy(SupportFit::kind, Collectors.counting()));
    List<Regression.Sample> samples =
        cases.stream()
            .filter(
                c -> c.isFitted() && (isPresumed(c.row().set()) || hasBoth(c.row().set(), counts)))
            .map(
                c ->
                    new Regression.Sample(
                        c.measures(),
                        c.unsupported().orElseThrow(),
                        mass(c.row().set()) / counts.getOrDefault(kind(c), 1L)))
            .toList();
    return Regression.fit(samples, Set.of());
  }

  private static boolean isClean(LabelledSentences.Row row) {
    return row.set().equals(CLEAN);
  }

  private static String kind(Case c) {
    return c.row().set() + ' ' + c.unsupported().orElseThrow();
  }

  private static boolean hasBoth(String set, Map<String, Long> counts) {
    return counts.containsKey(set + " true") && counts.containsKey(set + " false");
  }

  private static boolean isPresumed(String set) {
    return set.equals(CLEAN) || set.equals(LabelledSentences.FOREIGN);
  }

  private static double mass(String set) {
    return isPresumed(set) ? PRESUMED : LABELLED;
  }

  /// Slope and offset that turn left-out log-odds into those that news shows (Platt 1999).
  private double[] calibration(Map<Case, Double> odds) {
    return Regression.fit(
        news().stream()
            .map(
                c ->
                    new Regression.Sample(
                        List.of(odds.getOrDefault(c, 0.0)), c.unsupported().orElseThrow(), 1))
            .toList(),
        Set.of());
  }

  private List<Case> news() {
    Set<String> both =
        kept(c -> c.unsupported().orElse(false)).stream()
            .map(c -> c.row().set())
            .collect(Collectors.toSet());
    return kept(
        c ->
            c.isFitted()
                && !c.row().set().equals(LabelledSentences.FOREIGN)
                && (isClean(c.row()) || both.contains(c.row().set())));
  }

  private List<Double> cuts(Map<Case, Double> support) {
    List<Double> clean =
        kept(c -> isClean(c.row())).stream()
            .map(c -> support.getOrDefault(c, 1.0))
            .sorted()
            .toList();
    return FLAGGED.stream().map(share -> clean.get((int) (share * clean.size()))).toList();
  }

  private void reliability(Map<Case, Double> support) {
    for (int tenth = 0; tenth < 10; tenth++) {
      double low = tenth / 10.0;
      List<Case> bin =
          news().stream()
              .filter(c -> Math.min(9, (int) (10 * support.getOrDefault(c, 1.0))) / 10.0 == low)
              .toList();
      out.printf(
          Locale.ROOT,
          "  support %.1f to %.1f: %d sentences, mean %.2f, supported %.2f%n",
          low,
          low + 0.1,
          bin.size(),
          bin.stream().mapToDouble(c -> support.getOrDefault(c, 1.0)).average().orElse(0),
          bin.stream().mapToDouble(c -> c.unsupported().orElseThrow() ? 0 : 1).average().orElse(0));
    }
  }

  private void flagged(Map<Case, Double> support, List<Double> cuts) {
    for (String set : new TreeSet<>(news().stream().map(c -> c.row().set()).toList())) {
      for (boolean bad : new boolean[] {true, false}) {
        List<Case> cases =
            kept(c -> c.row().set().equals(set) && c.unsupported().equals(Optional.of(bad)));
        out.printf(
            Locale.ROOT,
            "  %s %s: below the cuts %s%n",
            set,
            bad ? "unsupported" : "supported",
            cuts.stream()
                .map(
                    cut ->
                        String.format(
                            Locale.ROOT,
                            "%.1f %%",
                            100.0
                                * cases.stream()
                                    .filter(c -> support.getOrDefault(c, 1.0) < cut)
                                    .count()
                                / Math.max(1, cases.size())))
                .toList());
      }
    }
  }

  /// The weights of [Doubt], by the support that left-out articles were given.
  private double[] rewrites(Map<Case, Double> support) {
    Map<MeasuredText, List<Double>> values = new HashMap<>();
    for (MeasuredText text : texts) {
      List<Judgement> judged =
          text.judgements().stream()
              .map(
                  j -> {
                    Case known = text.cases().get(j.sentence());
                    return known == null || j.verdict() == Verdict.CONTRADICTED
                        ? j
                        : j.but(j.verdict(), support.getOrDefault(known, 1.0));
                  })
              .toList();
      values.put(
          text,
          Arrays.stream(text.judge().doubted(judged, text.found()).values()).boxed().toList());
    }
    for (boolean collections : new boolean[] {false, true}) {
      Map<MeasuredText, Double> odds = new HashMap<>();
      Function<MeasuredText, String> group = t -> collections ? t.row().set() : fold(t.row());
      for (String left : new TreeSet<>(texts.stream().map(group).toList())) {
        double[] weights = rewriteWeights(values, t -> !group.apply(t).equals(left));
        texts.stream()
            .filter(t -> group.apply(t).equals(left))
            .forEach(t -> odds.put(t, odds(weights, values.getOrDefault(t, List.of()))));
      }
      for (String set : new TreeSet<>(texts.stream().map(t -> t.row().set()).toList())) {
        List<Map.Entry<Double, Boolean>> ranked =
            texts.stream()
                .filter(t -> t.row().set().equals(set) && t.row().unsupported().isPresent())
                .map(t -> Map.entry(odds.getOrDefault(t, 0.0), t.row().unsupported().orElseThrow()))
                .toList();
        out.printf(
            "  rewrites left out %s: %s%n",
            collections ? "by collection" : "by article", Separation.of(set, ranked));
      }
    }
    return rewriteWeights(values, t -> true);
  }

  private double[] rewriteWeights(
      Map<MeasuredText, List<Double>> values, Predicate<MeasuredText> which) {
    Map<String, Long> counts =
        texts.stream()
            .filter(t -> which.test(t) && t.row().unsupported().isPresent())
            .collect(
                Collectors.groupingBy(
                    t -> t.row().set() + ' ' + t.row().unsupported().orElseThrow(),
                    Collectors.counting()));
    List<Regression.Sample> samples =
        texts.stream()
            .filter(which)
            .filter(t -> t.row().unsupported().isPresent() && hasBoth(t.row().set(), counts))
            .map(
                t -> {
                  boolean bad = t.row().unsupported().orElseThrow();
                  long count = counts.getOrDefault(t.row().set() + ' ' + bad, 1L);
                  double mass = mass(t.row().set());
                  return new Regression.Sample(
                      values.getOrDefault(t, List.of()), bad, mass / count);
                })
            .toList();
    return Regression.fit(samples, Set.of(Doubt.NAMES.indexOf("copied")));
  }
}
