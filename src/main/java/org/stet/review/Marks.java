package org.stet.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stet.check.Finding;
import org.stet.check.Severity;

/// All that editors left on a review: what they said of findings, wrote, ticked and cleared. A
/// value; each method gives the marks with one thing changed.
///
/// @param clearance the last that was given; it holds only while the text is the one it was given
///     for
public record Marks(
    List<Decision> decisions,
    List<Note> notes,
    List<SignOff> signOffs,
    Optional<Clearance> clearance) {
  /// None yet.
  public static final Marks NONE = new Marks(List.of(), List.of(), List.of(), Optional.empty());

  public Marks {
    decisions = List.copyOf(decisions);
    notes = List.copyOf(notes);
    signOffs = List.copyOf(signOffs);
  }

  /// What was said of a finding.
  public Optional<Decision> decision(String fingerprint) {
    return decisions.stream().filter(d -> d.fingerprint().equals(fingerprint)).findFirst();
  }

  /// Whether a clearance waits for a finding: an error that nobody let pass. One that was confirmed
  /// is to be mended first.
  public boolean isBlocking(Finding finding) {
    return finding.severity() == Severity.ERROR
        && decision(finding.fingerprint())
            .map(said -> said.kind() == Decision.Kind.CONFIRMED)
            .orElse(true);
  }

  /// The note with that id.
  public Optional<Note> note(UUID id) {
    return notes.stream().filter(note -> note.id().equals(id)).findFirst();
  }

  /// With another decision on a finding, or none.
  public Marks decided(String fingerprint, Optional<Decision> decision) {
    List<Decision> all = new ArrayList<>(decisions);
    all.removeIf(d -> d.fingerprint().equals(fingerprint));
    decision.ifPresent(all::add);
    return new Marks(all, notes, signOffs, clearance);
  }

  /// With another note in the place of the one with that id, or none.
  public Marks noted(UUID id, Optional<Note> note) {
    List<Note> all = new ArrayList<>(notes);
    int at = all.stream().map(Note::id).toList().indexOf(id);
    if (at >= 0) {
      all.remove(at);
    }
    note.ifPresent(n -> all.add(at < 0 ? all.size() : at, n));
    return new Marks(decisions, all, signOffs, clearance);
  }

  /// With these ticks, in place of those on the same items.
  public Marks signed(Collection<SignOff> ticks) {
    List<String> items = ticks.stream().map(SignOff::item).toList();
    List<SignOff> all = new ArrayList<>(unsigned(items).signOffs());
    all.addAll(ticks);
    return new Marks(decisions, notes, all, clearance);
  }

  /// Without the ticks on these items.
  public Marks unsigned(Collection<String> items) {
    List<SignOff> left = signOffs.stream().filter(tick -> !items.contains(tick.item())).toList();
    return new Marks(decisions, notes, left, clearance);
  }

  /// With another clearance, or none.
  public Marks cleared(Optional<Clearance> now) {
    return new Marks(decisions, notes, signOffs, now);
  }
}
