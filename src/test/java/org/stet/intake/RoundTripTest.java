package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.language.Analyser;
import org.stet.text.Document;

/// The same article in each format is the same sentences: what a text is written in must never make
/// a difference that a check would report.
final class RoundTripTest {
  private final Intake intake = new Intake(InstantSource.fixed(Instant.EPOCH));
  private final Analyser analyser = new Analyser();
  private final SampleArticle article = new SampleArticle();

  @Test
  void asMarkdown() throws IntakeException {
    assertSame("story.md", bytes(article.markdown()));
  }

  @Test
  void asHtml() throws IntakeException {
    assertSame("story.html", bytes(article.html()));
  }

  @Test
  void asPlainText() throws IntakeException {
    // A text file's marks of a list are its own characters, and stay.
    List<String> expected = article.sentences("- ");
    assertThat(sentences("story.txt", bytes(article.text()))).containsExactlyElementsOf(expected);
  }

  @Test
  void asWordDocument() throws IntakeException {
    assertSame("story.docx", article.docx());
  }

  @Test
  void asOpenDocument() throws IntakeException {
    assertSame("story.odt", article.odt());
  }

  @Test
  void asRtf() throws IntakeException {
    assertSame("story.rtf", article.rtf());
  }

  @Test
  void asPdfInTwoColumnsWithPartedWords() throws IntakeException {
    assertSame("story.pdf", article.pdf(2));
  }

  @Test
  void asPdfInThreeColumns() throws IntakeException {
    assertSame("story.pdf", article.pdf(3));
  }

  private void assertSame(String name, byte[] bytes) throws IntakeException {
    assertThat(sentences(name, bytes)).containsExactlyElementsOf(article.sentences(""));
  }

  private List<String> sentences(String name, byte[] bytes) throws IntakeException {
    Document document =
        intake.read(new ByteArrayInputStream(bytes), name, Revisions.ACCEPT).document();
    return analyser.sentences(document).stream().map(s -> document.in(s.span())).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
