package org.stet.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import org.stet.text.Token;

/// Parts of speech (Universal Dependencies) by OpenNLP's English model. Safe for several threads.
final class PosTagger {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final ThreadSafePOSTaggerME tagger;

  PosTagger() {
    try (InputStream in = PosTagger.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + MODEL);
      }
      tagger = new ThreadSafePOSTaggerME(new POSModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One tag for each token of a sentence.
  List<String> tags(List<Token> sentence) {
    return sentence.isEmpty()
        ? List.of()
        : List.of(tagger.tag(sentence.stream().map(Token::surface).toArray(String[]::new)));
  }
}
