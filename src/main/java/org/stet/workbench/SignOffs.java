package org.stet.workbench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.stet.review.Checklist;
import org.stet.review.SignOff;
import org.stet.text.Span;

/// The line-by-line sign-off of the rewrite: what is ticked, what blocks the clearance. To be used
/// on the window's thread.
public final class SignOffs {
  private final Acts acts;
  private final Supplier<List<Entry>> entries;
  private Checklist checklist = new Checklist(List.of());
  private Map<Integer, List<Checklist.Item>> bySentence = Map.of();
  private List<SignOff> known = List.of();
  private Map<String, SignOff> signed = Map.of();

  SignOffs(Acts acts, Supplier<List<Entry>> entries) {
    this.acts = acts;
    this.entries = entries;
  }

  /// Takes the checklist of an edited rewrite.
  void show(Checklist now) {
    checklist = now;
    bySentence =
        checklist.items().stream().collect(Collectors.groupingBy(Checklist.Item::sentence));
  }

  /// By the marks as they stand: whoever hears of a tick finds it here already.
  private Map<String, SignOff> signed() {
    List<SignOff> now = acts.review().get().marks().signOffs();
    if (!now.equals(known)) {
      known = now;
      signed = now.stream().collect(Collectors.toMap(SignOff::item, tick -> tick));
    }
    return signed;
  }

  /// What there is to tick.
  public Checklist checklist() {
    return checklist;
  }

  /// The tick on an item, if it has one.
  public Optional<SignOff> on(Checklist.Item item) {
    return Optional.ofNullable(signed().get(item.id()));
  }

  /// What there is to tick in one sentence, itself first.
  public List<Checklist.Item> items(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /// How many items are ticked.
  public int done() {
    return (int) checklist.items().stream().filter(item -> on(item).isPresent()).count();
  }

  /// Whether a sentence and all that it holds is ticked.
  public boolean isDone(int sentence) {
    List<Checklist.Item> items = items(sentence);
    return !items.isEmpty() && items.stream().allMatch(item -> on(item).isPresent());
  }

  /// The sentences that are ticked with all that they hold.
  List<Span> sentences() {
    return checklist.items().stream()
        .filter(item -> item.kind() == Checklist.Kind.SENTENCE && isDone(item.sentence()))
        .map(Checklist.Item::span)
        .toList();
  }

  /// The sentence of the rewrite at an offset, or the nearest one before it.
  public Optional<Checklist.Item> sentenceAt(int offset) {
    return checklist.items().stream()
        .filter(item -> item.kind() == Checklist.Kind.SENTENCE && item.span().start() <= offset)
        .reduce((one, next) -> next);
  }

  /// Ticks a sentence with all that it holds, or takes those ticks back.
  public void toggle(int sentence) {
    List<Checklist.Item> items = items(sentence);
    boolean tick = !isDone(sentence);
    List<Checklist.Item> open = items.stream().filter(item -> on(item).isEmpty()).toList();
    acts.sign(tick ? open : items, tick);
  }

  /// Ticks one item, or takes its tick back.
  public void toggle(Checklist.Item item) {
    acts.sign(List.of(item), on(item).isEmpty());
  }

  /// The findings that a clearance waits for.
  public List<Entry> blocking() {
    return Objects.requireNonNull(entries.get()).stream()
        .filter(entry -> acts.review().get().marks().isBlocking(entry.finding()))
        .toList();
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
