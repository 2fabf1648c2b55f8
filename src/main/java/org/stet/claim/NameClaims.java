package org.stet.claim;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.alignment.Alignment;
import org.stet.alignment.Match;
import org.stet.claim.NameClaim.Kind;
import org.stet.claim.NameSlots.Slot;
import org.stet.language.Name;
import org.stet.language.NameForms;
import org.stet.language.NameForms.Kinship;
import org.stet.language.Names;
import org.stet.language.TimeExpressions;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// Holds every name of a rewrite against the original: first against the name in the same slot of
/// the sentence it answers to, then against all names and words of the body.
public final class NameClaims {
  /// From this likeness on a sentence stands as it was, and a name in it was exchanged.
  private static final double KEPT = 0.7;

  /// From this on the place is the same, though the sentence was reworded.
  private static final double ALIKE = 0.4;

  /// How many of the nearest sentences are looked at beside those of the link.
  private static final int NEAREST = 3;

  private static final double CERTAIN = 0.95;
  private static final double LIKELY = 0.75;
  private static final double POSSIBLE = 0.5;

  private final Document rewrite;
  private final Alignment alignment;
  private final Document original;
  private final List<List<Name>> byCapitals;
  private final Cast cast;

  private NameClaims(Document original, Document rewrite, Alignment alignment) {
    this.rewrite = rewrite;
    this.alignment = alignment;
    List<List<Name>> all =
        alignment.original().stream()
            .map(s -> Names.byCapitals(s, TimeExpressions.in(original, s)))
            .toList();
    this.cast = new Cast(alignment.original(), all);
    this.original = original;
    this.byCapitals = all;
  }

  /// The names of the rewrite's sentences, in order.
  public static List<NameClaim> of(Document original, Document rewrite, Alignment alignment) {
    NameClaims claims = new NameClaims(original, rewrite, alignment);
    return alignment.rewrite().stream().flatMap(claims::of).toList();
  }

  private Stream<NameClaim> of(Sentence sentence) {
    List<Name> names = certain(sentence, Names.in(rewrite, sentence));
    if (names.isEmpty()) {
      return Stream.empty();
    }
    List<NameSlots> slots =
        answers(sentence).stream()
            .map(o -> new NameSlots(o, names(o), sentence, names))
            .sorted(Comparator.comparingDouble(NameSlots::likeness).reversed())
            .toList();
    return names.stream().map(name -> of(sentence, name, slots));
  }

  /// The names of an original sentence; only linked ones are worth the tagger.
  private List<Name> names(Sentence sentence) {
    boolean linked = alignment.ofOriginal(sentence).isPresent();
    return certain(
        sentence, linked ? Names.in(original, sentence) : byCapitals.get(sentence.index()));
  }

  /// Without words that only their place gave a capital (the body has them without one), and
  /// without kinds of people (`MPs`).
  private List<Name> certain(Sentence sentence, List<Name> names) {
    return names.stream()
        .filter(name -> !name.tokens().getLast().surface().matches("\\p{Lu}{2,}s"))
        .filter(
            name ->
                !name.tokens().stream().allMatch(cast::hasInLowerCase)
                    || !(sentence.isHeading() || opens(sentence, name)))
        .toList();
  }

  private static boolean opens(Sentence sentence, Name name) {
    return name.tokens().size() == 1
        && name.tokens().getFirst().equals(sentence.words().getFirst());
  }

  /// The sentences of the original that this one answers to, and the nearest: a report of many
  /// like sentences is easily aligned with the wrong one.
  private Set<Sentence> answers(Sentence sentence) {
    Set<Sentence> answers = new LinkedHashSet<>();
    alignment.ofRewrite(sentence).ifPresent(link -> answers.addAll(link.original()));
    alignment.matches(sentence).stream().limit(NEAREST).map(Match::original).forEach(answers::add);
    return answers;
  }

  private NameClaim of(Sentence sentence, Name name, List<NameSlots> slots) {
    double likeness = slots.isEmpty() ? 0 : slots.getFirst().likeness();
    boolean kept =
        !hasStrangePart(name)
            && slots.stream()
                .filter(s -> s.likeness() >= Math.min(KEPT, likeness))
                .anyMatch(s -> s.of(name).filter(NameClaims::isSame).isPresent());
    Optional<Slot> slot = slots.stream().limit(1).flatMap(s -> s.of(name).stream()).findFirst();
    if (kept) {
      return claim(sentence, name, Kind.KEPT, slot.map(s -> s.original().span()), 0);
    }
    if (slot.isPresent()) {
      NameClaim held = inSlot(sentence, slot.get(), likeness);
      if (held.kind() != Kind.KEPT) {
        return held;
      }
    }
    return sentence.isHeading()
        ? claim(sentence, name, Kind.KEPT, Optional.empty(), 0)
        : inBody(sentence, name, likeness);
  }

  private static boolean isSame(Slot slot) {
    return kinship(slot) == Kinship.SAME && !differInOffice(slot);
  }

  private static boolean differInOffice(Slot slot) {
    return NameForms.differInOffice(slot.original().tokens(), slot.rewrite().tokens());
  }

  private static Kinship kinship(Slot slot) {
    return NameForms.between(
        NameForms.parts(slot.original().tokens()), NameForms.parts(slot.rewrite().tokens()));
  }

  private NameClaim inSlot(Sentence sentence, Slot slot, double likeness) {
    double sure = sure(slot.framed(), likeness);
    if (sure == CERTAIN && isSame(slot) && hasStrangePart(slot.rewrite())) {
      return claim(
          sentence, slot.rewrite(), Kind.PARTLY, Optional.of(slot.original().span()), LIKELY);
    }
    Optional<Span> theirs = Optional.of(slot.original().span());
    List<String> parts = NameForms.parts(slot.rewrite().tokens());
    boolean known = slot.rewrite().tokens().stream().allMatch(cast::knows);
    Kind kind =
        switch (kinship(slot)) {
          case SAME -> differInOffice(slot) ? Kind.PARTLY : Kind.KEPT;
          case NEAR -> isNameOfBody(slot.rewrite()) ? Kind.MISPLACED : Kind.MISSPELT;
          case PARTLY -> known && isNameOfBody(slot.rewrite()) ? Kind.MISPLACED : Kind.PARTLY;
          case OTHER ->
              cast.areOfOne(NameForms.parts(slot.original().tokens()), parts)
                  ? Kind.KEPT
                  : known ? Kind.MISPLACED : Kind.OTHER;
        };
    if (kind == Kind.MISSPELT) {
      return claim(sentence, slot.rewrite(), kind, theirs, Math.max(POSSIBLE, sure));
    }
    return claim(sentence, slot.rewrite(), sure == 0 ? Kind.KEPT : kind, theirs, sure);
  }

  /// Whether a name has a part that the body never has, such as a first name made up.
  private boolean hasStrangePart(Name name) {
    return !cast.knowsShort(name.tokens())
        && name.tokens().stream().anyMatch(cast::knows)
        && name.tokens().stream()
            .anyMatch(t -> !NameForms.isTitle(t) && !t.word().function() && !cast.knows(t));
  }

  private static double sure(int framed, double likeness) {
    if (framed == 2 && likeness >= KEPT) {
      return CERTAIN;
    }
    boolean alike = framed == 2 && likeness >= ALIKE;
    return alike || (framed == 1 && likeness >= KEPT) ? LIKELY : 0;
  }

  private boolean isNameOfBody(Name name) {
    List<String> parts = NameForms.parts(name.tokens());
    return cast.with(parts.getFirst()).stream()
        .anyMatch(known -> NameForms.parts(known.tokens()).containsAll(parts));
  }

  /// A name with nothing opposite it.
  private NameClaim inBody(Sentence sentence, Name name, double likeness) {
    List<Token> unknown =
        name.tokens().stream().filter(t -> !NameForms.isTitle(t) && !cast.knows(t)).toList();
    if (unknown.isEmpty() || cast.knowsShort(name.tokens())) {
      return claim(sentence, name, Kind.KEPT, Optional.empty(), 0);
    }
    Optional<Name> near = unknown.stream().flatMap(t -> cast.near(t).stream()).findFirst();
    if (near.isPresent()) {
      double sure = likeness >= KEPT ? LIKELY : POSSIBLE;
      return claim(sentence, name, Kind.MISSPELT, near.map(Name::span), sure);
    }
    return claim(
        sentence, name, Kind.NEW, Optional.empty(), newness(sentence, name, unknown, likeness));
  }

  /// A capital that opens a sentence may be the sentence's, whatever the tagger says, and a name of
  /// which the body has a part may be a longer form of it.
  private static double newness(
      Sentence sentence, Name name, List<Token> unknown, double likeness) {
    boolean whole = unknown.size() == NameForms.parts(name.tokens()).size();
    if (!whole || opens(sentence, name)) {
      return POSSIBLE;
    }
    return likeness >= KEPT ? CERTAIN : LIKELY;
  }

  private static NameClaim claim(
      Sentence sentence, Name name, Kind kind, Optional<Span> theirs, double sure) {
    return new NameClaim(sentence, name, kind, theirs, sure);
  }
}
