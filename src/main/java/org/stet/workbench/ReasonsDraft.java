package org.stet.workbench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stet.report.Messages;
import org.stet.review.DismissalReason;

/// The reasons of a desk while a person changes them: words that may not be right yet.
public final class ReasonsDraft {
  /// Why a list of reasons cannot be kept.
  ///
  /// @param at which one stands against it, from 0
  public record Refusal(int at, String sentence) {}

  private final Messages messages;
  private final List<String> words = new ArrayList<>();

  ReasonsDraft(List<DismissalReason> reasons, Messages messages) {
    this.messages = messages;
    reasons.forEach(reason -> words.add(words(reason, messages)));
  }

  /// What a reason is called; those of a desk's own are words already.
  public static String words(DismissalReason reason, Messages messages) {
    return messages.textOr("window.reason." + reason.id(), reason.id());
  }

  /// The words of each, by their numbers.
  public List<String> words() {
    return List.copyOf(words);
  }

  /// Gives one other words.
  void write(int at, String now) {
    words.set(at, now);
  }

  /// Whether there is a digit left for one more.
  public boolean hasRoom() {
    return words.size() < Settings.Findings.MOST_REASONS;
  }

  /// Puts one without words yet at the end.
  void add() {
    if (hasRoom()) {
      words.add("");
    }
  }

  /// Takes one away; those after it move up.
  void remove(int at) {
    words.remove(at);
  }

  /// Lets one change places with the next, or the one before; false at the end of the list.
  boolean move(int at, int by) {
    boolean room = at + by >= 0 && at + by < words.size();
    if (room) {
      Collections.swap(words, at, at + by);
    }
    return room;
  }

  /// Brings the usual ones back.
  void reset() {
    words.clear();
    DismissalReason.USUAL.forEach(reason -> words.add(words(reason, messages)));
  }

  /// What stands against keeping them; empty when nothing does.
  public Optional<Refusal> refusal() {
    if (words.isEmpty()) {
      return Optional.of(new Refusal(0, messages.text("window.settings.reasons.none")));
    }
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(at -> sentence(at).map(sentence -> new Refusal(at, sentence)).stream())
        .findFirst();
  }

  private Optional<String> sentence(int at) {
    String own = words.get(at).strip();
    if (own.isEmpty()) {
      return Optional.of(messages.text("window.settings.reasons.empty", at + 1));
    }
    if (own.length() > DismissalReason.LONGEST) {
      return Optional.of(
          messages.text("window.settings.reasons.long", at + 1, DismissalReason.LONGEST));
    }
    return words.subList(0, at).stream().anyMatch(before -> before.strip().equalsIgnoreCase(own))
        ? Optional.of(messages.text("window.settings.reasons.twice", own))
        : Optional.empty();
  }

  /// The reasons, when nothing stands against them.
  List<DismissalReason> kept() {
    return words.stream().map(String::strip).map(this::reason).toList();
  }

  private DismissalReason reason(String own) {
    return DismissalReason.USUAL.stream()
        .filter(usual -> words(usual, messages).equals(own))
        .findFirst()
        .orElseGet(() -> new DismissalReason(own));
  }
}
