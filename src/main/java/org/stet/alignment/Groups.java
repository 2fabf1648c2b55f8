package org.stet.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Sentences that answer to each other, grown from the likeliest bonds on.
///
/// One sentence may answer to any number. Several answer to several only where most of their pairs
/// are bonds: else a sentence that sums up would chain half an article to one link.
final class Groups {
  /// Of three pairs of a group of several with several more than two must be bonds.
  private static final int DENSE = 3;

  private static final int OF_DENSE = 2;

  private final Map<Integer, Group> ofOriginal = new HashMap<>();
  private final Map<Integer, Group> ofRewrite = new HashMap<>();
  private final Set<Long> bonds = new HashSet<>();

  /// @param tied the likeliest first
  Groups(List<Bonds.Tied> tied) {
    tied.forEach(t -> bonds.add(key(t.original(), t.rewrite())));
    tied.forEach(this::join);
    for (Bonds.Tied t : tied) {
      Group group = original(t.original());
      if (group == rewrite(t.rewrite())) {
        group.bonds().add(t.bond());
      }
    }
  }

  private static long key(int original, int rewrite) {
    return ((long) original << Integer.SIZE) + rewrite;
  }

  private Group original(int original) {
    Group group = ofOriginal.computeIfAbsent(original, o -> new Group());
    group.original().add(original);
    return group;
  }

  private Group rewrite(int rewrite) {
    Group group = ofRewrite.computeIfAbsent(rewrite, r -> new Group());
    group.rewrite().add(rewrite);
    return group;
  }

  private void join(Bonds.Tied tied) {
    Group a = original(tied.original());
    Group b = rewrite(tied.rewrite());
    if (a != b && mayJoin(a, b)) {
      a.original().addAll(b.original());
      a.rewrite().addAll(b.rewrite());
      b.original().forEach(o -> ofOriginal.put(o, a));
      b.rewrite().forEach(r -> ofRewrite.put(r, a));
    }
  }

  private boolean mayJoin(Group a, Group b) {
    int originals = a.original().size() + b.original().size();
    int rewrites = a.rewrite().size() + b.rewrite().size();
    if (originals == 1 || rewrites == 1) {
      return true;
    }
    long held = held(a, a) + held(b, b) + held(a, b) + held(b, a);
    return held * DENSE > (long) originals * rewrites * OF_DENSE;
  }

  private long held(Group a, Group b) {
    long held = 0;
    for (int o : a.original()) {
      held += b.rewrite().stream().filter(r -> bonds.contains(key(o, r))).count();
    }
    return held;
  }

  /// The groups that hold at least one sentence of each side, in the order of the rewrite.
  List<Group> groups() {
    Collection<Group> all = ofRewrite.values();
    return all.stream()
        .distinct()
        .filter(group -> !group.original().isEmpty())
        .sorted((a, b) -> Integer.compare(a.rewrite().first(), b.rewrite().first()))
        .toList();
  }

  /// Places of linked sentences and the bonds between them; grows while bonds are joined.
  static final class Group {
    private final TreeSet<Integer> original = new TreeSet<>();
    private final TreeSet<Integer> rewrite = new TreeSet<>();
    private final List<Bond> bonds = new ArrayList<>();

    SortedSet<Integer> original() {
      return original;
    }

    SortedSet<Integer> rewrite() {
      return rewrite;
    }

    List<Bond> bonds() {
      return bonds;
    }
  }
}
