package org.stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CommandLineTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void wrongUsageIsOneSentenceOnStandardError() {
    int code = run("", "chek", "a.txt", "b.txt");

    assertThat(List.of(code, printed(out), printed(err)))
        .isEqualTo(
            List.of(
                ExitCode.REFUSED,
                "",
                "stet: Unmatched arguments from index 0: 'chek', 'a.txt', 'b.txt';"
                    + " see stet --help.\n"));
  }

  @Test
  void helpGoesToStandardOutput() {
    int code = run("", "--help");

    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(printed(out)).startsWith("Usage: stet").contains("Exit codes: 0 done");
    assertThat(printed(err)).isEmpty();
  }

  private int run(String input, String... arguments) {
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return new Wiring(console).run(arguments);
  }

  private static String printed(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
