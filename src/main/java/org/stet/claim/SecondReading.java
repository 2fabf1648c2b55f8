package org.stet.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.stet.alignment.Alignment;
import org.stet.alignment.Match;
import org.stet.language.ClaimReader;
import org.stet.language.ClaimReading;
import org.stet.language.FunctionWords;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// What a model that reads each sentence with its evidence adds to the judgements: it doubts a
/// sentence that the measures let pass, and names the words. By itself it doubts no further than a
/// warning; what the measures doubt too as a whole is an error.
public final class SecondReading {
  /// Doubts at least so great are heard.
  private static final double HEARD = 0.9;

  /// Words at least so unsupported carry a doubt.
  private static final double CARRIES = 0.5;

  /// How much of a model's log-odds count beside those of the measures.
  private static final double WEIGHT = 0.5;

  /// Characters of evidence that a reader takes in.
  private static final int MOST_READ = 800;

  /// How far from a cut a doubt stays that must not pass it.
  private static final double BESIDE = 0.001;

  private final ClaimReader reader;
  private final Alignment alignment;
  private final Cuts cuts;
  private final Set<String> original;

  /// @param reader stays the caller's to close
  public SecondReading(ClaimReader reader, Alignment alignment) {
    this.reader = reader;
    this.alignment = alignment;
    this.cuts = Cuts.of(alignment.semantic());
    this.original =
        ClaimReader.stems(
            alignment.original().stream().flatMap(s -> surfaces(s).stream()).toList());
  }

  /// The judgements as they stand after what was read before.
  ///
  /// @param unread how many sentences were not
  public record Known(List<Judgement> judgements, long unread) {
    public Known {
      judgements = List.copyOf(judgements);
    }
  }

  /// What is known of the sentences without reading any.
  public Known known(List<Judgement> measured) {
    List<Judgement> known = new ArrayList<>();
    long unread = 0;
    for (Judgement judgement : measured) {
      List<Sentence> passages = passages(judgement);
      Optional<ClaimReading> reading =
          isRead(judgement) ? reader.known(question(judgement, passages)) : Optional.empty();
      unread += isRead(judgement) && reading.isEmpty() ? 1 : 0;
      known.add(reading.map(r -> heard(judgement, passages, r)).orElse(judgement));
    }
    return new Known(known, unread);
  }

  /// The judgements as they stand after every sentence was read.
  ///
  /// @param step hears before each sentence what share of them is read; may end it by throwing
  /// @throws org.stet.language.ReadingException where the model can't read on this machine
  public List<Judgement> read(List<Judgement> measured, DoubleConsumer step) {
    List<Judgement> read = new ArrayList<>();
    for (Judgement judgement : measured) {
      step.accept((double) read.size() / measured.size());
      List<Sentence> passages = passages(judgement);
      read.add(
          isRead(judgement)
              ? heard(judgement, passages, reader.read(question(judgement, passages)))
              : judgement);
    }
    return read;
  }

  /// Headings sum up and are not read.
  private static boolean isRead(Judgement judgement) {
    return !judgement.sentence().isHeading() && judgement.verdict() != Verdict.NOT_CHECKED;
  }

  private ClaimReader.Question question(Judgement judgement, List<Sentence> passages) {
    return new ClaimReader.Question(
        surfaces(judgement.sentence()),
        passages.stream().flatMap(s -> surfaces(s).stream()).toList(),
        original);
  }

  private Judgement heard(Judgement judgement, List<Sentence> passages, ClaimReading reading) {
    Sentence sentence = judgement.sentence();
    List<Doubts.Doubted> words = carriers(sentence, reading);
    double doubt = 1 - reading.supported();
    double support = together(judgement.support(), doubt);
    if (doubt < HEARD || words.isEmpty()) {
      return judgement.but(judgement.verdict(), support);
    }
    Doubts before = judgement.doubts();
    boolean named = !before.missing().isEmpty();
    return new Judgement(
        sentence,
        judgement.verdict(),
        support,
        evidence(judgement, passages),
        new Doubts(
            named ? before.words() : words, before.copied(), footing(before.footing(), doubt)));
  }

  /// What measures and reading say together of how probable a sentence is; an even doubt says
  /// nothing.
  private static double together(double measured, double doubt) {
    double odds = Support.oddsAgainst(measured) + WEIGHT * Support.oddsAgainst(1 - doubt);
    return 1 / (1 + Math.exp(odds));
  }

  /// Both doubts together as findings go by them, within what one of them alone may say.
  private double footing(double measured, double doubt) {
    double heard = Support.oddsAgainst(1 - doubt) - Support.oddsAgainst(1 - HEARD);
    double odds = Support.oddsAgainst(Math.min(measured, cuts.warning() - BESIDE));
    double both = 1 / (1 + Math.exp(odds + WEIGHT * heard));
    if (measured < cuts.warning()) {
      return Math.min(both, Math.min(measured, cuts.error() - BESIDE));
    }
    return Math.max(both, Math.min(measured, cuts.error() + BESIDE));
  }

  /// The words that carry a doubt: those that say something, or a `not` where it is that alone.
  private static List<Doubts.Doubted> carriers(Sentence sentence, ClaimReading reading) {
    List<Doubts.Doubted> carriers = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      double doubt = reading.unsupported().get(i);
      if (token.isWord() && doubt >= CARRIES) {
        carriers.add(new Doubts.Doubted(token, doubt, true, false));
      }
    }
    List<Doubts.Doubted> telling =
        carriers.stream().filter(word -> !FunctionWords.holds(word.word())).toList();
    return telling.isEmpty() ? carriers : telling;
  }

  /// The evidence, then what else is near, as much as is read; in the order of the original.
  private List<Sentence> passages(Judgement judgement) {
    Set<Sentence> near = new LinkedHashSet<>();
    List<Match> matches = alignment.matches(judgement.sentence());
    for (Evidence evidence : judgement.evidence()) {
      matches.stream()
          .map(Match::original)
          .filter(passage -> passage.span().equals(evidence.span()))
          .forEach(near::add);
    }
    matches.stream().map(Match::original).forEach(near::add);
    List<Sentence> read = new ArrayList<>();
    int length = 0;
    for (Sentence passage : near) {
      length += passage.span().length();
      if (read.isEmpty() || length <= MOST_READ) {
        read.add(passage);
      }
    }
    read.sort(Comparator.comparingInt(Sentence::index));
    return read;
  }

  /// The evidence of the measures, or what was read where they have none.
  private static List<Evidence> evidence(Judgement judgement, List<Sentence> read) {
    return judgement.evidence().isEmpty()
        ? read.stream().map(passage -> new Evidence(passage.span(), 0)).toList()
        : judgement.evidence();
  }

  private static List<String> surfaces(Sentence sentence) {
    return sentence.tokens().stream().map(Token::surface).toList();
  }
}
