package org.stet.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.stet.alignment.Drawn.align;
import static org.stet.alignment.Drawn.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.stet.language.Analyser;
import org.stet.language.SentenceEncoder;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Texts;

/// What links are made of: twins, bonds, groups.
final class LinksTest {
  private static final Analyser ANALYSER = new Analyser();

  /// Remembers what it was asked; every sentence means the same to it.
  private static final class Listener implements SentenceEncoder {
    private final List<String> heard = new ArrayList<>();

    @Override
    public List<float[]> encode(List<String> sentences) {
      heard.addAll(sentences);
      return sentences.stream().map(sentence -> new float[] {1, 0}).toList();
    }

    @Override
    public void close() {}
  }

  @Test
  void twinsNeverReachTheEncoder() {
    Listener listener = new Listener();
    align(
        Optional.of(listener),
        Texts.document(
            """
            The council closed the old stone bridge on Friday. Engineers from Bergen will inspect \
            the arches next week. Rain fell on the harbour for three days."""),
        Texts.document(
            """
            The council closed the old stone bridge on Friday. Engineers of Bergen will inspect \
            arches next week. Gulls slept through it."""));
    assertThat(listener.heard)
        .containsExactly("Rain fell on the harbour for three days.", "Gulls slept through it.");
  }

  @Test
  void repeatedSentencesAreTiedBesideTheirNeighboursAndElseInTheirOrder() {
    assertThat(
            table(
                align(
                    """
                    Vote now. Nine mills burned in Sund at dawn. Vote now. Ferries sailed on. \
                    Vote now.""",
                    """
                    Vote now. Ferries sailed on. Vote now. Nine mills burned in Sund at dawn. \
                    Vote now.""")))
        .isEqualTo(
            """
            0 ~ 0 WHOLE
            3 ~ 1 WHOLE moved
            4 ~ 2 WHOLE moved
            1 ~ 3 WHOLE
            2 ~ 4 WHOLE""");
  }

  @Test
  void twoSentencesThatEachHaveATwinAreNotTiedByTheWordsTheyShare() {
    assertThat(
            table(
                align(
                    """
                    The arches cracked. Bakers queued for flour. Schools stayed open on Friday. \
                    Arches of the bridge cracked in the storm.""",
                    """
                    The arches had cracked. Bakers queued for flour. Schools stayed open on Friday. \
                    Arches of the bridge had cracked in the storm.""")))
        .isEqualTo(
            """
            0 ~ 0 WHOLE
            1 ~ 1 WHOLE
            2 ~ 2 WHOLE
            3 ~ 3 WHOLE""");
  }

  @Test
  void theNearestOfASentenceWithATwinHoldTheWordThatWasPutIn() {
    Alignment alignment =
        align(
            """
            Engineers from Bergen measured the arches of the bridge on Friday. Bakers queued for \
            flour. The storm came from Greenland.""",
            """
            Engineers from Bergen and Greenland measured the arches of the bridge on Friday. \
            Bakers queued for flour.""");
    assertThat(alignment.rewrite())
        .extracting(
            s -> alignment.matches(s).stream().map(match -> match.original().index()).toList())
        .containsExactly(List.of(0, 2), List.of(1));
  }

  @Test
  void aSentenceThatSumsUpDoesNotChainTheArticleToOneLink() {
    String told =
        """
        A storm cracked two arches of the bridge at Sund. Bakers queued for flour.

        Mayor Eva Lindqvist promised a ferry to fishermen. Schools stayed open.

        Forty boats sank in the harbour before dawn.""";
    assertThat(
            table(
                align(
                    told,
                    told
                        + """


                        A storm cracked arches at Sund, Mayor Lindqvist promised a ferry and forty \
                        boats sank in the harbour.""")))
        .isEqualTo(
            """
            0 ~ 0 WHOLE
            1 ~ 1 WHOLE
            2 ~ 2 WHOLE
            3 ~ 3 WHOLE
            4 ~ 4,5 SPLIT""");
  }

  @Test
  void aSentenceFusedOfDistantOnesSaysWhichBondsHoldIt() {
    Alignment alignment =
        align(
            """
            A storm cracked two arches of the bridge. Bakers queued for flour.

            Schools stayed open. Forty boats sank in the harbour.""",
            "A storm cracked two arches of the bridge and forty boats sank in the harbour.");
    assertThat(table(alignment)).isEqualTo("0,3 ~ 0 FUSED");
    assertThat(alignment.links().getFirst().bonds())
        .extracting(bond -> bond.original().index(), bond -> bond.ground().carrier())
        .containsExactlyInAnyOrder(tuple(0, Carrier.WORDS), tuple(3, Carrier.WORDS));
  }

  @Test
  void aSentenceOfWhichHalfIsGoneIsPartlyKept() {
    assertThat(
            table(
                align(
                    """
                    The council closed the bridge on Friday after engineers from Bergen had \
                    measured cracks wider than a hand in seven pillars. Gulls slept.""",
                    "The council closed the bridge on Friday. Nine trams burned.")))
        .isEqualTo("0 ~ 0 PARTIAL");
  }

  @Test
  void aQuotationSetOffAnswersToItsOwnKindFirst() {
    Document original = quoted("We saw the arches crack.", "The mayor saw the arches crack.");
    Document rewrite = quoted("We saw the arches crack that night.", "Gulls slept in Sund.");
    assertThat(table(align(Optional.empty(), original, rewrite))).isEqualTo("0 ~ 0 WHOLE");
  }

  private static Document quoted(String quote, String paragraph) {
    String text = quote + "\n" + paragraph;
    return new Document(
        text,
        List.of(
            Block.body(BlockKind.QUOTE, new Span(0, quote.length())),
            Block.body(BlockKind.PARAGRAPH, new Span(quote.length() + 1, text.length()))),
        Texts.provenance());
  }

  @Property(tries = 300)
  void swappingTheSidesMirrorsTheLinks(
      @ForAll @Size(max = 12) List<@Size(min = 1, max = 4) List<Word>> original,
      @ForAll @Size(max = 12) List<@Size(min = 1, max = 4) List<Word>> rewrite) {
    Document o = document(original);
    Document r = document(rewrite);
    for (Optional<SentenceEncoder> encoder :
        List.of(Optional.<SentenceEncoder>empty(), Optional.<SentenceEncoder>of(new Letters()))) {
      Alignment there = align(encoder, o, r);
      Alignment back = align(encoder, r, o);
      assertThat(drawn(there, false)).isEqualTo(drawn(back, true));
    }
  }

  @Property(tries = 200)
  void afterAnEditTheResultIsThatOfAFullPass(
      @ForAll @Size(max = 10) List<@Size(min = 1, max = 5) List<Word>> original,
      @ForAll @Size(min = 1, max = 10) List<@Size(min = 1, max = 5) List<Word>> rewrite,
      @ForAll @Size(max = 5) List<Word> edit) {
    Document o = document(original);
    Document before = document(rewrite);
    List<List<Word>> edited = new ArrayList<>(rewrite);
    edited.set(rewrite.size() / 2, edit);
    Document r = document(edited);
    Aligner aligner = new Aligner(Optional.of(new Letters()));
    List<Sentence> os = ANALYSER.sentences(o);
    List<Sentence> rs = ANALYSER.sentences(r);
    Alignment known = aligner.align(o, os, before, ANALYSER.sentences(before), () -> {});
    Alignment full = aligner.align(o, os, r, rs, () -> {});
    Alignment incremental = aligner.after(known).align(o, os, r, rs, () -> {});
    assertThat(incremental.links()).isEqualTo(full.links());
    assertThat(incremental.bonds()).isEqualTo(full.bonds());
    assertThat(rs).allSatisfy(s -> assertThat(incremental.matches(s)).isEqualTo(full.matches(s)));
  }

  /// Links as places, with whether they moved, and bonds as places with their probability.
  private static Map<Set<Integer>, Object> drawn(Alignment alignment, boolean mirrored) {
    Map<Set<Integer>, Object> drawn = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    for (Link link : alignment.links()) {
      Set<Integer> places = new TreeSet<>();
      link.original().forEach(s -> places.add(mirrored ? -1 - s.index() : s.index()));
      link.rewrite().forEach(s -> places.add(mirrored ? s.index() : -1 - s.index()));
      drawn.put(places, link.moved());
    }
    for (Bond bond : alignment.bonds()) {
      int o = mirrored ? bond.rewrite().index() : bond.original().index();
      int r = mirrored ? bond.original().index() : bond.rewrite().index();
      drawn.put(Set.of(1000 + o * 1000 + r), bond.similarity());
    }
    return drawn;
  }

  /// Means of a sentence what letters it has.
  private static final class Letters implements SentenceEncoder {
    @Override
    public List<float[]> encode(List<String> sentences) {
      return sentences.stream().map(Letters::vector).toList();
    }

    private static float[] vector(String sentence) {
      float[] vector = new float[26];
      sentence
          .toLowerCase(java.util.Locale.ROOT)
          .chars()
          .filter(c -> c >= 'a' && c <= 'z')
          .forEach(c -> vector[c - 'a']++);
      double length = 0;
      for (float value : vector) {
        length += value * value;
      }
      for (int i = 0; i < vector.length; i++) {
        vector[i] /= (float) Math.sqrt(length);
      }
      return vector;
    }

    @Override
    public void close() {}
  }

  /// A small vocabulary, so that texts share words.
  enum Word {
    COUNCIL,
    BRIDGE,
    FRIDAY,
    NINE,
    STORM,
    FERRY,
    MAYOR,
    THE
  }

  private static Document document(List<List<Word>> sentences) {
    return Texts.document(
        sentences.stream()
            .map(s -> s.stream().map(Enum::name).collect(Collectors.joining(" ")) + " ends.")
            .collect(Collectors.joining("\n\n")));
  }
}
