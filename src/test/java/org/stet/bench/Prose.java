package org.stet.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// Invented prose of any length, the same for the same seed, and a draft of it in which a share of
/// the words was changed.
///
/// Words follow the law of Zipf with Mandelbrot's shift, as those of real texts do: how often words
/// repeat decides how hard two texts are to compare. The most frequent are function words of
/// English, the others are made of syllables.
public final class Prose {
  private static final int VOCABULARY = 30_000;
  private static final double EXPONENT = 1.05;
  private static final double SHIFT = 2.7;
  private static final String FREQUENT =
      """
      the of and to in a is that for it as was with be by on not he his but at are this have from or
      had an they which one you were her all she there would their we him been has when who will
      more no if out so said what up its about into than them can only other new some could time
      these two may then do first any my now such like our over man me even most made after also
      did many before must through back years where much your way well down should
      """;
  private static final List<String> ONSETS =
      List.of("b", "br", "ch", "d", "f", "gr", "h", "k", "l", "m", "n", "pl", "r", "st", "t", "v");
  private static final List<String> RIMES =
      List.of("a", "an", "ar", "e", "el", "en", "er", "i", "in", "o", "on", "or", "u", "und");
  private static final List<String> ENDINGS = List.of("", "", "s", "ed", "ing", "er", "ly", "tion");
  private static final int LONGEST_SENTENCE = 36;
  private static final int LONGEST_PARAGRAPH = 6;

  private final Random random;
  private final List<String> words;
  private final double[] cumulated;

  /// One word with what stands before and behind it.
  private record Piece(String before, String word, String behind) {}

  /// @param original in paragraphs, with an empty line between them
  /// @param rewrite the same with some words replaced, left out or put in
  public record Pair(String original, String rewrite) {}

  private Prose(long seed) {
    random = new Random(seed);
    words = vocabulary();
    cumulated = new double[words.size()];
    double sum = 0;
    for (int rank = 0; rank < cumulated.length; rank++) {
      sum += Math.pow(rank + SHIFT, -EXPONENT);
      cumulated[rank] = sum;
    }
  }

  /// A text and its draft.
  ///
  /// @param length in words
  /// @param changed the share of words that the draft changes: of ten, six are replaced, two left
  ///     out, and in two places one is put in
  public static Pair pair(long seed, int length, double changed) {
    Prose prose = new Prose(seed);
    List<Piece> pieces = prose.pieces(length);
    return new Pair(text(pieces), text(prose.draft(pieces, changed)));
  }

  private List<String> vocabulary() {
    Set<String> all = new LinkedHashSet<>(Arrays.asList(FREQUENT.strip().split("\\s+")));
    while (all.size() < VOCABULARY) {
      StringBuilder word = new StringBuilder();
      for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
        word.append(any(ONSETS)).append(any(RIMES));
      }
      all.add(word.append(any(ENDINGS)).toString());
    }
    return List.copyOf(all);
  }

  private List<Piece> pieces(int length) {
    List<Piece> pieces = new ArrayList<>();
    int sentences = 1 + random.nextInt(LONGEST_PARAGRAPH);
    String before = "";
    while (pieces.size() < length) {
      int left = Math.min(length - pieces.size(), 4 + random.nextInt(LONGEST_SENTENCE - 4));
      for (int i = 0; i < left; i++) {
        String word = i == 0 ? capital(word()) : word();
        pieces.add(new Piece(before, word, i == left - 1 ? "." : comma()));
        before = " ";
      }
      if (--sentences == 0) {
        sentences = 1 + random.nextInt(LONGEST_PARAGRAPH);
        before = "\n\n";
      }
    }
    return pieces;
  }

  private List<Piece> draft(List<Piece> pieces, double changed) {
    List<Piece> draft = new ArrayList<>();
    for (Piece piece : pieces) {
      int what = random.nextDouble() < changed ? random.nextInt(10) : -1;
      boolean edge = piece.behind().equals(".") || Character.isUpperCase(piece.word().charAt(0));
      if (what >= 6 && what < 8 && !edge) {
        continue;
      }
      if (what >= 8) {
        draft.add(new Piece(piece.before(), piece.word(), ""));
        draft.add(new Piece(" ", word(), piece.behind()));
      } else if (what >= 0) {
        draft.add(new Piece(piece.before(), word(), piece.behind()));
      } else {
        draft.add(piece);
      }
    }
    return draft;
  }

  /// Mostly a word of the vocabulary, now and then a number or a name.
  private String word() {
    int kind = random.nextInt(100);
    if (kind == 0) {
      return Integer.toString(random.nextInt(3_000));
    }
    int place =
        Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
    String word = words.get(Math.min(words.size() - 1, place < 0 ? -place - 1 : place));
    return kind <= 5 ? capital(word) : word;
  }

  private String comma() {
    return random.nextInt(12) == 0 ? "," : "";
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.before() + piece.word() + piece.behind())
        .collect(Collectors.joining("", "", "\n"));
  }
}
