package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.language.Name;
import org.stet.language.NameForms;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// Two sentences laid beside each other so that names stand opposite names: which name stands in
/// the rewrite where the original has another. A global alignment (Needleman and Wunsch, 1970) in
/// which two different names may face each other at a small gain, and other words only their like.
public final class NameSlots {
  private static final double SAME_NAME = 1.5;
  private static final double OTHER_NAME = 0.4;
  private static final double CONTENT = 1;
  private static final double FUNCTION = 0.5;
  private static final double SIGN = 0.25;

  private final List<Unit> original;
  private final List<Unit> rewrite;
  private final int[] ofRewrite;
  private final int[] ofOriginal;
  private final double likeness;

  /// A name, or any other token.
  ///
  /// @param parts those of the name
  private record Unit(List<Token> tokens, Optional<Name> name, List<String> parts) {
    String normal() {
      return tokens.getFirst().normal();
    }

    boolean isWord() {
      return tokens.getFirst().isWord();
    }
  }

  /// A name of the rewrite and the original's in its place.
  ///
  /// @param framed on how many sides, of two, the words beside them are the same
  public record Slot(Name original, Name rewrite, int framed) {}

  /// @param originalNames those of the original sentence, in order
  /// @param rewriteNames those of the rewrite's
  public NameSlots(
      Sentence original, List<Name> originalNames, Sentence rewrite, List<Name> rewriteNames) {
    this.original = units(original, originalNames);
    this.rewrite = units(rewrite, rewriteNames);
    ofOriginal = new int[this.original.size()];
    ofRewrite = new int[this.rewrite.size()];
    java.util.Arrays.fill(ofOriginal, -1);
    java.util.Arrays.fill(ofRewrite, -1);
    trace(table());
    likeness = measured();
  }

  private static List<Unit> units(Sentence sentence, List<Name> names) {
    Map<Token, Name> starts = new HashMap<>();
    names.forEach(name -> starts.put(name.tokens().getFirst(), name));
    List<Unit> units = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Name name = starts.get(tokens.get(i));
      if (name == null) {
        units.add(new Unit(List.of(tokens.get(i)), Optional.empty(), List.of()));
      } else {
        units.add(new Unit(name.tokens(), Optional.of(name), NameForms.parts(name.tokens())));
        i += name.tokens().size() - 1;
      }
    }
    return units;
  }

  private double[][] table() {
    double[][] table = new double[original.size() + 1][rewrite.size() + 1];
    for (int i = 1; i <= original.size(); i++) {
      for (int j = 1; j <= rewrite.size(); j++) {
        double facing = gain(original.get(i - 1), rewrite.get(j - 1));
        double apart = Math.max(table[i - 1][j], table[i][j - 1]);
        table[i][j] = facing > 0 ? Math.max(apart, table[i - 1][j - 1] + facing) : apart;
      }
    }
    return table;
  }

  private static double gain(Unit one, Unit other) {
    if (one.name().isPresent() && other.name().isPresent()) {
      boolean same = NameForms.areSame(one.parts(), other.parts());
      return same ? SAME_NAME : OTHER_NAME;
    }
    if (one.name().isPresent()
        || other.name().isPresent()
        || !one.normal().equals(other.normal())) {
      return 0;
    }
    return !one.isWord() ? SIGN : one.tokens().getFirst().word().function() ? FUNCTION : CONTENT;
  }

  private void trace(double[][] table) {
    int i = original.size();
    int j = rewrite.size();
    while (i > 0 && j > 0) {
      if (table[i][j] == table[i - 1][j]) {
        i--;
      } else if (table[i][j] == table[i][j - 1]) {
        j--;
      } else {
        i--;
        j--;
        ofOriginal[i] = j;
        ofRewrite[j] = i;
      }
    }
  }

  /// The share of the words beside the names that stand in both, of the longer sentence.
  private double measured() {
    long same = 0;
    for (int j = 0; j < ofRewrite.length; j++) {
      same += ofRewrite[j] >= 0 && counts(rewrite.get(j)) ? 1 : 0;
    }
    long longer =
        Math.max(
            original.stream().filter(NameSlots::counts).count(),
            rewrite.stream().filter(NameSlots::counts).count());
    return longer == 0 ? 0 : (double) same / longer;
  }

  private static boolean counts(Unit unit) {
    return unit.name().isEmpty() && unit.isWord();
  }

  /// From 0 to 1: how much of the sentences, their names aside, is the same.
  public double likeness() {
    return likeness;
  }

  /// What stands in the original where the rewrite has this name.
  public Optional<Slot> of(Name name) {
    for (int j = 0; j < ofRewrite.length; j++) {
      if (ofRewrite[j] >= 0 && rewrite.get(j).name().filter(name::equals).isPresent()) {
        int i = ofRewrite[j];
        int framed = (faces(i - 1, j - 1) ? 1 : 0) + (faces(i + 1, j + 1) ? 1 : 0);
        return original.get(i).name().map(theirs -> new Slot(theirs, name, framed));
      }
    }
    return Optional.empty();
  }

  /// Whether two units face each other, or both lie outside their sentences.
  private boolean faces(int i, int j) {
    boolean outside = i < 0 || i >= ofOriginal.length;
    return outside ? j < 0 || j >= ofRewrite.length : ofOriginal[i] == j;
  }
}
