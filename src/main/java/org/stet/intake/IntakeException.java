package org.stet.intake;

import java.util.List;

/// A text could not be read. The words for it are in `resources/messages/intake.properties` under
/// the key: one sentence that says what was wrong, where, and what to do.
public final class IntakeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> arguments;

  /// @param arguments what the message is filled with; the first is always the source's name
  public IntakeException(String key, String... arguments) {
    super(key + " " + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  public String key() {
    return key;
  }

  public List<String> arguments() {
    return arguments;
  }
}
