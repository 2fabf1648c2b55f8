package org.stet.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stet.text.Sides;

/// Sentences that answer to each other, grown from the likeliest bonds on.
///
/// One sentence may answer to any number. Several answer to several only where most of their pairs
/// are bonds: else a sentence that sums up would chain half an article to one link.
final class Groups {
  /// Of three pairs of a group of several with several more than two must be bonds.
  private static final int DENSE = 3;

  private static final int OF_DENSE = 2;
  private static final int NONE = -1;

  private final List<Bonds.Tied> tied;

  /// For each sentence of the rewrite the only bond that it and its partner are in: two that answer
  /// to no third, as most of a book, need no growing.
  private final int[] only;

  private final Map<Integer, Growing> ofOriginal = new HashMap<>();
  private final Map<Integer, Growing> ofRewrite = new HashMap<>();
  private final Set<Long> bonds = new HashSet<>();

  /// Sentences that answer to each other, by their places, which rise.
  ///
  /// @param bonds between them, the likeliest first
  record Group(List<Integer> original, List<Integer> rewrite, List<Bond> bonds) {}

  /// @param tied the likeliest first
  /// @param sentences all of both texts
  Groups(List<Bonds.Tied> tied, Sides<Wording> sentences) {
    this.tied = tied;
    this.only = new int[sentences.rewrite().size()];
    Arrays.fill(only, NONE);
    List<Bonds.Tied> entangled = entangled(sentences.original().size());
    entangled.forEach(t -> bonds.add(key(t.original(), t.rewrite())));
    entangled.forEach(this::join);
    for (Bonds.Tied t : entangled) {
      Growing group = ofOriginal(t.original());
      if (group == ofRewrite(t.rewrite())) {
        group.bonds().add(t.bond());
      }
    }
  }

  /// The bonds one of whose sentences is in another one too; notes all others.
  private List<Bonds.Tied> entangled(int originals) {
    int[] original = new int[originals];
    int[] rewrite = new int[only.length];
    for (Bonds.Tied t : tied) {
      original[t.original()]++;
      rewrite[t.rewrite()]++;
    }
    List<Bonds.Tied> entangled = new ArrayList<>();
    for (int i = 0; i < tied.size(); i++) {
      Bonds.Tied t = tied.get(i);
      if (original[t.original()] == 1 && rewrite[t.rewrite()] == 1) {
        only[t.rewrite()] = i;
      } else {
        entangled.add(t);
      }
    }
    return entangled;
  }

  private static long key(int original, int rewrite) {
    return ((long) original << Integer.SIZE) + rewrite;
  }

  private Growing ofOriginal(int at) {
    return ofOriginal.computeIfAbsent(at, place -> Growing.of(List.of(place), List.of()));
  }

  private Growing ofRewrite(int at) {
    return ofRewrite.computeIfAbsent(at, place -> Growing.of(List.of(), List.of(place)));
  }

  private void join(Bonds.Tied next) {
    Growing a = ofOriginal(next.original());
    Growing b = ofRewrite(next.rewrite());
    if (a != b && mayJoin(a, b)) {
      a.original().addAll(b.original());
      a.rewrite().addAll(b.rewrite());
      b.original().forEach(o -> ofOriginal.put(o, a));
      b.rewrite().forEach(r -> ofRewrite.put(r, a));
    }
  }

  private boolean mayJoin(Growing a, Growing b) {
    int originals = a.original().size() + b.original().size();
    int rewrites = a.rewrite().size() + b.rewrite().size();
    if (originals == 1 || rewrites == 1) {
      return true;
    }
    long held = held(a, a) + held(b, b) + held(a, b) + held(b, a);
    return held * DENSE > (long) originals * rewrites * OF_DENSE;
  }

  private long held(Growing a, Growing b) {
    long held = 0;
    for (int o : a.original()) {
      held += b.rewrite().stream().filter(r -> bonds.contains(key(o, r))).count();
    }
    return held;
  }

  /// The groups that hold at least one sentence of each side, in the order of the rewrite.
  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (int r = 0; r < only.length; r++) {
      if (only[r] != NONE) {
        Bonds.Tied t = tied.get(only[r]);
        groups.add(new Group(List.of(t.original()), List.of(r), List.of(t.bond())));
      } else {
        grown(r).ifPresent(groups::add);
      }
    }
    return groups;
  }

  /// The group of which a sentence of the rewrite is the first.
  private Optional<Group> grown(int rewrite) {
    return Optional.ofNullable(ofRewrite.get(rewrite))
        .filter(group -> !group.original().isEmpty() && group.rewrite().first() == rewrite)
        .map(Growing::group);
  }

  /// Places of linked sentences and the bonds between them, while bonds are joined. Two are the
  /// same only where they are one object.
  private static final class Growing {
    private final SortedSet<Integer> original = new TreeSet<>();
    private final SortedSet<Integer> rewrite = new TreeSet<>();
    private final List<Bond> bonds = new ArrayList<>();

    static Growing of(List<Integer> original, List<Integer> rewrite) {
      Growing group = new Growing();
      group.original.addAll(original);
      group.rewrite.addAll(rewrite);
      return group;
    }

    Group group() {
      return new Group(List.copyOf(original), List.copyOf(rewrite), bonds);
    }

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
