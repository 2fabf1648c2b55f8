package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Sentence;
import org.stet.text.Span;

/// Punctuation or space that a torn-out word left behind: `India, , South`, a space before a full
/// stop, a doubled space inside a sentence.
final class PunctuationOrphaned implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "markup-orphaned",
          List.of(),
          Category.FORM,
          Severity.NOTE,
          List.of(
              new Example(
                  "The ship called at Bergen, Cork and Vigo.",
                  "The ship called at Bergen⟦, ,⟧ Vigo."),
              new Example(
                  "The ship called at Bergen in May.", "The ship called at⟦  ⟧Bergen in May."),
              new Example("The ship called at Bergen in May.", "The ship called at Bergen⟦ .⟧"),
              new Example(
                  "The ship called at Bergen in May . Then it left.",
                  "The ship called at Bergen in May . Then it left."),
              new Example(
                  "The ship called at Bergen, Cork and Vigo. Then it left.",
                  "The ship called at Bergen⟦ ,⟧ Cork and Vigo . Then it left ."),
              new Example(
                  "The ship called at Bergen … in May.", "The ship called at Bergen … in May.")));

  /// Two spaces or more inside a sentence.
  private static final Pattern DOUBLED = Pattern.compile("(?<=\\S)[ \\u00a0]{2,}(?=\\S)");

  private static final Pattern ORPHANED =
      Pattern.compile(
          "(?<list>,[ \\u00a0]*,)"
              + "|(?<space>"
              + DOUBLED.pattern()
              + ")"
              + "|(?<stop>(?<=[\\p{L}\\p{Nd}])[ \\u00a0]+[,.;](?=\\s|$))");

  /// A comma, full stop or semicolon behind a word, with or without a space between them.
  private static final Pattern MARK =
      Pattern.compile("(?<=[\\p{L}\\p{Nd}])(?<space>[ \\u00a0]*)[,.;](?=\\s|$)");

  /// The variant told once of a text most of whose marks have a space before them.
  private static final String SPACED = "spaced";

  /// No variant: what is not told.
  private static final String HABIT = "";

  /// From so many marks on spaces before most of them are how the text is set.
  private static final int MANY = 3;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    Habits habits = Habits.of(texts);
    boolean told = false;
    for (Sentence sentence : texts.alignment().rewrite()) {
      Matcher match =
          ORPHANED
              .matcher(texts.rewrite().text())
              .region(sentence.span().start(), sentence.span().end());
      while (match.find()) {
        String variant = habits.variant(match);
        Span place = new Span(match.start(), match.end());
        boolean again = variant.equals(SPACED) && told;
        if (!variant.equals(HABIT) && !again && !texts.isTakenOver(place)) {
          told |= variant.equals(SPACED);
          report.accept(finding(texts, place, variant));
        }
      }
    }
  }

  private static Finding finding(Collation texts, Span place, String variant) {
    FindingDraft draft = new FindingDraft(INFO, texts, place).variant(variant).confidence(0.9);
    return switch (variant) {
      case "space" -> draft.fix(place, " ").done();
      case "stop" -> draft.fix(place, texts.rewrite().in(place).strip()).done();
      // An empty list place is filled by the finding that names the word.
      default -> draft.done();
    };
  }

  /// How a text is set throughout, which tells of no word.
  ///
  /// @param doubled where the original sets two spaces too, they are a habit of its page
  /// @param spaced whether most marks of the rewrite have a space before them
  /// @param french sets a space before a semicolon
  private record Habits(boolean doubled, boolean spaced, boolean french) {
    static Habits of(Collation texts) {
      boolean doubled =
          texts.alignment().original().stream()
              .anyMatch(s -> DOUBLED.matcher(texts.original().in(s.span())).find());
      List<MatchResult> marks = MARK.matcher(texts.rewrite().text()).results().toList();
      long spaced = marks.stream().filter(mark -> !mark.group("space").isEmpty()).count();
      return new Habits(
          doubled,
          spaced >= MANY && 2 * spaced > marks.size(),
          texts.rewriteLanguage().code().equals("fr"));
    }

    /// As which variant a place is told.
    String variant(Matcher match) {
      if (match.group("list") != null) {
        return "list";
      }
      if (match.group("space") != null) {
        return doubled ? HABIT : "space";
      }
      return french && match.group().endsWith(";") ? HABIT : spaced ? SPACED : "stop";
    }
  }
}
