package org.stet.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.check.Finding;
import org.stet.check.Result;
import org.stet.claim.Evidence;
import org.stet.text.BlockKind;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Span;

/// A passage that a finding was compared with, the words that matter apart.
///
/// @param source the name of the further source that it stands in; empty for the original
/// @param words empty where the whole sentence matters
/// @param paragraph the number of its paragraph in the body, from 1; 0 for a heading
/// @param evidence where it stands, and how similar it is
public record Excerpt(
    Optional<String> source,
    String before,
    String words,
    String after,
    int paragraph,
    Evidence evidence) {
  /// How many characters stand on either side of the words that matter.
  private static final int REACH = 90;

  /// The most telling evidence of a finding in the original, and what a further source has.
  static List<Excerpt> of(Finding finding, Result result) {
    Stream<Excerpt> original =
        finding.inOriginal().stream().limit(1).map(evidence -> of(evidence, result));
    Stream<Excerpt> further =
        finding.evidence().stream()
            .filter(evidence -> !evidence.isInOriginal())
            .limit(1)
            .map(evidence -> further(evidence, result.textOf(evidence)));
    return Stream.concat(original, further).toList();
  }

  /// What stands in a further source, in its paragraph.
  private static Excerpt further(Evidence evidence, Document source) {
    Span words = evidence.span();
    int block = 0;
    while (block < source.blocks().size() - 1
        && source.blocks().get(block).span().end() < words.end()) {
      block++;
    }
    Span home = source.blocks().get(block).span();
    return cut(
        Optional.of(source.provenance().name()),
        evidence,
        home.contains(words) ? home : words,
        source,
        paragraph(source, block));
  }

  private static Excerpt of(Evidence evidence, Result result) {
    Document original = result.texts().original();
    Span words = evidence.span();
    Optional<Sentence> home =
        result.texts().alignment().original().stream()
            .filter(sentence -> sentence.span().contains(words))
            .findFirst();
    Span sentence = home.map(Sentence::span).orElse(words);
    int paragraph = home.map(s -> paragraph(original, s.block())).orElse(0);
    return cut(Optional.empty(), evidence, sentence, original, paragraph);
  }

  private static Excerpt cut(
      Optional<String> source, Evidence evidence, Span home, Document text, int paragraph) {
    Span words = evidence.span();
    String before = text.text().substring(home.start(), words.start());
    String after = text.text().substring(words.end(), home.end());
    boolean whole = words.equals(home);
    return new Excerpt(
        source,
        whole ? text.in(words) : before.length() > REACH ? "… " + fromWord(before) : before,
        whole ? "" : text.in(words),
        after.length() > REACH ? toWord(after) + " …" : after,
        paragraph,
        evidence);
  }

  private static String fromWord(String text) {
    int space = text.indexOf(' ', text.length() - REACH);
    return text.substring(space < 0 ? text.length() - REACH : space + 1);
  }

  private static String toWord(String text) {
    int space = text.lastIndexOf(' ', REACH);
    return text.substring(0, space < 1 ? REACH : space);
  }

  private static int paragraph(Document document, int block) {
    if (document.blocks().get(block).kind().isHeading()) {
      return 0;
    }
    return (int)
        document.blocks().subList(0, block + 1).stream()
            .filter(b -> b.kind().isBody() && !b.kind().isHeading() && b.kind() != BlockKind.CHROME)
            .count();
  }
}
