package org.stet.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.stet.text.Token;

/// Parts of speech (Universal Dependencies) by OpenNLP's English model.
final class PosTagger {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final POSModel model;

  PosTagger() {
    try (InputStream in = PosTagger.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + MODEL);
      }
      model = new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The sentences with a tag on every token. One tagger serves all of them: the tagger keeps
  /// state, the model does not.
  List<List<Token>> tag(List<List<Token>> sentences) {
    POSTaggerME tagger = new POSTaggerME(model);
    List<List<Token>> tagged = new ArrayList<>();
    for (List<Token> sentence : sentences) {
      String[] words = sentence.stream().map(Token::surface).toArray(String[]::new);
      String[] tags = words.length == 0 ? words : tagger.tag(words);
      List<Token> tokens = new ArrayList<>();
      for (int i = 0; i < words.length; i++) {
        Token t = sentence.get(i);
        tokens.add(new Token(t.kind(), t.span(), t.surface(), t.normal(), t.stem(), tags[i]));
      }
      tagged.add(tokens);
    }
    return tagged;
  }
}
