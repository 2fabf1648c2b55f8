package org.stet.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.stet.check.Finding;
import org.stet.check.Result;
import org.stet.claim.Evidence;
import org.stet.text.Document;
import org.stet.text.Span;

/// The further sources, one of which may be read in the place of the original. Follows the selected
/// finding: one that a source supports leads to its place there. To be used on the window's thread.
public final class FurtherTexts {
  private final Supplier<Result> result;
  private final ReadOnlyObjectWrapper<Integer> shown = new ReadOnlyObjectWrapper<>(0);
  private final ReadOnlyObjectWrapper<Integer> supporting = new ReadOnlyObjectWrapper<>(0);
  private final ReadOnlyObjectWrapper<Optional<Page>> page =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<Integer, Set<Integer>> open = new HashMap<>();
  private Optional<Finding> selected = Optional.empty();
  private Optional<Span> asked = Optional.empty();

  FurtherTexts(Supplier<Result> result) {
    this.result = result;
  }

  /// All of them, in the order in which they are asked.
  public List<Document> texts() {
    return result.get().sources();
  }

  /// Which one is read: 0 for the original, n for the n-th further source.
  public ReadOnlyObjectProperty<Integer> shown() {
    return shown.getReadOnlyProperty();
  }

  /// The one that is read, with the passages that findings rest on; empty for the original.
  public ReadOnlyObjectProperty<Optional<Page>> page() {
    return page.getReadOnlyProperty();
  }

  /// The source that has what the selected finding asks for; 0 where none has.
  public ReadOnlyObjectProperty<Integer> supporting() {
    return supporting.getReadOnlyProperty();
  }

  /// The place that was asked for in the source that is read, or else where it speaks of the
  /// selected finding.
  public Optional<Span> place() {
    return asked.or(this::ofSelected);
  }

  private Optional<Span> ofSelected() {
    return evidence().filter(e -> e.source() == shown.get()).map(Evidence::span);
  }

  private Optional<Evidence> evidence() {
    return selected.flatMap(
        finding -> finding.evidence().stream().filter(e -> !e.isInOriginal()).findFirst());
  }

  /// Reads a source, or the original.
  public void show(int source) {
    asked = Optional.empty();
    shown.set(Math.clamp(source, 0, texts().size()));
    lay();
  }

  /// Reads a source at a place, out of a fold that hides it.
  public void show(int source, Span place) {
    show(source);
    asked = Optional.of(place).filter(span -> shown.get() > 0);
    page.get()
        .map(read -> read.paragraphs().get(read.indexOf(place.start())))
        .flatMap(Paragraph::fold)
        .filter(fold -> !fold.open())
        .ifPresent(this::toggleFold);
    lay();
  }

  /// Reads what the selected finding rests on, or else the next source, and after the last one the
  /// original.
  public void next() {
    boolean leads = supporting.get() > 0 && shown.get() == 0;
    show(leads ? supporting.get() : (shown.get() + 1) % (texts().size() + 1));
  }

  /// Opens a fold of page chrome, or closes it.
  public void toggleFold(Fold fold) {
    List<Integer> blocks = IntStream.range(fold.first(), fold.end()).boxed().toList();
    if (fold.open()) {
      unfolded().removeAll(blocks);
    } else {
      unfolded().addAll(blocks);
    }
    lay();
  }

  /// The original comes back for a finding that the source on show says nothing of.
  void select(Optional<Finding> now) {
    boolean other = !now.equals(selected);
    selected = now;
    if (other) {
      asked = Optional.empty();
    }
    supporting.set(evidence().map(Evidence::source).orElse(0));
    if (shown.get() > 0 && other && now.isPresent() && ofSelected().isEmpty()) {
      show(0);
    } else {
      lay();
    }
  }

  private Set<Integer> unfolded() {
    return open.computeIfAbsent(shown.get(), source -> new HashSet<>());
  }

  private void lay() {
    if (shown.get() > texts().size()) {
      shown.set(0);
    }
    page.set(shown.get() == 0 ? Optional.empty() : Optional.of(page(shown.get())));
  }

  private Page page(int source) {
    Document text = texts().get(source - 1);
    List<Marked> marks = new ArrayList<>();
    for (Finding finding : result.get().findings()) {
      for (Evidence evidence : finding.evidence()) {
        if (evidence.source() == source) {
          marks.add(Marked.on(evidence.span(), Mark.SOURCE, finding.fingerprint()));
          marks.add(Marked.on(evidence.span(), Mark.NOTE, finding.fingerprint()));
        }
      }
    }
    Page laid = Page.of(text, marks, unfolded());
    return selected
        .flatMap(
            finding ->
                ofSelected().map(place -> laid.select(List.of(place), finding.fingerprint())))
        .orElse(laid);
  }
}
