package org.stet.workbench;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.report.Messages;

/// Which keys do what: the usual ones, and those that a person chose instead.
///
/// @param chosen one key for each command that was given another than its own
public record KeyMap(Map<Command, Chord> chosen) {
  /// The usual keys.
  public static final KeyMap USUAL = new KeyMap(Map.of());

  public KeyMap {
    chosen = Map.copyOf(chosen);
  }

  /// The keys of a command, the one to name first.
  public List<Chord> of(Command command) {
    Chord own = chosen.get(command);
    return own == null ? command.keys() : List.of(own);
  }

  /// What a key does where commands of a scope apply.
  public Optional<Command> at(Chord chord, Command.Scope scope) {
    return Arrays.stream(Command.values())
        .filter(command -> command.scope().meets(scope))
        .filter(command -> of(command).contains(chord))
        .findFirst();
  }

  /// Why a command cannot have a key, as a sentence; empty when it can.
  public String refusal(Command command, Chord chord, Messages messages) {
    if (chord.isMoving() || (chord.isTyping() && command.scope() == Command.Scope.EVERYWHERE)) {
      return messages.text("window.keys.taken", chord);
    }
    return Arrays.stream(Command.values())
        .filter(other -> other != command && other.scope().meets(command.scope()))
        .filter(other -> of(other).contains(chord))
        .findFirst()
        .map(other -> messages.text("window.keys.clash", chord, messages.text(name(other))))
        .orElse("");
  }

  /// Words that name keys, each as it is now.
  ///
  /// @param words the message whose arguments are the keys of the commands
  public String text(Messages messages, String words, Command... commands) {
    return messages.text(
        words, Arrays.stream(commands).map(command -> of(command).getFirst()).toArray());
  }

  /// The same with a key chosen for a command, in place of all that it had.
  public KeyMap with(Command command, Chord chord) {
    Map<Command, Chord> now = copy();
    now.put(command, chord);
    return new KeyMap(now);
  }

  /// The same with the usual keys for a command.
  public KeyMap without(Command command) {
    Map<Command, Chord> now = copy();
    now.remove(command);
    return new KeyMap(now);
  }

  private Map<Command, Chord> copy() {
    Map<Command, Chord> copy = new EnumMap<>(Command.class);
    copy.putAll(chosen);
    return copy;
  }

  /// Where the messages name a command.
  public static String name(Command command) {
    return "window.command." + command.id();
  }
}
