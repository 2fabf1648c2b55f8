package org.stet.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.stet.alignment.Replacement;
import org.stet.check.CheckChoice;
import org.stet.check.Finding;
import org.stet.check.Result;
import org.stet.claim.Doubts;
import org.stet.claim.Evidence;
import org.stet.claim.Judgement;
import org.stet.claim.Verdict;
import org.stet.language.Language;
import org.stet.review.Decision;
import org.stet.review.DismissalReason;
import org.stet.review.Review;
import org.stet.text.Block;
import org.stet.text.Digest;
import org.stet.text.Document;
import org.stet.text.Provenance;
import org.stet.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The JSON that other programs rely on. Names, order and meaning of its fields are a contract:
/// offsets are UTF-16 units into the text as read, and numbers carry four decimals. Streamed field
/// by field, so that the contract stands here as it reads.
public final class JsonReport implements ReportWriter {
  private static final String OMISSION = "omission-";

  private final Messages messages;
  private final JsonFactory json = new JsonFactory();

  public JsonReport(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String ending() {
    return "json";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator to = json.createGenerator(ObjectWriteContext.empty(), bytes)) {
      to.writeStartObject();
      writeFields(report, true, to);
      to.writeEndObject();
      to.writeRaw('\n');
    }
    bytes.writeTo(out);
  }

  /// One line of a batch, without its line end. Its texts are strings that came from nowhere else,
  /// so it has no provenance and is the same whenever it is made.
  ///
  /// @param id of the pair, as JSON
  public String line(String id, Report report) {
    StringWriter line = new StringWriter();
    try (JsonGenerator to = json.createGenerator(ObjectWriteContext.empty(), line)) {
      to.writeStartObject();
      to.writeName("id");
      to.writeRawValue(id);
      writeFields(report, false, to);
      to.writeEndObject();
    }
    return line.toString();
  }

  private void writeFields(Report report, boolean provenance, JsonGenerator to) {
    Result result = report.result();
    to.writeObjectPropertyStart("tool");
    to.writeStringProperty("name", "Stet");
    to.writeStringProperty("version", report.version());
    to.writeEndObject();
    to.writeName("original");
    writeText(result.texts().original(), Optional.empty(), provenance, to);
    to.writeName("rewrite");
    writeText(result.texts().rewrite(), Optional.empty(), provenance, to);
    if (!result.sources().isEmpty()) {
      to.writeArrayPropertyStart("sources");
      for (Document source : result.sources()) {
        writeText(source, Optional.of(source.provenance().name()), provenance, to);
      }
      to.writeEndArray();
    }
    writeLanguages(result, to);
    to.writeBooleanProperty("semantic", result.texts().alignment().semantic());
    to.writeNumberProperty("score", rounded(result.score()));
    writeChoice(result.choice(), to);
    writeSentences(result, to);
    writeOmissions(result, to);
    to.writeArrayPropertyStart("findings");
    result.findings().forEach(finding -> writeFinding(finding, result, to));
    to.writeEndArray();
    report.review().ifPresent(review -> writeReview(review, Standing.of(review, result), to));
    to.writeObjectPropertyStart("timing");
    to.writeNumberProperty("readMs", result.timing().readMs());
    to.writeNumberProperty("alignMs", result.timing().alignMs());
    to.writeNumberProperty("checkMs", result.timing().checkMs());
    to.writeEndObject();
  }

  /// Which checks a desk switched off, and what it lets findings weigh; nothing where it did not.
  private static void writeChoice(CheckChoice choice, JsonGenerator to) {
    if (!choice.equals(CheckChoice.ALL)) {
      to.writeObjectPropertyStart("checks");
      to.writeArrayPropertyStart("off");
      choice.off().stream().sorted().forEach(to::writeString);
      to.writeEndArray();
      to.writeObjectPropertyStart("severity");
      new TreeMap<>(choice.severities())
          .forEach((check, severity) -> to.writeStringProperty(check, severity.id()));
      to.writeEndObject();
      to.writeEndObject();
    }
  }

  /// What the editor did; absent where the texts were only checked.
  private static void writeReview(Review review, Standing standing, JsonGenerator to) {
    to.writeObjectPropertyStart("review");
    to.writeNumberProperty("decided", standing.decided());
    to.writeNumberProperty("checked", standing.signed());
    to.writeNumberProperty("items", standing.items());
    to.writeNumberProperty("blocking", standing.blocking());
    to.writeStringProperty("received", Digest.sha256(review.received().text()));
    to.writeStringProperty("standing", Digest.sha256(review.rewrite().text()));
    if (standing.cleared().isPresent()) {
      to.writeObjectPropertyStart("cleared");
      to.writeStringProperty("by", standing.cleared().get().reviewer());
      to.writeStringProperty("at", standing.cleared().get().at().toString());
      to.writeEndObject();
    }
    to.writeArrayPropertyStart("decisions");
    for (Decision decision : review.decisions()) {
      to.writeStartObject();
      to.writeStringProperty("fingerprint", decision.fingerprint());
      to.writeStringProperty("kind", decision.kind().id());
      write("reason", decision.reason().map(DismissalReason::id), to);
      to.writeStringProperty("by", decision.reviewer());
      to.writeStringProperty("at", decision.at().toString());
      to.writeEndObject();
    }
    to.writeEndArray();
    to.writeEndObject();
  }

  /// The languages that the texts are read in, null where nobody knows, and what that leaves out.
  private void writeLanguages(Result result, JsonGenerator to) {
    to.writeObjectPropertyStart("language");
    write("original", known(result.texts().originalLanguage()), to);
    write("rewrite", known(result.texts().rewriteLanguage()), to);
    to.writeEndObject();
    to.writeArrayPropertyStart("limits");
    Limits.sentences(messages, result).forEach(to::writeString);
    to.writeEndArray();
  }

  private static Optional<String> known(Language language) {
    return Optional.of(language.tag()).filter(tag -> language.isKnown());
  }

  private static void writeText(
      Document text, Optional<String> name, boolean provenance, JsonGenerator to) {
    to.writeStartObject();
    to.writeStringProperty("sha256", text.provenance().sha256());
    to.writeNumberProperty("length", text.text().length());
    name.ifPresent(known -> to.writeStringProperty("name", known));
    if (provenance) {
      writeProvenance(text.provenance(), to);
    }
    to.writeArrayPropertyStart("blocks");
    for (Block block : text.blocks()) {
      to.writeStartObject();
      writeSpan(block.span(), to);
      to.writeStringProperty("kind", block.kind().id());
      to.writeEndObject();
    }
    to.writeEndArray();
    to.writeEndObject();
  }

  /// What a source does not say of itself is null.
  private static void writeProvenance(Provenance from, JsonGenerator to) {
    to.writeObjectPropertyStart("provenance");
    to.writeStringProperty("from", from.source());
    to.writeStringProperty("read", from.read().toString());
    to.writeStringProperty("charset", from.charset());
    write("title", from.title(), to);
    write("author", from.byline(), to);
    write("published", from.published(), to);
    write("language", from.language(), to);
    to.writeEndObject();
  }

  /// A property whose value may be unknown.
  static void write(String name, Optional<String> value, JsonGenerator to) {
    to.writeName(name);
    if (value.isPresent()) {
      to.writeString(value.get());
    } else {
      to.writeNull();
    }
  }

  private static void writeSentences(Result result, JsonGenerator to) {
    to.writeArrayPropertyStart("sentences");
    for (Line line : lines(result)) {
      to.writeStartObject();
      writeSpan(line.span(), to);
      to.writeStringProperty("kind", line.kind());
      to.writeStringProperty("verdict", line.verdict().id());
      to.writeNumberProperty("support", rounded(line.support()));
      to.writeArrayPropertyStart("evidence");
      for (Evidence evidence : line.evidence()) {
        to.writeStartObject();
        writeSpan(evidence.span(), to);
        to.writeNumberProperty("similarity", rounded(evidence.similarity()));
        if (!evidence.isInOriginal()) {
          to.writeNumberProperty("source", evidence.source());
        }
        to.writeEndObject();
      }
      to.writeEndArray();
      writeChanges(line, result, to);
      writeDoubts(line.doubts(), to);
      to.writeEndObject();
    }
    to.writeEndArray();
  }

  /// The words that stand for nothing in the evidence, and how far they are from it; absent where
  /// all do.
  private static void writeDoubts(Doubts doubts, JsonGenerator to) {
    if (doubts.words().isEmpty()) {
      return;
    }
    to.writeArrayPropertyStart("words");
    for (Doubts.Doubted doubted : doubts.words()) {
      to.writeStartObject();
      writeSpan(doubted.word().span(), to);
      to.writeNumberProperty("doubt", rounded(doubted.doubt()));
      to.writeEndObject();
    }
    to.writeEndArray();
  }

  /// The words that were replaced; absent where none were.
  private static void writeChanges(Line line, Result result, JsonGenerator to) {
    if (line.changes().isEmpty()) {
      return;
    }
    to.writeArrayPropertyStart("changes");
    for (Replacement change : line.changes()) {
      to.writeStartObject();
      writeSpan(change.rewrite(), to);
      to.writeStringProperty("text", result.texts().rewrite().in(change.rewrite()));
      writePassage(
          "original", change.original(), result.texts().original().in(change.original()), to);
      to.writeStringProperty("relation", change.relation().id());
      to.writeEndObject();
    }
    to.writeEndArray();
  }

  /// What is not body is listed as well: "not checked" is a verdict to be seen, not a silent pass.
  private static List<Line> lines(Result result) {
    List<Line> lines = new ArrayList<>();
    for (Judgement judgement : result.judgements()) {
      lines.add(
          new Line(
              judgement.sentence().span(),
              judgement.sentence().isHeading() ? "heading" : "sentence",
              judgement.verdict(),
              judgement.support(),
              judgement.evidence(),
              judgement.doubts(),
              result.texts().rewordings().replacements(judgement.sentence())));
    }
    for (Block block : result.texts().rewrite().blocks()) {
      if (!block.kind().isBody()) {
        lines.add(
            new Line(
                block.span(), "chrome", Verdict.NOT_CHECKED, 0, List.of(), Doubts.NONE, List.of()));
      }
    }
    lines.sort(Comparator.comparing(Line::span));
    return lines;
  }

  /// The heaviest first: whoever reads ten reads those that matter.
  private static void writeOmissions(Result result, JsonGenerator to) {
    to.writeArrayPropertyStart("omissions");
    List<Finding> omissions =
        result.findings().stream()
            .filter(finding -> finding.isOmission() && !finding.inOriginal().isEmpty())
            .sorted(Comparator.comparingDouble(Finding::confidence).reversed())
            .toList();
    for (Finding finding : omissions) {
      to.writeStartObject();
      writeSpan(finding.inOriginal().getFirst().span(), to);
      to.writeStringProperty("kind", finding.check().substring(OMISSION.length()));
      to.writeNumberProperty("weight", rounded(finding.confidence()));
      to.writeEndObject();
    }
    to.writeEndArray();
  }

  private void writeFinding(Finding finding, Result result, JsonGenerator to) {
    to.writeStartObject();
    to.writeStringProperty("fingerprint", finding.fingerprint());
    to.writeStringProperty("check", finding.check());
    to.writeStringProperty("severity", finding.severity().id());
    to.writeStringProperty("category", finding.category().id());
    to.writeNumberProperty("confidence", rounded(finding.confidence()));
    writePassage("rewrite", finding.rewrite().span(), finding.rewrite().exact(), to);
    finding.inOriginal().stream()
        .findFirst()
        .ifPresent(
            evidence ->
                writePassage(
                    "original", evidence.span(), result.textOf(evidence).in(evidence.span()), to));
    writeElsewhere(finding, result, to);
    to.writeStringProperty(
        "message", messages.text(finding.messageKey(), finding.arguments().toArray()));
    finding.fix().ifPresent(fix -> writePassage("fix", fix.span(), fix.replacement(), to));
    to.writeEndObject();
  }

  /// The passages of further sources that say what the rewrite says; nothing where there are none.
  private static void writeElsewhere(Finding finding, Result result, JsonGenerator to) {
    List<Evidence> elsewhere =
        finding.evidence().stream().filter(evidence -> !evidence.isInOriginal()).toList();
    if (elsewhere.isEmpty()) {
      return;
    }
    to.writeArrayPropertyStart("sources");
    for (Evidence evidence : elsewhere) {
      to.writeStartObject();
      to.writeNumberProperty("source", evidence.source());
      writeSpan(evidence.span(), to);
      to.writeStringProperty("text", result.textOf(evidence).in(evidence.span()));
      to.writeEndObject();
    }
    to.writeEndArray();
  }

  private static void writePassage(String name, Span span, String text, JsonGenerator to) {
    to.writeObjectPropertyStart(name);
    writeSpan(span, to);
    to.writeStringProperty("text", text);
    to.writeEndObject();
  }

  private static void writeSpan(Span span, JsonGenerator to) {
    to.writeNumberProperty("start", span.start());
    to.writeNumberProperty("end", span.end());
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }

  /// One entry of `sentences`.
  private record Line(
      Span span,
      String kind,
      Verdict verdict,
      double support,
      List<Evidence> evidence,
      Doubts doubts,
      List<Replacement> changes) {}
}
