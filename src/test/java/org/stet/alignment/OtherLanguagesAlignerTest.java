package org.stet.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.language.Analyser;
import org.stet.language.Stories;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Texts;

/// Alignments of other languages drawn as tables, by words alone: a line a link.
final class OtherLanguagesAlignerTest {
  private static final Analyser ANALYSER = new Analyser();

  private static String table(String language, String original, String rewrite) {
    Document o = Texts.document(original, language);
    Document r = Texts.document(rewrite, language);
    return new Aligner(Optional.empty())
        .align(o, ANALYSER.sentences(o), r, ANALYSER.sentences(r), () -> {}).links().stream()
            .map(link -> numbers(link.original()) + " ~ " + numbers(link.rewrite()))
            .collect(Collectors.joining("\n"));
  }

  private static String numbers(List<Sentence> sentences) {
    return sentences.stream().map(s -> String.valueOf(s.index())).collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "ru", "uk", "ar", "he", "zh", "ja", "hi"})
  void theLastSentenceMovedToTheFrontIsFoundAgain(String language) {
    List<String> story = Objects.requireNonNull(Stories.all().get(language));
    String space = language.matches("zh|ja") ? "" : " ";
    int last = story.size() - 1;
    assertThat(
            table(
                language,
                Stories.text(language),
                story.getLast() + space + story.getFirst() + space + story.get(last - 1)))
        .isEqualTo("%d ~ 0%n0 ~ 1%n%d ~ 2".formatted(last, last - 1));
  }
}
