package org.stet.workbench;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.stet.check.Finding;
import org.stet.check.Result;
import org.stet.claim.Evidence;
import org.stet.review.Review;
import org.stet.review.Side;
import org.stet.text.Span;

/// The two pages that lie open, with their marks and folds.
final class Spread {
  private final Map<Side, ReadOnlyObjectWrapper<Page>> pages = new EnumMap<>(Side.class);
  private final Map<Side, Set<Integer>> open = new EnumMap<>(Side.class);
  private Page original;
  private Page rewrite;

  Spread(Result result, Review review) {
    for (Side side : Side.values()) {
      open.put(side, new HashSet<>());
    }
    Marking marking = new Marking(result, review, List.of());
    original = Page.of(result.texts().original(), marking.original(), Set.of());
    rewrite = Page.of(result.texts().rewrite(), marking.rewrite(), Set.of());
    pages.put(Side.ORIGINAL, new ReadOnlyObjectWrapper<>(original));
    pages.put(Side.REWRITE, new ReadOnlyObjectWrapper<>(rewrite));
  }

  ReadOnlyObjectProperty<Page> page(Side side) {
    return wrapper(side).getReadOnlyProperty();
  }

  /// Each block of a fold is remembered, so that what is left of it stays open when the editor
  /// takes one of them for body.
  void toggleFold(Side side, Fold fold) {
    List<Integer> blocks =
        IntStream.range(fold.first(), fold.first() + fold.blocks()).boxed().toList();
    if (fold.open()) {
      unfolded(side).removeAll(blocks);
    } else {
      unfolded(side).addAll(blocks);
    }
  }

  /// Lays both pages out again.
  ///
  /// @param signed the sentences of the rewrite that the editor ticked
  void mark(Result result, Review review, List<Span> signed) {
    Marking marking = new Marking(result, review, signed);
    original = Page.of(result.texts().original(), marking.original(), unfolded(Side.ORIGINAL));
    rewrite = Page.of(result.texts().rewrite(), marking.rewrite(), unfolded(Side.REWRITE));
  }

  /// Shows the pages with one finding selected.
  void paint(Optional<Finding> selected) {
    wrapper(Side.ORIGINAL).set(painted(original, Side.ORIGINAL, selected));
    wrapper(Side.REWRITE).set(painted(rewrite, Side.REWRITE, selected));
  }

  private static Page painted(Page page, Side side, Optional<Finding> selected) {
    return selected.map(f -> page.select(places(f, side), f.fingerprint())).orElse(page);
  }

  /// Where a finding stands in a text: its own place, or what it was compared with.
  static List<Span> places(Finding finding, Side side) {
    if (side == Side.REWRITE) {
      return List.of(finding.rewrite().span());
    }
    return finding.inOriginal().stream().limit(1).map(Evidence::span).toList();
  }

  private Set<Integer> unfolded(Side side) {
    return Objects.requireNonNull(open.get(side));
  }

  private ReadOnlyObjectWrapper<Page> wrapper(Side side) {
    return Objects.requireNonNull(pages.get(side));
  }
}
