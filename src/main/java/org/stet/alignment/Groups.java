package org.stet.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Sentences that are linked with each other, directly or through a common partner (union-find,
/// Tarjan 1975).
final class Groups {
  private final int originals;
  private final int[] parent;
  private final Map<Integer, Double> best = new HashMap<>();

  Groups(int originals, int rewrites) {
    this.originals = originals;
    this.parent = new int[originals + rewrites];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  /// Links an original sentence with a rewrite sentence.
  void join(int original, int rewrite, double similarity) {
    int a = root(original);
    int b = root(originals + rewrite);
    double known = Math.max(best.getOrDefault(a, 0.0), best.getOrDefault(b, 0.0));
    parent[a] = b;
    best.put(b, Math.max(known, similarity));
  }

  private int root(int node) {
    int at = node;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /// The groups that hold at least one sentence of each side, in the order of the rewrite.
  List<Group> groups() {
    Map<Integer, Group> byRoot = new HashMap<>();
    for (int node = 0; node < parent.length; node++) {
      int root = root(node);
      Group group =
          byRoot.computeIfAbsent(
              root,
              key -> new Group(new TreeSet<>(), new TreeSet<>(), best.getOrDefault(key, 0.0)));
      if (node < originals) {
        group.original().add(node);
      } else {
        group.rewrite().add(node - originals);
      }
    }
    List<Group> found = new ArrayList<>(byRoot.values());
    found.removeIf(group -> group.original().isEmpty() || group.rewrite().isEmpty());
    found.sort((a, b) -> Integer.compare(a.rewrite().first(), b.rewrite().first()));
    return found;
  }

  /// Indices of linked sentences and the best similarity among them.
  record Group(TreeSet<Integer> original, TreeSet<Integer> rewrite, double similarity) {}
}
