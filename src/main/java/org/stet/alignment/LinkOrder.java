package org.stet.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.stet.text.Beside;
import org.stet.text.Sentence;
import org.stet.text.Sides;
import org.stet.text.Token;

/// Makes links of groups and tells which of them were moved: those outside the heaviest run that
/// keeps the original's order, so that of two passages that changed places the shorter one moved.
final class LinkOrder {
  private final Sides<Wording> sentences;
  private final Wholes wholes;

  LinkOrder(Sides<Wording> sentences, Wholes wholes) {
    this.sentences = sentences;
    this.wholes = wholes;
  }

  /// @param known the word changes that need not be found again
  /// @param beside compares the words of half of them
  List<Link> links(Groups groups, Known known, Beside beside) {
    List<Groups.Group> found = groups.groups();
    BitSet inOrder = heaviestIncreasing(found);
    int half = found.size() / 2;
    return beside.both(
        () -> links(found.subList(0, half), inOrder, known),
        () -> links(found.subList(half, found.size()), inOrder.get(half, found.size()), known),
        (first, second) -> Stream.concat(first.stream(), second.stream()).toList());
  }

  private List<Link> links(List<Groups.Group> groups, BitSet inOrder, Known known) {
    List<Link> links = new ArrayList<>(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      Groups.Group group = groups.get(i);
      List<Wording> from = at(group.original(), sentences.original());
      List<Wording> to = at(group.rewrite(), sentences.rewrite());
      List<Change> changes =
          known.changes(plain(from), plain(to)).orElseGet(() -> changes(from, to));
      links.add(new Link(plain(from), plain(to), group.bonds(), !inOrder.get(i), changes));
    }
    return links;
  }

  private static List<Wording> at(List<Integer> places, List<Wording> sentences) {
    if (places.size() == 1) {
      return List.of(sentences.get(places.getFirst()));
    }
    return places.stream().map(sentences::get).toList();
  }

  private static List<Sentence> plain(List<Wording> sentences) {
    if (sentences.size() == 1) {
      return List.of(sentences.getFirst().sentence());
    }
    return sentences.stream().map(Wording::sentence).toList();
  }

  private List<Change> changes(List<Wording> from, List<Wording> to) {
    // What was copied to the word needs no comparing, and in a book most was.
    if (isCopy(from, to)) {
      return List.of(new Change(ChangeKind.KEPT, Line.tokens(plain(from)), Line.tokens(plain(to))));
    }
    Wholes.Lines lines = wholes.in(from, to);
    return Changes.between(lines.original(), lines.rewrite());
  }

  private static boolean isCopy(List<Wording> from, List<Wording> to) {
    if (from.size() == 1 && to.size() == 1) {
      return to.getFirst().length() > 0 && from.getFirst().hasWordsOf(to.getFirst());
    }
    List<String> normals = normals(to);
    return !normals.isEmpty() && normals(from).equals(normals);
  }

  private static List<String> normals(List<Wording> sentences) {
    return Line.tokens(plain(sentences)).stream().map(Token::normal).toList();
  }

  /// The places of the heaviest run of groups whose originals rise, by a tree of the best run that
  /// ends at or before each original (Fenwick, 1994).
  private BitSet heaviestIncreasing(List<Groups.Group> groups) {
    long[] weight = new long[groups.size()];
    int[] before = new int[groups.size()];
    int[] tree = new int[sentences.original().size() + 1];
    int last = 0;
    for (int i = 0; i < groups.size(); i++) {
      int at = groups.get(i).original().getFirst();
      before[i] = best(tree, at, weight);
      weight[i] = weight(groups.get(i)) + (before[i] == 0 ? 0 : weight[before[i] - 1]);
      for (int node = at + 1; node < tree.length; node += node & -node) {
        if (tree[node] == 0 || weight[tree[node] - 1] < weight[i]) {
          tree[node] = i + 1;
        }
      }
      last = last == 0 || weight[last - 1] < weight[i] ? i + 1 : last;
    }
    BitSet chosen = new BitSet(groups.size());
    for (int i = last; i > 0; i = before[i - 1]) {
      chosen.set(i - 1);
    }
    return chosen;
  }

  /// One more than the group that ends the heaviest run below a place; 0 for none.
  private static int best(int[] tree, int place, long[] weight) {
    int best = 0;
    for (int node = place; node > 0; node -= node & -node) {
      if (tree[node] > 0 && (best == 0 || weight[tree[node] - 1] > weight[best - 1])) {
        best = tree[node];
      }
    }
    return best;
  }

  private long weight(Groups.Group group) {
    long weight = 0;
    for (int at : group.original()) {
      weight += weight(sentences.original().get(at));
    }
    for (int at : group.rewrite()) {
      weight += weight(sentences.rewrite().get(at));
    }
    return weight;
  }

  /// Its length first, then its words, so that ties break alike when the texts are swapped.
  private static long weight(Wording sentence) {
    return ((long) sentence.length() << 32) + sentence.coin();
  }
}
