package org.stet.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.stet.alignment.Relation;
import org.stet.alignment.Replacement;
import org.stet.check.Result;
import org.stet.report.Messages;
import org.stet.review.Side;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Span;

/// The words of the rewrite that stand in the place of others, and what stood there. How they are
/// related is worked out off the window's thread after a result is on show, so nobody waits for it.
public final class Slots {
  /// Words in the place of others.
  ///
  /// @param original the place of the words that stood there
  /// @param rewrite the place of those that stand there now
  public record Swap(Span original, String was, Span rewrite, String now, Relation relation) {
    Span in(Side side) {
      return side == Side.ORIGINAL ? original : rewrite;
    }

    /// Both and what ties them, in one line: `clifftop → beach · unrelated word`.
    public String line(Messages messages) {
      return messages.text("window.swap", was, now, messages.text("window.swap." + relation.id()));
    }
  }

  private final Threads threads;
  private final AtomicInteger turn = new AtomicInteger();
  private final Runnable known;
  private List<Swap> swaps = List.of();

  /// @param known called on the window's thread when there is more to show
  Slots(Threads threads, Runnable known) {
    this.threads = threads;
    this.known = known;
  }

  /// All that is known, in the order of the rewrite.
  List<Swap> all() {
    return swaps;
  }

  /// What stands, or stood, at a place of a text.
  public Optional<Swap> at(Side side, int offset) {
    return swaps.stream()
        .filter(swap -> swap.in(side).start() <= offset && offset < swap.in(side).end())
        .findFirst();
  }

  /// Those within a passage of a text.
  public List<Swap> in(Side side, Span passage) {
    return swaps.stream().filter(swap -> passage.contains(swap.in(side))).toList();
  }

  /// Takes a new result; what was known of the one before holds no more.
  void show(Result result) {
    int mine = turn.incrementAndGet();
    swaps = List.of();
    threads.checks().execute(() -> look(result, mine));
  }

  private void look(Result result, int mine) {
    List<Swap> found = new ArrayList<>();
    for (Sentence sentence : result.texts().alignment().rewrite()) {
      if (turn.get() != mine) {
        return;
      }
      of(sentence, result).forEach(found::add);
    }
    threads.window().execute(() -> take(found, mine));
  }

  private void take(List<Swap> found, int mine) {
    if (turn.get() == mine && !found.isEmpty()) {
      swaps = List.copyOf(found);
      known.run();
    }
  }

  private static Stream<Swap> of(Sentence sentence, Result result) {
    Document original = result.texts().original();
    Document rewrite = result.texts().rewrite();
    return result.texts().rewordings().replacements(sentence).stream()
        .map(swap -> swap(swap, original, rewrite));
  }

  private static Swap swap(Replacement swap, Document original, Document rewrite) {
    return new Swap(
        swap.original(),
        original.in(swap.original()).replaceAll("\\s+", " "),
        swap.rewrite(),
        rewrite.in(swap.rewrite()).replaceAll("\\s+", " "),
        swap.relation());
  }
}
