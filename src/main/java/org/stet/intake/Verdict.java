package org.stet.intake;

import org.stet.text.BlockKind;

/// What a unit was found to be.
///
/// @param reason the message key that says why it is not body; empty for body
/// @param parts whether another story may follow
record Verdict(BlockKind kind, String reason, boolean parts) {
  static final Verdict OTHER_STORY = chrome("chrome.other-story");
  static final Verdict LABEL = chrome("chrome.label");
  static final Verdict MENU = chrome("chrome.menu");
  static final Verdict RULE = chrome("chrome.rule");
  static final Verdict BANNER = chrome("chrome.banner");

  static Verdict body(BlockKind kind) {
    return new Verdict(kind, "", false);
  }

  private static Verdict chrome(String reason) {
    return new Verdict(BlockKind.CHROME, reason, false);
  }
}
