package org.stet.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stet.alignment.Change;
import org.stet.alignment.Link;
import org.stet.alignment.Weights;
import org.stet.language.Figure;
import org.stet.language.FunctionWords;
import org.stet.language.Name;
import org.stet.language.NameForms;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// A sentence of the original that the rewrite leaves out, or a good part of one that it keeps.
final class SentenceOmitted implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "omission-sentence",
          List.of(),
          Category.CONTEXT,
          Severity.NOTE,
          List.of(
              new Example(
                  """
                  The council closed the old bridge on Friday after storms cracked two of its arches.
                  ⟦Fishermen from the island of Sund lost forty boats in the same night.⟧""",
                  "The council closed the old bridge on Friday after storms cracked two arches."),
              new Example(
                  """
                  The council closed the old bridge on Friday after storms cracked two of its arches.
                  Engineers will inspect it.""",
                  """
                  The council closed the old bridge on Friday after storms cracked two arches, and
                  engineers will inspect it."""),
              new Example(
                  "The council closed the old bridge on Friday ⟦after a week of storms cracked two"
                      + " granite arches⟧, police said.",
                  "The council closed the old bridge on Friday, police said.")));

  /// Share of the sentence's weight that the rewrite has somewhere near, from which it is not left
  /// out.
  private static final double TOLD = 0.6;

  /// Words from which on a heading tells something that may be left out: what the original says
  /// above the story it holds to matter most.
  private static final int TELLING = 8;

  /// Sentences that are looked at, the heaviest first: a list that is read holds far fewer.
  private static final int MOST = 200;

  /// Stems of what brings in a source, or the other side's reply.
  private static final Set<String> SAYING =
      Set.of("said", "say", "told", "accord", "deni", "reject", "warn", "ask", "argu", "admit");

  /// What a line that is no sentence weighs at most: it stands beside a picture more often than
  /// not.
  private static final double CAPTION = 0.7;

  /// Telling words of a passage that the rewrite must lack, for it to be a part of its own.
  private static final int PART = 4;

  /// Telling words from which on a part weighs like a sentence.
  private static final double WHOLE = 8;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    Map<String, List<Integer>> rewritten = byStems(texts.alignment().rewrite());
    Map<String, List<Integer>> listed = new HashMap<>();
    texts.alignment().original().stream()
        .filter(sentence -> isOpen(texts, sentence))
        .map(sentence -> new Open(sentence, weight(texts, sentence)))
        .sorted(Comparator.comparingDouble(Open::weight).reversed())
        .limit(MOST)
        .filter(open -> told(weights(texts, open.sentence), rewritten) < TOLD)
        .filter(open -> told(weights(texts, open.sentence), listed) < TOLD)
        .forEach(
            open -> {
              add(Weights.stems(open.sentence), open.sentence.index(), listed);
              report.accept(
                  Omission.of(INFO, texts, open.sentence, open.sentence.span(), open.weight));
            });
    texts.alignment().links().forEach(link -> parts(texts, link, report));
  }

  private record Open(Sentence sentence, double weight) {}

  private static boolean isOpen(Collation texts, Sentence sentence) {
    return !(sentence.isHeading() && sentence.words().size() < TELLING)
        && texts.alignment().ofOriginal(sentence).isEmpty()
        && !weights(texts, sentence).isEmpty();
  }

  private static Map<String, Double> weights(Collation texts, Sentence sentence) {
    return texts.alignment().weights().of(sentence);
  }

  /// What was cut from a sentence that the link keeps.
  private static void parts(Collation texts, Link link, Consumer<Finding> report) {
    Set<String> told = new HashSet<>();
    link.rewrite().forEach(sentence -> told.addAll(Weights.stems(sentence)));
    for (Sentence sentence : link.original()) {
      List<Span> otherwise = toldOtherwise(texts, link, sentence);
      for (Change change : sentence.isHeading() ? List.<Change>of() : link.changes()) {
        List<Token> words =
            change.original().stream()
                .filter(word -> word.isWord() && sentence.span().contains(word.span()))
                .toList();
        List<Token> telling = words.stream().filter(word -> !FunctionWords.holds(word)).toList();
        long missing =
            telling.stream()
                .filter(word -> !told.contains(word.stem()))
                .filter(word -> otherwise.stream().noneMatch(word.span()::overlaps))
                .count();
        if (missing >= PART && missing >= TOLD * telling.size()) {
          double share = Math.min(1, missing / WHOLE);
          report.accept(
              Omission.draft(
                      INFO, texts, sentence, Words.cover(words), share * weight(texts, sentence))
                  .variant("part")
                  .done());
        }
      }
    }
  }

  /// The names that the rewrite tells in another form, `NATO`, and the figures, `€250m`, with what
  /// they count.
  private static List<Span> toldOtherwise(Collation texts, Link link, Sentence sentence) {
    List<List<String>> names =
        link.rewrite().stream()
            .flatMap(ours -> texts.ofRewrite().names(ours).stream())
            .map(name -> NameForms.parts(name.tokens()))
            .toList();
    List<Figure> figures = texts.ofRewrite().figures(link.rewrite());
    Stream<Span> named =
        texts.ofOriginal().names(sentence).stream()
            .filter(
                name ->
                    names.stream()
                        .anyMatch(our -> NameForms.areSame(our, NameForms.parts(name.tokens()))))
            .map(Name::span);
    Stream<Span> counted =
        texts.ofOriginal().figures(sentence).stream()
            .filter(figure -> figures.stream().anyMatch(figure::equivalent))
            .map(figure -> Figured.counted(texts.originalAt(), figure.span()));
    return Stream.concat(named, counted).toList();
  }

  /// The sentences of the rewrite, each with its next, by the stems that they have.
  private static Map<String, List<Integer>> byStems(List<Sentence> sentences) {
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      Set<String> near = new HashSet<>(Weights.stems(sentences.get(i)));
      if (i + 1 < sentences.size()) {
        near.addAll(Weights.stems(sentences.get(i + 1)));
      }
      add(near, i, holders);
    }
    return holders;
  }

  private static void add(Set<String> stems, int holder, Map<String, List<Integer>> holders) {
    stems.forEach(stem -> holders.computeIfAbsent(stem, s -> new ArrayList<>()).add(holder));
  }

  /// The largest share that one of the holders has.
  private static double told(Map<String, Double> weights, Map<String, List<Integer>> holders) {
    Map<Integer, Double> shared = new HashMap<>();
    weights.forEach(
        (stem, weight) ->
            holders
                .getOrDefault(stem, List.of())
                .forEach(holder -> shared.merge(holder, weight, Double::sum)));
    return shared.values().stream().mapToDouble(Double::doubleValue).max().orElse(0) / sum(weights);
  }

  private static double sum(Map<String, Double> weights) {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /// What stands first weighs most; figures, names and what somebody says weigh more than colour.
  private static double weight(Collation texts, Sentence sentence) {
    int figures = texts.ofOriginal().figures(sentence).size();
    int names = texts.ofOriginal().names(sentence).size();
    long sayings = sentence.words().stream().filter(w -> SAYING.contains(w.stem())).count();
    double facts = 1 - 1 / (1 + 0.4 * figures + 0.2 * names + 0.4 * sayings);
    double whole = Omission.isClosed(sentence) || sentence.isHeading() ? 0.95 : CAPTION;
    return whole * Omission.position(texts, sentence) * (0.8 + 0.2 * facts);
  }
}
