package org.stet.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stet.check.Speakers.Speaker;
import org.stet.language.NameForms;
import org.stet.language.NameForms.Kinship;
import org.stet.text.Span;

/// The original's quotation, said by somebody else.
final class QuotationSpeaker implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "quotation-speaker",
          List.of(),
          Category.SOURCING,
          Severity.ERROR,
          List.of(
              new Example(
                  "“We will not close the bridge before winter,” said Eva Lindqvist. Jan Moberg,"
                      + " who leads the harbour board, was not there.",
                  "“We will not close the bridge before winter,” said ⟦Jan Moberg⟧, who leads the"
                      + " harbour board."),
              new Example(
                  "Mayor Eva Lindqvist came at noon. “We will not close the bridge before winter,”"
                      + " she said.",
                  "“We will not close the bridge before winter,” said Lindqvist."),
              new Example(
                  "Eva Lindqvist said that talks went on. “We will not close the bridge before the"
                      + " winter,” she said.",
                  "“We will not shut the bridge before the winter,” ⟦Jan Moberg⟧ said."),
              new Example(
                  "Eva Lindqvist ruled out talks on Friday. “We will not close the bridge before the"
                      + " winter,” she said.",
                  "“We will not close the bridge before the winter,” ⟦Jan Moberg⟧ said.")));

  /// Fewer words are a phrase that two people may use.
  private static final int FEWEST = 3;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    if (!texts.isEnglish()) {
      return;
    }
    Speakers ours = Speakers.ofRewrite(texts);
    Speakers theirs = Speakers.ofOriginal(texts);
    for (QuotedWords words : texts.quotedWords()) {
      Optional<Span> source =
          words.places().size() == 1 ? words.places().stream().findFirst() : words.source();
      if (source.isEmpty() || words.words().size() < FEWEST) {
        continue;
      }
      Optional<Speaker> here = ours.of(words.span()).filter(Speaker::near);
      Optional<Speaker> there = theirs.of(source.get());
      if (here.isPresent() && there.isPresent() && isOther(here.get(), there.get())) {
        report.accept(finding(texts, here.get(), there.get()));
      }
    }
  }

  private static boolean isOther(Speaker one, Speaker other) {
    return NameForms.between(
            NameForms.parts(one.name().tokens()), NameForms.parts(other.name().tokens()))
        == Kinship.OTHER;
  }

  private static Finding finding(Collation texts, Speaker here, Speaker there) {
    return new FindingDraft(INFO, texts, here.name().span())
        .evidence(there.name().span(), 1)
        .arguments(texts.rewrite().in(here.name().span()), texts.original().in(there.name().span()))
        .fix(here.name().span(), texts.original().in(there.name().span()))
        .severity(there.near() ? Severity.ERROR : Severity.WARNING)
        .confidence(there.near() ? 0.93 : 0.7)
        .done();
  }
}
