package org.stet.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.stet.text.Sentence;
import org.stet.text.Token;
import org.stet.text.Word;

/// Numbers the words of a pair. A word is looked at once, however often it stands in the texts.
final class Wordings {
  private static final long COIN = 0xFFFFFF;

  /// By the object first: in one text the same word is the same object.
  private final IdentityHashMap<Word, Numbers> met = new IdentityHashMap<>();

  private final Map<Word, Numbers> known = new HashMap<>();
  private final Map<String, Integer> normals = new HashMap<>();
  private final Map<String, Integer> stems = new HashMap<>();

  private record Numbers(int normal, int stem, int hash, byte kind) {}

  /// The sentences of one text, in order.
  List<Wording> of(List<Sentence> sentences) {
    List<Wording> wordings = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      wordings.add(of(sentence));
    }
    return wordings;
  }

  private Wording of(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int[] normal = new int[tokens.size()];
    int[] stem = new int[normal.length];
    byte[] kind = new byte[normal.length];
    long coin = 1;
    for (int i = 0; i < normal.length; i++) {
      Numbers numbers = numbers(tokens.get(i));
      normal[i] = numbers.normal();
      stem[i] = numbers.stem();
      kind[i] = numbers.kind();
      coin = 31 * coin + numbers.hash();
    }
    return new Wording(sentence, normal, stem, kind, coin & COIN);
  }

  private Numbers numbers(Token token) {
    Numbers numbers = met.get(token.word());
    if (numbers == null) {
      numbers = known.computeIfAbsent(token.word(), word -> made(token));
      met.put(token.word(), numbers);
    }
    return numbers;
  }

  private Numbers made(Token token) {
    return new Numbers(
        normals.computeIfAbsent(token.normal(), key -> normals.size()),
        Weights.isWeightless(token)
            ? Wording.WEIGHTLESS
            : stems.computeIfAbsent(token.stem(), key -> stems.size()),
        token.normal().hashCode(),
        Wording.kind(token));
  }

  /// The numbers of the stems that weigh something.
  Map<String, Integer> stems() {
    return stems;
  }
}
