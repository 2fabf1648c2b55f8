package org.stet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.stet.claim.Judgement;
import org.stet.language.FunctionWords;
import org.stet.language.Quantity;
import org.stet.language.TimeExpressions;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// What is told of some is told of all or most, or the other way round; or what holds only of
/// something is told without `only`.
final class ScopeChanged implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "scope-changed",
          List.of(),
          Category.ACCURACY,
          Severity.ERROR,
          List.of(
              new Example(
                  "Most of the islanders on the ferry had paid their fare before the storm.",
                  "⟦All of the islanders⟧ on the ferry had paid their fare before the storm."),
              new Example(
                  "Several residents lost their boats in the storm, the harbour master said.",
                  "The harbour master said that ⟦most residents⟧ lost boats in the storm."),
              new Example(
                  "Only members who joined the club before March can vote on the new pier.",
                  "⟦Members⟧ who joined the club before March can vote on the new pier."),
              new Example(
                  "Islanders may water their gardens only on Mondays, the council said.",
                  "The council said that islanders may water the gardens on ⟦Mondays⟧."),
              new Example(
                  "Most of the islanders on the ferry had paid their fare before the storm.",
                  "A majority of the islanders on the ferry had paid before the storm."),
              new Example(
                  "Only members who joined the club before March can vote on the new pier.",
                  "Nobody who joined the club after March can vote on the new pier."),
              new Example(
                  "The most important islanders took the ferry with some 20 of the visitors.",
                  "All 20 visitors took the ferry with the most important islanders.")));

  private static final Set<String> ONLY = Set.of("only", "solely", "exclusively");

  /// Before `only` these make it say something else: `not only`, `the only one`.
  private static final Set<String> OTHERWISE = Set.of("not", "the", "an", "his", "her", "their");

  /// Behind it these are what it plays down rather than what it is limited to: `only after talks`,
  /// `only a few`.
  private static final Set<String> PLAYED_DOWN =
      Set.of("a", "an", "after", "when", "once", "if", "because", "since", "then", "to", "as");

  /// Words that limit what is told in some way of their own.
  private static final Set<String> LIMITING =
      Set.of(
          """
          only solely exclusively just alone sole merely purely limited limit restricted restrict
          reserved reserve confined exclusive except unless until but not no none nobody never nothing
          without cannot barred banned excluded exclude"""
              .split("\\s+", -1));

  /// How far behind `only` the word may stand that it is said of.
  private static final int REACH = 4;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    if (!texts.isEnglish()) {
      return;
    }
    for (Judgement judgement : texts.supported()) {
      Sentence now = judgement.sentence();
      List<Sentence> compared = now.isHeading() ? List.of() : texts.compared(now);
      for (Sentence before : compared) {
        quantities(texts, before, now).forEach(report);
        only(texts, before, now).ifPresent(report);
      }
    }
  }

  private static List<Finding> quantities(Collation texts, Sentence before, Sentence now) {
    List<Quantity.Counted> were = Quantity.in(before);
    boolean takenOver = texts.rewordings().isTakenOver(now);
    List<Finding> found = new ArrayList<>();
    for (Quantity.Counted is : Quantity.in(now)) {
      List<Quantity.Counted> same = were.stream().filter(is::isOfTheSame).toList();
      if (same.size() == 1
          && isChanged(same.getFirst(), is, takenOver)
          && !isTold(texts, is)
          && !texts.isQuoted(is.span())) {
        Quantity.Counted was = same.getFirst();
        boolean more = isMore(was, is);
        found.add(
            new FindingDraft(INFO, texts, is.span())
                .evidence(was.span(), 1)
                .arguments(texts.rewrite().in(is.span()), texts.original().in(was.span()))
                .severity(more && takenOver ? Severity.ERROR : Severity.WARNING)
                .done());
      }
    }
    return found;
  }

  /// Told anew, some of those of whom all is told may be others than those meant.
  private static boolean isChanged(Quantity.Counted was, Quantity.Counted is, boolean takenOver) {
    return isMore(was, is) || (takenOver && isMore(is, was));
  }

  private static boolean isMore(Quantity.Counted was, Quantity.Counted is) {
    return is.quantity().compareTo(was.quantity()) > 0;
  }

  /// Whether the original says so much of the same anywhere.
  private static boolean isTold(Collation texts, Quantity.Counted is) {
    return texts.alignment().original().stream()
        .flatMap(sentence -> Quantity.in(sentence).stream())
        .anyMatch(other -> other.isOfTheSame(is) && other.quantity() == is.quantity());
  }

  private static Optional<Finding> only(Collation texts, Sentence before, Sentence now) {
    if (now.tokens().stream().anyMatch(word -> LIMITING.contains(word.normal()))) {
      return Optional.empty();
    }
    List<Token> tokens = before.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Token> limited = isLimit(tokens, i) ? limited(tokens, i) : Optional.empty();
      Optional<Token> here = limited.flatMap(word -> once(now, word));
      Token only = tokens.get(i);
      if (here.isPresent()
          // `only on Friday` plays a day down.
          && !TimeExpressions.hold(texts.ofOriginal().times(before), limited.get())
          && !isDeletion(texts, now, only)
          && !texts.isQuoted(here.get().span())) {
        Span place = here.get().span();
        Span limit = only.span().cover(limited.get().span());
        return Optional.of(
            new FindingDraft(INFO, texts, place)
                .variant("only")
                .evidence(limit, 1)
                .arguments(texts.rewrite().in(place), texts.original().in(limit))
                .severity(Severity.WARNING)
                .confidence(0.7)
                .done());
      }
    }
    return Optional.empty();
  }

  private static boolean isLimit(List<Token> tokens, int at) {
    String before = at == 0 ? "" : tokens.get(at - 1).normal();
    boolean down =
        at + 1 < tokens.size()
            && (PLAYED_DOWN.contains(tokens.get(at + 1).normal())
                || tokens.get(at + 1).kind() == TokenKind.NUMBER);
    return ONLY.contains(tokens.get(at).normal()) && !OTHERWISE.contains(before) && !down;
  }

  /// What `only` is said of: the next thing told, or the one before where nothing follows.
  private static Optional<Token> limited(List<Token> tokens, int only) {
    for (int i = only + 1; i < Math.min(only + 1 + REACH, tokens.size()); i++) {
      if (!tokens.get(i).isWord()) {
        break;
      }
      if (!FunctionWords.holds(tokens.get(i))) {
        return Optional.of(tokens.get(i)).filter(ScopeChanged::isThing);
      }
    }
    boolean last = only + 1 == tokens.size() || !tokens.get(only + 1).isWord();
    return last && only > 0
        ? Optional.of(tokens.get(only - 1)).filter(ScopeChanged::isThing)
        : Optional.empty();
  }

  /// Before a verb `only` plays down rather than limits: `will only start 17th`.
  private static boolean isThing(Token word) {
    return word.kind() == TokenKind.WORD && word.tag().matches("NOUN|PROPN");
  }

  private static Optional<Token> once(Sentence sentence, Token word) {
    List<Token> same =
        sentence.tokens().stream().filter(token -> token.stem().equals(word.stem())).toList();
    return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
  }

  /// Whether the word is told as one that was dropped.
  private static boolean isDeletion(Collation texts, Sentence now, Token only) {
    return texts.alignment().ofRewrite(now).stream()
        .flatMap(link -> Deletion.in(link).stream())
        .filter(deletion -> deletion.removed().contains(only))
        .anyMatch(deletion -> WordDropped.tells(texts, deletion));
  }
}
