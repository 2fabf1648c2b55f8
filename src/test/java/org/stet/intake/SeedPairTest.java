package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Document;
import org.stet.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The real page that the program was asked for; its text is its publisher's and stays outside.
final class SeedPairTest {
  private static final Path PAIR = Path.of("..", "shared", "seed-pair");

  private final Intake intake = new Intake(InstantSource.fixed(Instant.EPOCH));

  @BeforeAll
  static void thePairIsHere() {
    assumeTrue(Files.isDirectory(PAIR), "the real pair is not beside this copy of the program");
  }

  @Test
  void theOriginalsBodyIsTheAnswerKeysToTheLetter() throws IOException, IntakeException {
    Document original = intake.read(PAIR.resolve("original.txt")).document();
    JsonNode key = key().path("original_body");
    Block first = original.body().getFirst();
    assertThat(first).isEqualTo(Block.body(BlockKind.HEADLINE, span(key.path("first"))));
    assertThat(original.body().getLast().span()).isEqualTo(span(key.path("last")));
    for (JsonNode chrome : key.path("not_body_examples")) {
      assertThat(original.body())
          .as(chrome.path("text").asString())
          .noneMatch(block -> block.span().overlaps(span(chrome)));
    }
    // From the first paragraph on, no line of the body may be lost among the chrome.
    int paragraphs = original.text().indexOf("\n\n", first.span().end() + 2) + 2;
    assertThat(original.blocks())
        .filteredOn(b -> b.span().start() >= paragraphs)
        .filteredOn(b -> b.span().end() <= span(key.path("last")).end())
        .allMatch(b -> b.kind() == BlockKind.PARAGRAPH);
  }

  @Test
  void theRewritesChromeIsTheAnswerKeys() throws IOException, IntakeException {
    Document rewrite = intake.read(PAIR.resolve("rewrite.txt")).document();
    List<Span> chrome = new ArrayList<>();
    key().path("rewrite_not_body").forEach(node -> chrome.add(span(node)));
    assertThat(rewrite.blocks())
        .filteredOn(block -> !block.kind().isBody())
        .filteredOn(block -> block.span().length() > 2)
        .extracting(Block::span)
        .containsExactlyElementsOf(chrome);
    assertThat(rewrite.body().getFirst().kind()).isEqualTo(BlockKind.HEADLINE);
    JsonNode markup = key().path("markup_residue").get(0);
    assertThat(rewrite.blocks()).contains(Block.body(BlockKind.HEADING, span(markup)));
  }

  private static JsonNode key() throws IOException {
    return new JsonMapper().readTree(Files.readString(PAIR.resolve("expected.json")));
  }

  private static Span span(JsonNode node) {
    return new Span(node.path("start").asInt(), node.path("end").asInt());
  }
}
