package org.stet.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.text.Sentence;

/// Makes links of groups and tells which of them were moved: those outside the longest run that
/// keeps the original's order (longest increasing subsequence, Fredman 1975).
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

  List<Link> links(Groups groups) {
    List<Groups.Group> found = groups.groups();
    Set<Integer> inOrder =
        longestIncreasing(found.stream().map(group -> group.original().first()).toList());
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Groups.Group group = found.get(i);
      List<Sentence> from = group.original().stream().map(original::get).toList();
      List<Sentence> to = group.rewrite().stream().map(rewrite::get).toList();
      links.add(
          new Link(
              from,
              to,
              group.similarity(),
              !inOrder.contains(i),
              Changes.between(originalWholes.in(from), rewriteWholes.in(to))));
    }
    return links;
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
