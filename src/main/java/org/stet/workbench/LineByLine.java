package org.stet.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import org.stet.alignment.Alignment;
import org.stet.check.Finding;
import org.stet.claim.Evidence;
import org.stet.report.Messages;
import org.stet.review.Side;
import org.stet.text.Sentence;
import org.stet.text.Span;

/// The rewrite one sentence at a time, each with what it was made of and what was found in it;
/// after the last one what was left out. Follows the selected finding, and selects one where it
/// goes. To be used on the window's thread.
public final class LineByLine {
  /// What is on show.
  ///
  /// @param number of the sentence in the rewrite, from 1; one more than there are for what was
  ///     left out
  /// @param sentence empty for what was left out
  /// @param evidence the passages of the original that answer to it, or those that were left out
  /// @param findings those about this sentence, or all omissions
  /// @param swaps the words of it that stand in the place of others
  /// @param spoken all of it in words, for those who hear it
  public record Line(
      int number,
      int of,
      Optional<Paragraph> sentence,
      List<Paragraph> evidence,
      List<Entry> findings,
      List<Slots.Swap> swaps,
      String spoken) {
    public Line {
      evidence = List.copyOf(evidence);
      findings = List.copyOf(findings);
      swaps = List.copyOf(swaps);
    }
  }

  private final OpenReview review;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<Line> line = new ReadOnlyObjectWrapper<>();
  private int at;

  public LineByLine(OpenReview review, Messages messages) {
    this.review = review;
    this.messages = messages;
    review.selected().addListener((value, before, now) -> now.ifPresent(this::follow));
    review.page(Side.REWRITE).addListener((value, before, now) -> show());
    review.entries().addListener((ListChangeListener<Entry>) change -> show());
    at = review.selected().get().map(this::lineOf).orElse(0);
    show();
  }

  /// What is on show.
  public ReadOnlyObjectProperty<Line> line() {
    return line.getReadOnlyProperty();
  }

  /// Goes to the next sentence, and from the last one to what was left out.
  public void next() {
    go(at + 1);
  }

  /// Goes to the sentence before.
  public void previous() {
    go(at - 1);
  }

  /// Where the sentence on show stands in the rewrite; its end for what was left out.
  public int place() {
    return line.get()
        .sentence()
        .map(sentence -> sentence.span().start())
        .orElseGet(() -> review.page(Side.REWRITE).get().document().text().length());
  }

  private void go(int to) {
    int line = Math.clamp(to, 0, sentences().size());
    if (line == at) {
      return;
    }
    at = line;
    List<Entry> here = findings();
    here.stream()
        .filter(entry -> entry.decision().isEmpty())
        .findFirst()
        .or(() -> here.stream().findFirst())
        .ifPresentOrElse(entry -> review.select(entry.fingerprint()), review::deselect);
    show();
  }

  private void follow(Entry selected) {
    at = lineOf(selected);
    show();
  }

  private Alignment alignment() {
    return review.result().get().texts().alignment();
  }

  private List<Sentence> sentences() {
    return alignment().rewrite();
  }

  private int lineOf(Entry entry) {
    List<Sentence> sentences = sentences();
    if (entry.finding().isOmission()) {
      return sentences.size();
    }
    int place = entry.finding().rewrite().span().start();
    int found = 0;
    for (int i = 0; i < sentences.size() && sentences.get(i).span().start() <= place; i++) {
      found = i;
    }
    return found;
  }

  private List<Entry> findings() {
    return review.entries().stream().filter(entry -> lineOf(entry) == at).toList();
  }

  private void show() {
    at = Math.min(at, sentences().size());
    List<Entry> findings = findings();
    boolean atEnd = at == sentences().size();
    Optional<Sentence> sentence = atEnd ? Optional.empty() : Optional.of(sentences().get(at));
    List<Slots.Swap> swaps =
        sentence.map(here -> review.slots().in(Side.REWRITE, here.span())).orElse(List.of());
    Page rewrite = review.page(Side.REWRITE).get();
    Page original = review.page(Side.ORIGINAL).get();
    Stream<Span> evidence =
        sentence
            .map(here -> answering(here, findings))
            .orElseGet(() -> findings.stream().flatMap(entry -> compared(entry.finding())));
    line.set(
        new Line(
            at + 1,
            sentences().size(),
            sentence.map(here -> rewrite.part(here.span())),
            evidence.distinct().map(original::part).toList(),
            findings,
            swaps,
            spoken(sentence, findings, swaps)));
  }

  /// The sentences that are linked with one of the rewrite, or else those that its findings were
  /// compared with.
  private Stream<Span> answering(Sentence sentence, List<Entry> findings) {
    return alignment()
        .ofRewrite(sentence)
        .map(link -> link.original().stream().map(Sentence::span))
        .orElseGet(() -> findings.stream().flatMap(entry -> compared(entry.finding())).limit(1));
  }

  private Stream<Span> compared(Finding finding) {
    return finding.inOriginal().stream().limit(1).map(Evidence::span).map(this::whole);
  }

  private Span whole(Span words) {
    return alignment().original().stream()
        .map(Sentence::span)
        .filter(span -> span.contains(words))
        .findFirst()
        .orElse(words);
  }

  private String spoken(Optional<Sentence> sentence, List<Entry> findings, List<Slots.Swap> swaps) {
    String place =
        sentence.isPresent()
            ? messages.text("window.line.sentence", at + 1, sentences().size())
            : messages.text("window.line.left-out", findings.size());
    String count = messages.text("window.line.findings", findings.size());
    String told = findings.stream().map(this::told).collect(Collectors.joining(" "));
    String swapped =
        swaps.stream()
            .map(
                swap ->
                    messages.text(
                        "window.line.swap",
                        swap.now(),
                        swap.was(),
                        messages.text("window.swap." + swap.relation().id())))
            .collect(Collectors.joining(" "));
    return Stream.of(place, sentence.isPresent() ? count : "", told, swapped)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// A figure is told by its two values alone: they are all that the ear needs.
  private String told(Entry entry) {
    Finding finding = entry.finding();
    boolean figure = finding.check().equals("figure-differs") && finding.arguments().size() > 1;
    return figure
        ? messages.text(
            "window.line.figure", finding.arguments().get(1), finding.arguments().get(0))
        : entry.words().title() + ": " + entry.words().message();
  }
}
