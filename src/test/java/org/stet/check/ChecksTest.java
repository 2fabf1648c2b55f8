package org.stet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.alignment.Aligner;
import org.stet.language.Analyser;
import org.stet.language.GapReader;
import org.stet.language.MiniLmEncoder;
import org.stet.language.SentenceEncoder;
import org.stet.report.Messages;
import org.stet.text.Document;
import org.stet.text.Span;
import org.stet.text.Texts;

/// Every check against its own examples: what is marked must be found, and nothing else.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ChecksTest {
  private final Messages messages = new Messages();
  private CheckRun run = run(Optional.empty());

  @BeforeAll
  void loadTheEncoder() {
    Optional<SentenceEncoder> encoder = MiniLmEncoder.load();
    assertThat(encoder).as("the encoder's native library").isPresent();
    run = run(encoder);
  }

  private static CheckRun run(Optional<SentenceEncoder> encoder) {
    return new CheckRun(
            new Analyser(), new Aligner(encoder), Checks.all(), InstantSource.fixed(Instant.EPOCH))
        .suspecting(GapReader.load());
  }

  static Stream<Arguments> examples() {
    return Checks.all().stream()
        .flatMap(
            check ->
                check.info().examples().stream()
                    .map(example -> Arguments.of(check.info().id(), example)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void aCheckFindsWhatItsExamplesMarkAndNothingElse(String id, Example example) {
    Marked original = Marked.of(example.original());
    Marked rewrite = Marked.of(example.rewrite());
    Result result =
        run.check(Texts.document(original.text()), Texts.document(rewrite.text()), Progress.NONE);
    List<Finding> found =
        result.findings().stream().filter(finding -> finding.check().equals(id)).toList();
    List<Span> places =
        id.startsWith("omission-")
            ? found.stream().map(f -> f.evidence().getFirst().span()).sorted().toList()
            : found.stream().map(f -> f.rewrite().span()).sorted().toList();
    List<Span> marks = id.startsWith("omission-") ? original.marks() : rewrite.marks();
    assertThat(show(result, places, id)).isEqualTo(show(result, marks, id));
  }

  private static String show(Result result, List<Span> places, String id) {
    Document document =
        id.startsWith("omission-") ? result.texts().original() : result.texts().rewrite();
    StringBuilder text = new StringBuilder(document.text());
    for (Span place : places.reversed()) {
      text.insert(place.end(), "⟧").insert(place.start(), "⟦");
    }
    return text.toString();
  }

  @Test
  void everyCheckShowsWhereItFiresAndWhereItStaysSilent() {
    for (Check check : Checks.all()) {
      List<Example> examples = check.info().examples();
      assertThat(examples).as(check.info().id()).anyMatch(ChecksTest::marked);
      assertThat(examples).as(check.info().id()).anyMatch(example -> !marked(example));
    }
  }

  private static boolean marked(Example example) {
    return (example.original() + example.rewrite()).contains("⟦");
  }

  @Test
  void everyIdIsItsOwnForEver() {
    List<String> ids = new ArrayList<>();
    for (Check check : Checks.all()) {
      ids.add(check.info().id());
      ids.addAll(check.info().formerIds());
    }
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void everyCheckHasItsWords() {
    for (Check check : Checks.all()) {
      assertThat(List.of("title", "explanation"))
          .allMatch(part -> messages.has(check.info().id() + "." + part), check.info().id());
      assertThat(messages.has("clear." + check.info().id().replaceFirst("-.*", "")))
          .as("what clears a finding of " + check.info().id())
          .isTrue();
    }
  }

  @Test
  void everyFindingOfTheExamplesHasItsMessageAndItsPlace() {
    for (Check check : Checks.all()) {
      for (Example example : check.info().examples()) {
        Result result =
            run.check(
                Texts.document(Marked.of(example.original()).text()),
                Texts.document(Marked.of(example.rewrite()).text()),
                Progress.NONE);
        assertThat(result.findings())
            .allSatisfy(
                finding -> {
                  String words = messages.text(finding.messageKey(), finding.arguments().toArray());
                  assertThat(words).doesNotContain("{").isNotBlank();
                  assertThat(finding.rewrite().exact())
                      .isEqualTo(result.texts().rewrite().in(finding.rewrite().span()));
                });
      }
    }
  }

  @Test
  void aTextAgainstItselfHasNoFinding() {
    Document text =
        Texts.document(
            """
            Old bridge closes after storm

            The council closed the old bridge on Friday after storms cracked two of its arches.
            “We will not open it before winter,” Mayor Eva Lindqvist said on March 12.

            Engineers from North Wales will inspect 14 arches if the weather allows it. The work \
            costs $1.5 million.""");
    Result result = run.check(text, text, Progress.NONE);
    assertThat(result.findings()).isEmpty();
    assertThat(result.judgements()).allMatch(j -> j.support() > 0.9);
  }

  /// A text with its ⟦marks⟧ taken out, and where they stood.
  private record Marked(String text, List<Span> marks) {
    static Marked of(String marked) {
      StringBuilder text = new StringBuilder();
      List<Span> marks = new ArrayList<>();
      int start = 0;
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        if (c == '⟦') {
          start = text.length();
        } else if (c == '⟧') {
          marks.add(new Span(start, text.length()));
        } else {
          text.append(c);
        }
      }
      return new Marked(text.toString(), marks);
    }
  }
}
