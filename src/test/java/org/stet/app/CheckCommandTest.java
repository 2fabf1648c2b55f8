package org.stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CheckCommandTest {
  private final Streams streams = new Streams();

  @TempDir private Path folder = Path.of("");
  private String original = "";
  private String rewrite = "";

  @BeforeEach
  void writeThePair() throws Exception {
    original = Files.writeString(folder.resolve("a.txt"), "Nine mills burned.").toString();
    rewrite = Files.writeString(folder.resolve("b.txt"), "Some six mills burned.").toString();
  }

  @Test
  void aReportThatCannotBeWrittenIsRefused() {
    String file = folder.resolve("none").resolve("out.html").toString();

    assertThat(run("", original, rewrite, "--report", file)).isEqualTo(ExitCode.REFUSED);
    assertThat(streams.err())
        .isEqualTo(
            "The file %s could not be written; check that its folder exists and that you may write"
                    .formatted(file)
                + " there.\n");
  }

  @Test
  void findingsAtTheLevelOrAboveFailAndOthersDoNot() {
    assertThat(run("", original, rewrite)).isEqualTo(ExitCode.DONE);
    assertThat(run("", original, rewrite, "--fail-on", "error")).isEqualTo(ExitCode.DONE);
    assertThat(run("", original, rewrite, "--fail-on", "warning")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run("", original, rewrite, "--fail-on", "note")).isEqualTo(ExitCode.FINDINGS);
    assertThat(run("", original, rewrite, "--fail-on", "never")).isEqualTo(ExitCode.DONE);
  }

  @Test
  void theRewriteMayComeFromStandardInput() {
    assertThat(run("Some six mills burned.", original, "-")).isEqualTo(ExitCode.DONE);
    assertThat(streams.out())
        .startsWith(
            """
            No errors, 1 warning, no notes; no sentences checked.

            Warning: Figure not in the original [figure-new]
                The original has no figure six.
                Rewrite: Some ⟦six⟧ mills burned.

            Original
                Read from: %s
                Read on: 1 January 1970, 00:00 UTC
            """
                .formatted(original));
  }

  @Test
  void aFurtherSourceThatCannotBeReadIsNamed() {
    String missing = folder.resolve("none.txt").toString();

    assertThat(run("", original, rewrite, "--source", missing)).isEqualTo(ExitCode.REFUSED);
    assertThat(streams.err())
        .isEqualTo("There is no file %s; check its name and folder.\n".formatted(missing));
  }

  @Test
  void standardInputCannotBeBothTheRewriteAndASource() {
    assertThat(run("x", original, "-", "--source", "-")).isEqualTo(ExitCode.REFUSED);
    assertThat(streams.err())
        .isEqualTo("Standard input can hold one text only; give the other as a file.\n");
  }

  @Test
  void furtherSourcesAreReadInTheirOrder() throws Exception {
    String second = Files.writeString(folder.resolve("c.txt"), "Six mills.").toString();

    int code =
        run("One.", original, rewrite, "--source", "-", "--source", second, "--format", "json");

    assertThat(code).isEqualTo(ExitCode.DONE);
    JsonNode sources = new JsonMapper().readTree(streams.out()).get("sources");
    assertThat(sources.valueStream().map(source -> source.get("name").asString()))
        .containsExactly("standard input", second);
    assertThat(sources.get(1).get("length").asInt()).isEqualTo(10);
  }

  @Test
  void jsonAndReportsSayTheSame() throws Exception {
    Path file = folder.resolve("out.JSON");

    int code = run("", original, rewrite, "--format", "json", "--report", file.toString());

    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(streams.out())
        .startsWith("{\"tool\":{\"name\":\"Stet\",\"version\":\"1.2.3\"}")
        .isEqualTo(Files.readString(file));
    assertThat(streams.err()).isEmpty();
  }

  private int run(String input, String... arguments) {
    Console console = streams.console(input);
    Failures failures = new Failures(console, Runs.MESSAGES, () -> folder);
    return new CommandLine(
            new CheckCommand(
                console, Runs.texts(console), () -> Runs.CHECKER, Runs.reports(), Runs.MESSAGES))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(failures)
        .execute(arguments);
  }
}
