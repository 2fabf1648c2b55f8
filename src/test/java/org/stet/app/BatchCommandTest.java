package org.stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class BatchCommandTest {
  private static final String GOOD =
      "{\"id\":%s,\"original\":\"Nine mills burned.\",\"rewrite\":\"Some six mills burned.\"}";

  private final Streams streams = new Streams();

  @TempDir private Path folder = Path.of("");

  @Test
  void pairsThatCannotBeReadAreRefused() {
    assertThat(run()).isEqualTo(ExitCode.REFUSED);
    assertThat(streams.err())
        .isEqualTo(
            "The file %s could not be read; check its name and that you may open it.\n"
                .formatted(folder.resolve("pairs.jsonl")));
  }

  @Test
  void resultsOfOtherPairsAreLeftAsTheyAre() throws Exception {
    pairs(GOOD.formatted(1));
    results("{\"id\":7}\n");

    assertThat(run()).isEqualTo(ExitCode.REFUSED);
    assertThat(results()).containsExactly("{\"id\":7}");
    assertThat(streams.err())
        .contains("holds results of other pairs (line 1 is not of the pair 1)");
  }

  @Test
  void aBadLineGivesALineThatSaysWhyAndTheRestGoesOn() throws Exception {
    pairs(
        "no json",
        "{\"id\":\"x\",\"original\":\"a\"}",
        "{\"id\":\"y\",\"original\":\"a\",\"rewrite\":\"boom\"}",
        GOOD.formatted("\"z\""));

    assertThat(run()).isEqualTo(ExitCode.DONE);
    assertThat(results().subList(0, 3))
        .containsExactly(
            "{\"id\":null,\"error\":\"line 1 is no JSON object\"}",
            "{\"id\":\"x\",\"error\":\"line 2 lacks the text “rewrite”\"}",
            "{\"id\":\"y\",\"error\":\"line 3 could not be checked for a reason that Stet did not"
                + " foresee (java.lang.IllegalStateException: boom)\"}");
    assertThat(results().get(3)).startsWith("{\"id\":\"z\",\"tool\":");
    assertThat(streams.err()).contains("3 pairs could not be checked; their lines in ");
  }

  @Test
  void aLineMayHaveFurtherSources() throws Exception {
    pairs(
        "{\"id\":1,\"original\":\"a\",\"rewrite\":\"b\",\"sources\":[\"c\",7]}",
        "{\"id\":2,\"original\":\"a\",\"rewrite\":\"b\",\"sources\":\"c\"}",
        "{\"id\":3,\"original\":\"a\",\"rewrite\":\"b\",\"sources\":[\"c\",\"dd\"]}");

    assertThat(run()).isEqualTo(ExitCode.DONE);
    assertThat(results().subList(0, 2))
        .containsExactly(
            "{\"id\":1,\"error\":\"line 1 has “sources” that are no list of texts\"}",
            "{\"id\":2,\"error\":\"line 2 has “sources” that are no list of texts\"}");
    assertThat(streams.err()).contains("2 pairs could not be checked");
    JsonNode sources = new JsonMapper().readTree(results().get(2)).get("sources");
    assertThat(sources.valueStream().map(source -> source.get("name").asString()))
        .containsExactly("3 source 1", "3 source 2");
    assertThat(sources.valueStream().map(source -> source.get("length").asInt()))
        .containsExactly(1, 2);
  }

  @Test
  void resultsStandInTheOrderOfThePairsWhateverTheThreads() throws Exception {
    List<String> lines = IntStream.range(0, 50).mapToObj(i -> GOOD.formatted(i)).toList();
    Files.write(folder.resolve("pairs.jsonl"), lines);

    assertThat(run("--threads", "4")).isEqualTo(ExitCode.DONE);
    assertThat(ids()).isEqualTo(IntStream.range(0, 50).mapToObj(i -> "" + i).toList());
    assertThat(streams.err()).endsWith("50 of 50 pairs checked.\n");
  }

  @Test
  void aSecondRunGoesOnBehindTheLastWholeLine() throws Exception {
    pairs(GOOD.formatted(1), "", GOOD.formatted(2), GOOD.formatted(3));
    results("{\"id\":1,\"kept\":true}\n{\"id\":2,\"tool");

    assertThat(run()).isEqualTo(ExitCode.DONE);
    assertThat(results().getFirst()).isEqualTo("{\"id\":1,\"kept\":true}");
    assertThat(ids()).containsExactly("1", "2", "3");
  }

  private int run(String... options) {
    Console console = streams.console("");
    Failures failures = new Failures(console, Runs.MESSAGES, () -> folder);
    PairCheck check =
        new PairCheck(Runs.texts(console), Runs.CHECKER, Runs.reports(), Runs.MESSAGES);
    CommandLine line =
        new CommandLine(new BatchCommand(console, () -> check, Runs.MESSAGES))
            .setExecutionExceptionHandler(failures);
    String pairs = folder.resolve("pairs.jsonl").toString();
    String results = folder.resolve("results.jsonl").toString();
    if (options.length == 0) {
      return line.execute(pairs, "--out", results);
    }
    return line.execute(pairs, "--out", results, options[0], options[1]);
  }

  private void pairs(String... lines) throws IOException {
    Files.write(folder.resolve("pairs.jsonl"), List.of(lines));
  }

  private void results(String text) throws IOException {
    Files.writeString(folder.resolve("results.jsonl"), text);
  }

  private List<String> results() throws IOException {
    return Files.readAllLines(folder.resolve("results.jsonl"));
  }

  private List<String> ids() throws IOException {
    return results().stream().map(line -> line.replaceFirst("^\\{\"id\":(\\d+),.*", "$1")).toList();
  }
}
