package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.language.Language;
import org.stet.language.SentenceEncoder;
import org.stet.text.Beside;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Sides;

/// Aligns the sentences of two texts.
///
/// Sentences that stand in both texts are its anchors. All others find candidates by the rare
/// words that they share and, where there is an encoder, by meaning; over the whole pair at once
/// each candidate competes with all others of its two sentences, and a model fitted on pairs that
/// were labelled by hand says how likely an editor would have tied them. Headings answer to
/// headings only, so that a cross-heading does not pull a paragraph apart. Both texts are treated
/// alike: swapping them mirrors the result.
public final class Aligner {
  private static final float[] NO_VECTOR = {};

  /// Sentences of both texts from which on two threads share the work: fewer are done before a
  /// second one has begun.
  private static final int MANY = 2_000;

  private final Optional<SentenceEncoder> encoder;
  private final LinkModel model;
  private final Beside beside;

  /// Stands in where the encoder says nothing; empty where there is none.
  private final Optional<Aligner> byWords;

  /// @param encoder empty to align by words, figures and names only
  public Aligner(Optional<SentenceEncoder> encoder) {
    this(encoder, Beside.NOBODY);
  }

  /// @param encoder empty to align by words, figures and names only
  /// @param beside does half of the work on long texts
  public Aligner(Optional<SentenceEncoder> encoder, Beside beside) {
    this(encoder, LinkModel.of(encoder.isPresent()), beside);
  }

  Aligner(Optional<SentenceEncoder> encoder, LinkModel model, Beside beside) {
    this.encoder = encoder;
    this.model = model;
    this.beside = beside;
    this.byWords = encoder.map(present -> new Aligner(Optional.empty(), beside));
  }

  /// Aligns two texts whose sentences are known.
  ///
  /// @param tick called by this thread a few times for each sentence; what it throws ends the work
  public Alignment align(
      Document originalText,
      List<Sentence> original,
      Document rewriteText,
      List<Sentence> rewrite,
      Runnable tick) {
    return align(
        originalText, original, rewriteText, rewrite, pass(Known.NOTHING, original, rewrite, tick));
  }

  /// An aligner by words, figures and names only.
  public Aligner byWords() {
    return byWords.orElse(this);
  }

  /// What turns sentences into vectors; empty where only words, figures and names are compared.
  public Optional<SentenceEncoder> encoder() {
    return encoder;
  }

  /// Whether an encoder takes part.
  public boolean isSemantic() {
    return model.isSemantic();
  }

  /// Goes on from an alignment of the same texts before an edit. Only what the edit touched is
  /// encoded and compared word by word again; the result is that of a full pass.
  public Realigner after(Alignment before) {
    Known known = new Known(before.links());
    return (originalText, original, rewriteText, rewrite, tick) ->
        align(originalText, original, rewriteText, rewrite, pass(known, original, rewrite, tick));
  }

  /// Aligns an edited pair.
  @FunctionalInterface
  public interface Realigner {
    /// As [Aligner#align(Document, List, Document, List, Runnable)].
    Alignment align(
        Document originalText,
        List<Sentence> original,
        Document rewriteText,
        List<Sentence> rewrite,
        Runnable tick);
  }

  private record Pass(Known known, Pace pace) {}

  private Pass pass(Known known, List<Sentence> original, List<Sentence> rewrite, Runnable tick) {
    boolean many = original.size() + rewrite.size() > MANY;
    return new Pass(known, new Pace(many ? beside : Beside.NOBODY, tick));
  }

  private Alignment align(
      Document originalText,
      List<Sentence> original,
      Document rewriteText,
      List<Sentence> rewrite,
      Pass pass) {
    // The encoder was trained on English; on other languages its vectors say nothing.
    if (encoder.isPresent()
        && !(Language.of(originalText).isEnglish() && Language.of(rewriteText).isEnglish())) {
      return byWords().align(originalText, original, rewriteText, rewrite, pass);
    }
    Measured measured = measure(originalText, original, rewriteText, rewrite, pass.pace());
    List<Bonds.Tied> tied =
        new Bonds(measured.sentences(), measured.bags(), measured.weights(), model)
            .of(measured.competition(), measured.twins(), pass.pace().beside());
    return new Alignment(
        original,
        rewrite,
        new LinkOrder(measured.sentences(), new Wholes(originalText, rewriteText, measured.words()))
            .links(new Groups(tied, measured.sentences()), pass.known(), pass.pace().beside()),
        new Alignment.Found(
            tied.stream().map(Bonds.Tied::bond).toList(), measured.nearest(), measured.weights()),
        model.isSemantic());
  }

  /// All that is known of a pair of texts before anything is tied.
  record Measured(
      Wordings words,
      Sides<Wording> sentences,
      Sides<Bag> bags,
      Weights weights,
      Twins twins,
      Competition competition,
      Nearest nearest) {}

  Measured measure(
      Document originalText,
      List<Sentence> original,
      Document rewriteText,
      List<Sentence> rewrite,
      Pace pace) {
    Wordings words = new Wordings();
    Sides<Wording> sentences = words.of(original, rewrite, pace.beside());
    Weights weights = new Weights(words.stems(), sentences, pace.beside());
    int stems = words.stems().size();
    Sides<Bag> bags =
        pace.beside()
            .both(
                () -> new Bags(weights, stems).of(sentences.original()),
                () -> new Bags(weights, stems).of(sentences.rewrite()),
                Sides::new);
    Candidates candidates = new Candidates(sentences, bags, stems, model, pace);
    Sides<float[]> vectors =
        new Sides<>(
            vectors(originalText, original, candidates, false, pace.tick()),
            vectors(rewriteText, rewrite, candidates, true, pace.tick()));
    Candidates.Found found = candidates.find(vectors, pace);
    return new Measured(
        words,
        sentences,
        bags,
        weights,
        candidates.twins(),
        new Competition(found.pairs(), bags, model, pace.beside()),
        found.nearest());
  }

  private List<float[]> vectors(
      Document text,
      List<Sentence> sentences,
      Candidates candidates,
      boolean rewrite,
      Runnable tick) {
    List<float[]> vectors = new ArrayList<>();
    for (int i = 0; encoder.isPresent() && i < sentences.size(); i++) {
      tick.run();
      vectors.add(
          candidates.needsVector(rewrite, i)
              ? encoder.get().encode(List.of(text.in(sentences.get(i).span()))).getFirst()
              : NO_VECTOR);
    }
    return vectors;
  }
}
