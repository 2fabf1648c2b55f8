package org.stet.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stet.language.Analyser;
import org.stet.language.MiniLmEncoder;
import org.stet.language.SentenceEncoder;
import org.stet.language.WordLinker;
import org.stet.text.Beside;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Sides;
import org.stet.text.Texts;
import org.stet.text.Token;

/// Replacements drawn as a line each: what stood there, what stands there, how they are related.
final class WordRelationsTest {
  private static final Analyser ANALYSER = new Analyser();
  private static final String ARREST = "Officers arrested the driver on Friday night.";
  private static final String ORIGINAL = "Police said the ferry sank near the northern coast.";

  private static SentenceEncoder encoder;
  private static WordLinker linker;

  @BeforeAll
  static void load() {
    encoder = MiniLmEncoder.load().orElseThrow();
    linker = WordLinker.load(encoder).orElseThrow();
  }

  @AfterAll
  static void close() {
    linker.close();
    encoder.close();
  }

  private static Link link(String original, String rewrite) {
    Document from = Texts.document(original);
    Document to = Texts.document(rewrite);
    List<Sentence> before = ANALYSER.sentences(from);
    List<Sentence> after = ANALYSER.sentences(to);
    Wordings words = new Wordings();
    Sides<Wording> sentences = words.of(before, after, Beside.NOBODY);
    Wholes.Lines lines = new Wholes(from, to, words).in(sentences.original(), sentences.rewrite());
    List<Change> changes = Changes.between(lines.original(), lines.rewrite());
    return new Link(before, after, List.of(), false, changes);
  }

  private static String table(Optional<WordLinker> linker, String rewrite) {
    WordRelations relations = new WordRelations(linker);
    Link link = link(ORIGINAL, rewrite);
    return link.changes().stream()
        .filter(change -> change.kind() == ChangeKind.REPLACED)
        .map(
            change ->
                words(change.original())
                    + " > "
                    + words(change.rewrite())
                    + " "
                    + relations.of(link, change))
        .collect(Collectors.joining("\n"));
  }

  private static String words(List<Token> tokens) {
    return tokens.stream().map(Token::surface).collect(Collectors.joining(" "));
  }

  @Test
  void withoutALinkerEveryRelationIsUnknown() {
    assertThat(table(Optional.empty(), "Police stated the boat sank near the northern coast."))
        .isEqualTo("said the ferry > stated the boat UNKNOWN");
    assertThat(new WordRelations(Optional.empty()).links(link(ORIGINAL, ORIGINAL))).isEmpty();
  }

  @Test
  void anotherWordInThePlaceIsUnrelated() {
    assertThat(table(Optional.of(linker), "Police said the minister sank near the northern coast."))
        .isEqualTo("ferry > minister UNRELATED");
  }

  @Test
  void aSynonymAnInflectionAndAnotherVerbOfSayingAreRelated() {
    assertThat(table(Optional.of(linker), "Police stated the boat sank near the northern coasts."))
        .isEqualTo(
            """
            said the ferry > stated the boat RELATED
            coast > coasts RELATED""");
  }

  @Test
  void anOppositeIsRelatedForItIsOfTheSameField() {
    WordRelations relations = new WordRelations(Optional.of(linker));
    Link link = link(ARREST, "Officers released the driver on Friday night.");

    assertThat(link.changes())
        .filteredOn(change -> change.kind() == ChangeKind.REPLACED)
        .extracting(change -> words(change.rewrite()) + " " + relations.of(link, change))
        .containsExactly("released RELATED");
  }

  @Test
  void aReplacementWithOneStrangeWordIsPartlyRelated() {
    assertThat(table(Optional.of(linker), "Police said the burning boat sank near the coast."))
        .contains("ferry > burning boat PARTLY");
  }

  @Test
  void whatWasKeptIsRelatedAndWhatWasAddedIsNot() {
    Link link = link(ORIGINAL, "Police said late the ferry sank near the northern coast.");
    WordRelations relations = new WordRelations(Optional.of(linker));

    assertThat(link.changes())
        .extracting(change -> change.kind() + " " + relations.of(link, change))
        .containsExactly("KEPT RELATED", "ADDED UNRELATED", "KEPT RELATED");
  }

  @Test
  void theWordsOfALinkAnswerToEachOtherByPlace() {
    assertThat(new WordRelations(Optional.of(linker)).links(link(ORIGINAL, ORIGINAL)))
        .extracting(word -> word.original() + "=" + word.rewrite())
        .containsExactly("0=0", "1=1", "2=2", "3=3", "4=4", "5=5", "6=6", "7=7", "8=8", "9=9");
  }
}
