package org.stet.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stet.text.Beside;
import org.stet.text.Block;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Sides;
import org.stet.text.Span;
import org.stet.text.Token;
import org.stet.text.Tokens;

/// The sentences of a document's body, with their tokens, by the rules of its language; only
/// English has tags. Safe for several threads.
public final class Analyser {
  /// Characters from which on two texts are read at once.
  private static final int LONG = 100_000;

  private final Map<String, SentenceSplitter> splitters = new ConcurrentHashMap<>();
  private final Map<String, LocalWords> words = new ConcurrentHashMap<>();
  private final PosTagger tagger = new PosTagger();
  private final Beside beside;

  public Analyser() {
    this(Beside.NOBODY);
  }

  /// @param beside reads one of two long texts
  public Analyser(Beside beside) {
    this.beside = beside;
  }

  /// The sentences of two texts.
  public Sides<Sentence> sentences(Document original, Document rewrite) {
    boolean isLong = Math.min(original.text().length(), rewrite.text().length()) > LONG;
    return (isLong ? beside : Beside.NOBODY)
        .both(() -> sentences(original), () -> sentences(rewrite), Sides::new);
  }

  /// The sentences of the body in order; a heading is one sentence whatever it holds.
  public List<Sentence> sentences(Document document) {
    Language language = Language.of(document);
    SentenceSplitter splitter = splitter(language);
    Tokenizer tokenizer =
        new Tokenizer(
            language,
            words.computeIfAbsent(language.code(), code -> LocalWords.of(new Language(code))),
            language.isEnglish() ? tagger::tags : Analyser::untagged);
    List<Place> places = new ArrayList<>();
    for (int b = 0; b < document.blocks().size(); b++) {
      Block block = document.blocks().get(b);
      if (block.kind().isHeading()) {
        places.add(new Place(b, block, block.span()));
      } else if (block.kind().isBody()) {
        for (Span span : splitter.sentences(document.text(), block.span())) {
          places.add(new Place(b, block, span));
        }
      }
    }
    List<Tokens> tokens =
        tokenizer.tokens(document.text(), places.stream().map(Place::span).toList());
    List<Sentence> sentences = new ArrayList<>(places.size());
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      sentences.add(
          new Sentence(i, place.index(), place.block().kind(), place.span(), tokens.get(i)));
    }
    return sentences;
  }

  /// Those kept are only copied, so that any number of texts may be split at once.
  private SentenceSplitter splitter(Language language) {
    return splitters.computeIfAbsent(language.code(), SentenceSplitter::new).another();
  }

  private static List<String> untagged(List<Token> sentence) {
    return Collections.nCopies(sentence.size(), "");
  }

  private record Place(int index, Block block, Span span) {}
}
