package org.stet.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.stet.language.SentenceEncoder;
import org.stet.text.Sentence;
import org.stet.text.Sides;

/// Finds the pairs of sentences that may answer to each other: twins, then those that share rare
/// words and, where there are vectors, those near in meaning. Each sentence of either text looks
/// for its partners, so that swapping the texts finds the same pairs. Two that have a twin each
/// answer to their twins and not to each other: a word that they happen to share would pull two
/// passages together.
final class Candidates {
  /// Pairs kept for a sentence.
  private static final int MOST = 12;

  /// Pairs up to which every vector is compared with every other, which finds paraphrases that
  /// share no word.
  private static final long ALL_PAIRS = 1_000_000;

  private static final Comparator<Pair> BY_PLACE =
      Comparator.comparingInt(Pair::original).thenComparingInt(Pair::rewrite);

  private static final int[] NONE = {};

  private static final Sides<float[]> NO_VECTORS = new Sides<>(List.of(), List.of());

  private final Sides<Wording> sentences;
  private final Sides<Bag> bags;

  /// The bag of the sentence at hand, of either text.
  private final Bag.Open openOriginal;

  private final Bag.Open openRewrite;

  private final LinkModel model;

  /// Which sentences of the original, and behind them of the rewrite, are headings.
  private final BitSet headings = new BitSet();

  private final int firstOfRewrite;
  private final Twins twins;
  private final Postings originals;
  private final int[][] shared;
  private final int[][] sharing;

  /// @param words how many there are
  Candidates(Sides<Wording> sentences, Sides<Bag> bags, int words, LinkModel model, Pace pace) {
    this.sentences = sentences;
    this.bags = bags;
    this.openOriginal = new Bag.Open(words);
    this.openRewrite = new Bag.Open(words);
    this.model = model;
    this.firstOfRewrite = sentences.original().size();
    noteHeadings(sentences.original(), 0);
    noteHeadings(sentences.rewrite(), firstOfRewrite);
    this.twins = new Twins(sentences.original(), sentences.rewrite());
    twins.nearlyInPlace(this::nearlySame);
    List<Postings> indexes =
        pace.beside()
            .both(
                () -> new Postings(bags.original(), words),
                () -> new Postings(bags.rewrite(), words),
                List::of);
    this.originals = indexes.getFirst();
    List<int[][]> found =
        pace.beside()
            .both(
                () -> search(true, originals, pace.tick()),
                () -> search(false, indexes.getLast(), Pace.ALONE.tick()),
                List::of);
    shared = found.getFirst();
    sharing = found.getLast();
    anywhere(pace);
  }

  private void noteHeadings(List<Wording> text, int first) {
    for (int i = 0; i < text.size(); i++) {
      headings.set(first + i, text.get(i).sentence().isHeading());
    }
  }

  private int[][] search(boolean rewrite, Postings index, Runnable tick) {
    List<Bag> from = rewrite ? bags.rewrite() : bags.original();
    int[] expected = rewrite ? twins.expectedInOriginal() : twins.expectedInRewrite();
    int[][] found = new int[from.size()][];
    for (int i = 0; i < found.length; i++) {
      tick.run();
      found[i] =
          needsVector(rewrite, i)
              ? index.near(from.get(i), expected[i], Postings.Effort.FULL)
              : NONE;
    }
    return found;
  }

  private boolean nearlySame(int original, int rewrite) {
    if (!sameKind(original, rewrite)) {
      return false;
    }
    lay(original, false);
    Bag.Shares shares = with(rewrite, false);
    return Math.min(shares.mine(), shares.theirs()) >= Twins.NEARLY;
  }

  private boolean sameKind(int original, int rewrite) {
    return headings.get(original) == headings.get(firstOfRewrite + rewrite);
  }

  /// Makes twins of those that are nearest to each other in words, wherever they stand.
  private void anywhere(Pace pace) {
    List<int[]> nearest =
        pace.beside().both(() -> nearest(shared, true), () -> nearest(sharing, false), List::of);
    for (int r = 0; r < shared.length; r++) {
      int o = nearest.getFirst()[r];
      if (o >= 0 && nearest.getLast()[o] == r) {
        twins.pairIfNearly(o, r, this::nearlySame);
      }
    }
  }

  private int[] nearest(int[][] found, boolean rewrite) {
    return IntStream.range(0, found.length).map(at -> nearest(at, found[at], rewrite)).toArray();
  }

  private int nearest(int at, int[] others, boolean rewrite) {
    if (others.length == 0) {
      return -1;
    }
    int nearest = -1;
    double best = 0;
    lay(at, rewrite);
    for (int other : others) {
      int o = rewrite ? other : at;
      int r = rewrite ? at : other;
      double words = needsVector(!rewrite, other) && sameKind(o, r) ? words(other, rewrite) : 0;
      if (words > best) {
        best = words;
        nearest = other;
      }
    }
    return nearest;
  }

  private void lay(int at, boolean rewrite) {
    open(rewrite).lay((rewrite ? bags.rewrite() : bags.original()).get(at));
  }

  /// What the sentence at hand and one of the other text have in common.
  private Bag.Shares with(int other, boolean rewrite) {
    return open(rewrite).with((rewrite ? bags.original() : bags.rewrite()).get(other));
  }

  private Bag.Open open(boolean rewrite) {
    return rewrite ? openRewrite : openOriginal;
  }

  private double words(int other, boolean rewrite) {
    Bag.Shares shares = with(other, rewrite);
    return (shares.theirs() + shares.mine()) / 2;
  }

  /// The sentences without a twin, which only their meaning can place.
  boolean needsVector(boolean rewrite, int at) {
    return rewrite ? !twins.hasRewrite(at) : !twins.hasOriginal(at);
  }

  /// What was found.
  ///
  /// @param pairs that compete for links
  /// @param nearest for each sentence of the rewrite the nearest of the original
  record Found(List<Pair> pairs, Nearest nearest) {}

  /// Looks at every sentence of either text.
  ///
  /// @param vectors of the sentences that need one; both empty without an encoder
  Found find(Sides<float[]> vectors, Pace pace) {
    return pace.beside()
        .both(() -> ofRewrite(vectors, pace.tick()), () -> ofOriginal(vectors), this::together);
  }

  private record OfRewrite(List<List<Pair>> pairs, Map<Integer, List<Match>> matches) {}

  private OfRewrite ofRewrite(Sides<float[]> vectors, Runnable tick) {
    List<List<Pair>> pairs = new ArrayList<>(shared.length);
    Map<Integer, List<Match>> matches = new HashMap<>();
    for (int r = 0; r < shared.length; r++) {
      tick.run();
      if (needsVector(true, r)) {
        List<Pair> found = beside(r, true, vectors);
        matches.put(r, matches(found));
        pairs.add(nearest(found));
      } else {
        pairs.add(withTwin(r));
      }
    }
    return new OfRewrite(pairs, matches);
  }

  private List<Pair> ofOriginal(Sides<float[]> vectors) {
    List<Pair> pairs = new ArrayList<>();
    for (int o = 0; o < sharing.length; o++) {
      if (needsVector(false, o)) {
        pairs.addAll(nearest(beside(o, false, vectors)));
      }
    }
    return pairs;
  }

  private Found together(OfRewrite ofRewrite, List<Pair> ofOriginal) {
    List<Pair> pairs = new ArrayList<>();
    ofRewrite.pairs().forEach(pairs::addAll);
    for (Pair pair : ofOriginal) {
      if (!has(ofRewrite.pairs().get(pair.rewrite()), pair.original())) {
        pairs.add(pair);
      }
    }
    return new Found(pairs, new Nearest(ofRewrite.matches(), this::ofTwin));
  }

  private static boolean has(List<Pair> pairs, int original) {
    for (Pair pair : pairs) {
      if (pair.original() == original) {
        return true;
      }
    }
    return false;
  }

  private List<Pair> withTwin(int rewrite) {
    if (!twins.isCopy(rewrite)) {
      return pairs(rewrite, new int[] {twins.of(rewrite)}, true, NO_VECTORS);
    }
    // Of a copy all is known, unless it has no words that weigh anything.
    int share = bags.rewrite().get(rewrite).size() == 0 ? 0 : 1;
    return List.of(new Pair(twins.of(rewrite), rewrite, share, share, 1));
  }

  /// The nearest of one with a twin. It needs none of them to be tied, only to be judged.
  private List<Match> ofTwin(int rewrite) {
    if (twins.isCopy(rewrite)) {
      return matches(withTwin(rewrite));
    }
    int[] near =
        originals.near(bags.rewrite().get(rewrite), twins.of(rewrite), Postings.Effort.LITTLE);
    return matches(pairs(rewrite, near, true, NO_VECTORS));
  }

  private List<Match> matches(List<Pair> found) {
    Foremost<Pair> likest = new Foremost<>(MOST, BY_PLACE);
    for (Pair pair : found) {
      likest.add(pair, model.similarity(pair));
    }
    List<Match> matches = new ArrayList<>(likest.list().size());
    for (Pair pair : likest.list()) {
      Sentence original = sentences.original().get(pair.original()).sentence();
      matches.add(new Match(original, pair.told(), model.similarity(pair)));
    }
    return List.copyOf(matches);
  }

  /// The nearest, against which the others are measured, and what may come of the next ones.
  private List<Pair> nearest(List<Pair> found) {
    Foremost<Pair> nearest = new Foremost<>(MOST, BY_PLACE);
    for (Pair pair : found) {
      if (sameKind(pair.original(), pair.rewrite())) {
        nearest.add(pair, model.nearness(pair));
      }
    }
    List<Pair> kept = new ArrayList<>(2);
    for (Pair pair : nearest.list()) {
      if (kept.isEmpty() || model.mayBeTied(pair)) {
        kept.add(pair);
      }
    }
    return kept;
  }

  /// All pairs of one sentence that are worth a look.
  private List<Pair> beside(int at, boolean rewrite, Sides<float[]> vectors) {
    int[] others = rewrite ? shared[at] : sharing[at];
    boolean all =
        !vectors.original().isEmpty() && (long) shared.length * sharing.length <= ALL_PAIRS;
    return pairs(at, all ? all(rewrite, others) : others, rewrite, vectors);
  }

  private List<Pair> pairs(int at, int[] others, boolean rewrite, Sides<float[]> vectors) {
    lay(at, rewrite);
    List<Pair> pairs = new ArrayList<>(others.length);
    for (int other : others) {
      pairs.add(pair(at, other, rewrite, vectors));
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

  private Pair pair(int at, int other, boolean rewrite, Sides<float[]> vectors) {
    Bag.Shares shares = with(other, rewrite);
    int o = rewrite ? other : at;
    int r = rewrite ? at : other;
    double told = rewrite ? shares.mine() : shares.theirs();
    double kept = rewrite ? shares.theirs() : shares.mine();
    return new Pair(o, r, told, kept, cosine(o, r, (told + kept) / 2, vectors));
  }

  /// What was not encoded is as near in meaning as its words let expect; twins are as near as can
  /// be.
  private double cosine(int o, int r, double words, Sides<float[]> vectors) {
    if (!vectors.original().isEmpty() && needsVector(true, r) && needsVector(false, o)) {
      double cosine = SentenceEncoder.cosine(vectors.original().get(o), vectors.rewrite().get(r));
      return Math.clamp(cosine, 0, 1);
    }
    return twins.are(o, r) ? words : model.expectedCosine(words);
  }

  Twins twins() {
    return twins;
  }
}
