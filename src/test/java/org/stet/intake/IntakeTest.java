package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Document;
import org.stet.text.Provenance;
import org.stet.text.Span;

final class IntakeTest {
  private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
  private static final String STORY = "The café’s owner paid £40.\r\n\r\nShe said “no more”.\r\n";

  @TempDir Path folder;

  private final Intake intake = new Intake(InstantSource.fixed(NOON));

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, efbbbf",
    "UTF-16LE, fffe",
    "UTF-16BE, feff",
    "UTF-16LE, ''",
    "UTF-16BE, ''",
    "windows-1252, ''"
  })
  void aTextIsExactlyItsOwnCharactersInEveryCharset(String charset, String mark) throws Exception {
    byte[] head = HexFormat.of().parseHex(mark);
    byte[] body = STORY.getBytes(Charset.forName(charset));
    byte[] bytes = java.util.Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, bytes, head.length, body.length);
    Document document = intake.read(Files.write(folder.resolve("story.txt"), bytes)).document();
    assertThat(document.text()).isEqualTo(STORY);
    assertThat(document.provenance().charset()).isEqualTo(charset);
    assertThat(document.blocks())
        .containsExactly(
            Block.body(BlockKind.PARAGRAPH, new Span(0, 26)),
            Block.body(BlockKind.PARAGRAPH, new Span(30, 49)));
  }

  @Test
  void provenanceSaysWhenWhatAndFromWhere() throws IOException, IntakeException {
    Path file = Files.writeString(folder.resolve("abc.txt"), "abc");
    assertThat(intake.read(file).document().provenance())
        .isEqualTo(
            new Provenance(
                file.toString(),
                NOON,
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "UTF-8",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void aNameWithoutAKnownEndingIsPlainText() throws IOException, IntakeException {
    Path file = Files.writeString(folder.resolve("notes"), "The mayor wrote a note.");
    assertThat(intake.read(file).document().text()).isEqualTo("The mayor wrote a note.");
  }

  @Test
  void htmlIsKnownByItsFirstBytesWhateverItsName() throws IOException, IntakeException {
    String page = "<!DOCTYPE html><title>x</title><p>The mayor wrote a note.</p>";
    Path file = Files.writeString(folder.resolve("download"), page, StandardCharsets.UTF_16);
    assertThat(intake.read(file).document().text()).isEqualTo("The mayor wrote a note.");
  }

  @Test
  void aTextThatSpeaksOfTagsStaysPlain() {
    assertThat(intake.plain("The <html> tag opens a page.", "line 3").text())
        .isEqualTo("The <html> tag opens a page.");
  }

  @Test
  void pastedTextIsNamedSo() throws IntakeException {
    Document document = intake.pasted("The mayor wrote a note.");
    assertThat(document.provenance().source()).isEqualTo("pasted text");
    assertThat(document.body()).hasSize(1);
  }

  @Test
  void halfACharacterDoesNoHarm() {
    Document document = intake.plain("A \uD83D broken\uDE00 face.\n\n\uD800", "line 1");
    assertThat(document.text()).isEqualTo("A \uD83D broken\uDE00 face.\n\n\uD800");
    assertThat(document.blocks()).hasSize(2);
  }

  @Test
  void aWrappedParagraphIsOneBlock() {
    String text =
        """
        The harbour master at Little Wenlow has asked skippers to slow down after
        a seal pup was hit by a boat on Tuesday night. He said that the new limit
        of four knots would be posted at both piers by the weekend.

        Two skippers had already been spoken to.
        """;
    Document document = intake.plain(text, "mail");
    assertThat(document.blocks()).extracting(Block::kind).containsOnly(BlockKind.PARAGRAPH);
    assertThat(document.blocks()).hasSize(2);
  }

  @Test
  void oneSentenceALineStaysOneBlockALine() {
    String text =
        "The bridge is shut.\nIt will open in May.\nTraffic goes by the ferry until then.";
    assertThat(intake.plain(text, "x").blocks())
        .containsExactly(
            Block.body(BlockKind.PARAGRAPH, new Span(0, 19)),
            Block.body(BlockKind.PARAGRAPH, new Span(20, 40)),
            Block.body(BlockKind.PARAGRAPH, new Span(41, 78)));
  }
}
