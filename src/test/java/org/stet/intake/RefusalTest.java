package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.report.Messages;

final class RefusalTest {
  @TempDir Path folder;

  private final Intake intake = new Intake(InstantSource.fixed(Instant.EPOCH));

  @Test
  void aMissingFileIsNamed() {
    Path file = folder.resolve("nowhere.txt");
    assertRefused(file, "intake.missing", file.toString());
  }

  @Test
  void aFolderIsNoArticle() {
    assertRefused(folder, "intake.folder", folder.toString());
  }

  @Test
  void aFileThatMayNotBeReadIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("locked.txt"), "A text.");
    assertThat(file.toFile().setReadable(false)).isTrue();
    assumeFalse(Files.isReadable(file), "this user may read every file, so none can be locked");
    assertRefused(file, "intake.no-permission", file.toString());
  }

  @ParameterizedTest
  @CsvSource({"''", "' \n\t\r\n\u00A0 '", "\uFEFF"})
  void aFileWithoutATextIsEmpty(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("empty.txt"), content);
    assertRefused(file, "intake.empty", file.toString());
  }

  @Test
  void anHtmlPageWithoutWordsIsEmpty() throws IOException {
    Path file =
        Files.writeString(folder.resolve("bare.html"), "<html><script>var a = 1;</script></html>");
    assertRefused(file, "intake.empty", file.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "89504e470d0a1a0a0000000d49484452, PNG picture",
    "ffd8ffe000104a464946, JPEG picture"
  })
  void aFileOfAKnownKindIsCalledByIt(String hex, String kind) throws IOException {
    byte[] bytes = java.util.HexFormat.of().parseHex(hex);
    Path file = Files.write(folder.resolve("story.txt"), bytes);
    assertRefused(file, "intake.binary-kind", file.toString(), kind);
  }

  @Test
  void zeroBytesAreNoText() throws IOException {
    Path file = Files.write(folder.resolve("data.txt"), new byte[] {65, 0, 0, 66, 67, 0, 1, 2, 68});
    assertRefused(file, "intake.binary", file.toString());
  }

  @Test
  void controlCharactersAreNoText() throws IOException {
    Path file = Files.writeString(folder.resolve("data.txt"), "\u0001\u0002\u0003ab\u0004\u0005");
    assertRefused(file, "intake.binary", file.toString());
  }

  @Test
  void damagedUtf8IsNotPassedOffAsAnotherCharset() throws IOException {
    byte[] bytes = "Größe über alles – 20 Jahre".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 4] = (byte) 0xE9;
    Path file = Files.write(folder.resolve("broken.txt"), bytes);
    assertRefused(file, "intake.damaged", file.toString(), "UTF-8", "29");
  }

  @Test
  void bytesOfNoCharsetAreUndecodable() throws IOException {
    Path file = Files.write(folder.resolve("odd.txt"), new byte[] {'H', 'i', (byte) 0x81, '.'});
    assertRefused(file, "intake.undecodable", file.toString());
  }

  @Test
  void aLargeFileIsRefusedByItsSizeUnread() throws IOException {
    Path file = folder.resolve("archive.txt");
    // Sparse: 60 MB of size and nothing on the disk; zeros, had they been read, are `binary`.
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(60_000_000);
    }
    assertRefused(file, "intake.too-large", file.toString(), "50");
  }

  @Test
  void anEndlessStreamIsLeftOneByteAfterTheLimit() {
    Endless endless = new Endless();
    IntakeException refusal =
        catchThrowableOfType(
            IntakeException.class, () -> intake.read(endless, "standard input", Revisions.ACCEPT));
    assertThat(refusal.key()).isEqualTo("intake.too-large");
    assertThat(refusal.arguments()).containsExactly("standard input", "50");
    assertThat(endless.given).isEqualTo(Source.LIMIT + 1);
  }

  @Test
  void aStreamThatBreaksOffIsUnreadable() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the pipe is gone");
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("the pipe is gone");
          }
        };
    IntakeException refusal =
        catchThrowableOfType(
            IntakeException.class, () -> intake.read(broken, "standard input", Revisions.ACCEPT));
    assertThat(refusal.key()).isEqualTo("intake.unreadable");
  }

  @Test
  void aFileThatChangesWhileItIsReadIsNotTakenHalfOldAndHalfNew() throws IOException {
    Path file = Files.writeString(folder.resolve("draft.txt"), "The mayor said no.");
    IntakeException refusal =
        catchThrowableOfType(
            IntakeException.class,
            () ->
                Source.of(
                    file,
                    opened -> {
                      InputStream in = Files.newInputStream(opened);
                      Files.writeString(opened, "The mayor said no, and then she said yes.");
                      return in;
                    }));
    assertThat(refusal.key()).isEqualTo("intake.changed");
    assertThat(refusal.arguments()).containsExactly(file.toString());
  }

  @Test
  void emptyAndOversizedPastesAreRefused() {
    assertThat(catchThrowableOfType(IntakeException.class, () -> intake.pasted(" \n ")).key())
        .isEqualTo("intake.empty");
    assertThat(
            catchThrowableOfType(
                    IntakeException.class, () -> intake.pasted("a".repeat(Source.TEXT_LIMIT + 1)))
                .key())
        .isEqualTo("intake.too-long");
    assertThat(
            catchThrowableOfType(IntakeException.class, () -> intake.pastedHtml("<p> </p>")).key())
        .isEqualTo("intake.empty");
  }

  @Test
  void aTextOfMoreLinesThanAnyBookHasIsRefused() throws IOException {
    Path text =
        Files.writeString(folder.resolve("letters.txt"), "a\n".repeat(Source.PARTS_LIMIT + 1));
    assertRefused(text, "intake.too-many-parts", text.toString(), "250000");
    Path page =
        Files.writeString(folder.resolve("tags.html"), "<html>" + "<b>".repeat(Source.PARTS_LIMIT));
    assertRefused(page, "intake.too-many-parts", page.toString(), "250000");
  }

  @Test
  void everyRefusalHasOneSentenceThatNamesTheSource() {
    Messages messages = new Messages();
    for (String key :
        List.of(
            "missing",
            "folder",
            "no-permission",
            "unreadable",
            "changed",
            "empty",
            "binary",
            "binary-kind",
            "too-large",
            "too-long",
            "too-many-parts",
            "damaged",
            "undecodable",
            "broken-document",
            "doctype",
            "password",
            "old-word",
            "other-document",
            "unpacks-too-large",
            "pdf-cut",
            "pdf-damaged",
            "pdf-no-letters",
            "pdf-no-text",
            "pdf-overfull")) {
      String sentence = messages.text("intake." + key, "notes.txt", "5", "9");
      assertThat(sentence).contains("notes.txt").endsWith(".").doesNotContain("{");
    }
  }

  @Test
  void aStreamIsReadLikeAFile() throws IntakeException {
    InputStream in = new ByteArrayInputStream("One line.".getBytes(StandardCharsets.UTF_8));
    assertThat(intake.read(in, "standard input", Revisions.ACCEPT).document().text())
        .isEqualTo("One line.");
  }

  private void assertRefused(Path file, String key, String... arguments) {
    IntakeException refusal = catchThrowableOfType(IntakeException.class, () -> intake.read(file));
    assertThat(refusal).isNotNull();
    assertThat(refusal.key()).isEqualTo(key);
    assertThat(refusal.arguments()).containsExactly(arguments);
  }

  /// Counts what was taken from it.
  private static final class Endless extends InputStream {
    private long given;

    @Override
    public int read() {
      given++;
      return 'a';
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'a');
      given += length;
      return length;
    }
  }
}
