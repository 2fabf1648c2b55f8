package org.stet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.alignment.Change;
import org.stet.alignment.ChangeKind;
import org.stet.alignment.Link;
import org.stet.language.FunctionWords;
import org.stet.language.Quotation;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.SpanIndex;
import org.stet.text.Token;

/// Words of a quotation of the rewrite that stand in one sentence, without what brackets and dots
/// mark as changed or left out, held against the original.
///
/// @param words at least one
/// @param places where the original has the very words
/// @param source the words of the original's quotation that these were made of, where they are not
///     its own
record QuotedWords(
    Sentence sentence,
    Quotation quotation,
    List<Token> words,
    List<Span> places,
    Optional<Span> source) {
  /// Share of the words that stand in one quotation of the original, from which on it is a
  /// quotation of it.
  private static final double SAME = 0.5;

  /// The same where one of its marks is missing.
  private static final double MOSTLY = 0.7;

  /// So few words stand somewhere in any article by chance.
  private static final int FEW = 3;

  private static final Set<String> LEFT_OUT = Set.of("…", "[", "]", "(", ")");

  QuotedWords {
    words = List.copyOf(words);
    places = List.copyOf(places);
  }

  Span span() {
    return Words.cover(words);
  }

  /// Whether the words stand in the original as they are.
  boolean isExact() {
    return !places.isEmpty() && source.isEmpty();
  }

  /// Whether the original has no trace of them.
  boolean isAbsent() {
    return places.isEmpty() && source.isEmpty();
  }

  /// Whether they say anything by themselves.
  boolean tells() {
    return words.stream().anyMatch(word -> !FunctionWords.holds(word));
  }

  /// All quoted words of the rewrite, in order.
  static List<QuotedWords> of(Collation texts) {
    Quoted quoted = new Quoted();
    for (Quotation quotation : texts.originalQuotations()) {
      pieces(texts.originalAt(), quotation).stream().map(Piece::words).forEach(quoted::add);
    }
    WordIndex body = texts.originalWords();
    Letters letters = new Letters(Words.of(texts.alignment().original()));
    List<QuotedWords> found = new ArrayList<>();
    for (Quotation quotation : texts.rewriteQuotations()) {
      for (Piece piece : pieces(texts.rewriteAt(), quotation)) {
        List<Span> places = places(piece.words(), body, letters);
        double least = quotation.whole() ? SAME : MOSTLY;
        Optional<Span> source =
            places.isEmpty() ? quoted.nearest(piece.words(), least) : Optional.empty();
        if (piece.words().size() <= FEW) {
          source = source.or(() -> replaced(texts, piece));
        }
        found.add(new QuotedWords(piece.sentence(), quotation, piece.words(), places, source));
      }
    }
    return List.copyOf(found);
  }

  private static List<Span> places(List<Token> words, WordIndex body, Letters letters) {
    List<Span> places = body.occurrences(words);
    return places.isEmpty() ? letters.find(words).stream().toList() : places;
  }

  private record Piece(Sentence sentence, List<Token> words) {}

  private static List<Piece> pieces(SpanIndex<Sentence> sentences, Quotation quotation) {
    List<Piece> pieces = new ArrayList<>();
    for (Sentence sentence : sentences.overlapping(quotation.inner())) {
      List<Token> run = new ArrayList<>();
      boolean bracket = false;
      Token before = sentence.tokens().getFirst();
      for (Token token : sentence.tokens()) {
        boolean dots = token.surface().equals(".") && before.surface().equals(".");
        if (dots || LEFT_OUT.contains(token.surface())) {
          bracket = Set.of("[", "(").contains(token.surface());
          close(sentence, run, pieces);
        } else if (token.isWord() && !bracket && quotation.inner().contains(token.span())) {
          run.add(token);
        }
        before = token;
      }
      close(sentence, run, pieces);
    }
    return pieces;
  }

  private static void close(Sentence sentence, List<Token> run, List<Piece> pieces) {
    if (!run.isEmpty()) {
      pieces.add(new Piece(sentence, List.copyOf(run)));
      run.clear();
    }
  }

  /// The original's quotation in which a word stood where the rewrite has another.
  private static Optional<Span> replaced(Collation texts, Piece piece) {
    Optional<Link> link = texts.alignment().ofRewrite(piece.sentence());
    if (link.isEmpty()) {
      return Optional.empty();
    }
    return link.get().wordForWord().stream()
        .filter(change -> change.kind() == ChangeKind.REPLACED)
        .filter(change -> piece.words().stream().anyMatch(change.rewrite()::contains))
        .flatMap(change -> quotedIn(texts, change).stream())
        .findFirst();
  }

  /// The quotation that all the replaced words stood in.
  private static Optional<Span> quotedIn(Collation texts, Change change) {
    Span gone = Words.cover(change.original());
    return texts.originalQuotationsAt().touching(gone).stream()
        .filter(quotation -> quotation.whole() && quotation.inner().contains(gone))
        .map(Quotation::inner)
        .findFirst();
  }
}
