package org.stet.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.stet.alignment.Change;
import org.stet.alignment.ChangeKind;
import org.stet.alignment.Link;
import org.stet.check.Finding;
import org.stet.check.Result;
import org.stet.review.Side;
import org.stet.text.BlockKind;
import org.stet.text.Document;
import org.stet.text.Span;
import org.stet.text.Token;

/// The rewrite in one column: with all that became of the original, as word processors show tracked
/// changes, or clean. Follows the review, its selection and its folds.
public final class OneColumn {
  /// So near to a gap, cut words are those that the gap shows already.
  private static final int NEAR = 1;

  private final OpenReview review;
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>();
  private final boolean marked;

  private OneColumn(OpenReview review, boolean marked) {
    this.review = review;
    this.marked = marked;
    review.page(Side.REWRITE).addListener((value, before, now) -> lay());
    lay();
  }

  /// With what was cut struck, and what was left out where it would stand.
  public static OneColumn marked(OpenReview review) {
    return new OneColumn(review, /* marked= */ true);
  }

  /// With nothing but the place of the selected finding. Its paragraphs keep their marks, for those
  /// who hear the text.
  public static OneColumn clean(OpenReview review) {
    return new OneColumn(review, /* marked= */ false);
  }

  /// The column as it is now.
  public ReadOnlyObjectProperty<Page> page() {
    return page.getReadOnlyProperty();
  }

  private void lay() {
    Page rewrite = review.page(Side.REWRITE).get();
    List<Marked> marks =
        rewrite.paragraphs().stream().flatMap(line -> line.marks().stream()).distinct().toList();
    page.set(marked ? withCuts(rewrite, marks) : bare(rewrite, marks));
  }

  private static Set<Integer> open(Page page) {
    return page.paragraphs().stream()
        .flatMap(line -> line.fold().filter(Fold::open).stream())
        .flatMap(fold -> IntStream.range(fold.first(), fold.first() + fold.blocks()).boxed())
        .collect(Collectors.toSet());
  }

  private static Page bare(Page rewrite, List<Marked> marks) {
    List<Marked> selected =
        marks.stream().filter(m -> m.mark() == Mark.SELECTED).flatMap(OneColumn::visible).toList();
    Page bare = Page.of(rewrite.document(), selected, open(rewrite));
    List<Marked> heard = marks.stream().filter(m -> m.mark() != Mark.SIGNED).toList();
    return new Page(
        bare.document(), bare.paragraphs().stream().map(line -> line.heard(heard)).toList());
  }

  /// An empty place shows as a caret.
  private static Stream<Marked> visible(Marked mark) {
    return mark.span().isEmpty()
        ? Stream.of(mark, new Marked(mark.span(), Mark.GAP, mark.finding(), Marking.CARET))
        : Stream.of(mark);
  }

  // Word's All Markup.

  private Page withCuts(Page rewrite, List<Marked> marks) {
    Result result = review.result().get();
    List<Marked> gaps = marks.stream().filter(m -> m.mark() == Mark.GAP).toList();
    List<Marked> all = new ArrayList<>(marks);
    for (Marked cut : cuts(result)) {
      Optional<Marked> gap =
          gaps.stream()
              .filter(g -> Math.abs(g.span().start() - cut.span().start()) <= NEAR)
              .findFirst();
      if (gap.isEmpty()) {
        all.add(cut);
      } else if (gap.get().chip().equals(Marking.CARET) && all.remove(gap.get())) {
        all.add(new Marked(gap.get().span(), Mark.CUT, gap.get().finding(), cut.chip()));
      }
    }
    Page laid = Page.of(rewrite.document(), all, open(rewrite), rewrite.unchanged());
    return new Page(laid.document(), withOmissions(laid, marks, result));
  }

  private static List<Marked> cuts(Result result) {
    List<Marked> cuts = new ArrayList<>();
    for (Link link : result.texts().alignment().links()) {
      int start = link.rewrite().getFirst().span().start();
      int at = start;
      for (Change change : link.changes()) {
        List<Token> now = change.rewrite();
        String words = change.kind() == ChangeKind.KEPT ? "" : words(change, result);
        boolean moved = change.kind() == ChangeKind.MOVED;
        if (!words.isEmpty() && !moved) {
          boolean before = !now.isEmpty() || at == start;
          int place = now.isEmpty() ? at : now.getFirst().span().start();
          String chip = before ? words + " " : " " + words;
          cuts.add(new Marked(Span.at(place), Mark.CUT, "", chip));
        }
        at = now.isEmpty() ? at : now.getLast().span().end();
      }
    }
    return cuts;
  }

  private static String words(Change change, Result result) {
    String text = result.texts().original().text();
    return Marking.runs(change.original()).stream()
        .map(span -> span.in(text).replaceAll("\\s+", " "))
        .collect(Collectors.joining(" "));
  }

  /// Each omitted sentence follows the paragraph in which it is missed.
  private List<Paragraph> withOmissions(Page laid, List<Marked> marks, Result result) {
    Set<String> settled = new HashSet<>();
    review.entries().stream()
        .filter(entry -> entry.decision().isPresent())
        .forEach(entry -> settled.add(entry.fingerprint()));
    Set<String> selected =
        marks.stream()
            .filter(m -> m.mark() == Mark.SELECTED)
            .map(Marked::finding)
            .collect(Collectors.toSet());
    List<List<Paragraph>> after = new ArrayList<>();
    laid.paragraphs().forEach(line -> after.add(new ArrayList<>(List.of(line))));
    for (Finding finding : result.findings()) {
      if (finding.check().equals(Marking.SENTENCE_LEFT_OUT)) {
        List<Paragraph> home = after.get(laid.indexOf(finding.rewrite().span().start()));
        Set<Mark> shown = new HashSet<>(Set.of(Mark.OMITTED));
        if (settled.contains(finding.fingerprint())) {
          shown.add(Mark.SETTLED);
        }
        if (selected.contains(finding.fingerprint())) {
          shown.add(Mark.SELECTED);
        }
        home.add(omitted(home.getFirst(), finding, shown, result.texts().original()));
      }
    }
    return after.stream().flatMap(List::stream).toList();
  }

  private static Paragraph omitted(
      Paragraph home, Finding finding, Set<Mark> shown, Document original) {
    String words = original.in(finding.inOriginal().getFirst().span()).replaceAll("\\s+", " ");
    Span place = Span.at(home.span().end());
    Run run = new Run(words, place, shown, Set.of(finding.fingerprint()));
    return new Paragraph(
        home.block(),
        BlockKind.PARAGRAPH,
        place,
        true,
        Optional.empty(),
        Optional.of(Mark.OMITTED),
        shown.stream().map(mark -> Marked.on(place, mark, finding.fingerprint())).toList(),
        List.of(run));
  }
}
