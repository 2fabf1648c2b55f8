package org.stet.check;

import java.util.List;
import java.util.Optional;
import org.stet.claim.Attributions;
import org.stet.claim.Attributions.Attribution;
import org.stet.language.FunctionWords;
import org.stet.language.Name;
import org.stet.language.Quotation;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.SpanIndex;
import org.stet.text.Token;

/// Who speaks the quotations of a text: the name beside the verb of saying in the sentence itself,
/// or, where that is a pronoun or nothing, the one named last before.
final class Speakers {
  /// Sentences before a quotation in which its speaker may have been named.
  private static final int BACK = 3;

  private final Mentions mentions;
  private final List<Sentence> sentences;
  private final SpanIndex<Sentence> places;
  private final SpanIndex<Quotation> quotations;

  private Speakers(
      Mentions mentions,
      List<Sentence> sentences,
      SpanIndex<Sentence> places,
      SpanIndex<Quotation> quotations) {
    this.mentions = mentions;
    this.sentences = sentences;
    this.places = places;
    this.quotations = quotations;
  }

  static Speakers ofOriginal(Collation texts) {
    return new Speakers(
        texts.ofOriginal(),
        texts.alignment().original(),
        texts.originalAt(),
        texts.originalQuotationsAt());
  }

  static Speakers ofRewrite(Collation texts) {
    return new Speakers(
        texts.ofRewrite(),
        texts.alignment().rewrite(),
        texts.rewriteAt(),
        texts.rewriteQuotationsAt());
  }

  /// The name of who speaks.
  ///
  /// @param near whether it stands in the sentence of the quoted words
  record Speaker(Name name, boolean near) {}

  /// Who speaks the words at a place.
  Optional<Speaker> of(Span place) {
    Optional<Sentence> sentence = places.overlapping(place).stream().reduce((first, last) -> last);
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    int at = sentence.get().index();
    for (int i = at; i >= Math.max(0, at - BACK); i--) {
      Sentence one = sentences.get(i);
      List<Attribution> said =
          Attributions.in(one).stream().filter(a -> !isQuoted(a.cue().span())).toList();
      Optional<Name> name = said.stream().flatMap(a -> name(one, a).stream()).findFirst();
      if (name.isPresent()) {
        boolean near = i == at;
        return name.map(n -> new Speaker(n, near));
      }
      if (i < at && said.isEmpty() && isInBlock(i, sentence.get().block())) {
        Optional<Name> subject = subject(one);
        if (subject.isPresent()) {
          return subject.map(n -> new Speaker(n, false));
        }
      }
      // Somebody without a name speaks here: who, another sentence cannot tell; nor can another
      // paragraph where nobody is said to speak.
      boolean described = said.stream().anyMatch(a -> !a.isPronoun());
      if (described || (said.isEmpty() && !isInBlock(i - 1, one.block()))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isInBlock(int at, int block) {
    return at >= 0 && sentences.get(at).block() == block;
  }

  private boolean isQuoted(Span span) {
    return !quotations.overlapping(span).isEmpty();
  }

  /// The one name that does something in a sentence: `he` behind it is most likely that one.
  private Optional<Name> subject(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Name> acting =
        mentions.names(sentence).stream()
            .filter(
                name -> {
                  int next = tokens.indexOf(name.tokens().getLast()) + 1;
                  return next < tokens.size() && tokens.get(next).tag().matches("VERB|AUX");
                })
            .toList();
    return acting.size() == 1 ? acting.stream().findFirst() : Optional.empty();
  }

  /// The name that is the source, not one beside it: `the Russian president` is none.
  private Optional<Name> name(Sentence sentence, Attribution attribution) {
    List<Token> source = attribution.source();
    return mentions.names(sentence).stream()
        .filter(name -> source.containsAll(name.tokens()))
        .filter(
            name -> {
              int next = source.indexOf(name.tokens().getLast()) + 1;
              return next == source.size() || FunctionWords.holds(source.get(next));
            })
        .findFirst();
  }
}
