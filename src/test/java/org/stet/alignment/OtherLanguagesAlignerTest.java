package org.stet.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.language.Stories;
import org.stet.text.Document;
import org.stet.text.Texts;

/// Alignments of other languages drawn as tables, by words alone: a line a link.
final class OtherLanguagesAlignerTest {
  private static String table(String language, String original, String rewrite) {
    Document o = Texts.document(original, language);
    Document r = Texts.document(rewrite, language);
    return Drawn.align(Optional.empty(), o, r).links().stream()
        .map(Drawn::numbers)
        .collect(Collectors.joining("\n"));
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
