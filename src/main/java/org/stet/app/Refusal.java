package org.stet.app;

/// What was asked can't be done. The message is one sentence for the user: what was wrong, where,
/// and what to do.
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  Refusal(String sentence) {
    super(sentence);
  }
}
