package org.stet.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sentences that say the same in the same words, or nearly: the anchors of an alignment.
///
/// Identical ones first, as Heckel found them (1978): sentences that stand once in either text,
/// then their neighbours as far as they agree, then repeated ones in their order. Then what stands
/// at the same place between two anchors and is nearly the same.
final class Twins {
  /// From this share of words common to both on, two sentences are nearly the same.
  static final double NEARLY = 0.8;

  private static final int NONE = -1;

  private final int[] ofOriginal;
  private final int[] ofRewrite;
  private final boolean[] identical;

  Twins(List<Wording> original, List<Wording> rewrite) {
    Map<Wording, Integer> numbers = new HashMap<>();
    int[] from = keys(original, numbers);
    int[] to = keys(rewrite, numbers);
    ofOriginal = filled(from.length);
    ofRewrite = filled(to.length);
    once(from, to, numbers.size());
    for (int o = 0; o < from.length; o++) {
      extend(from, to, o, 1);
    }
    for (int o = from.length - 1; o >= 0; o--) {
      extend(from, to, o, -1);
    }
    inOrder(from, to, numbers.size());
    identical = new boolean[to.length];
    for (int r = 0; r < to.length; r++) {
      identical[r] = ofRewrite[r] != NONE;
    }
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }

  private static int[] keys(List<Wording> sentences, Map<Wording, Integer> numbers) {
    int[] keys = new int[sentences.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = numbers.computeIfAbsent(sentences.get(i), unknown -> numbers.size());
    }
    return keys;
  }

  private void once(int[] from, int[] to, int keys) {
    int[] fromPlace = single(from, keys);
    int[] toPlace = single(to, keys);
    for (int key = 0; key < keys; key++) {
      if (fromPlace[key] >= 0 && toPlace[key] >= 0) {
        pair(fromPlace[key], toPlace[key]);
      }
    }
  }

  /// Where each key stands, if it stands once.
  private static int[] single(int[] sentences, int keys) {
    int[] places = filled(keys);
    for (int i = 0; i < sentences.length; i++) {
      int key = sentences[i];
      places[key] = places[key] == NONE ? i : Integer.MIN_VALUE;
    }
    return places;
  }

  private void extend(int[] from, int[] to, int original, int step) {
    int o = original + step;
    int r = ofOriginal[original] + step;
    if (ofOriginal[original] != NONE
        && isFree(ofOriginal, o)
        && isFree(ofRewrite, r)
        && from[o] == to[r]) {
      pair(o, r);
    }
  }

  private static boolean isFree(int[] partners, int at) {
    return at >= 0 && at < partners.length && partners[at] == NONE;
  }

  private void inOrder(int[] from, int[] to, int keys) {
    int[] first = filled(keys);
    int[] next = new int[to.length];
    for (int r = to.length - 1; r >= 0; r--) {
      if (ofRewrite[r] == NONE) {
        next[r] = first[to[r]];
        first[to[r]] = r;
      }
    }
    for (int o = 0; o < from.length; o++) {
      int r = first[from[o]];
      if (ofOriginal[o] == NONE && r != NONE) {
        first[from[o]] = next[r];
        pair(o, r);
      }
    }
  }

  /// Pairs what stands at the same place between two anchors and is nearly the same.
  void nearlyInPlace(Nearness nearly) {
    int[] anchors = ofRewrite.clone();
    int[] mirrored = ofOriginal.clone();
    int o = 0;
    int r = 0;
    while (r <= anchors.length) {
      int end = r;
      while (end < anchors.length && anchors[end] == NONE) {
        end++;
      }
      int next = end < anchors.length ? anchors[end] : ofOriginal.length;
      boolean free = next > o && Arrays.stream(mirrored, o, next).allMatch(at -> at == NONE);
      if (free && next - o == end - r) {
        for (int i = 0; i < end - r; i++) {
          pairIfNearly(o + i, r + i, nearly);
        }
      }
      r = end + 1;
      o = next + 1;
    }
  }

  /// Pairs two sentences without a twin if they are nearly the same.
  void pairIfNearly(int original, int rewrite, Nearness nearly) {
    if (isFree(ofOriginal, original)
        && isFree(ofRewrite, rewrite)
        && nearly.test(original, rewrite)) {
      pair(original, rewrite);
    }
  }

  private void pair(int original, int rewrite) {
    ofOriginal[original] = rewrite;
    ofRewrite[rewrite] = original;
  }

  boolean hasOriginal(int original) {
    return ofOriginal[original] != NONE;
  }

  boolean hasRewrite(int rewrite) {
    return ofRewrite[rewrite] != NONE;
  }

  /// Whether a sentence of the rewrite stands in the original to the word.
  boolean isCopy(int rewrite) {
    return identical[rewrite];
  }

  /// Whether a sentence of the original stands in the rewrite to the word.
  boolean isCopied(int original) {
    return ofOriginal[original] != NONE && identical[ofOriginal[original]];
  }

  /// The twin of a sentence of the rewrite that has one.
  int of(int rewrite) {
    return ofRewrite[rewrite];
  }

  boolean are(int original, int rewrite) {
    return ofRewrite[rewrite] == original;
  }

  /// For each sentence of the rewrite the place in the original where it would stand had nothing
  /// moved since the twin before it.
  int[] expectedInOriginal() {
    return expected(ofRewrite);
  }

  /// The same for each sentence of the original.
  int[] expectedInRewrite() {
    return expected(ofOriginal);
  }

  private static int[] expected(int[] partners) {
    int[] expected = new int[partners.length];
    int last = NONE;
    for (int i = 0; i < partners.length; i++) {
      last = partners[i] == NONE ? last + 1 : partners[i];
      expected[i] = last;
    }
    return expected;
  }

  /// Tells whether two sentences are nearly the same.
  interface Nearness {
    boolean test(int original, int rewrite);
  }
}
