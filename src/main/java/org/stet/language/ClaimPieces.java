package org.stet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A claim and its evidence as a model reads them: word pieces, and of each where else its word
/// stands.
///
/// @param ids of the pieces: the opening mark, the claim's, a separator, the evidence's, another
/// @param types as the training numbers them
/// @param tokens for each piece of the claim, the token of the claim that it is of
record ClaimPieces(List<Integer> ids, List<Integer> types, List<Integer> tokens) {
  private static final int LONGEST_CLAIM = 72;

  private static final int SPECIAL = 0;
  private static final int PAIR = 1;
  private static final int WORD = 2;
  private static final int STEM = 3;
  private static final int ELSEWHERE = 4;
  private static final int NOWHERE = 5;
  private static final int CLAIMED_PAIR = 6;
  private static final int CLAIMED = 7;
  private static final int UNCLAIMED = 8;

  ClaimPieces {
    ids = List.copyOf(ids);
    types = List.copyOf(types);
    tokens = List.copyOf(tokens);
  }

  /// @param original the stems of the whole original
  /// @param longest how many pieces are read at most
  static ClaimPieces of(
      ReadWords claim,
      ReadWords evidence,
      Set<String> original,
      WordPieces vocabulary,
      int longest) {
    List<Integer> ids = new ArrayList<>(List.of(WordPieces.OPENING));
    List<Integer> types = new ArrayList<>(List.of(SPECIAL));
    List<Integer> tokens = new ArrayList<>();
    for (int at = 0; at < claim.size(); at++) {
      for (int piece : vocabulary.of(claim.plain(at))) {
        if (tokens.size() < LONGEST_CLAIM) {
          ids.add(piece);
          types.add(typeOfClaim(claim, at, evidence, original));
          tokens.add(claim.token(at));
        }
      }
    }
    ids.add(WordPieces.SEPARATOR);
    types.add(SPECIAL);
    for (int at = 0; at < evidence.size() && ids.size() < longest - 1; at++) {
      for (int piece : vocabulary.of(evidence.plain(at))) {
        if (ids.size() < longest - 1) {
          ids.add(piece);
          types.add(typeOfEvidence(evidence, at, claim));
        }
      }
    }
    ids.add(WordPieces.SEPARATOR);
    types.add(SPECIAL);
    return new ClaimPieces(ids, types, tokens);
  }

  private static int typeOfClaim(
      ReadWords claim, int at, ReadWords evidence, Set<String> original) {
    if (evidence.hasBesideNeighbour(claim, at)) {
      return PAIR;
    }
    if (evidence.hasWord(claim.plain(at))) {
      return WORD;
    }
    if (evidence.hasStem(claim.plain(at))) {
      return STEM;
    }
    return claim.hasStemAmong(at, original) ? ELSEWHERE : NOWHERE;
  }

  private static int typeOfEvidence(ReadWords evidence, int at, ReadWords claim) {
    if (claim.hasBesideNeighbour(evidence, at)) {
      return CLAIMED_PAIR;
    }
    String word = evidence.plain(at);
    return claim.hasWord(word) || claim.hasStem(word) ? CLAIMED : UNCLAIMED;
  }

  /// Whether the claim was read to its end.
  boolean isWhole() {
    return tokens.size() < LONGEST_CLAIM;
  }
}
