package org.stet.text;

/// The parts of speech of one sentence, found when the first of them is asked for: a tagger takes a
/// hundred times as long as everything else that is done to a token, and few tokens are asked.
public interface Tags {
  /// Where no tagger runs.
  Tags NONE = token -> "";

  /// The tag of a token of this sentence in the Universal Dependencies tag set.
  String of(Token token);
}
