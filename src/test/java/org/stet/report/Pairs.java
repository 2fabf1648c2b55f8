package org.stet.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stet.alignment.Alignment;
import org.stet.check.Category;
import org.stet.check.CheckChoice;
import org.stet.check.Collation;
import org.stet.check.Finding;
import org.stet.check.Fix;
import org.stet.check.Result;
import org.stet.check.Severity;
import org.stet.claim.Evidence;
import org.stet.claim.Judgement;
import org.stet.claim.Verdict;
import org.stet.review.Checklist;
import org.stet.review.Clearance;
import org.stet.review.Decision;
import org.stet.review.DismissalReason;
import org.stet.review.Marks;
import org.stet.review.Note;
import org.stet.review.Review;
import org.stet.review.Side;
import org.stet.review.SignOff;
import org.stet.text.Anchor;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Digest;
import org.stet.text.Document;
import org.stet.text.Provenance;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Tokens;

/// A small finished run, made by hand so that every byte of a report can be foretold.
final class Pairs {
  static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  static final String HEADLINE = "Mill burns";
  static final String TOLD = "Nine mills burned on Monday.";
  static final String LEFT_OUT = "Nobody was hurt.";
  static final String RETOLD = "Six burned on Monday.";
  static final String SIX = "Six mills burned on Monday";
  static final String BAR = "Share This Article";

  private Pairs() {}

  static Report checked() {
    return report(result(TOLD, RETOLD), Optional.empty());
  }

  static Report reviewed() {
    Result result = result(TOLD, RETOLD);
    return report(result, Optional.of(review(result)));
  }

  /// The same, with a word mended since it was received, its one sentence ticked, and cleared.
  static Report cleared() {
    Result result = result(TOLD, RETOLD);
    Review review = review(result);
    Document rewrite = result.texts().rewrite();
    Document received =
        document(
            "rewrite.txt",
            BlockKind.PARAGRAPH,
            RETOLD.replace("Six", "Eight"),
            BlockKind.CHROME,
            BAR);
    String sentence = Checklist.of(result).items().getFirst().id();
    Marks marks =
        review
            .marks()
            .signed(List.of(new SignOff(sentence, "HR", NOON)))
            .cleared(Optional.of(new Clearance(Digest.sha256(rewrite.text()), "HR", NOON)));
    return report(
        result,
        Optional.of(
            new Review(
                review.id(),
                review.title(),
                review.original(),
                List.of(),
                received,
                rewrite,
                NOON,
                NOON,
                marks)));
  }

  /// The same run, with a further source that has the figure of the rewrite.
  static Report withSource() {
    Result alone = result(TOLD, RETOLD);
    Judgement judgement = alone.judgements().getFirst();
    Judgement told =
        new Judgement(
            judgement.sentence(),
            judgement.verdict(),
            judgement.support(),
            List.of(
                judgement.evidence().getFirst(), new Evidence(new Span(0, SIX.length()), 0.8, 1)));
    List<Finding> findings = new ArrayList<>(alone.findings());
    findings.set(0, elsewhere(alone.findings().getFirst()));
    return report(
        new Result(
            alone.texts(),
            List.of(source()),
            List.of(told),
            findings,
            alone.score(),
            alone.timing()),
        Optional.empty());
  }

  /// A run for which a desk switched two checks off, one of which nobody knows any more.
  static Report switchedOff() {
    Result all = result(TOLD, RETOLD);
    return report(
        new Result(
            all.texts(),
            all.sources(),
            all.judgements(),
            all.findings(),
            all.score(),
            all.timing(),
            new CheckChoice(
                Set.of("name-misspelt", "gone"), Map.of("figure-differs", Severity.NOTE)),
            all.claimsRead()),
        Optional.empty());
  }

  private static Finding elsewhere(Finding found) {
    return new Finding(
        found.check(),
        found.category(),
        found.severity(),
        found.rewrite(),
        List.of(found.evidence().getFirst(), new Evidence(new Span(0, 3), 1, 1)),
        "elsewhere",
        List.of("Six", "Nine", "Six mills"),
        found.confidence(),
        found.fix(),
        found.fingerprint());
  }

  private static Document source() {
    return new Document(
        SIX,
        List.of(Block.body(BlockKind.PARAGRAPH, new Span(0, SIX.length()))),
        new Provenance(
            "https://mills.example/six",
            NOON,
            "c0ffee",
            "windows-1252",
            Optional.of("Six mills"),
            Optional.of("Ada Lund"),
            Optional.of("22 November 2026"),
            Optional.of("en-GB")));
  }

  /// A run over texts that hold what would be markup in a report.
  static Report of(String told, String retold) {
    return report(result(told, retold), Optional.empty());
  }

  private static Report report(Result result, Optional<Review> review) {
    return new Report(result, review, NOON, "1.2.3");
  }

  private static Result result(String told, String retold) {
    Document original =
        document(
            "mill.html", BlockKind.HEADLINE, HEADLINE, BlockKind.PARAGRAPH, told + " " + LEFT_OUT);
    Document rewrite = document("rewrite.txt", BlockKind.PARAGRAPH, retold, BlockKind.CHROME, BAR);
    Span toldAt = new Span(HEADLINE.length() + 2, HEADLINE.length() + 2 + told.length());
    Span leftOut = new Span(toldAt.end() + 1, toldAt.end() + 1 + LEFT_OUT.length());
    Span retoldAt = new Span(0, retold.length());
    Judgement judgement =
        new Judgement(
            new Sentence(0, 0, BlockKind.PARAGRAPH, retoldAt, Tokens.NONE),
            Verdict.CONTRADICTED,
            0.123456,
            List.of(new Evidence(toldAt, 0.75)));
    return new Result(
        new Collation(
            original,
            rewrite,
            new Alignment(List.of(), List.of(judgement.sentence()), List.of(), true),
            List.of(judgement)),
        List.of(),
        List.of(judgement),
        List.of(figure(rewrite, toldAt), gap(rewrite, toldAt), omission(rewrite, leftOut)),
        0.97,
        new Result.Timing(1, 2, 3));
  }

  private static Finding figure(Document rewrite, Span told) {
    return finding(
        "figure-differs",
        Severity.ERROR,
        Anchor.of(rewrite.text(), new Span(0, 3)),
        new Evidence(new Span(told.start(), told.start() + 4), 1),
        List.of("Six", "Nine"),
        Optional.empty());
  }

  private static Finding gap(Document rewrite, Span told) {
    return finding(
        "gap-known-word",
        Severity.WARNING,
        Anchor.of(rewrite.text(), Span.at(3)),
        new Evidence(new Span(told.start() + 5, told.start() + 10), 1),
        List.of("mills"),
        Optional.of(new Fix(Span.at(3), " mills")));
  }

  private static Finding omission(Document rewrite, Span leftOut) {
    return finding(
        "omission-sentence",
        Severity.NOTE,
        Anchor.of(rewrite.text(), Span.at(rewrite.blocks().getFirst().span().end())),
        new Evidence(leftOut, 1),
        List.of(LEFT_OUT),
        Optional.empty());
  }

  private static Finding finding(
      String check,
      Severity severity,
      Anchor place,
      Evidence evidence,
      List<String> arguments,
      Optional<Fix> fix) {
    return new Finding(
        check,
        Category.ACCURACY,
        severity,
        place,
        List.of(evidence),
        "message",
        arguments,
        0.9,
        fix,
        "print-of-" + check);
  }

  private static Review review(Result result) {
    Document rewrite = result.texts().rewrite();
    Anchor place = Anchor.of(rewrite.text(), new Span(4, 10));
    Decision dismissed =
        new Decision(
            "print-of-figure-differs",
            Decision.Kind.DISMISSED,
            Optional.of(DismissalReason.HOUSE_STYLE),
            "HR",
            NOON);
    Optional<String> gap = Optional.of("print-of-gap-known-word");
    Note onFinding =
        new Note(new UUID(0, 2), Side.REWRITE, place, gap, "Ask the desk.", "HR", NOON);
    Note free =
        new Note(
            new UUID(0, 3), Side.REWRITE, place, Optional.empty(), "Which Monday?", "HR", NOON);
    return Review.of(
            new UUID(0, 1), "The mill", result.texts().original(), List.of(), rewrite, NOON)
        .with(new Marks(List.of(dismissed), List.of(onFinding, free), List.of(), Optional.empty()));
  }

  private static Document document(
      String name, BlockKind first, String one, BlockKind second, String two) {
    String text = one + "\n\n" + two;
    return new Document(
        text,
        List.of(
            Block.body(first, new Span(0, one.length())),
            new Block(
                second,
                new Span(one.length() + 2, text.length()),
                second.isBody() ? "" : "chrome.share")),
        new Provenance(
            name,
            NOON,
            "5ca1ab1e",
            "UTF-8",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }
}
