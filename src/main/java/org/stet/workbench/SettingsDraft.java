package org.stet.workbench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.stet.check.CheckChoice;
import org.stet.check.Severity;
import org.stet.report.Messages;

/// Settings while a person changes them; nothing is so until they are kept. To be used on the
/// window's thread.
public final class SettingsDraft {
  private final SettingsBook book;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<Settings> now;
  private final ReasonsDraft reasons;
  private final ReadOnlyObjectWrapper<String> refusal = new ReadOnlyObjectWrapper<>("");

  public SettingsDraft(SettingsBook book, Messages messages) {
    this.book = book;
    this.messages = messages;
    this.now = new ReadOnlyObjectWrapper<>(book.get());
    this.reasons = new ReasonsDraft(book.get().findings().reasons(), messages);
  }

  /// What would be kept.
  public ReadOnlyObjectProperty<Settings> now() {
    return now.getReadOnlyProperty();
  }

  /// One sentence about what was not taken; empty when all was.
  public ReadOnlyObjectProperty<String> refusal() {
    return refusal.getReadOnlyProperty();
  }

  /// Changes something.
  public void change(UnaryOperator<Settings> change) {
    refusal.set("");
    now.set(change.apply(now.get()));
  }

  /// Switches a check on or off.
  public void run(String check, boolean on) {
    CheckChoice choice = now.get().checks();
    Set<String> off = new HashSet<>(choice.off());
    if (on) {
      off.remove(check);
    } else {
      off.add(check);
    }
    change(settings -> settings.with(new CheckChoice(off, choice.severities())));
  }

  /// Lets the findings of a check weigh so much, or what the check says.
  public void weigh(String check, Optional<Severity> weight) {
    CheckChoice choice = now.get().checks();
    Map<String, Severity> severities = new HashMap<>(choice.severities());
    severities.remove(check);
    weight.ifPresent(w -> severities.put(check, w));
    change(settings -> settings.with(new CheckChoice(choice.off(), severities)));
  }

  /// The reasons of dismissal as they are being changed.
  public ReasonsDraft reasons() {
    return reasons;
  }

  /// Gives a reason other words.
  public void writeReason(int at, String words) {
    reasons.write(at, words);
    refuseReasons();
  }

  /// Adds a reason that has no words yet, which nobody can be blamed for so far.
  public void addReason() {
    reasons.add();
    refusal.set("");
  }

  /// Takes a reason away.
  public void removeReason(int at) {
    reasons.remove(at);
    refuseReasons();
  }

  /// Moves a reason down the list by one, or up by -1, and its digit with it.
  ///
  /// @return false at the end of the list
  public boolean moveReason(int at, int by) {
    boolean moved = reasons.move(at, by);
    refuseReasons();
    return moved;
  }

  /// Brings the usual reasons back.
  public void usualReasons() {
    reasons.reset();
    refuseReasons();
  }

  private void refuseReasons() {
    refusal.set(reasons.refusal().map(ReasonsDraft.Refusal::sentence).orElse(""));
  }

  /// Gives a command another key, unless something stands against it.
  public void bind(Command command, Chord key) {
    String sentence = now.get().keys().refusal(command, key, messages);
    if (sentence.isEmpty()) {
      change(settings -> settings.with(settings.keys().with(command, key)));
    }
    refusal.set(sentence);
  }

  /// Gives a command its usual keys back, unless another has one of them by now.
  public void unbind(Command command) {
    KeyMap without = now.get().keys().without(command);
    String sentence =
        command.keys().stream()
            .map(key -> without.refusal(command, key, messages))
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse("");
    if (sentence.isEmpty()) {
      change(settings -> settings.with(without));
    }
    refusal.set(sentence);
  }

  /// Keeps it, where the window stands left as it is by now.
  ///
  /// @return false when something is not right yet
  public boolean keep() {
    String initials = now.get().initials().strip();
    if (initials.isEmpty() || initials.length() > 12) {
      refusal.set(messages.text("window.settings.initials-wrong"));
      return false;
    }
    refuseReasons();
    if (!refusal.get().isEmpty()) {
      return false;
    }
    book.change(
        before -> {
          Settings.Findings findings = before.findings().with(reasons.kept());
          Settings next = now.get().withInitials(initials).with(findings);
          return before.window().map(next::with).orElse(next);
        });
    return true;
  }
}
