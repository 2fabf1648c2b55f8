package org.stet.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.alignment.Redline;
import org.stet.alignment.Replacement;
import org.stet.check.Finding;
import org.stet.check.Result;
import org.stet.check.Severity;
import org.stet.claim.Evidence;
import org.stet.claim.Judgement;
import org.stet.text.Block;
import org.stet.text.Document;
import org.stet.text.Span;

/// A report to read in a terminal: a line of numbers, then a paragraph for each finding with the
/// place in the rewrite and what the original says. Lines wrap at 80 characters.
public final class TextReport implements ReportWriter {
  private static final int WIDTH = 80;
  private static final String INDENT = "    ";

  /// How much of its block stands on either side of a quoted place, in characters.
  private static final int CONTEXT = 40;

  private final Messages messages;

  public TextReport(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String ending() {
    return "txt";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    out.write(text(report).getBytes(StandardCharsets.UTF_8));
  }

  private String text(Report report) {
    StringBuilder text = new StringBuilder(summary(report.result())).append('\n');
    Optional<Standing> standing =
        report.review().map(review -> Standing.of(review, report.result()));
    standing.ifPresent(s -> s.sentences(messages).forEach(said -> text.append(said).append('\n')));
    for (Finding finding : report.result().findings()) {
      text.append('\n').append(paragraph(finding, report));
    }
    text.append(changes(report.result()));
    standing.ifPresent(s -> text.append(edits(s)));
    for (Origin origin : Origin.all(messages, report.result())) {
      text.append('\n').append(origin.name()).append('\n');
      for (Origin.Fact fact : origin.facts()) {
        String line = messages.text("report.fact", fact.name(), fact.value());
        text.append(wrapped(line, INDENT)).append('\n');
      }
    }
    return text.toString();
  }

  /// What stands in the place of which words, a line each; nothing where no word was replaced.
  private String changes(Result result) {
    StringBuilder text = new StringBuilder();
    for (Judgement judgement : result.judgements()) {
      for (Replacement change : result.texts().rewordings().replacements(judgement.sentence())) {
        String line =
            messages.text(
                "report.change." + change.relation().id(),
                result.texts().original().in(change.original()),
                result.texts().rewrite().in(change.rewrite()));
        text.append(wrapped(line.replaceAll("\\s+", " "), INDENT)).append('\n');
      }
    }
    return text.isEmpty() ? "" : "\n" + messages.text("report.changes") + "\n" + text;
  }

  /// The lines that the editor changed, in the signs of wdiff; nothing where there are none.
  private String edits(Standing standing) {
    StringBuilder text = new StringBuilder();
    for (Redline line : standing.edits()) {
      StringBuilder words = new StringBuilder();
      for (Redline.Piece piece : line.pieces()) {
        words.append(
            switch (piece.kind()) {
              case KEPT -> piece.text();
              case REMOVED -> "[-" + piece.text() + "-]";
              case ADDED -> "{+" + piece.text() + "+}";
            });
      }
      text.append(wrapped(words.toString().strip().replaceAll("\\s+", " "), INDENT)).append('\n');
    }
    return text.isEmpty() ? "" : "\n" + messages.text("report.edits") + "\n" + text;
  }

  /// The line of numbers: `3 errors, 1 warning, 0 notes; 17 sentences checked, 6 of them …`.
  private String summary(Result result) {
    String counts =
        messages.text(
            "report.summary",
            count(result, Severity.ERROR),
            count(result, Severity.WARNING),
            count(result, Severity.NOTE),
            result.judgements().size());
    StringBuilder summary = new StringBuilder(counts);
    for (String limit : Limits.sentences(messages, result)) {
      summary.append('\n').append(wrapped(limit, ""));
    }
    return summary.toString();
  }

  private static long count(Result result, Severity severity) {
    return result.findings().stream().filter(f -> f.severity() == severity).count();
  }

  private String paragraph(Finding finding, Report report) {
    Result result = report.result();
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.text(
            "report.finding",
            messages.text("severity." + finding.severity().id()),
            messages.text(finding.check() + ".title"),
            finding.check()));
    lines.add(wrapped(messages.text(finding.messageKey(), finding.arguments().toArray()), INDENT));
    lines.add(quoted("report.in-rewrite", result.texts().rewrite(), finding.rewrite().span()));
    finding.inOriginal().stream()
        .findFirst()
        .ifPresent(
            evidence ->
                lines.add(
                    quoted("report.in-original", result.texts().original(), evidence.span())));
    finding.evidence().stream()
        .filter(evidence -> !evidence.isInOriginal())
        .forEach(evidence -> lines.add(elsewhere(evidence, result.textOf(evidence))));
    return String.join("\n", lines) + "\n";
  }

  private String elsewhere(Evidence evidence, Document source) {
    String name = source.provenance().name();
    return wrapped(
        messages.text("report.in-source", name, marked(source, evidence.span())), INDENT);
  }

  private String quoted(String key, Document document, Span span) {
    return wrapped(messages.text(key, marked(document, span)), INDENT);
  }

  /// The place between ⟦ and ⟧ with some words of its block around it, all on one line.
  private static String marked(Document document, Span span) {
    Span block =
        document.blocks().stream()
            .map(Block::span)
            .filter(candidate -> candidate.contains(span))
            .findFirst()
            .orElse(span);
    String before = new Span(block.start(), span.start()).in(document.text());
    String after = new Span(span.end(), block.end()).in(document.text());
    String passage = tail(before) + "⟦" + document.in(span) + "⟧" + head(after);
    return passage.replaceAll("\\s+", " ").strip();
  }

  /// The last words of a text.
  private static String tail(String text) {
    int cut = text.indexOf(' ', Math.max(0, text.length() - CONTEXT));
    return text.length() <= CONTEXT || cut < 0 ? text : "…" + text.substring(cut);
  }

  /// The first words of a text.
  private static String head(String text) {
    int cut = text.lastIndexOf(' ', CONTEXT);
    return text.length() <= CONTEXT || cut < 0 ? text : text.substring(0, cut) + " …";
  }

  private static String wrapped(String text, String indent) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ENGLISH);
    breaks.setText(text);
    StringBuilder lines = new StringBuilder(indent);
    int column = indent.length();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String piece = text.substring(start, end);
      if (column + piece.stripTrailing().length() > WIDTH && column > indent.length()) {
        lines.setLength(lines.length() - trailingSpaces(lines));
        lines.append('\n').append(indent);
        column = indent.length();
      }
      lines.append(piece);
      column += piece.length();
    }
    return lines.toString().stripTrailing();
  }

  private static int trailingSpaces(StringBuilder lines) {
    int count = 0;
    while (count < lines.length() && lines.charAt(lines.length() - 1 - count) == ' ') {
      count++;
    }
    return count;
  }
}
