package org.stet.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.alignment.Redline;
import org.stet.check.Finding;
import org.stet.check.Result;
import org.stet.review.Checklist;
import org.stet.review.Clearance;
import org.stet.review.Review;
import org.stet.review.SignOff;

/// How far an editor came with a rewrite, as the reports say it.
///
/// @param decided how many findings have a decision
/// @param signed how many items of the checklist are ticked, of `items`
/// @param blocking how many errors nobody let pass
/// @param edits the lines of the rewrite that the editor changed since it was received
record Standing(
    int decided,
    int findings,
    int notes,
    int signed,
    int items,
    int blocking,
    Optional<Clearance> cleared,
    List<Redline> edits) {
  static Standing of(Review review, Result result) {
    Set<String> ticked = new HashSet<>();
    review.marks().signOffs().stream().map(SignOff::item).forEach(ticked::add);
    List<Checklist.Item> items = Checklist.of(result).items();
    List<Finding> findings = result.findings();
    return new Standing(
        (int)
            findings.stream()
                .filter(f -> review.marks().decision(f.fingerprint()).isPresent())
                .count(),
        findings.size(),
        review.notes().size(),
        (int) items.stream().filter(item -> ticked.contains(item.id())).count(),
        items.size(),
        (int) findings.stream().filter(review.marks()::isBlocking).count(),
        review.cleared(),
        Redline.of(review.received().text(), review.rewrite().text()).changedLines());
  }

  /// What the head of a report says of it, a sentence each.
  List<String> sentences(Messages messages) {
    List<String> sentences = new ArrayList<>();
    sentences.add(messages.text("report.reviewed", decided, findings, notes));
    sentences.add(messages.text("report.checked", signed, items));
    if (!edits.isEmpty()) {
      sentences.add(messages.text("report.edited", edits.size()));
    }
    sentences.add(
        cleared
            .map(
                given -> messages.text("report.cleared", HtmlPage.by(given.reviewer(), given.at())))
            .orElseGet(() -> messages.text("report.not-cleared", blocking)));
    return sentences;
  }
}
