package org.stet.report;

import java.util.ArrayList;
import java.util.List;
import org.stet.check.Finding;
import org.stet.check.Fix;
import org.stet.claim.Evidence;
import org.stet.review.Decision;
import org.stet.review.DismissalReason;
import org.stet.text.Anchor;
import org.stet.text.Document;
import org.stet.text.Span;

/// The findings as the page shows them: numbered in the order of the rewrite, each with the two
/// passages, what the editor said of it, and the marks that it leaves in the texts.
final class FindingCards {
  private final Messages messages;
  private final Report report;
  private final List<Finding> findings;

  FindingCards(Messages messages, Report report) {
    this.messages = messages;
    this.report = report;
    this.findings = report.result().findings();
  }

  List<Card> all() {
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      cards.add(card(i + 1, findings.get(i)));
    }
    return cards;
  }

  /// The places of what the rewrite has or lost; an omission has none there.
  List<MarkedText.Mark> marksInRewrite() {
    List<MarkedText.Mark> marks = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (!finding.isOmission()) {
        marks.add(mark(i + 1, finding, finding.rewrite().span(), missing(finding)));
      }
    }
    return marks;
  }

  /// The passages that the rewrite leaves out.
  List<MarkedText.Mark> marksInOriginal() {
    List<MarkedText.Mark> marks = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.isOmission() && !finding.inOriginal().isEmpty()) {
        marks.add(mark(i + 1, finding, finding.inOriginal().getFirst().span(), ""));
      }
    }
    return marks;
  }

  /// The passages of a further source that say what the original does not.
  List<MarkedText.Mark> marksInSource(int source) {
    List<MarkedText.Mark> marks = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      for (Evidence evidence : findings.get(i).evidence()) {
        if (evidence.source() == source) {
          marks.add(mark(i + 1, findings.get(i), evidence.span(), ""));
        }
      }
    }
    return marks;
  }

  private MarkedText.Mark mark(int number, Finding finding, Span place, String missing) {
    return new MarkedText.Mark(place, number, finding.severity(), title(finding), missing);
  }

  /// The word torn out of a gap, or a sign that there is one.
  private static String missing(Finding finding) {
    if (!finding.rewrite().span().isEmpty()) {
      return "";
    }
    return finding.fix().map(Fix::replacement).map(String::strip).orElse("?");
  }

  private Card card(int number, Finding finding) {
    return new Card(
        number,
        finding.severity().id(),
        MarkedText.signOf(finding.severity()),
        title(finding),
        words(finding),
        quotes(finding),
        fix(finding),
        decision(finding),
        notes(finding));
  }

  private String title(Finding finding) {
    return messages.text(finding.check() + ".title");
  }

  private Words words(Finding finding) {
    return new Words(
        messages.text("severity." + finding.severity().id()),
        messages.text("category." + finding.category().id()),
        messages.text("report.confidence", Math.round(finding.confidence() * 100)),
        messages.text(finding.messageKey(), finding.arguments().toArray()),
        messages.text(finding.check() + ".explanation"));
  }

  private List<Quote> quotes(Finding finding) {
    List<Quote> quotes = new ArrayList<>();
    quotes.add(inRewrite(finding));
    for (Evidence evidence : finding.evidence()) {
      Document text = report.result().textOf(evidence);
      Quote quote = Quote.of(nameOf(evidence, text), Anchor.of(text.text(), evidence.span()));
      quotes.add(evidence.isInOriginal() ? quote : quote.further());
    }
    return quotes;
  }

  private String nameOf(Evidence evidence, Document text) {
    return evidence.isInOriginal()
        ? messages.text("report.original")
        : messages.text("report.further-named", evidence.source(), text.provenance().name());
  }

  private Quote inRewrite(Finding finding) {
    if (finding.isOmission()) {
      return Quote.of(messages.text("report.rewrite-place"), finding.rewrite());
    }
    Quote quote = Quote.of(messages.text("report.rewrite"), finding.rewrite());
    String missing = missing(finding);
    return missing.isEmpty()
        ? quote
        : quote.with(new MarkedText.Gap(finding.severity().id(), missing));
  }

  /// The edit that clears a finding; a gap shows its word in place instead.
  private List<Edit> fix(Finding finding) {
    String rewrite = report.result().texts().rewrite().text();
    return finding
        .fix()
        .filter(fix -> !finding.rewrite().span().isEmpty())
        .map(fix -> new Edit(fix.span().in(rewrite).strip(), fix.replacement().strip()))
        .stream()
        .toList();
  }

  private List<Remark> decision(Finding finding) {
    return report.review().stream()
        .flatMap(review -> review.decisions().stream())
        .filter(decision -> decision.fingerprint().equals(finding.fingerprint()))
        .map(
            decision -> new Remark(said(decision), HtmlPage.by(decision.reviewer(), decision.at())))
        .toList();
  }

  private String said(Decision decision) {
    String kind = messages.text("decision." + decision.kind().id());
    return decision
        .reason()
        .map(DismissalReason::id)
        .map(reason -> kind + ": " + messages.textOr("dismissal." + reason, reason))
        .orElse(kind);
  }

  private List<Remark> notes(Finding finding) {
    return report.review().stream()
        .flatMap(review -> review.notes().stream())
        .filter(note -> note.finding().filter(finding.fingerprint()::equals).isPresent())
        .map(note -> new Remark(note.text(), HtmlPage.by(note.reviewer(), note.at())))
        .toList();
  }

  /// One finding.
  record Card(
      int number,
      String severity,
      String sign,
      String title,
      Words words,
      List<Quote> quotes,
      List<Edit> fix,
      List<Remark> decision,
      List<Remark> notes) {}

  /// What the page says of a finding.
  record Words(
      String severity, String category, String confidence, String message, String explanation) {}

  /// A passage with a little of what stands around it.
  ///
  /// @param kind empty, or `further` for a passage that supports the rewrite
  record Quote(
      String name,
      String before,
      String exact,
      String after,
      String kind,
      List<MarkedText.Gap> gaps) {
    static Quote of(String name, Anchor place) {
      return new Quote(
          name, tail(place.prefix()), place.exact(), head(place.suffix()), "", List.of());
    }

    private Quote with(MarkedText.Gap gap) {
      return new Quote(name, before, exact, after, kind, List.of(gap));
    }

    private Quote further() {
      return new Quote(name, before, exact, after, "further", gaps);
    }

    /// An anchor cuts its context anywhere: show whole words of the same paragraph.
    private static String tail(String prefix) {
      String line = prefix.substring(prefix.lastIndexOf('\n') + 1);
      return line.length() < Anchor.CONTEXT ? line : "…" + line.replaceFirst("^\\S*", "");
    }

    private static String head(String suffix) {
      String line = suffix.lines().findFirst().orElse("");
      return line.length() < Anchor.CONTEXT ? line : line.replaceFirst("\\S*$", "") + "…";
    }
  }

  /// What stands in the rewrite and what should.
  record Edit(String now, String then) {}

  /// What somebody said, and who and when.
  record Remark(String words, String by) {}
}
