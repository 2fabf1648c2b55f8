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

  /// Sentences whose tags are remembered: an edit leaves nearly all of a pair as it was.
  private static final int MOST_CACHED = 2000;

  private final ThreadSafePOSTaggerME tagger;
  private final Recent<List<String>, List<String>> known = new Recent<>(MOST_CACHED);

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
    List<String> words = sentence.stream().map(Token::surface).toList();
    return words.isEmpty()
        ? List.of()
        : known.get(words, () -> List.of(tagger.tag(words.toArray(String[]::new))));
  }
}
