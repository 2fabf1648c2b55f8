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
import org.stet.review.Side;
import org.stet.text.Document;
import org.stet.text.Span;

/// The two pages that lie open, with their marks and folds.
final class Spread {
  private final Map<Side, ReadOnlyObjectWrapper<Page>> pages = new EnumMap<>(Side.class);
  private final Map<Side, Set<Integer>> open = new EnumMap<>(Side.class);
  private List<Unchanged.Stretch> stretches = List.of();
  private Optional<Set<String>> folding = Optional.empty();
  private final ReadOnlyObjectWrapper<Page> unselected = new ReadOnlyObjectWrapper<>();
  private Page original;
  private Page rewrite;

  /// Two pages that show nothing before they are marked.
  Spread(Result result) {
    for (Side side : Side.values()) {
      open.put(side, new HashSet<>());
    }
    original = new Page(result.texts().original(), List.of());
    rewrite = new Page(result.texts().rewrite(), List.of());
    unselected.set(rewrite);
    pages.put(Side.ORIGINAL, new ReadOnlyObjectWrapper<>(original));
    pages.put(Side.REWRITE, new ReadOnlyObjectWrapper<>(rewrite));
  }

  ReadOnlyObjectProperty<Page> page(Side side) {
    return wrapper(side).getReadOnlyProperty();
  }

  /// The rewrite with its marks, no finding selected.
  ReadOnlyObjectProperty<Page> unselected() {
    return unselected.getReadOnlyProperty();
  }

  /// Each block of a fold is remembered, so that what is left of it stays open when the editor
  /// takes one of them for body. Unchanged text opens and closes in both texts.
  void toggleFold(Side side, Fold fold) {
    if (!fold.isUnchanged()) {
      toggle(side, fold.first(), fold.end(), fold.open());
    }
    stretches.stream()
        .filter(stretch -> fold.isUnchanged() && stretch.in(side).first() == fold.first())
        .forEach(
            stretch -> {
              for (Side each : Side.values()) {
                toggle(each, stretch.in(each).first(), stretch.in(each).end(), fold.open());
              }
            });
  }

  private void toggle(Side side, int first, int end, boolean close) {
    List<Integer> blocks = IntStream.range(first, end).boxed().toList();
    if (close) {
      unfolded(side).removeAll(blocks);
    } else {
      unfolded(side).addAll(blocks);
    }
  }

  /// Folds all that is unchanged, whatever was opened before.
  void foldAnew() {
    folding = Optional.empty();
    for (Unchanged.Stretch stretch : stretches) {
      for (Side side : Side.values()) {
        toggle(side, stretch.in(side).first(), stretch.in(side).end(), /* close= */ true);
      }
    }
  }

  /// Lays both pages out again.
  ///
  /// @param fold whether unchanged text folds away
  void mark(Result result, Marking marking, boolean fold) {
    List<Marked> onOriginal = marking.original();
    List<Marked> onRewrite = marking.rewrite();
    stretches = fold ? stretches(new Unchanged(result, onOriginal, onRewrite)) : List.of();
    original = page(Side.ORIGINAL, result.texts().original(), onOriginal);
    rewrite = page(Side.REWRITE, result.texts().rewrite(), onRewrite);
    unselected.set(rewrite);
  }

  private List<Unchanged.Stretch> stretches(Unchanged unchanged) {
    folding.ifPresent(unchanged::among);
    folding = Optional.of(unchanged.paragraphs());
    return unchanged.stretches();
  }

  private Page page(Side side, Document text, List<Marked> marks) {
    List<Fold> folds = stretches.stream().map(stretch -> fold(side, stretch)).toList();
    return Page.of(text, marks, unfolded(side), folds);
  }

  private Fold fold(Side side, Unchanged.Stretch stretch) {
    Unchanged.Range blocks = stretch.in(side);
    boolean shown =
        IntStream.range(blocks.first(), blocks.end()).anyMatch(unfolded(side)::contains);
    return new Fold(blocks.first(), blocks.count(), stretch.sentences(), List.of(), shown);
  }

  /// Shows the pages with one finding selected.
  void paint(Optional<Finding> selected) {
    wrapper(Side.ORIGINAL).set(painted(original, Side.ORIGINAL, selected));
    wrapper(Side.REWRITE).set(painted(rewrite, Side.REWRITE, selected));
  }

  private static Page painted(Page page, Side side, Optional<Finding> selected) {
    return selected
        .map(f -> page.select(place(f, side).stream().toList(), f.fingerprint()))
        .orElse(page);
  }

  /// Where a finding stands in a text: its own place, or what it was compared with.
  static Optional<Span> place(Finding finding, Side side) {
    return side == Side.REWRITE
        ? Optional.of(finding.rewrite().span())
        : finding.inOriginal().stream().findFirst().map(Evidence::span);
  }

  private Set<Integer> unfolded(Side side) {
    return Objects.requireNonNull(open.get(side));
  }

  private ReadOnlyObjectWrapper<Page> wrapper(Side side) {
    return Objects.requireNonNull(pages.get(side));
  }
}
