package org.stet.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.stet.language.SentenceEncoder;
import org.stet.text.Sentence;

/// Finds the pairs of sentences that may answer to each other: twins, then those that share rare
/// words and, where there are vectors, those near in meaning. Each sentence of either text looks
/// for its partners, so that swapping the texts finds the same pairs.
final class Candidates {
  /// Pairs kept for a sentence.
  private static final int MOST = 12;

  /// Pairs up to which every vector is compared with every other, which finds paraphrases that
  /// share no word.
  private static final long ALL_PAIRS = 1_000_000;

  private static final Comparator<Match> LIKEST =
      Comparator.comparingDouble(Match::similarity)
          .reversed()
          .thenComparingInt(match -> match.original().index());

  private static final int[] NONE = {};

  private final Sides<Wording> sentences;
  private final Sides<Bag> bags;
  private final LinkModel model;
  private final Twins twins;
  private final int[][] shared;
  private final int[][] sharing;

  /// @param tick called between sentences; what it throws ends the work
  Candidates(Sides<Wording> sentences, Sides<Bag> bags, int words, LinkModel model, Runnable tick) {
    this.sentences = sentences;
    this.bags = bags;
    this.model = model;
    this.twins = new Twins(sentences.original(), sentences.rewrite());
    twins.nearlyInPlace(this::nearlySame);
    shared = search(bags.rewrite(), new Postings(bags.original(), words), true, tick);
    sharing = search(bags.original(), new Postings(bags.rewrite(), words), false, tick);
    anywhere();
  }

  private int[][] search(List<Bag> from, Postings index, boolean rewrite, Runnable tick) {
    int[] expected = rewrite ? twins.expectedInOriginal() : twins.expectedInRewrite();
    int[][] found = new int[from.size()][];
    for (int i = 0; i < found.length; i++) {
      tick.run();
      boolean copy = rewrite ? twins.isCopy(i) : twins.isCopied(i);
      int most = needsVector(rewrite, i) ? Postings.MOST_READ : Postings.FEW_READ;
      found[i] = copy ? NONE : index.near(from.get(i), expected[i], most);
    }
    return found;
  }

  private boolean nearlySame(int original, int rewrite) {
    if (!sameKind(original, rewrite)) {
      return false;
    }
    Bag.Shares shares = bags.original().get(original).with(bags.rewrite().get(rewrite));
    return Math.min(shares.mine(), shares.theirs()) >= Twins.NEARLY;
  }

  private boolean sameKind(int original, int rewrite) {
    return sentences.original().get(original).sentence().isHeading()
        == sentences.rewrite().get(rewrite).sentence().isHeading();
  }

  /// Makes twins of those that are nearest to each other in words, wherever they stand.
  private void anywhere() {
    int[] nearestOriginal =
        IntStream.range(0, shared.length).map(r -> nearest(r, shared[r], true)).toArray();
    int[] nearestRewrite =
        IntStream.range(0, sharing.length).map(o -> nearest(o, sharing[o], false)).toArray();
    for (int r = 0; r < nearestOriginal.length; r++) {
      int o = nearestOriginal[r];
      if (o >= 0 && nearestRewrite[o] == r) {
        twins.pairIfNearly(o, r, this::nearlySame);
      }
    }
  }

  private int nearest(int at, int[] others, boolean rewrite) {
    int nearest = -1;
    double best = 0;
    for (int other : others) {
      int o = rewrite ? other : at;
      int r = rewrite ? at : other;
      boolean free = !twins.hasOriginal(o) && !twins.hasRewrite(r) && sameKind(o, r);
      double words = free ? pair(o, r, 0).words() : 0;
      if (words > best) {
        best = words;
        nearest = other;
      }
    }
    return nearest;
  }

  /// The sentences without a twin, which only their meaning can place.
  boolean needsVector(boolean rewrite, int at) {
    return rewrite ? !twins.hasRewrite(at) : !twins.hasOriginal(at);
  }

  /// What was found.
  ///
  /// @param pairs that compete for links
  /// @param matches for each sentence of the rewrite the nearest of the original, best first
  record Found(List<Pair> pairs, List<List<Match>> matches) {}

  /// Looks at every sentence of either text.
  ///
  /// @param vectors of the sentences that need one; both empty without an encoder
  Found find(Sides<float[]> vectors, Runnable tick) {
    List<Pair> pairs = new ArrayList<>();
    List<List<Match>> matches = new ArrayList<>();
    List<List<Pair>> ofRewrite = new ArrayList<>();
    for (int r = 0; r < shared.length; r++) {
      tick.run();
      List<Pair> found = beside(r, true, vectors);
      matches.add(matches(found));
      ofRewrite.add(nearest(found));
      pairs.addAll(ofRewrite.getLast());
    }
    for (int o = 0; o < sharing.length; o++) {
      tick.run();
      for (Pair pair : nearest(beside(o, false, vectors))) {
        if (ofRewrite.get(pair.rewrite()).stream()
            .noneMatch(p -> p.original() == pair.original())) {
          pairs.add(pair);
        }
      }
    }
    return new Found(pairs, matches);
  }

  private List<Match> matches(List<Pair> found) {
    Foremost<Match> likest = new Foremost<>(MOST, LIKEST);
    for (Pair pair : found) {
      Sentence original = sentences.original().get(pair.original()).sentence();
      likest.add(new Match(original, pair.told(), model.similarity(pair)));
    }
    return List.copyOf(likest.list());
  }

  private List<Pair> nearest(List<Pair> found) {
    Foremost<Pair> nearest = new Foremost<>(MOST, this::byNearness);
    for (Pair pair : found) {
      if (sameKind(pair.original(), pair.rewrite())) {
        nearest.add(pair);
      }
    }
    return nearest.list();
  }

  private int byNearness(Pair a, Pair b) {
    int nearer = Double.compare(model.nearness(b), model.nearness(a));
    if (nearer != 0) {
      return nearer;
    }
    int earlier = Integer.compare(a.original(), b.original());
    return earlier == 0 ? Integer.compare(a.rewrite(), b.rewrite()) : earlier;
  }

  /// All pairs of one sentence that are worth a look.
  private List<Pair> beside(int at, boolean rewrite, Sides<float[]> vectors) {
    if (rewrite && twins.isCopy(at)) {
      return List.of(pair(twins.of(at), at, 1));
    }
    int[] others = rewrite ? shared[at] : sharing[at];
    boolean all =
        !vectors.original().isEmpty()
            && (long) shared.length * sharing.length <= ALL_PAIRS
            && needsVector(rewrite, at);
    int[] beside = all ? all(rewrite, others) : others;
    List<Pair> pairs = new ArrayList<>(beside.length);
    for (int other : beside) {
      int o = rewrite ? other : at;
      int r = rewrite ? at : other;
      pairs.add(withMeaning(pair(o, r, 0), vectors));
    }
    return pairs;
  }

  private int[] all(boolean rewrite, int[] others) {
    int size = rewrite ? sharing.length : shared.length;
    IntStream.Builder all = IntStream.builder();
    for (int other = 0, next = 0; other < size; other++) {
      boolean shares = next < others.length && others[next] == other;
      next += shares ? 1 : 0;
      if (shares || needsVector(!rewrite, other)) {
        all.add(other);
      }
    }
    return all.build().toArray();
  }

  private Pair pair(int o, int r, double cosine) {
    Bag.Shares shares = bags.original().get(o).with(bags.rewrite().get(r));
    return new Pair(o, r, shares.theirs(), shares.mine(), cosine);
  }

  /// What was not encoded is as near in meaning as its words let expect; twins are as near as can
  /// be.
  private Pair withMeaning(Pair pair, Sides<float[]> vectors) {
    int o = pair.original();
    int r = pair.rewrite();
    if (needsVector(true, r) && needsVector(false, o) && !vectors.original().isEmpty()) {
      double cosine = SentenceEncoder.cosine(vectors.original().get(o), vectors.rewrite().get(r));
      return pair.withCosine(Math.clamp(cosine, 0, 1));
    }
    return pair.withCosine(twins.are(o, r) ? pair.words() : model.expectedCosine(pair.words()));
  }

  Twins twins() {
    return twins;
  }
}
