package org.stet.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.alignment.Alignment;
import org.stet.alignment.Change;
import org.stet.alignment.ChangeKind;
import org.stet.alignment.Link;
import org.stet.alignment.Relation;
import org.stet.check.Finding;
import org.stet.check.Fix;
import org.stet.check.Result;
import org.stet.check.Severity;
import org.stet.claim.Evidence;
import org.stet.claim.Judgement;
import org.stet.claim.Verdict;
import org.stet.review.Note;
import org.stet.review.Review;
import org.stet.review.Side;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// Turns a result, and what the editor said of it, into marks on the two texts.
final class Marking {
  /// A word was torn out and nobody knows which.
  static final String SENTENCE_LEFT_OUT = "omission-sentence";
  private static final String UNKNOWN = "…";

  /// A word is missing, but the sentence still reads: the place is shown, without the word.
  static final String CARET = "‸";

  private final Result result;
  private final List<Note> notes;
  private final Set<String> settled = new HashSet<>();
  private final Set<Span> originalSentences = new HashSet<>();
  private final List<Span> signed;
  private final List<Slots.Swap> swaps;

  /// @param signed the sentences of the rewrite that the editor ticked
  /// @param swaps the words that stand in the place of others
  Marking(Result result, Review review, List<Span> signed, List<Slots.Swap> swaps) {
    this.signed = signed;
    this.swaps = swaps;
    this.result = result;
    this.notes = review.notes();
    review.decisions().forEach(decision -> settled.add(decision.fingerprint()));
    alignment().original().forEach(sentence -> originalSentences.add(sentence.span()));
  }

  private Alignment alignment() {
    return result.texts().alignment();
  }

  /// The marks on the original.
  List<Marked> original() {
    List<Marked> marks = new ArrayList<>();
    for (Link link : alignment().links()) {
      moved(link, link.original(), marks);
      changes(link, Side.ORIGINAL, marks);
    }
    for (Finding finding : result.findings()) {
      Span left = finding.inOriginal().stream().findFirst().map(Evidence::span).orElse(Span.at(0));
      if (finding.check().equals(SENTENCE_LEFT_OUT) && originalSentences.contains(left)) {
        marks.add(Marked.on(left, Mark.OMITTED, ""));
      }
    }
    result.findings().forEach(finding -> evidence(finding, marks));
    related(Side.ORIGINAL, marks);
    noted(Side.ORIGINAL, marks);
    return marks;
  }

  /// The marks on the rewrite.
  List<Marked> rewrite() {
    List<Marked> marks = new ArrayList<>();
    for (Judgement judgement : result.judgements()) {
      if (judgement.verdict() == Verdict.NOT_FOUND) {
        marks.add(Marked.on(judgement.sentence().span(), Mark.UNSUPPORTED, ""));
      }
    }
    for (Link link : alignment().links()) {
      moved(link, link.rewrite(), marks);
      changes(link, Side.REWRITE, marks);
    }
    result.findings().forEach(finding -> place(finding, marks));
    related(Side.REWRITE, marks);
    signed.forEach(sentence -> marks.add(Marked.on(sentence, Mark.SIGNED, "")));
    noted(Side.REWRITE, marks);
    return marks;
  }

  private static void moved(Link link, List<Sentence> sentences, List<Marked> marks) {
    if (link.moved()) {
      sentences.forEach(sentence -> marks.add(Marked.on(sentence.span(), Mark.MOVED, "")));
    }
  }

  private static void changes(Link link, Side side, List<Marked> marks) {
    for (Change change : link.changes()) {
      List<Token> tokens = side == Side.ORIGINAL ? change.original() : change.rewrite();
      if (change.kind() != ChangeKind.KEPT && !tokens.isEmpty()) {
        Mark changed = side == Side.ORIGINAL ? Mark.CUT : Mark.ADDED;
        Mark mark = change.kind() == ChangeKind.MOVED ? Mark.MOVED : changed;
        runs(tokens).forEach(span -> marks.add(Marked.on(span, mark, "")));
      }
    }
  }

  /// Words that are partly related, or of which nobody knows, are changed words like others.
  private void related(Side side, List<Marked> marks) {
    for (Slots.Swap swap : swaps) {
      if (swap.relation() == Relation.RELATED) {
        marks.add(Marked.on(swap.in(side), Mark.RELATED, ""));
      } else if (swap.relation() == Relation.UNRELATED) {
        marks.add(Marked.on(swap.in(side), Mark.UNRELATED, ""));
      }
    }
  }

  /// Where the words stand together: a change may reach over the end of a sentence and of its
  /// paragraph.
  static List<Span> runs(List<Token> tokens) {
    List<Span> spans = new ArrayList<>();
    for (Token token : tokens) {
      if (!token.isWord()) {
        continue;
      }
      Span last = spans.isEmpty() ? token.span() : spans.removeLast();
      boolean near = token.span().start() - last.end() <= 1;
      if (!near) {
        spans.add(last);
      }
      spans.add(near ? last.cover(token.span()) : token.span());
    }
    return spans;
  }

  /// A whole sentence as evidence stays unmarked until its finding is selected; words inside one
  /// are what matters.
  private void evidence(Finding finding, List<Marked> marks) {
    for (Evidence evidence : finding.inOriginal()) {
      Span span = evidence.span();
      boolean whole = originalSentences.contains(span);
      if (span.isEmpty() || (whole && !finding.isOmission())) {
        continue;
      }
      mark(finding, span, whole ? Stream.of(Mark.OMITTED) : words(finding, Mark.SOURCE), marks);
    }
  }

  private void place(Finding finding, List<Marked> marks) {
    Span span = finding.rewrite().span();
    if (span.isEmpty() && !finding.isOmission()) {
      boolean gap = finding.check().startsWith("gap-");
      String word = finding.fix().map(Fix::replacement).orElseGet(() -> unknown(span));
      marks.add(new Marked(span, Mark.GAP, finding.fingerprint(), gap ? chip(word, span) : CARET));
    }
    if (!finding.isOmission()) {
      boolean whole =
          finding.check().startsWith("claim-") || finding.check().startsWith("heading-");
      Stream<Mark> shown =
          // A note on a whole sentence says that a further source supports it.
          whole && !span.isEmpty() && finding.severity() != Severity.NOTE
              ? Stream.of(Mark.UNSUPPORTED)
              : words(finding, severity(finding.severity()));
      mark(finding, span, shown, marks);
    }
  }

  /// Stands off from the word before it, as the word that was torn out did.
  private String unknown(Span place) {
    String text = result.texts().rewrite().text();
    boolean close = place.start() > 0 && !Character.isWhitespace(text.charAt(place.start() - 1));
    return close ? " " + UNKNOWN : UNKNOWN;
  }

  /// The word with a little air on either side; the spaces that the fix puts around it stay
  /// outside.
  private String chip(String word, Span place) {
    String text = result.texts().rewrite().text();
    boolean spaced =
        place.end() < text.length() && Character.isWhitespace(text.charAt(place.end()));
    String after = spaced ? "" : "$3";
    return word.replaceFirst("^(\\s*)(.*?)(\\s*)$", "$1\u202f$2\u202f" + after);
  }

  private void mark(Finding finding, Span span, Stream<Mark> shown, List<Marked> marks) {
    shown.forEach(mark -> marks.add(Marked.on(span, mark, finding.fingerprint())));
    if (settled.contains(finding.fingerprint())) {
      marks.add(Marked.on(span, Mark.SETTLED, finding.fingerprint()));
    }
  }

  /// Omitted details keep the quiet mark of cut words; all others show how much they weigh.
  private static Stream<Mark> words(Finding finding, Mark mark) {
    if (finding.isOmission()) {
      return Stream.of(Mark.CUT);
    }
    Stream<Mark> shown = Stream.of(mark, severity(finding.severity()));
    boolean quotation = finding.check().startsWith("quotation-");
    return (quotation ? Stream.concat(shown, Stream.of(Mark.QUOTATION)) : shown).distinct();
  }

  private static Mark severity(Severity severity) {
    return switch (severity) {
      case ERROR -> Mark.ERROR;
      case WARNING -> Mark.WARNING;
      case NOTE -> Mark.NOTE;
    };
  }

  private void noted(Side side, List<Marked> marks) {
    String text =
        (side == Side.ORIGINAL ? result.texts().original() : result.texts().rewrite()).text();
    Writers writers = Writers.of(notes);
    for (Note note : notes) {
      if (note.side() == side && note.finding().isEmpty()) {
        note.anchor()
            .in(text)
            .ifPresent(
                anchor -> {
                  int writer = writers.numberOf(note.reviewer());
                  marks.add(new Marked(anchor.span(), Mark.NOTED, "", note.reviewer(), writer));
                });
      }
    }
  }
}
