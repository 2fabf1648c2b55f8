package org.stet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.stet.check.Severity;
import org.stet.text.Block;
import org.stet.text.Document;
import org.stet.text.Span;

/// A text cut into paragraphs and pieces for the page, so that marks may overlap: a piece has the
/// look of the heaviest mark that covers it, and every mark has its number where it starts.
final class MarkedText {
  private final Messages messages;
  private final Document document;
  private final List<Mark> marks;

  MarkedText(Messages messages, Document document, List<Mark> marks) {
    this.messages = messages;
    this.document = document;
    this.marks =
        marks.stream()
            .sorted(Comparator.comparing(Mark::span).thenComparingInt(Mark::number))
            .toList();
  }

  /// The body block by block, and what stands around it folded into one paragraph a run.
  List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<String> aside = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.kind().isBody()) {
        fold(aside, paragraphs);
        paragraphs.add(new Paragraph(block.kind().id(), pieces(block.span()), List.of()));
      } else {
        aside.add(document.in(block.span()));
      }
    }
    fold(aside, paragraphs);
    return paragraphs;
  }

  private void fold(List<String> aside, List<Paragraph> paragraphs) {
    if (!aside.isEmpty()) {
      paragraphs.add(new Paragraph("", List.of(), List.of(aside(aside))));
      aside.clear();
    }
  }

  private Aside aside(List<String> lines) {
    return new Aside(messages.text("report.aside", lines.size()), List.copyOf(lines));
  }

  private List<Piece> pieces(Span block) {
    List<Mark> inside = marks.stream().filter(mark -> touches(block, mark.span())).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
    for (Mark mark : inside) {
      cuts.add(Math.clamp(mark.span().start(), block.start(), block.end()));
      cuts.add(Math.clamp(mark.span().end(), block.start(), block.end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int start = cuts.removeFirst();
    for (int end : cuts) {
      pieces.add(piece(block, new Span(start, end), inside));
      start = end;
    }
    if (inside.stream().anyMatch(mark -> mark.span().start() == block.end())) {
      pieces.add(piece(block, Span.at(block.end()), inside));
    }
    return pieces;
  }

  private Piece piece(Span block, Span span, List<Mark> inside) {
    List<Mark> starting =
        inside.stream()
            .filter(mark -> Math.max(mark.span().start(), block.start()) == span.start())
            .toList();
    List<Gap> gaps =
        starting.stream()
            .filter(mark -> !mark.missing().isEmpty())
            .max(Comparator.comparing(Mark::severity))
            .map(mark -> new Gap(mark.severity().id(), mark.missing()))
            .stream()
            .toList();
    String look =
        inside.stream()
            .filter(mark -> !span.isEmpty() && mark.span().contains(span))
            .map(Mark::severity)
            .max(Comparator.naturalOrder())
            .map(Severity::id)
            .orElse("");
    return new Piece(
        starting.stream().map(mark -> Ref.to(mark)).toList(), gaps, look, document.in(span));
  }

  /// Whether the mark belongs to the block; a gap at its end does, one at the next block's start
  /// does not.
  private static boolean touches(Span block, Span mark) {
    return mark.isEmpty() ? block.contains(mark) : block.overlaps(mark);
  }

  /// A place to mark.
  ///
  /// @param number of the finding, as the page counts
  /// @param missing the word to show in the place of a gap; empty where none is known
  record Mark(Span span, int number, Severity severity, String title, String missing) {}

  /// A block of the body, or else one aside.
  ///
  /// @param kind the block's kind
  record Paragraph(String kind, List<Piece> pieces, List<Aside> aside) {}

  /// A run of blocks that are not body.
  record Aside(String words, List<String> lines) {}

  /// @param mark how the text is marked: a severity, or empty
  record Piece(List<Ref> refs, List<Gap> gaps, String mark, String text) {}

  /// A word that is not there; of several at one place the one that weighs most.
  record Gap(String severity, String word) {}

  /// The number that leads to a finding.
  record Ref(int number, String severity, String sign, String title) {
    private static Ref to(Mark mark) {
      return new Ref(mark.number(), mark.severity().id(), signOf(mark.severity()), mark.title());
    }
  }

  /// The sign of a severity, so that colour is never the only one.
  static String signOf(Severity severity) {
    return switch (severity) {
      case ERROR -> "✕";
      case WARNING -> "!";
      case NOTE -> "·";
    };
  }
}
