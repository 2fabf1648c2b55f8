package org.stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class EvalCommandTest {
  private static final String TEXT =
      "{\"id\":\"%s\",\"doc_key\":\"%s\",\"source\":\"Nine mills burned.\",\"rewrite\":\"Some six"
          + " mills burned.\",\"label\":%s,\"spans\":[{\"start\":5,\"end\":14}]}";
  private static final String WORDS =
      "{\"source_tokens\":[\"Nine\",\"mills\"],\"rewrite_tokens\":[\"9\",\"mills\"],"
          + "\"sure\":[[0,0],[1,1]],\"possible\":[]}";

  private final Streams streams = new Streams();

  @TempDir private Path folder = Path.of("");

  @Test
  void aFileThatCannotBeReadIsRefused() {
    assertThat(run("none.jsonl")).isEqualTo(ExitCode.REFUSED);
    assertThat(streams.err())
        .isEqualTo(
            "The file %s could not be read; check its name and that you may open it.\n"
                .formatted(folder.resolve("none.jsonl")));
  }

  @Test
  void aBadLineIsToldAndTheRestGoesOn() throws Exception {
    file(
        "set.jsonl",
        "no json",
        "{\"source\":\"a\",\"rewrite\":\"b\",\"label\":0,\"spans\":[{\"start\":0,\"end\":7}]}",
        TEXT.formatted(1, "a", 1),
        "{\"source\":\"a\",\"rewrite\":\"boom\",\"label\":0}",
        TEXT.formatted(2, "b", 0));

    assertThat(run("set.jsonl")).isEqualTo(ExitCode.DONE);
    assertThat(streams.err())
        .contains("Line 1 of %s was skipped".formatted(folder.resolve("set.jsonl")))
        .contains("Line 2 of ")
        .contains("could not be checked for a reason that Stet did not foresee");
    assertThat(streams.out())
        .startsWith("set.jsonl: 2 rows of 2 articles, 1 labelled as unsupported, 3 skipped\n")
        .contains("The cuts were chosen on these very texts");
  }

  @Test
  void spansAreScoredByLetters() throws Exception {
    file("set.jsonl", TEXT.formatted(1, "a", 1));

    assertThat(run("set.jsonl")).isEqualTo(ExitCode.DONE);
    assertThat(streams.out())
        .contains("marked by errors: precision 100.0, recall 0.0, F1 0.0; 0 of 1 spans touched")
        .contains("and warnings: precision 100.0, recall 37.5, F1 54.5; 1 of 1 spans touched");
  }

  @Test
  void labelsThatPointNowhereAreSkipped() throws Exception {
    String line = TEXT.formatted(1, "a", 1);
    String sentences = ",\"sentences\":[{\"text\":\"%s\",\"label\":1}]}";
    file(
        "set.jsonl",
        line.substring(0, line.length() - 1) + sentences.formatted("No such."),
        line.substring(0, line.length() - 1) + sentences.formatted("Some six mills burned."));

    assertThat(run("set.jsonl")).isEqualTo(ExitCode.DONE);
    assertThat(streams.err()).contains("Line 1 of ").doesNotContain("Line 2 of ");
    assertThat(streams.out()).contains("by sentence");
  }

  @Test
  void omissionsAreToldBesideTheOpeningOfTheArticle() throws Exception {
    String line = TEXT.formatted(1, "a", 0);
    String omissions = ",\"omissions\":[{\"text\":\"nine mills\"}]}";
    file("set.jsonl", line.substring(0, line.length() - 1) + omissions);

    assertThat(run("set.jsonl", "--format", "json")).isEqualTo(ExitCode.DONE);
    JsonNode set = new JsonMapper().readTree(streams.out()).get(0);
    assertThat(set.path("omissions").toString())
        .isEqualTo("{\"marked\":1,\"listed\":0,\"opening\":0}");
    assertThat(set.at("/clean/sentences").asInt()).isZero();
  }

  @Test
  void cutsAreChosenOnOtherArticlesOnly() throws Exception {
    file("set.jsonl", TEXT.formatted(1, "a", 1), TEXT.formatted(2, "b", 0));
    file("other.jsonl", TEXT.formatted(3, "c", 1), TEXT.formatted(4, "d", 0));

    assertThat(run("set.jsonl", "--tune", folder.resolve("set.jsonl").toString())).isZero();
    assertThat(streams.out()).contains("The file for --tune has no other articles");

    assertThat(run("set.jsonl", "--tune", folder.resolve("other.jsonl").toString())).isZero();
    assertThat(streams.out()).contains("The cuts were chosen on other.jsonl");
  }

  @Test
  void wordLinksAreScoredBesideIdenticalWords() throws Exception {
    file("words.jsonl", WORDS, WORDS.replace("[1,1]", "[1,2]"));

    assertThat(run("words.jsonl", "--format", "json")).isEqualTo(ExitCode.DONE);
    JsonNode set = new JsonMapper().readTree(streams.out()).get(0);
    assertThat(set.get("rows").asInt()).isEqualTo(1);
    assertThat(set.get("skipped").asInt()).isEqualTo(1);
    assertThat(set.at("/wordLinks/program/sureOnly/recall").asDouble()).isEqualTo(1);
    assertThat(set.at("/wordLinks/identicalWords/sureOnly/recall").asDouble()).isEqualTo(0.5);
    assertThat(set.at("/wordLinks/identicalWords/sureOnly/precision").asDouble()).isEqualTo(1);
  }

  /// A linker that links every word with the one at its place.
  private static final WordLinking BY_PLACE =
      (original, rewrite) ->
          Stream.iterate(0, i -> i + 1)
              .limit(original.size())
              .map(i -> new LabelledWords.Link(i, i))
              .collect(java.util.stream.Collectors.toSet());

  private int run(String file, String... options) {
    Console console = streams.console("");
    Failures failures = new Failures(console, Runs.MESSAGES, () -> folder);
    EvalCommand command =
        new EvalCommand(
            console, Runs.texts(console), () -> Runs.CHECKER, () -> BY_PLACE, Runs.MESSAGES);
    String[] arguments =
        Stream.concat(Stream.of(folder.resolve(file).toString()), Stream.of(options))
            .toArray(String[]::new);
    return new CommandLine(command).setExecutionExceptionHandler(failures).execute(arguments);
  }

  private void file(String name, String... lines) throws IOException {
    Files.write(folder.resolve(name), List.of(lines));
  }
}
