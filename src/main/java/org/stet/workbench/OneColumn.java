package org.stet.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.stet.check.Finding;
import org.stet.check.Result;
import org.stet.review.Side;
import org.stet.text.BlockKind;
import org.stet.text.Document;
import org.stet.text.Span;

/// The rewrite in one column: with all that became of the original, as word processors show tracked
/// changes, or clean. Follows the review, its selection and its folds.
public final class OneColumn {
  /// So near to a gap, cut words are those that the gap shows already.
  private static final int NEAR = 1;

  private final OpenReview review;
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>();
  private final boolean marked;
  private Page base;
  private List<Paragraph> heard = List.of();

  private OneColumn(OpenReview review, boolean marked) {
    this.review = review;
    this.marked = marked;
    base = review.rewriteUnselected().get();
    // A decision may change the findings alone: the page is equal then, and yet another.
    review.rewriteUnselected().addListener(page -> lay());
    review.page(Side.REWRITE).addListener((value, before, now) -> select());
    lay();
  }

  /// With what was cut struck, and what was left out where it would stand.
  public static OneColumn marked(OpenReview review) {
    return new OneColumn(review, /* marked= */ true);
  }

  /// With nothing but the place of the selected finding, and a quiet caret where something was left
  /// out. Its paragraphs keep their marks, for those who hear the text.
  public static OneColumn clean(OpenReview review) {
    return new OneColumn(review, /* marked= */ false);
  }

  /// The column as it is now.
  public ReadOnlyObjectProperty<Page> page() {
    return page.getReadOnlyProperty();
  }

  /// The column without a selection, which then touches only the paragraphs that it is in.
  private void lay() {
    Page rewrite = review.rewriteUnselected().get();
    List<Marked> marks =
        rewrite.paragraphs().stream().flatMap(line -> line.marks().stream()).distinct().toList();
    base = marked ? withCuts(rewrite, marks) : bare(rewrite);
    heard = marked ? base.paragraphs() : heard(rewrite);
    select();
  }

  private void select() {
    Optional<Finding> finding = review.selected().get().map(Entry::finding);
    page.set(finding.map(this::selected).orElseGet(() -> new Page(base.document(), heard)));
  }

  private Page selected(Finding finding) {
    String name = finding.fingerprint();
    List<Marked> marks =
        OpenReview.place(finding, Side.REWRITE).stream()
            .map(span -> Marked.on(span, Mark.SELECTED, name))
            .flatMap(mark -> marked ? Stream.of(mark) : visible(mark))
            .toList();
    List<Paragraph> now = new ArrayList<>(base.with(marks).paragraphs());
    for (int i = 0; i < now.size(); i++) {
      Paragraph line = now.get(i);
      List<Marked> before = heard.get(i).marks();
      if (line.equals(base.paragraphs().get(i))) {
        now.set(i, heard.get(i));
      } else if (!marked) {
        now.set(i, line.heard(Stream.concat(before.stream(), marks.stream()).toList()));
      }
      if (marked && isRowOf(line, name)) {
        now.set(i, line.selected(name));
      }
    }
    return new Page(base.document(), now);
  }

  private static boolean isRowOf(Paragraph line, String finding) {
    return line.band().equals(Optional.of(Mark.OMITTED))
        && line.runs().stream().anyMatch(run -> run.findings().contains(finding));
  }

  private static Set<Integer> open(Page page) {
    return page.paragraphs().stream()
        .flatMap(line -> line.fold().filter(Fold::open).stream())
        .flatMap(fold -> IntStream.range(fold.first(), fold.end()).boxed())
        .collect(Collectors.toSet());
  }

  private Page bare(Page rewrite) {
    List<Marked> carets =
        review.entries().stream()
            .filter(entry -> entry.finding().isOmission() && entry.decision().isEmpty())
            .collect(Collectors.toMap(OneColumn::missed, e -> e, (one, next) -> one, TreeMap::new))
            .values()
            .stream()
            .flatMap(OneColumn::caret)
            .toList();
    return Page.of(rewrite.document(), carets, open(rewrite));
  }

  private static Span missed(Entry entry) {
    return Span.at(entry.finding().rewrite().span().end());
  }

  private static Stream<Marked> caret(Entry entry) {
    Span place = missed(entry);
    return Stream.of(
        new Marked(place, Mark.GAP, entry.fingerprint(), Marking.CARET),
        Marked.on(place, Mark.NOTE, entry.fingerprint()));
  }

  private List<Paragraph> heard(Page rewrite) {
    Map<Integer, List<Marked>> marks = new HashMap<>();
    for (Paragraph line : rewrite.paragraphs()) {
      List<Marked> here = marks.computeIfAbsent(line.block(), block -> new ArrayList<>());
      line.marks().stream().filter(mark -> mark.mark() != Mark.SIGNED).forEach(here::add);
    }
    return base.paragraphs().stream()
        .map(line -> line.heard(marks.getOrDefault(line.block(), List.of())))
        .toList();
  }

  /// An empty place shows as a caret, if it does not yet.
  private Stream<Marked> visible(Marked mark) {
    Marked caret = new Marked(mark.span(), Mark.GAP, mark.finding(), Marking.CARET);
    boolean shows = base.paragraphs().stream().anyMatch(line -> line.marks().contains(caret));
    return mark.span().isEmpty() && !shows ? Stream.of(mark, caret) : Stream.of(mark);
  }

  // Word's All Markup.

  private Page withCuts(Page rewrite, List<Marked> marks) {
    Result result = review.result().get();
    List<Marked> gaps = marks.stream().filter(m -> m.mark() == Mark.GAP).toList();
    List<Marked> all = new ArrayList<>(marks);
    for (Marked cut : Strikes.of(result)) {
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
    return new Page(laid.document(), withOmissions(laid, result));
  }

  /// Each omitted sentence follows the paragraph in which it is missed.
  private List<Paragraph> withOmissions(Page laid, Result result) {
    Set<String> settled = new HashSet<>();
    review.entries().stream()
        .filter(entry -> entry.decision().isPresent())
        .forEach(entry -> settled.add(entry.fingerprint()));
    List<List<Paragraph>> after = new ArrayList<>();
    laid.paragraphs().forEach(line -> after.add(new ArrayList<>(List.of(line))));
    for (Finding finding : result.findings()) {
      if (finding.check().equals(Marking.SENTENCE_LEFT_OUT)) {
        List<Paragraph> home = after.get(laid.indexOf(finding.rewrite().span().start()));
        Set<Mark> shown = new HashSet<>(Set.of(Mark.OMITTED));
        if (settled.contains(finding.fingerprint())) {
          shown.add(Mark.SETTLED);
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
