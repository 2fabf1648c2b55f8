package org.stet.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.alignment.Redline;
import org.stet.check.Finding;
import org.stet.check.Result;
import org.stet.check.Severity;
import org.stet.review.Note;
import org.stet.review.Review;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Document;

/// What the page's template asks for, by name.
final class HtmlPage {
  private final Messages messages;
  private final Report report;
  private final Result result;
  private final FindingCards cards;
  private final Optional<Standing> standing;

  HtmlPage(Messages messages, Report report) {
    this.messages = messages;
    this.report = report;
    this.result = report.result();
    this.cards = new FindingCards(messages, report);
    this.standing = report.review().map(review -> Standing.of(review, result));
  }

  String title() {
    Document original = result.texts().original();
    return report
        .review()
        .map(Review::title)
        .or(() -> original.provenance().title())
        .or(
            () ->
                original.blocks().stream()
                    .filter(block -> block.kind() == BlockKind.HEADLINE)
                    .map(Block::span)
                    .map(original::in)
                    .findFirst())
        .orElse(original.provenance().source());
  }

  String originalSource() {
    return result.texts().original().provenance().source();
  }

  String rewriteSource() {
    return result.texts().rewrite().provenance().source();
  }

  String made() {
    return Origin.time(report.made());
  }

  List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = result.findings().stream().filter(f -> f.severity() == severity).count();
      counts.addFirst(
          new Count(
              severity.id(),
              MarkedText.signOf(severity),
              messages.text("report.count." + severity.id(), count)));
    }
    return counts;
  }

  String sentences() {
    return messages.text("report.sentences", result.judgements().size());
  }

  /// How far the editor is; empty where nobody reviewed.
  List<String> standing() {
    return standing.map(standing -> standing.sentences(messages)).orElse(List.of());
  }

  boolean hasEdits() {
    return !edits().isEmpty();
  }

  /// The lines that the editor changed: the rewrite as it was received, and as it stands.
  List<Line> edits() {
    return standing.map(Standing::edits).orElse(List.of()).stream()
        .map(line -> new Line(line.pieces().stream().map(HtmlPage::piece).toList()))
        .toList();
  }

  private static Piece piece(Redline.Piece piece) {
    String text = piece.text();
    return switch (piece.kind()) {
      case KEPT -> new Piece(text, "", "");
      case REMOVED -> new Piece("", text, "");
      case ADDED -> new Piece("", "", text);
    };
  }

  List<String> cautions() {
    return Limits.sentences(messages, result);
  }

  List<Side> texts() {
    return List.of(
        side(messages.text("report.original"), result.texts().original(), cards.marksInOriginal()),
        side(messages.text("report.rewrite"), result.texts().rewrite(), cards.marksInRewrite()));
  }

  boolean hasSources() {
    return !result.sources().isEmpty();
  }

  /// The further sources, with the passages that say what the original does not.
  List<Side> sources() {
    List<Side> sides = new ArrayList<>();
    for (Document source : result.sources()) {
      int number = sides.size() + 1;
      String name = messages.text("report.further-named", number, source.provenance().name());
      Side side = side(name, source, cards.marksInSource(number));
      boolean same = source.provenance().name().equals(side.source());
      sides.add(new Side(name, same ? "" : side.source(), side.paragraphs()));
    }
    return sides;
  }

  private Side side(String name, Document document, List<MarkedText.Mark> marks) {
    return new Side(
        name,
        document.provenance().source(),
        new MarkedText(messages, document, marks).paragraphs());
  }

  List<FindingCards.Card> findings() {
    return cards.all();
  }

  boolean hasFreeNotes() {
    return !freeNotes().isEmpty();
  }

  /// Notes on a place in a text rather than on a finding, and those whose finding is gone.
  List<FreeNote> freeNotes() {
    List<String> fingerprints = result.findings().stream().map(Finding::fingerprint).toList();
    return report.review().stream()
        .flatMap(review -> review.notes().stream())
        .filter(note -> note.finding().filter(fingerprints::contains).isEmpty())
        .map(this::freeNote)
        .toList();
  }

  private FreeNote freeNote(Note note) {
    return new FreeNote(
        FindingCards.Quote.of(messages.text("report." + note.side().id()), note.anchor()),
        note.text(),
        by(note.reviewer(), note.at()));
  }

  /// Where each text came from, and what made this page.
  List<Origin> provenance() {
    List<Origin> all = new ArrayList<>(Origin.all(messages, result));
    List<Origin.Fact> page =
        List.of(
            new Origin.Fact(messages.text("report.tool"), "Stet " + report.version()),
            new Origin.Fact(messages.text("report.made"), made()));
    all.add(new Origin(messages.text("report.page"), page));
    return all;
  }

  static String by(String reviewer, Instant at) {
    return reviewer.isEmpty() ? Origin.time(at) : reviewer + ", " + Origin.time(at);
  }

  /// How many findings have a severity.
  record Count(String severity, String sign, String words) {}

  /// One of the two texts.
  record Side(String name, String source, List<MarkedText.Paragraph> paragraphs) {}

  /// A line of the rewrite with its edits.
  record Line(List<Piece> pieces) {}

  /// A stretch of it; two of the three are empty.
  record Piece(String kept, String removed, String added) {}

  /// A note that belongs to no finding.
  record FreeNote(FindingCards.Quote quote, String words, String by) {}
}
