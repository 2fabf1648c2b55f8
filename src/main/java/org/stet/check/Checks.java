package org.stet.check;

import java.util.List;
import java.util.Set;

/// The list of checks. To add one: its file, its words in `resources/messages/checks.properties`,
/// and a line here.
public final class Checks {
  /// Checks whose findings say that the original tells otherwise.
  static final Set<String> CONTRADICTING =
      Set.of(
          "figure-differs",
          "figure-misplaced",
          "date-differs",
          "date-moved",
          "name-differs",
          "name-misplaced",
          "name-role",
          "attribution-differs",
          "quotation-speaker");

  /// Checks whose findings say that a sentence was turned round: no further source makes it right.
  private static final Set<String> TURNED =
      Set.of("negation-changed", "comparison-changed", "scope-changed");

  /// Checks that explain a name better than the checks of names that find it at the same place.
  static final Set<String> OF_SPEAKERS =
      Set.of("quotation-speaker", "attribution-vague", "attribution-differs");

  /// Checks whose findings say that the original is silent.
  static final Set<String> ABSENT =
      Set.of(
          "claim-unsupported",
          "heading-unsupported",
          "figure-new",
          "name-new",
          "quotation-invented");

  /// Checks that say only that words are others, the most telling first: they give way to those
  /// that say what it means.
  private static final List<String> GENERAL =
      List.of("word-replaced", "detail-unsupported", "word-dropped");

  private static final List<Check> ALL =
      List.of(
          new ListPlaceEmpty(),
          new HeadingWordTornOut(),
          new WordTornOut(),
          new GrammarGap(),
          new GapSuspected(),
          new WordDropped(),
          new MarkupLeftOver(),
          new PunctuationOrphaned(),
          new ClaimUnsupported(),
          new HeadingUnsupported(),
          new FigureDiffers(),
          new FigureMisplaced(),
          new FigureBounded(),
          new FigureNew(),
          new InconsistentFigure(),
          new DateDiffers(),
          new DateMoved(),
          new NameDiffers(),
          new NameMisplaced(),
          new NameMisspelt(),
          new NameNew(),
          new NameRole(),
          new InconsistentName(),
          new AttributionLost(),
          new AttributionVague(),
          new AttributionDiffers(),
          new AttributionVerb(),
          new QuotationSpeaker(),
          new QuotationAltered(),
          new QuotationInvented(),
          new QuotationCut(),
          new QuotationMarksLost(),
          new QuotationMarksAdded(),
          new Editorialising(),
          new NegationChanged(),
          new CertaintyRaised(),
          new CertaintyLowered(),
          new CauseInvented(),
          new ComparisonChanged(),
          new ScopeChanged(),
          new WordReplaced(),
          new DetailUnsupported(),
          new SentenceOmitted(),
          new FigureOmitted(),
          new NameOmitted(),
          new DateOmitted(),
          new AttributionOmitted(),
          new ConditionOmitted());

  private Checks() {}

  /// Whether a finding says that the original tells otherwise.
  static boolean contradicts(Finding found) {
    return CONTRADICTING.contains(found.check())
        || (TURNED.contains(found.check()) && found.severity() == Severity.ERROR);
  }

  /// Whether a finding at the place of another leaves nothing for that to say.
  static boolean explains(Finding other, Finding found) {
    if (found.check().equals("inconsistent-figure")) {
      return other.check().matches("(?:figure|quotation)-.*");
    }
    if (found.check().equals("figure-new")) {
      return other.check().equals("figure-differs");
    }
    if (found.check().equals("inconsistent-name")) {
      return other.check().matches("(?:name|quotation|attribution)-.*");
    }
    if (found.check().equals("gap-suspected")) {
      // What is surely missing is told by a rule, or by the word that the original has there.
      return other.check().matches("gap-(?!suspected).*|word-dropped|markup-.*")
          && Math.abs(other.rewrite().span().start() - found.rewrite().span().start()) <= 1;
    }
    if (found.check().equals("certainty-lowered")) {
      // `claimed` for `said` leaves it as sure as it was: somebody says so either way.
      return other.check().equals("attribution-verb");
    }
    if (found.check().equals("attribution-verb")) {
      return light(found) && other.check().startsWith("certainty-");
    }
    if (found.check().startsWith("name-")) {
      return OF_SPEAKERS.contains(other.check())
          || (found.check().equals("name-role") && other.check().equals("name-differs"));
    }
    if (found.isOmission() && other.isOmission()) {
      // A passage that is left out tells more than the names and figures in it.
      return other.check().equals("omission-sentence")
          && !found.check().matches("omission-(?:sentence|condition)");
    }
    if (found.isOmission()) {
      return GENERAL.contains(other.check())
          ? !light(other)
          : other.fix().isPresent() || other.check().matches("attribution-.*|quotation-cut");
    }
    return GENERAL.contains(found.check()) && explainsWords(other, found);
  }

  /// The same of a finding that says only that words are others.
  private static boolean explainsWords(Finding other, Finding found) {
    if (other.isOmission()) {
      return light(found);
    }
    if (ClaimUnsupported.isTold(other)) {
      // What stood in a word's place says more than that nothing bears it out.
      return !light(other);
    }
    return !GENERAL.contains(other.check())
        || GENERAL.indexOf(other.check()) < GENERAL.indexOf(found.check());
  }

  private static boolean light(Finding finding) {
    return finding.severity() == Severity.NOTE;
  }

  /// Every check, those that explain a defect best first.
  public static List<Check> all() {
    return ALL;
  }
}
