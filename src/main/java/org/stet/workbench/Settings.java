package org.stet.workbench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.check.CheckChoice;
import org.stet.review.DismissalReason;

/// All that a person may choose about the program, and where its window stood.
///
/// @param initials sign decisions, ticks and notes
/// @param tour whether the three steps are shown on the start screen
/// @param folding whether text that the rewrite left unchanged folds away
/// @param window where the window stood; empty before it was ever closed
public record Settings(
    Type type,
    Theme theme,
    String initials,
    CheckChoice checks,
    KeyMap keys,
    boolean tour,
    Findings findings,
    boolean folding,
    Optional<Frame> window) {

  /// The type of the texts.
  ///
  /// @param percent of the usual size, from 70 to 200
  /// @param measure the longest line, in em, from 22 to 60
  public record Type(Face face, int percent, int measure) {
    /// What most people read best.
    public static final Type USUAL = new Type(Face.SERIF, 100, 33);

    public static final int SMALLEST = 70;
    public static final int LARGEST = 200;
    public static final int NARROWEST = 22;
    public static final int WIDEST = 60;

    public Type {
      percent = Math.clamp(percent, SMALLEST, LARGEST);
      measure = Math.clamp(measure, NARROWEST, WIDEST);
    }

    /// The same in another size.
    public Type sized(int now) {
      return new Type(face, now, measure);
    }
  }

  /// The faces that the texts can be set in.
  public enum Face {
    SERIF,
    SANS;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What the window looks like.
  public enum Theme {
    SYSTEM,
    LIGHT,
    DARK,
    CONTRAST;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// How findings are listed, and what they may be let pass for.
  ///
  /// @param reasons in the order of their numbers, from 1 to 9
  public record Findings(Grouping grouping, List<DismissalReason> reasons) {
    /// What suits most desks.
    public static final Findings USUAL = new Findings(Grouping.PLACE, DismissalReason.USUAL);

    /// One digit each.
    public static final int MOST_REASONS = 9;

    public Findings {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty() || reasons.size() > MOST_REASONS) {
        throw new IllegalArgumentException(reasons.size() + " reasons");
      }
    }

    /// The same in other groups.
    public Findings grouped(Grouping now) {
      return new Findings(now, reasons);
    }

    /// The same with other reasons.
    public Findings with(List<DismissalReason> now) {
      return new Findings(grouping, now);
    }
  }

  /// Where a window stands, in pixels of the screen.
  public record Frame(double x, double y, double width, double height, boolean maximised) {}

  /// What is so before anything was chosen.
  public static Settings usual(String initials) {
    return new Settings(
        Type.USUAL,
        Theme.SYSTEM,
        initials,
        CheckChoice.ALL,
        KeyMap.USUAL,
        true,
        Findings.USUAL,
        true,
        Optional.empty());
  }

  /// The initials of a name: the first letters of its words, or of its only one.
  public static String initialsOf(String name) {
    List<String> words =
        Stream.of(name.split("[^\\p{L}\\p{N}]+", -1)).filter(word -> !word.isEmpty()).toList();
    String letters =
        words.size() == 1
            ? first(words.getFirst(), 2)
            : words.stream().limit(3).map(word -> first(word, 1)).collect(Collectors.joining());
    return letters.isEmpty() ? "ED" : letters.toUpperCase(Locale.ROOT);
  }

  private static String first(String word, int letters) {
    int all = word.codePointCount(0, word.length());
    return word.substring(0, word.offsetByCodePoints(0, Math.min(letters, all)));
  }

  public Settings with(Type now) {
    return new Settings(now, theme, initials, checks, keys, tour, findings, folding, window);
  }

  public Settings with(Theme now) {
    return new Settings(type, now, initials, checks, keys, tour, findings, folding, window);
  }

  public Settings withInitials(String now) {
    return new Settings(type, theme, now, checks, keys, tour, findings, folding, window);
  }

  public Settings with(CheckChoice now) {
    return new Settings(type, theme, initials, now, keys, tour, findings, folding, window);
  }

  public Settings with(KeyMap now) {
    return new Settings(type, theme, initials, checks, now, tour, findings, folding, window);
  }

  public Settings withTour(boolean now) {
    return new Settings(type, theme, initials, checks, keys, now, findings, folding, window);
  }

  public Settings with(Findings now) {
    return new Settings(type, theme, initials, checks, keys, tour, now, folding, window);
  }

  public Settings withFolding(boolean now) {
    return new Settings(type, theme, initials, checks, keys, tour, findings, now, window);
  }

  public Settings with(Frame now) {
    return new Settings(
        type, theme, initials, checks, keys, tour, findings, folding, Optional.of(now));
  }
}
