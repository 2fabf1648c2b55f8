package org.stet.workbench;

import java.util.Optional;
import org.stet.check.Finding;
import org.stet.check.Result;
import org.stet.claim.Evidence;
import org.stet.text.BlockKind;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Span;

/// A passage of the original that a finding was compared with, the words that matter apart.
///
/// @param words empty where the whole sentence matters
/// @param paragraph the number of its paragraph in the body, from 1; 0 for a heading
/// @param similarity from 0 to 1
public record Excerpt(String before, String words, String after, int paragraph, double similarity) {
  /// How many characters stand on either side of the words that matter.
  private static final int REACH = 90;

  /// The most telling evidence of a finding, in its sentence.
  static Optional<Excerpt> of(Finding finding, Result result) {
    return finding.inOriginal().stream().findFirst().map(evidence -> of(evidence, result));
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
    String before = original.text().substring(sentence.start(), words.start());
    String after = original.text().substring(words.end(), sentence.end());
    if (words.equals(sentence)) {
      return new Excerpt(original.in(words), "", "", paragraph, evidence.similarity());
    }
    return new Excerpt(
        before.length() > REACH ? "… " + fromWord(before) : before,
        original.in(words),
        after.length() > REACH ? toWord(after) + " …" : after,
        paragraph,
        evidence.similarity());
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
