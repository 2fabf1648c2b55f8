package org.stet.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.alignment.Alignment;
import org.stet.alignment.Match;
import org.stet.alignment.Rewordings;
import org.stet.alignment.WordRelations;
import org.stet.claim.Judgement;
import org.stet.claim.NameClaim;
import org.stet.claim.NameClaims;
import org.stet.claim.Verdict;
import org.stet.language.Figures;
import org.stet.language.Language;
import org.stet.language.Quotation;
import org.stet.language.Quotations;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.SpanIndex;

/// The two texts with their alignment and the verdicts so far: all that a check sees.
///
/// @param rewordings the sentences of the rewrite word for word
/// @param gaps where a model suspects that words are missing
/// @param memo what checks have asked of these texts
public record Collation(
    Document original,
    Document rewrite,
    Alignment alignment,
    Rewordings rewordings,
    List<Judgement> judgements,
    SuspectedGaps gaps,
    Memo memo) {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  /// Characters by which a place is known again.
  private static final int BESIDE = 8;

  public Collation {
    judgements = List.copyOf(judgements);
  }

  /// Texts of which nothing was asked yet.
  ///
  /// @param relations how their words answer to each other by meaning
  public Collation(
      Document original,
      Document rewrite,
      Alignment alignment,
      WordRelations relations,
      List<Judgement> judgements) {
    this(
        original,
        rewrite,
        alignment,
        new Rewordings(alignment, relations),
        judgements,
        SuspectedGaps.NONE,
        new Memo());
  }

  /// Texts of which nobody asks how their words answer to each other by meaning.
  public Collation(
      Document original, Document rewrite, Alignment alignment, List<Judgement> judgements) {
    this(original, rewrite, alignment, new WordRelations(Optional.empty()), judgements);
  }

  /// The same texts with other verdicts.
  Collation judged(List<Judgement> verdicts) {
    return new Collation(original, rewrite, alignment, rewordings, verdicts, gaps, memo);
  }

  /// The same texts read by a model for missing words.
  Collation suspecting(SuspectedGaps read) {
    return new Collation(original, rewrite, alignment, rewordings, judgements, read, memo);
  }

  /// The names of the rewrite, held against the original's.
  public List<NameClaim> names() {
    return memo.of("names", () -> NameClaims.of(original, rewrite, alignment));
  }

  /// Every number that the original holds in any form.
  Set<BigDecimal> numbers() {
    return memo.of(
        "numbers",
        () -> {
          Set<BigDecimal> numbers = new HashSet<>();
          alignment
              .original()
              .forEach(s -> numbers.addAll(Figures.numbers(s, ofOriginal().times(s))));
          return numbers;
        });
  }

  /// Whether both texts are read as English: checks of English words and grammar step back else.
  boolean isEnglish() {
    return originalLanguage().isEnglish() && rewriteLanguage().isEnglish();
  }

  /// The quotations of the original, in order.
  List<Quotation> originalQuotations() {
    return memo.of("original quotations", () -> Quotations.in(original));
  }

  /// The quotations of the rewrite, in order.
  List<Quotation> rewriteQuotations() {
    return memo.of("rewrite quotations", () -> Quotations.in(rewrite));
  }

  /// The quoted words of the rewrite, held against the original.
  List<QuotedWords> quotedWords() {
    return memo.of("quoted words", () -> QuotedWords.of(this));
  }

  /// What the sentences of the original mention.
  Mentions ofOriginal() {
    return memo.of("mentions of the original", () -> new Mentions(original));
  }

  /// What the sentences of the rewrite mention.
  Mentions ofRewrite() {
    return memo.of("mentions of the rewrite", () -> new Mentions(rewrite));
  }

  /// The words of the original by their forms.
  WordIndex originalWords() {
    return memo.of("words of the original", () -> new WordIndex(alignment.original()));
  }

  /// The words of the rewrite by their forms.
  WordIndex rewriteWords() {
    return memo.of("words of the rewrite", () -> new WordIndex(alignment.rewrite()));
  }

  /// The sentences of the original by their figures.
  FigureIndex originalFigures() {
    return memo.of(
        "figures of the original", () -> new FigureIndex(alignment.original(), ofOriginal()));
  }

  /// Whether a place of the rewrite stands between quotation marks: only the checks of quotations
  /// speak there.
  boolean isQuoted(Span place) {
    return !rewriteQuotationsAt().overlapping(place).isEmpty();
  }

  /// The quotations of the rewrite by their words.
  SpanIndex<Quotation> rewriteQuotationsAt() {
    return memo.of(
        "places of the rewrite's quotations",
        () -> new SpanIndex<>(rewriteQuotations(), Quotation::inner));
  }

  /// The quotations of the original by their words.
  SpanIndex<Quotation> originalQuotationsAt() {
    return memo.of(
        "places of the original's quotations",
        () -> new SpanIndex<>(originalQuotations(), Quotation::inner));
  }

  /// The sentences of the original by their places.
  SpanIndex<Sentence> originalAt() {
    return memo.of(
        "places of the original's sentences",
        () -> new SpanIndex<>(alignment.original(), Sentence::span));
  }

  /// The sentences of the rewrite by their places.
  SpanIndex<Sentence> rewriteAt() {
    return memo.of(
        "places of the rewrite's sentences",
        () -> new SpanIndex<>(alignment.rewrite(), Sentence::span));
  }

  /// Whether the original has the same characters with the same beside them: what stands there as
  /// it stood is no slip of the rewrite.
  boolean isTakenOver(Span place) {
    int start = Math.max(0, place.start() - BESIDE);
    int end = Math.min(rewrite.text().length(), place.end() + 1);
    return original.text().contains(rewrite.text().substring(start, end));
  }

  public Language originalLanguage() {
    return Language.of(original);
  }

  public Language rewriteLanguage() {
    return Language.of(rewrite);
  }

  /// What the slots of each taken-over sentence do to it; none where a text is not English.
  List<List<Turn>> turns() {
    return memo.of(
        "turns", () -> isEnglish() ? rewordings.all().stream().map(Turn::of).toList() : List.of());
  }

  /// The same in the paper's own words, one after another.
  List<Turn> ownTurns() {
    return turns().stream()
        .flatMap(List::stream)
        .filter(turn -> !isQuoted(turn.slot().place()))
        .toList();
  }

  /// The sentences that were told anew, beside those of the original that tell the same; none where
  /// a text is not English.
  List<Retelling> retellings() {
    return memo.of("retellings", () -> isEnglish() ? Retelling.of(this) : List.of());
  }

  /// Tells which words the original does not have.
  NewWords newWords() {
    return memo.of("new words", () -> new NewWords(alignment.original()));
  }

  /// The date of the original, where its source gives one that can be read.
  Optional<LocalDate> published() {
    Matcher day = DAY.matcher(original.provenance().published().orElse(""));
    try {
      return day.find() ? Optional.of(LocalDate.parse(day.group())) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// Whether the original supports a sentence of the rewrite. What it does not support is one
  /// finding as a whole; checks of its parts pass it by.
  public boolean supports(Sentence sentence) {
    return judgements.get(sentence.index()).verdict() == Verdict.SUPPORTED;
  }

  /// The judgements whose evidence or sentence the checks of kept content look at.
  public List<Judgement> supported() {
    return judgements.stream().filter(j -> j.verdict() == Verdict.SUPPORTED).toList();
  }

  /// The sentences of the original that were compared with a sentence of the rewrite: its link's,
  /// and its evidence.
  public List<Sentence> compared(Sentence sentence) {
    SortedMap<Integer, Sentence> compared = new TreeMap<>();
    Set<Span> evidence = new HashSet<>();
    judgements.get(sentence.index()).evidence().stream()
        .filter(e -> e.isInOriginal())
        .forEach(e -> evidence.add(e.span()));
    alignment.matches(sentence).stream()
        .map(Match::original)
        .filter(original -> evidence.contains(original.span()))
        .forEach(original -> compared.put(original.index(), original));
    alignment
        .ofRewrite(sentence)
        .ifPresent(link -> link.original().forEach(s -> compared.put(s.index(), s)));
    return List.copyOf(compared.values());
  }

  /// The same with the sentences before and behind each, in order.
  List<Sentence> surrounding(Sentence sentence) {
    SortedMap<Integer, Sentence> near = new TreeMap<>();
    List<Sentence> all = alignment.original();
    for (Sentence original : compared(sentence)) {
      int at = original.index();
      all.subList(Math.max(0, at - 1), Math.min(all.size(), at + 2))
          .forEach(other -> near.put(other.index(), other));
    }
    return List.copyOf(near.values());
  }
}
