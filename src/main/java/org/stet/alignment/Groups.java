package org.stet.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.stet.text.Sides;

/// Sentences that answer to each other, grown from the likeliest bonds on.
///
/// One sentence may answer to any number. Several answer to several only where most of their pairs
/// are bonds: else a sentence that sums up would chain half an article to one link.
final class Groups {
  /// Of three pairs of a group of several with several more than two must be bonds.
  private static final int DENSE = 3;

  private static final int OF_DENSE = 2;

  private final List<Group> ofOriginal;
  private final List<Group> ofRewrite;
  private final Set<Long> bonds = new HashSet<>();

  /// @param tied the likeliest first
  /// @param sentences all of both texts
  Groups(List<Bonds.Tied> tied, Sides<Wording> sentences) {
    ofOriginal = alone(sentences.original().size(), Group::original);
    ofRewrite = alone(sentences.rewrite().size(), Group::rewrite);
    tied.forEach(t -> bonds.add(key(t.original(), t.rewrite())));
    tied.forEach(this::join);
    for (Bonds.Tied t : tied) {
      Group group = ofOriginal.get(t.original());
      if (group == ofRewrite.get(t.rewrite())) {
        group.bonds().add(t.bond());
      }
    }
  }

  private static List<Group> alone(int size, Function<Group, SortedSet<Integer>> side) {
    List<Group> groups = new ArrayList<>(size);
    for (int at = 0; at < size; at++) {
      Group group = new Group();
      side.apply(group).add(at);
      groups.add(group);
    }
    return groups;
  }

  private static long key(int original, int rewrite) {
    return ((long) original << Integer.SIZE) + rewrite;
  }

  private void join(Bonds.Tied tied) {
    Group a = ofOriginal.get(tied.original());
    Group b = ofRewrite.get(tied.rewrite());
    if (a != b && mayJoin(a, b)) {
      a.original().addAll(b.original());
      a.rewrite().addAll(b.rewrite());
      b.original().forEach(o -> ofOriginal.set(o, a));
      b.rewrite().forEach(r -> ofRewrite.set(r, a));
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
    List<Group> groups = new ArrayList<>();
    for (int r = 0; r < ofRewrite.size(); r++) {
      Group group = ofRewrite.get(r);
      if (!group.original().isEmpty() && group.rewrite().first() == r) {
        groups.add(group);
      }
    }
    return groups;
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
