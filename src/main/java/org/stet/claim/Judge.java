package org.stet.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.alignment.Alignment;
import org.stet.alignment.Match;
import org.stet.alignment.Vocabulary;
import org.stet.language.FunctionWords;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// Says of every sentence of a rewrite whether the original supports it, and by which sentences.
///
/// A sentence is measured by how much of the weight of its words the best few original sentences
/// hold together (greedy cover), how near the best of them comes in meaning, how strange its
/// strangest word is, and which names and figures the original lacks ([Measures]). A heading is
/// measured against the whole body, because it sums up more than a sentence.
public final class Judge {
  /// A further piece of evidence must explain this share of the sentence's weight.
  private static final double GAIN = 0.06;

  private static final int MOST_EVIDENCE = 4;

  /// From this share of the weight of its words on, a doubtful sentence is unsupported as a whole;
  /// below it, only in what is strange in it.
  private static final double WHOLLY = 0.5;

  private static final double HEADING_SUPPORTED = 0.45;
  private static final double HEADING_SHARE = 10.0;
  private static final double HEADING_NEARNESS = 4.0;
  private static final double HEADING_OFFSET = -5.0;

  /// A rewrite with this share of copied words retells freely; one with so much more keeps the
  /// original's words.
  private static final double FREE = 0.5;

  private static final double KEEPS = 0.4;

  private final Document rewrite;
  private final Alignment alignment;
  private final Witness witness;
  private final Support support;
  private final Story story;
  private final double copied;
  private final List<Vocabulary> passages;
  private final Vocabulary body;

  /// @param witness asked about every sentence that is not a heading
  public Judge(Document original, Document rewrite, Alignment alignment, Witness witness) {
    this.rewrite = rewrite;
    this.alignment = alignment;
    this.witness = witness;
    this.support = Support.of(alignment.semantic());
    this.story = new Story(original, alignment.original());
    this.passages = alignment.original().stream().map(s -> new Vocabulary(List.of(s))).toList();
    this.body = new Vocabulary(alignment.original());
    int words = alignment.rewrite().stream().mapToInt(s -> s.words().size()).sum();
    int known = alignment.rewrite().stream().mapToInt(story::copiedWords).sum();
    this.copied = Math.clamp(((double) known / Math.max(1, words) - FREE) / KEEPS, 0, 1);
  }

  /// One judgement for each sentence of the rewrite, in order.
  public List<Judgement> judgements() {
    return alignment.rewrite().stream().map(this::judge).toList();
  }

  /// How probably the rewrite holds at least one claim that the original does not support.
  ///
  /// @param judgements of its sentences
  /// @param error the greatest confidence of a finding that is an error of fact; 0 for none
  /// @param warning the same of warnings
  public double doubt(List<Judgement> judgements, double error, double warning) {
    return doubted(judgements, new Doubt.Found(error, warning)).probability(alignment.semantic());
  }

  /// From 0 for a free retelling to 1 for a rewrite that keeps the original's words.
  double copied() {
    return copied;
  }

  Doubt doubted(List<Judgement> judgements, Doubt.Found found) {
    double[] odds =
        judgements.stream()
            .filter(j -> !j.sentence().isHeading() && j.verdict() != Verdict.NOT_CHECKED)
            .mapToDouble(j -> Support.oddsAgainst(j.support()))
            .toArray();
    double none = Support.oddsAgainst(1);
    double mean = Arrays.stream(odds).average().orElse(none);
    return new Doubt(mean, Arrays.stream(odds).max().orElse(none), copied, found);
  }

  private Judgement judge(Sentence sentence) {
    Map<String, Double> words = alignment.weights().of(sentence);
    if (words.isEmpty()) {
      return new Judgement(sentence, Verdict.NOT_CHECKED, 0.5, List.of());
    }
    Looked looked = look(sentence, words);
    List<Evidence> evidence = looked.cover().evidence();
    if (sentence.isHeading()) {
      double supported = heading(words.keySet(), nearest(sentence));
      Verdict verdict = supported >= HEADING_SUPPORTED ? Verdict.SUPPORTED : Verdict.NOT_FOUND;
      return new Judgement(sentence, verdict, supported, evidence);
    }
    Measures measures = measures(sentence, looked);
    double supported = support.probability(measures);
    double footing = support.footing(supported, copied);
    boolean wholly = measures.words().uncovered() >= WHOLLY && footing < support.cuts().warning();
    return new Judgement(
        sentence,
        wholly ? Verdict.NOT_FOUND : Verdict.SUPPORTED,
        supported,
        evidence,
        doubts(sentence, looked, footing));
  }

  /// What was measured of each sentence that is no heading and has words that weigh, in order.
  Map<Sentence, Measures> measures() {
    Map<Sentence, Measures> measures = new LinkedHashMap<>();
    for (Sentence sentence : alignment.rewrite()) {
      Map<String, Double> words = alignment.weights().of(sentence);
      if (!sentence.isHeading() && !words.isEmpty()) {
        measures.put(sentence, measures(sentence, look(sentence, words)));
      }
    }
    return measures;
  }

  /// What was seen of a sentence.
  ///
  /// @param open the weights of the words that its evidence lacks
  /// @param doubts of its words by the witness; empty where it can't tell
  private record Looked(
      Map<String, Double> words, Cover cover, Map<String, Double> open, List<Double> doubts) {}

  private Looked look(Sentence sentence, Map<String, Double> words) {
    List<Match> matches = alignment.matches(sentence);
    Cover cover = cover(words, matches);
    Set<Sentence> passages = new LinkedHashSet<>(cover.sentences());
    matches.stream().limit(MOST_EVIDENCE).map(Match::original).forEach(passages::add);
    List<Double> doubts =
        sentence.isHeading() ? List.of() : witness.doubts(sentence, List.copyOf(passages));
    return new Looked(words, cover, cover.open(), doubts);
  }

  private Measures measures(Sentence sentence, Looked looked) {
    double cosine =
        alignment.matches(sentence).stream()
            .mapToDouble(match -> 2 * match.similarity() - match.lexical())
            .max()
            .orElse(0);
    boolean deniedBefore = looked.cover().sentences().stream().anyMatch(Story::denies);
    return new Measures(
        new Measures.Words(
            sum(looked.open()) / sum(looked.words()),
            story.newTriples(sentence),
            looked.open().values().stream().mapToDouble(Double::doubleValue).max().orElse(0)),
        looked.doubts().stream().mapToDouble(Double::doubleValue).max().orElse(0),
        alignment.semantic() ? 1 - Math.clamp(cosine, 0, 1) : 0,
        new Measures.Fresh(
            story.newNames(rewrite, sentence),
            story.newFigures(rewrite, sentence),
            story.newTimes(rewrite, sentence),
            Story.denies(sentence) && !deniedBefore));
  }

  /// The words that the evidence or the witness has nothing for.
  private Doubts doubts(Sentence sentence, Looked looked, double footing) {
    List<Token> words = sentence.words();
    Set<Token> known = story.known(rewrite, sentence);
    List<Doubts.Doubted> doubted = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      boolean strange = !known.contains(word) && !isAge(words, i);
      // Vectors of numbers are all alike, so the witness can't tell one from another.
      boolean figure = word.kind() == TokenKind.NUMBER;
      if (FunctionWords.holds(word) || isSlight(word) || (figure && !strange)) {
        continue;
      }
      double doubt = looked.doubts().isEmpty() ? 0 : looked.doubts().get(i);
      boolean unheard = looked.doubts().isEmpty() || figure;
      double least = unheard ? Doubts.STRANGE : 0;
      boolean absent = looked.open().containsKey(word.stem());
      double told = absent ? Math.max(doubt, least) : doubt;
      if (told >= Doubts.FAINT) {
        doubted.add(new Doubts.Doubted(word, told, absent, strange));
      }
    }
    return new Doubts(doubted, story.copiedShare(sentence), footing);
  }

  /// Whether a word is put before a name in some houses and in others not, or is a mere letter, as
  /// the end of `km/h`.
  private static boolean isSlight(Token word) {
    return word.normal().matches("mr|mrs|ms") || word.surface().matches("[a-z]");
  }

  /// Whether a word only says that the number before it is an age, as a comma may.
  private static boolean isAge(List<Token> words, int at) {
    boolean old = words.get(at).normal().equals("old");
    return old && at > 0 && words.get(at - 1).stem().equals("year");
  }

  private double nearest(Sentence sentence) {
    List<Match> matches = alignment.matches(sentence);
    return matches.isEmpty() ? 0 : matches.getFirst().similarity();
  }

  /// By the share of a heading's words that the body has, each counting the same: a label such as
  /// `Response` is rare and says nothing.
  private double heading(Set<String> words, double nearest) {
    double share = (double) words.stream().filter(body::has).count() / words.size();
    double score = HEADING_SHARE * share + HEADING_NEARNESS * nearest + HEADING_OFFSET;
    return 1 / (1 + Math.exp(-score));
  }

  private Cover cover(Map<String, Double> words, List<Match> matches) {
    double total = sum(words);
    Map<String, Double> open = new HashMap<>(words);
    List<Evidence> evidence = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (Match match : matches) {
      Map<String, Double> left = new HashMap<>(open);
      left.keySet().removeIf(passages.get(match.original().index())::has);
      double gain = sum(open) - sum(left);
      if (evidence.isEmpty() || (evidence.size() < MOST_EVIDENCE && gain >= GAIN * total)) {
        evidence.add(new Evidence(match.original().span(), match.similarity()));
        sentences.add(match.original());
        open = left;
      }
    }
    return new Cover(open, evidence, sentences);
  }

  private static double sum(Map<String, Double> weights) {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private record Cover(
      Map<String, Double> open, List<Evidence> evidence, List<Sentence> sentences) {}
}
