package org.stet.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.stet.check.Finding;
import org.stet.check.Fix;
import org.stet.check.Result;
import org.stet.review.Side;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Document;
import org.stet.text.Span;

/// Edits of the texts under review: each is kept, checked anew, and can be undone. To be used on
/// the window's thread.
public final class Drafting {
  /// A paragraph of the rewrite that is being edited where it stands.
  ///
  /// @param block its index in `Document.blocks()` as it was when the edit began
  /// @param text what it said then
  /// @param caret where the editor was in it, in UTF-16 units from its start
  public record Draft(int block, String text, int caret) {}

  /// The reason of a block that the editor took for page chrome.
  private static final String BY_EDITOR = "chrome.editor";

  private final Acts acts;
  private final Desk.Recheck recheck;
  private final Supplier<Result> result;
  private final Consumer<Outcome> show;
  private final ReadOnlyObjectWrapper<Optional<Draft>> draft =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Document> before = Optional.empty();

  /// @param result what the last finished run says
  /// @param show hears what is said of an edited pair
  Drafting(Acts acts, Desk.Recheck recheck, Supplier<Result> result, Consumer<Outcome> show) {
    this.acts = acts;
    this.recheck = recheck;
    this.result = result;
    this.show = show;
  }

  private Document document(Side side) {
    return acts.review().get().text(side);
  }

  /// Whether a text changed since the run whose findings are on show.
  boolean isStale() {
    return !document(Side.REWRITE).equals(result.get().texts().rewrite());
  }

  // Single edits.

  /// Makes the edit that clears a finding.
  void fix(Finding finding) {
    if (isStale() || finding.fix().isEmpty()) {
      return;
    }
    Document old = document(Side.REWRITE);
    Document now = Fixing.apply(old, finding.fix().get());
    String name = finding.fingerprint();
    var said = acts.review().get().marks().decision(name);
    acts.take(
        () -> {
          acts.fixed(name);
          revise(Side.REWRITE, now);
        },
        () -> {
          acts.put(name, said);
          revise(Side.REWRITE, old);
        });
  }

  /// Puts words of the original in the place of the rewrite's that answer to them, or where they
  /// would stand if nothing does.
  ///
  /// @param original a passage of the original; its sentences are taken whole
  /// @return false when there is nothing to take over, or a text changed since the last run
  public boolean takeOver(Span original) {
    Optional<Fix> edit = isStale() ? Optional.empty() : TakeOver.edit(result.get(), original);
    edit.ifPresent(
        fix -> {
          Document old = document(Side.REWRITE);
          Document now = Fixing.apply(old, fix);
          acts.take(() -> revise(Side.REWRITE, now), () -> revise(Side.REWRITE, old));
        });
    return edit.isPresent();
  }

  /// Takes blocks for page chrome, or for body where the first is no body.
  void toggleBlocks(Side side, int first, int count) {
    Document old = document(side);
    boolean body = old.blocks().get(first).kind().isBody();
    BlockKind kind = body ? BlockKind.CHROME : BlockKind.PARAGRAPH;
    Document now = old;
    for (int block = first; block < first + count; block++) {
      now = now.withKind(block, kind, body ? BY_EDITOR : "");
    }
    Document turned = now;
    acts.take(() -> revise(side, turned), () -> revise(side, old));
  }

  private void revise(Side side, Document text) {
    Document old = document(side);
    acts.revise(side, text);
    check(() -> acts.revise(side, old));
  }

  /// Checks the texts as they are, after a choice of other checks.
  void checkAgain() {
    check(() -> {});
  }

  private void check(Runnable givenUp) {
    recheck.run(
        document(Side.ORIGINAL),
        acts.review().get().sources(),
        document(Side.REWRITE),
        show,
        givenUp);
  }

  // A paragraph edited in place.

  /// The paragraph that is being edited.
  public ReadOnlyObjectProperty<Optional<Draft>> draft() {
    return draft.getReadOnlyProperty();
  }

  /// Begins to edit the paragraph that holds an offset of the rewrite.
  public void begin(int offset) {
    finish();
    Document text = document(Side.REWRITE);
    List<Block> blocks = text.blocks();
    IntStream.range(0, blocks.size())
        .filter(i -> blocks.get(i).kind().isBody())
        .filter(i -> blocks.get(i).span().contains(Span.at(offset)))
        .findFirst()
        .ifPresent(
            i -> {
              before = Optional.of(text);
              Span span = blocks.get(i).span();
              draft.set(Optional.of(new Draft(i, text.in(span), offset - span.start())));
            });
  }

  /// Takes what the paragraph says now: it is kept and checked at once.
  public void type(String words) {
    if (draft.get().isPresent() && before.isPresent()) {
      Span span = before.get().blocks().get(draft.get().get().block()).span();
      Document now = Fixing.apply(before.get(), new Fix(span, words));
      if (!now.text().equals(document(Side.REWRITE).text())) {
        acts.revise(Side.REWRITE, now);
        // What was typed stays, whether or not the check comes to its end.
        check(() -> {});
      }
    }
  }

  /// Ends the edit; all of it is one step to undo.
  public void finish() {
    Document now = document(Side.REWRITE);
    before
        .filter(old -> draft.get().isPresent() && !old.text().equals(now.text()))
        .ifPresent(
            old -> acts.taken(() -> revise(Side.REWRITE, now), () -> revise(Side.REWRITE, old)));
    before = Optional.empty();
    draft.set(Optional.empty());
  }

  /// Ends the edit and takes it back.
  public void abandon() {
    Optional<Document> old = before.filter(text -> !text.equals(document(Side.REWRITE)));
    before = Optional.empty();
    draft.set(Optional.empty());
    old.ifPresent(text -> revise(Side.REWRITE, text));
  }
}
