package org.stet.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.stet.alignment.Link;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// A place where the rewrite no longer holds together and the original has the word: `full-scale
/// [invasion] of`, `North [Korea] as`. Where a cut word leaves good English, `WordDropped` tells it
/// instead.
final class WordTornOut implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "gap-known-word",
          List.of(),
          Category.FORM,
          Severity.ERROR,
          List.of(
              new Example(
                  "Officials announced a nationwide ban on fishing in the bay on Friday.",
                  "Officials announced a nationwide⟦⟧ on fishing in the bay on Friday."),
              new Example(
                  "Ferries from South Korea and Japan will call at the port in May.",
                  "Ferries from South⟦⟧ and Japan will call at the port in May."),
              new Example(
                  "The council wants to close the old bridge before the winter storms.",
                  "The council wants to⟦⟧ the old bridge before the winter storms."),
              new Example(
                  "The head of the council will close the old bridge before the winter.",
                  "The head⟦⟧ the council will close the old bridge before the winter."),
              new Example(
                  "The ferry will call at Tarn, Sandvik, Little Orlay and Brae in May.",
                  "The ferry will call at Tarn, , Little Orlay and Brae in May."),
              new Example(
                  "The council will close the old stone bridge before the winter storms.",
                  "The council will close the old bridge before the winter storms."),
              new Example(
                  "The town expects growth of one percent this year and 1.6 percent for next year.",
                  "The town expects growth of one percent this year and 1.6 percent for next.")));

  /// Words that open the name of a country or region and rarely stand alone before a function word.
  private static final Set<String> PREFIXES =
      Set.of(
          "North",
          "South",
          "East",
          "West",
          "New",
          "United",
          "Saudi",
          "Sri",
          "Costa",
          "El",
          "San",
          "Los",
          "Las",
          "Hong",
          "Great",
          "Northern",
          "Southern",
          "Eastern",
          "Western",
          "Central");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    Set<Integer> told = new HashSet<>();
    for (Link link : texts.alignment().links()) {
      for (Deletion deletion : Deletion.in(link)) {
        if (deletion.breaksTheSentence(texts.gaps()) && told.add(deletion.at())) {
          report.accept(finding(texts, deletion));
        }
      }
    }
    if (texts.isEnglish()) {
      cutNames(texts, told, report);
    }
  }

  private static void cutNames(Collation texts, Set<Integer> told, Consumer<Finding> report) {
    for (Sentence sentence : texts.alignment().rewrite()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (PREFIXES.contains(tokens.get(i).surface()) && endsTheName(sentence, i)) {
          int at = tokens.get(i).span().end();
          Optional<Token> next = always(texts, tokens.get(i));
          if (next.isPresent() && told.add(at)) {
            report.accept(restore(texts, at, next.get()));
          }
        }
      }
    }
  }

  private static Finding finding(Collation texts, Deletion deletion) {
    Span missing = deletion.missing();
    String words = texts.original().in(missing);
    return new FindingDraft(INFO, texts, Span.at(deletion.at()))
        .evidence(missing, 1)
        .arguments(words)
        .fix(Span.at(deletion.at()), " " + words)
        .confidence(0.97)
        .done();
  }

  private static Finding restore(Collation texts, int at, Token next) {
    return new FindingDraft(INFO, texts, Span.at(at))
        .evidence(next.span(), 1)
        .arguments(next.surface())
        .fix(Span.at(at), " " + next.surface())
        .confidence(0.95)
        .done();
  }

  private static boolean endsTheName(Sentence sentence, int at) {
    if (sentence.isHeading() || at + 1 >= sentence.tokens().size()) {
      return false;
    }
    boolean opens = sentence.words().getFirst().equals(sentence.tokens().get(at));
    Token next = sentence.tokens().get(at + 1);
    return !opens && !next.isCapitalised() && next.isWord() && !next.tag().equals("NOUN");
  }

  /// The word that follows a prefix wherever the original has it, if that is always the same name.
  private static Optional<Token> always(Collation texts, Token prefix) {
    Token found = null;
    for (Sentence sentence : texts.alignment().original()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + 1 < tokens.size(); i++) {
        if (tokens.get(i).surface().equals(prefix.surface())) {
          Token next = tokens.get(i + 1);
          // `North Korean` says that the prefix goes with Korea, not that it stands alone.
          if (!next.isCapitalised()) {
            return Optional.empty();
          }
          boolean sameName =
              found == null
                  || next.stem().startsWith(found.stem())
                  || found.stem().startsWith(next.stem());
          if (!sameName) {
            return Optional.empty();
          }
          if (found == null || next.surface().length() < found.surface().length()) {
            found = next;
          }
        }
      }
    }
    return Optional.ofNullable(found);
  }
}
