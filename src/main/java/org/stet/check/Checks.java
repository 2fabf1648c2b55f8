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
          "attribution-differs",
          "quotation-speaker");

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

  private Checks() {}

  /// Every check, those that explain a defect best first.
  public static List<Check> all() {
    return List.of(
        new ListPlaceEmpty(),
        new HeadingWordTornOut(),
        new WordTornOut(),
        new GrammarGap(),
        new WordDropped(),
        new MarkupLeftOver(),
        new PunctuationOrphaned(),
        new ClaimUnsupported(),
        new HeadingUnsupported(),
        new FigureDiffers(),
        new FigureMisplaced(),
        new FigureBounded(),
        new FigureNew(),
        new DateDiffers(),
        new DateMoved(),
        new NameDiffers(),
        new NameMisplaced(),
        new NameMisspelt(),
        new NameNew(),
        new AttributionLost(),
        new AttributionVague(),
        new AttributionDiffers(),
        new QuotationSpeaker(),
        new QuotationAltered(),
        new QuotationInvented(),
        new QuotationCut(),
        new QuotationMarksLost(),
        new QuotationMarksAdded(),
        new Editorialising(),
        new SentenceOmitted(),
        new FigureOmitted(),
        new NameOmitted(),
        new DateOmitted(),
        new ConditionOmitted());
  }
}
