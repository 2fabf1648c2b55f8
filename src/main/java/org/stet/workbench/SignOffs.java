package org.stet.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.stet.check.Result;
import org.stet.check.Severity;
import org.stet.review.Checklist;
import org.stet.review.Decision;
import org.stet.review.SignOff;

/// The line-by-line sign-off of the rewrite: what is ticked, what blocks the clearance. To be used
/// on the window's thread.
public final class SignOffs {
  private final Acts acts;
  private final Supplier<List<Entry>> entries;
  private Checklist checklist;
  private Map<String, SignOff> signed = new HashMap<>();

  SignOffs(Acts acts, Result result, Supplier<List<Entry>> entries) {
    this.acts = acts;
    this.entries = entries;
    this.checklist = Checklist.of(result);
    refresh();
  }

  /// Takes the checklist of an edited rewrite.
  void show(Result result) {
    checklist = Checklist.of(result);
  }

  void refresh() {
    signed = new HashMap<>();
    acts.review().get().marks().signOffs().forEach(tick -> signed.put(tick.item(), tick));
  }

  /// What there is to tick.
  public Checklist checklist() {
    return checklist;
  }

  /// The tick on an item, if it has one.
  public Optional<SignOff> on(Checklist.Item item) {
    return Optional.ofNullable(signed.get(item.id()));
  }

  /// How many items are ticked.
  public int done() {
    return (int) checklist.items().stream().filter(item -> on(item).isPresent()).count();
  }

  /// Whether a sentence and all that it holds is ticked.
  public boolean isDone(int sentence) {
    List<Checklist.Item> items = checklist.of(sentence);
    return !items.isEmpty() && items.stream().allMatch(item -> on(item).isPresent());
  }

  /// Ticks a sentence with all that it holds, or takes those ticks back.
  public void toggle(int sentence) {
    List<Checklist.Item> items = checklist.of(sentence);
    boolean tick = !isDone(sentence);
    List<Checklist.Item> open = items.stream().filter(item -> on(item).isEmpty()).toList();
    acts.sign(tick ? open : items, tick);
  }

  /// Ticks one item, or takes its tick back.
  public void toggle(Checklist.Item item) {
    acts.sign(List.of(item), on(item).isEmpty());
  }

  /// The findings that a clearance waits for: errors that nobody let pass. A confirmed error is to
  /// be mended first.
  public List<Entry> blocking() {
    return Objects.requireNonNull(entries.get()).stream()
        .filter(entry -> entry.finding().severity() == Severity.ERROR)
        .filter(entry -> !isPassed(entry))
        .toList();
  }

  private static boolean isPassed(Entry entry) {
    return entry.decision().map(d -> d.kind() != Decision.Kind.CONFIRMED).orElse(false);
  }

  /// Clears the rewrite for publication, or takes the clearance back.
  ///
  /// @return the first finding that blocks it, for the editor to be brought to
  public Optional<Entry> clear() {
    boolean cleared = acts.review().get().cleared().isPresent();
    Optional<Entry> blocking = cleared ? Optional.empty() : blocking().stream().findFirst();
    if (blocking.isEmpty()) {
      acts.clear(!cleared);
    }
    return blocking;
  }
}
