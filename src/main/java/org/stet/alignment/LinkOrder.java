package org.stet.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// Makes links of groups and tells which of them were moved: those outside the heaviest run that
/// keeps the original's order, so that of two passages that changed places the shorter one moved.
final class LinkOrder {
  private final List<Sentence> original;
  private final List<Sentence> rewrite;
  private final Wholes originalWholes;
  private final Wholes rewriteWholes;

  LinkOrder(
      List<Sentence> original,
      List<Sentence> rewrite,
      Wholes originalWholes,
      Wholes rewriteWholes) {
    this.original = original;
    this.rewrite = rewrite;
    this.originalWholes = originalWholes;
    this.rewriteWholes = rewriteWholes;
  }

  /// @param known the word changes that need not be found again
  List<Link> links(Groups groups, Known known) {
    List<Groups.Group> found = groups.groups();
    Set<Integer> inOrder = heaviestIncreasing(found);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Groups.Group group = found.get(i);
      List<Sentence> from = group.original().stream().map(original::get).toList();
      List<Sentence> to = group.rewrite().stream().map(rewrite::get).toList();
      links.add(
          new Link(
              from,
              to,
              group.bonds(),
              !inOrder.contains(i),
              known.changes(from, to).orElseGet(() -> changes(from, to))));
    }
    return links;
  }

  private List<Change> changes(List<Sentence> from, List<Sentence> to) {
    List<Token> fromTokens = from.stream().flatMap(s -> s.tokens().stream()).toList();
    List<Token> toTokens = to.stream().flatMap(s -> s.tokens().stream()).toList();
    boolean copy =
        fromTokens.stream()
            .map(Token::normal)
            .toList()
            .equals(toTokens.stream().map(Token::normal).toList());
    // What was copied to the word needs no comparing, and in a book most was.
    return copy && !toTokens.isEmpty()
        ? List.of(new Change(ChangeKind.KEPT, fromTokens, toTokens))
        : Changes.between(originalWholes.in(from), rewriteWholes.in(to));
  }

  /// The places of the heaviest run of groups whose originals rise, by a tree of the best run that
  /// ends at or before each original (Fenwick, 1994).
  private Set<Integer> heaviestIncreasing(List<Groups.Group> groups) {
    long[] weight = new long[groups.size()];
    int[] before = new int[groups.size()];
    int[] tree = new int[original.size() + 1];
    int last = 0;
    for (int i = 0; i < groups.size(); i++) {
      int at = groups.get(i).original().first();
      before[i] = best(tree, at, weight);
      weight[i] = weight(groups.get(i)) + (before[i] == 0 ? 0 : weight[before[i] - 1]);
      for (int node = at + 1; node < tree.length; node += node & -node) {
        if (tree[node] == 0 || weight[tree[node] - 1] < weight[i]) {
          tree[node] = i + 1;
        }
      }
      last = last == 0 || weight[last - 1] < weight[i] ? i + 1 : last;
    }
    Set<Integer> chosen = new HashSet<>();
    for (int i = last; i > 0; i = before[i - 1]) {
      chosen.add(i - 1);
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
      weight += weight(original.get(at));
    }
    for (int at : group.rewrite()) {
      weight += weight(rewrite.get(at));
    }
    return weight;
  }

  /// Its length first, then its words, so that ties break alike when the texts are swapped.
  private static long weight(Sentence sentence) {
    return ((long) sentence.tokens().size() << 32) + Bonds.coin(sentence);
  }

  /// The positions of one longest strictly increasing subsequence.
  static Set<Integer> longestIncreasing(List<Integer> values) {
    List<Integer> tails = new ArrayList<>();
    int[] before = new int[values.size()];
    for (int i = 0; i < values.size(); i++) {
      int low = 0;
      int high = tails.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (values.get(tails.get(middle)) < values.get(i)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : tails.get(low - 1);
      if (low == tails.size()) {
        tails.add(i);
      } else {
        tails.set(low, i);
      }
    }
    Set<Integer> chosen = new HashSet<>();
    int at = tails.isEmpty() ? -1 : tails.getLast();
    while (at >= 0) {
      chosen.add(at);
      at = before[at];
    }
    return chosen;
  }
}
