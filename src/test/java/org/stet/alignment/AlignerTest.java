package org.stet.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.alignment.Drawn.align;
import static org.stet.alignment.Drawn.table;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.stet.bench.Prose;
import org.stet.language.Analyser;
import org.stet.text.Beside;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Sides;
import org.stet.text.Texts;
import org.stet.text.Token;

/// Alignments drawn as tables: a line a link, the original's sentences by number on the left.
final class AlignerTest {
  private static final Analyser ANALYSER = new Analyser();
  private static final String ORIGINAL =
      """
      Storm closes old bridge

      The council closed the old bridge on Friday after a storm cracked two arches.

      Engineers from Bergen will inspect the arches next week. Mayor Eva Lindqvist promised a \
      ferry for the fishermen of Sund.

      Fishermen lost forty boats in the same night.""";

  @Test
  void aCancelledAlignmentEnds() {
    Document text = Texts.document(ORIGINAL);
    List<Sentence> sentences = ANALYSER.sentences(text);
    Assertions.assertThatThrownBy(
            () ->
                new Aligner(Optional.empty())
                    .align(
                        text,
                        sentences,
                        text,
                        sentences,
                        () -> {
                          throw new CancellationException();
                        }))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void twoThreadsAlignABookAsOneDoes() {
    Prose.Pair pair = Prose.pair(7, 30_000, 0.1);
    Document original = Texts.document(pair.original());
    Document rewrite = Texts.document(pair.rewrite());
    assertThat(links(original, rewrite, new Beside(ForkJoinPool.commonPool())))
        .hasSizeGreaterThan(1_000)
        .isEqualTo(links(original, rewrite, Beside.NOBODY));
  }

  private static List<Link> links(Document original, Document rewrite, Beside beside) {
    Sides<Sentence> sentences = new Analyser(beside).sentences(original, rewrite);
    return new Aligner(Optional.empty(), beside)
        .align(original, sentences.original(), rewrite, sentences.rewrite(), () -> {})
        .links();
  }

  @Test
  void aTextAnswersToItselfSentenceBySentence() {
    assertThat(table(align(ORIGINAL, ORIGINAL)))
        .isEqualTo(
            """
            0 ~ 0 WHOLE
            1 ~ 1 WHOLE
            2 ~ 2 WHOLE
            3 ~ 3 WHOLE
            4 ~ 4 WHOLE""");
  }

  @Test
  void whatTheOriginalDoesNotHaveIsLinkedToNothing() {
    assertThat(
            table(
                align(
                    ORIGINAL,
                    """
                    Sweden pledged nine million kroner to a museum of northern glass.

                    Fishermen lost forty boats that night.""")))
        .isEqualTo("4 ~ 1 WHOLE");
  }

  @Test
  void fusedSplitAndMovedSentencesAreTold() {
    assertThat(
            table(
                align(
                    ORIGINAL,
                    """
                    Fishermen lost forty boats in the same night.

                    A storm cracked two arches. The council closed the old bridge on Friday.

                    Engineers from Bergen will inspect the arches next week and Mayor Eva Lindqvist \
                    promised a ferry for the fishermen of Sund.""")))
        .isEqualTo(
            """
            4 ~ 0 WHOLE moved
            1 ~ 1,2 SPLIT
            2,3 ~ 3 FUSED""");
  }

  @Test
  void aHeadingAnswersToHeadingsOnly() {
    assertThat(
            table(
                align(
                    ORIGINAL,
                    """
                    **Council on Friday: Arches Cracked**

                    The council closed the old bridge on Friday after a storm cracked two arches.""")))
        .isEqualTo("1 ~ 1 WHOLE");
  }

  @Test
  void theChangesOfALinkAreDrawnWordByWord() {
    Alignment alignment =
        align(
            "The council closed the old stone bridge on Friday.",
            "The city council shut the old bridge on Friday.");
    assertThat(draw(alignment.links().getFirst()))
        .isEqualTo("the [+city] council [closed>shut] the old [-stone] bridge on friday .");
  }

  private static String draw(Link link) {
    return link.changes().stream()
        .map(
            change ->
                switch (change.kind()) {
                  case KEPT -> words(change.rewrite());
                  case ADDED -> "[+" + words(change.rewrite()) + "]";
                  case REMOVED -> "[-" + words(change.original()) + "]";
                  case REPLACED, MOVED ->
                      "[" + words(change.original()) + ">" + words(change.rewrite()) + "]";
                })
        .collect(Collectors.joining(" "));
  }

  private static String words(List<Token> tokens) {
    return tokens.stream().map(Token::normal).collect(Collectors.joining(" "));
  }
}
