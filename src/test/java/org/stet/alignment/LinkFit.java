package org.stet.alignment;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stet.language.Analyser;
import org.stet.language.MiniLmEncoder;
import org.stet.language.SentenceEncoder;
import org.stet.text.Beside;

/// Fits the weights of [LinkModel] on the hand-drawn links and says how well they do on pairs that
/// they were not fitted on, with errors by kind.
public final class LinkFit {
  private static final int FOLDS = 5;

  private final List<GoldPair> pairs;
  private final PrintStream out;
  private final double[] line;

  private LinkFit(List<GoldPair> pairs, SentenceEncoder encoder, PrintStream out) {
    this.pairs = pairs;
    this.out = out;
    this.line = line(encoder);
  }

  /// @param arguments the folder of the labels, the folder of the texts that they name, and, to
  ///     write the fitted weights, the file to write
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("Name the folder of the labelled texts: mvn exec:exec@links -Dtexts=DIR");
      System.exit(2);
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (SentenceEncoder encoder = MiniLmEncoder.load().orElseThrow()) {
      List<GoldPair> pairs =
          GoldPair.all(Path.of(arguments[0]), Path.of(arguments[1]), new Analyser());
      LinkFit fit = new LinkFit(pairs, encoder, out);
      String semantic = fit.judge("semantic", Optional.of(encoder));
      String lexical = fit.judge("lexical", Optional.empty());
      if (arguments.length > 2) {
        Files.writeString(Path.of(arguments[2]), fit.file(semantic, lexical));
      }
    }
  }

  private String file(String semantic, String lexical) {
    return String.format(
        Locale.ROOT,
        """
        # Written by LinkFit (see decision 11): logistic regression over %d hand-labelled pairs,
        # non-negative weights, ridge 1. Do not edit by hand.
        %s%scosine.offset=%.4f
        cosine.words=%.4f
        """,
        pairs.size(),
        semantic,
        lexical,
        line[0],
        line[1]);
  }

  /// The cosine that common words let expect, by least squares over every pair of sentences.
  private double[] line(SentenceEncoder encoder) {
    LinkModel model = new LinkModel(true, new double[0], 0, 0, 0);
    double n = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (GoldPair gold : pairs) {
      for (Pair pair :
          measured(gold, new Aligner(Optional.of(encoder), model, Beside.NOBODY)).pairs()) {
        n++;
        x += pair.words();
        y += pair.cosine();
        xx += pair.words() * pair.words();
        xy += pair.words() * pair.cosine();
      }
    }
    double slope = (n * xy - x * y) / (n * xx - x * x);
    return new double[] {(y - slope * x) / n, slope};
  }

  private static Competition measured(GoldPair gold, Aligner aligner) {
    return aligner
        .measure(
            gold.original().text(),
            gold.original().sentences(),
            gold.rewrite().text(),
            gold.rewrite().sentences(),
            Pace.ALONE)
        .competition();
  }

  private String judge(String name, Optional<SentenceEncoder> encoder) {
    boolean semantic = encoder.isPresent();
    Aligner blank = new Aligner(encoder, model(semantic, new double[6]), Beside.NOBODY);
    List<List<Regression.Sample>> samples =
        pairs.stream().map(gold -> samples(gold, measured(gold, blank))).toList();
    Tally links = new Tally();
    Tally bonds = new Tally();
    for (int i = 0; i < pairs.size(); i++) {
      int fold = i % FOLDS;
      List<Regression.Sample> others =
          IntStream.range(0, pairs.size())
              .filter(j -> j % FOLDS != fold)
              .boxed()
              .flatMap(j -> samples.get(j).stream())
              .toList();
      GoldPair gold = pairs.get(i);
      Alignment alignment =
          new Aligner(encoder, model(semantic, Regression.fit(others)), Beside.NOBODY)
              .align(
                  gold.original().text(),
                  gold.original().sentences(),
                  gold.rewrite().text(),
                  gold.rewrite().sentences(),
                  () -> {});
      bonds.add(gold, alignment.bonds());
      links.add(gold, alignment.links().stream().flatMap(l -> l.bonds().stream()).toList());
    }
    out.println(name + ", " + FOLDS + " folds, bonds: " + bonds.score());
    out.println(name + ", " + FOLDS + " folds, bonds inside one link: " + links.score());
    bonds.errors().forEach((kind, count) -> out.println("  " + kind + ": " + count));
    double[] all = Regression.fit(samples.stream().flatMap(List::stream).toList());
    return write(name, all);
  }

  private LinkModel model(boolean semantic, double[] fitted) {
    int last = fitted.length - 1;
    return new LinkModel(semantic, Arrays.copyOf(fitted, last), fitted[last], line[0], line[1]);
  }

  private static String write(String name, double[] fitted) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < fitted.length; i++) {
      String feature = i < LinkModel.FEATURES.size() ? LinkModel.FEATURES.get(i) : "offset";
      lines.append(String.format(Locale.ROOT, "%s.%s=%.4f%n", name, feature, fitted[i]));
    }
    return lines.toString();
  }

  /// What may be tied but need not be teaches nothing.
  private static List<Regression.Sample> samples(GoldPair gold, Competition competition) {
    List<Regression.Sample> samples = new ArrayList<>();
    for (int i = 0; i < competition.pairs().size(); i++) {
      Pair pair = competition.pairs().get(i);
      List<Integer> edge = gold.edge(pair.original(), pair.rewrite());
      if (!gold.possible().contains(edge)) {
        samples.add(
            new Regression.Sample(
                Arrays.stream(competition.features(i)).boxed().toList(),
                gold.sure().contains(edge)));
      }
    }
    return samples;
  }

  /// Precision counts sure and possible edges as right, recall asks for the sure ones.
  private static final class Tally {
    private int right;
    private int given;
    private int found;
    private int wanted;
    private final Map<String, Integer> errors = new TreeMap<>();

    void add(GoldPair gold, List<Bond> bonds) {
      Set<List<Integer>> edges = new HashSet<>();
      bonds.forEach(b -> edges.add(gold.edge(b.original().index(), b.rewrite().index())));
      for (List<Integer> edge : edges) {
        boolean isRight = gold.sure().contains(edge) || gold.possible().contains(edge);
        right += isRight ? 1 : 0;
        if (!isRight) {
          errors.merge("wrong, " + kind(gold, edge), 1, Integer::sum);
        }
      }
      given += edges.size();
      wanted += gold.sure().size();
      for (List<Integer> edge : gold.sure()) {
        if (edges.contains(edge)) {
          found++;
        } else {
          errors.merge("missed, " + kind(gold, edge), 1, Integer::sum);
        }
      }
    }

    private static String kind(GoldPair gold, List<Integer> edge) {
      long originals = gold.sure().stream().filter(s -> s.get(0).equals(edge.get(0))).count();
      long rewrites = gold.sure().stream().filter(s -> s.get(1).equals(edge.get(1))).count();
      if (originals == 0) {
        return "of a sentence that has no link";
      }
      return originals > 1 ? "of a fused sentence" : rewrites > 1 ? "of a split one" : "of a 1:1";
    }

    String score() {
      double precision = (double) right / Math.max(1, given);
      double recall = (double) found / Math.max(1, wanted);
      double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
      return String.format(
          Locale.ROOT,
          "P %.3f (%d/%d) R %.3f (%d/%d) F1 %.3f",
          precision,
          right,
          given,
          recall,
          found,
          wanted,
          f1);
    }

    Map<String, Integer> errors() {
      return errors;
    }
  }
}
