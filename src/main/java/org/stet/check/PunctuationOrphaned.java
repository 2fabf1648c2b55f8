package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.language.Language;
import org.stet.text.Sentence;
import org.stet.text.Span;

/// Punctuation or space that a torn-out word left behind: `India, , South`, a space before a full
/// stop, a doubled space inside a sentence.
final class PunctuationOrphaned implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "markup-orphaned",
          List.of(),
          Category.FORM,
          Severity.NOTE,
          List.of(
              new Example(
                  "The ship called at Bergen, Cork and Vigo.",
                  "The ship called at Bergen⟦, ,⟧ Vigo."),
              new Example(
                  "The ship called at Bergen in May.", "The ship called at⟦  ⟧Bergen in May."),
              new Example("The ship called at Bergen in May.", "The ship called at Bergen⟦ .⟧"),
              new Example(
                  "The ship called at Bergen in May . Then it left.",
                  "The ship called at Bergen in May . Then it left."),
              new Example(
                  "The ship called at Bergen … in May.", "The ship called at Bergen … in May.")));

  private static final Pattern ORPHANED =
      Pattern.compile(
          "(?<list>,[ \\u00a0]*,)"
              + "|(?<space>(?<=\\S)[ \\u00a0]{2,}(?=\\S))"
              + "|(?<stop>(?<=[\\p{L}\\p{Nd}])[ \\u00a0]+[,.;](?=\\s|$))");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    // Where the original sets two spaces too, they are a habit of its page.
    boolean habit =
        texts.alignment().original().stream()
            .anyMatch(s -> texts.original().in(s.span()).matches("(?s).*\\S[ \\u00a0]{2,}\\S.*"));
    // French sets a space before a semicolon.
    boolean spacedMarks = Language.of(texts.rewrite()).code().equals("fr");
    for (Sentence sentence : texts.alignment().rewrite()) {
      Matcher match =
          ORPHANED
              .matcher(texts.rewrite().text())
              .region(sentence.span().start(), sentence.span().end());
      while (match.find()) {
        String variant =
            match.group("list") != null ? "list" : match.group("space") != null ? "space" : "stop";
        boolean french = variant.equals("stop") && match.group().endsWith(";") && spacedMarks;
        Span place = new Span(match.start(), match.end());
        if (french || (habit && variant.equals("space")) || texts.isTakenOver(place)) {
          continue;
        }
        FindingDraft draft = new FindingDraft(INFO, texts, place).variant(variant).confidence(0.9);
        // An empty list place is filled by the finding that names the word; here only the spaces
        // can be mended.
        report.accept(
            variant.equals("list")
                ? draft.done()
                : draft.fix(place, variant.equals("space") ? " " : match.group().strip()).done());
      }
    }
  }
}
