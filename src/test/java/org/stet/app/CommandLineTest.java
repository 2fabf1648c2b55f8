package org.stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the program answers to what people type, through the real wiring.
final class CommandLineTest {
  private final Streams streams = new Streams();

  @TempDir private Path folder = Path.of("");

  @Test
  void anUnknownCommandIsOneSentence() {
    assertRefused(
        "stet: Unmatched arguments from index 0: 'chek', 'a.txt', 'b.txt'; see stet --help.",
        "chek",
        "a.txt",
        "b.txt");
  }

  @Test
  void aMissingArgumentIsOneSentence() {
    assertRefused(
        "stet check: Missing required parameter: 'REWRITE'; see stet check --help.",
        "check",
        "a.txt");
  }

  @Test
  void aMissingFileIsNamed() {
    String missing = folder.resolve("none.txt").toString();

    assertRefused(
        "There is no file " + missing + "; check its name and folder.", "check", missing, missing);
  }

  @Test
  void anUnknownReportIsRefusedBeforeAnythingIsRead() {
    assertRefused(
        "Stet writes no reports that end like out.xls; choose a name that ends in one of"
            + " .html, .json, .txt.",
        "check",
        "none.txt",
        "none.txt",
        "--report",
        "out.xls");
  }

  @Test
  void anUnknownLevelIsRefused() {
    assertRefused(
        "There is no level fatal to fail on; choose error, warning, note or never.",
        "check",
        "none.txt",
        "none.txt",
        "--fail-on",
        "fatal");
  }

  @Test
  void aFileThatIsNoVerifierIsRefusedBeforeAnythingIsRead() {
    assertRefused(
        "stet check: Invalid value for option '--verifier': none.onnx is no verifier that"
            + " src/train/verifier.sh wrote; see stet check --help.",
        "check",
        "none.txt",
        "none.txt",
        "--verifier",
        "none.onnx");
  }

  @Test
  void standardInputIsOneTextOnly() {
    assertRefused(
        "Standard input can hold one text only; give the other as a file.", "check", "-", "-");
  }

  @Test
  void standardInputIsOneTextOfAPictureToo() {
    assertRefused(
        "Standard input can hold one text only; give the other as a file.",
        "shot",
        "-",
        "-",
        "--out",
        "none.png");
  }

  @Test
  void anAddressThatNobodyServesIsOneSentence() throws Exception {
    int port;
    try (ServerSocket closed = new ServerSocket(0)) {
      port = closed.getLocalPort();
    }
    String address = "http://localhost:%d/story".formatted(port);

    assertRefused(
        "The server of %s does not answer; check the address and your connection, and try again."
            .formatted(address),
        "check",
        address,
        address);
  }

  @Test
  void anUnknownWayWithTrackedChangesIsRefused() {
    assertRefused(
        "stet read: Invalid value for option '--revisions': expected one of [ACCEPT, REJECT, ALL]"
            + " (case-insensitive) but was 'both'; see stet read --help.",
        "read",
        "--revisions",
        "both",
        "a.txt");
  }

  @Test
  void aFurtherSourceWithoutAPairOpensNothing() {
    assertRefused(
        "The further source notice.txt needs an original and a rewrite; name both before it.",
        "open",
        "--source",
        "notice.txt");
  }

  @Test
  void aReadArticleIsNeverWrittenOver() throws Exception {
    Path article = Files.writeString(folder.resolve("a.txt"), "Mill burns\n\nNine mills burned.\n");

    assertRefused(
        "There is a file %s already, which was left as it is; choose another folder for --out."
            .formatted(article),
        "read",
        article.toString(),
        "--out",
        folder.toString());
    assertThat(Files.readString(article)).isEqualTo("Mill burns\n\nNine mills burned.\n");
  }

  @Test
  void everyCommandHasItsHelp() {
    for (String command : List.of("open", "shot", "check", "read", "batch")) {
      Streams printed = new Streams();

      int code = new Wiring(printed.console("")).run(command, "--help");

      assertThat(code).isEqualTo(ExitCode.DONE);
      assertThat(printed.out()).startsWith("Usage: stet " + command);
      assertThat(printed.err()).isEmpty();
    }
  }

  @Test
  void theBodyOfAnArticleIsReadFromStandardInput() {
    int code = new Wiring(streams.console("Mill burns\n\nNine mills burned.\n")).run("read", "-");

    assertThat(List.of(code, streams.out(), streams.err()))
        .isEqualTo(List.of(ExitCode.DONE, "Mill burns\n\nNine mills burned.\n", ""));
  }

  @Test
  void aFolderIsReadFileByFileAndWhatCannotBeReadIsTold() throws Exception {
    Path articles = Files.createDirectory(folder.resolve("in"));
    Files.writeString(articles.resolve("a.txt"), "Nine mills burned on Monday.\n");
    Files.writeString(articles.resolve("b.txt"), "");
    Path out = folder.resolve("out");

    int code =
        new Wiring(streams.console(""))
            .run("read", articles.toString(), "--out", out.toString(), "--format", "json");

    assertThat(code).isEqualTo(ExitCode.REFUSED);
    assertThat(streams.err())
        .isEqualTo(
            "There is no text in %s; check that the article was saved in it.\n"
                .formatted(articles.resolve("b.txt")));
    assertThat(Files.readString(out.resolve("a.json"), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"title":null,"byline":null,"published":null,"language":null,\
            "text":"Nine mills burned on Monday.\\n",\
            "blocks":[{"start":0,"end":28,"kind":"paragraph"}]}
            """);
    assertThat(out.toFile().list()).containsExactly("a.json");
  }

  @Test
  void textsOfOneStemDoNotTakeEachOthersPlace() throws Exception {
    Path articles = folder.resolve("in");
    Files.createDirectories(articles.resolve("deeper"));
    Files.writeString(articles.resolve("mill.htm"), "<html><p>Nine mills burned on Monday.");
    Files.writeString(articles.resolve("mill.txt"), "Ten mills burned on Tuesday.");
    Files.writeString(articles.resolve(".mill.txt"), "Hidden.");
    Files.writeString(articles.resolve("~$mill.docx"), "Open in Word.");
    Path out = folder.resolve("out");

    int code =
        new Wiring(streams.console("From elsewhere."))
            .run("read", articles.toString(), "-", "--out", out.toString());

    assertThat(List.of(code, streams.out(), streams.err()))
        .isEqualTo(List.of(ExitCode.DONE, "", ""));
    assertThat(out.toFile().list())
        .containsExactlyInAnyOrder("mill.txt", "mill.txt.txt", "standard-input.txt");
    assertThat(Files.readString(out.resolve("mill.txt")))
        .isEqualTo("Nine mills burned on Monday.\n");
    assertThat(Files.readString(out.resolve("mill.txt.txt")))
        .isEqualTo("Ten mills burned on Tuesday.\n");
  }

  @Test
  void aFolderOfManyIsReadInOrderAndSaysHowFarItIs() throws Exception {
    Path articles = Files.createDirectory(folder.resolve("in"));
    List<String> names = new ArrayList<>();
    for (int i = 10; i < 50; i++) {
      Files.writeString(articles.resolve(i + ".txt"), "Mill %d burned on Monday.".formatted(i));
      names.add("Mill %d burned on Monday.".formatted(i));
    }

    new Wiring(streams.console("")).run("read", articles.toString());
    assertThat(streams.out().lines()).containsExactlyElementsOf(names);

    Path out = folder.resolve("out");
    new Wiring(streams.console("")).run("read", articles.toString(), "--out", out.toString());
    assertThat(out.toFile().list()).hasSize(40);
    assertThat(streams.err())
        .startsWith("4 of 40 articles read.\n")
        .endsWith("40 of 40 articles read.\n");
  }

  private void assertRefused(String sentence, String... arguments) {
    int code = new Wiring(streams.console("")).run(arguments);

    assertThat(List.of(code, streams.out(), streams.err()))
        .isEqualTo(List.of(ExitCode.REFUSED, "", sentence + "\n"));
  }
}
