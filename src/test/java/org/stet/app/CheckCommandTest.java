package org.stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

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
        .isEqualTo(
            """
            No errors, 1 warning, no notes; no sentences checked.

            Warning: Figure not in the original [figure-new]
                The original has no figure six.
                Rewrite: Some ⟦six⟧ mills burned.
            """);
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
