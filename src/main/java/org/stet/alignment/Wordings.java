package org.stet.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.stet.language.FunctionWords;
import org.stet.text.Beside;
import org.stet.text.Sentence;
import org.stet.text.Sides;
import org.stet.text.TokenTable;
import org.stet.text.Word;

/// Numbers the words of a pair. A word is looked at once, however often it stands in the texts.
final class Wordings {
  private static final long COIN = 0xFFFFFF;

  private final Map<TokenTable, Wording.Numbers> known = new HashMap<>();

  /// Asked by two threads once the sentences are numbered.
  private final Map<String, Integer> normals = new ConcurrentHashMap<>();

  private final AtomicInteger nextNormal = new AtomicInteger();
  private final Map<String, Integer> stems = new HashMap<>();

  /// The sentences of both texts, in order.
  ///
  /// @param beside reads one of the texts, once the words are numbered
  Sides<Wording> of(List<Sentence> original, List<Sentence> rewrite, Beside beside) {
    number(original);
    number(rewrite);
    return beside.both(() -> of(original), () -> of(rewrite), Sides::new);
  }

  private void number(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      known.computeIfAbsent(sentence.tokens().table(), table -> numbers(table.words()));
    }
  }

  private List<Wording> of(List<Sentence> sentences) {
    List<Wording> wordings = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      Wording.Numbers numbers = Objects.requireNonNull(known.get(sentence.tokens().table()));
      wordings.add(new Wording(sentence, numbers, coin(sentence, numbers.hashes())));
    }
    return wordings;
  }

  private static long coin(Sentence sentence, int[] hashes) {
    long coin = 1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      coin = 31 * coin + hashes[sentence.tokens().number(i)];
    }
    return coin & COIN;
  }

  private Wording.Numbers numbers(List<Word> words) {
    int[] normal = new int[words.size()];
    int[] stem = new int[normal.length];
    int[] hash = new int[normal.length];
    byte[] kind = new byte[normal.length];
    for (int i = 0; i < normal.length; i++) {
      Word word = words.get(i);
      normal[i] = normal(word.normal());
      stem[i] =
          FunctionWords.holds(word)
              ? Wording.WEIGHTLESS
              : stems.computeIfAbsent(word.stem(), key -> stems.size());
      hash[i] = word.normal().hashCode();
      kind[i] = Wording.kind(word);
    }
    return new Wording.Numbers(normal, stem, hash, kind);
  }

  /// The number of a normal form. Safe for several threads.
  int normal(String form) {
    return normals.computeIfAbsent(form, key -> nextNormal.getAndIncrement());
  }

  /// The numbers of the stems that weigh something.
  Map<String, Integer> stems() {
    return stems;
  }
}
