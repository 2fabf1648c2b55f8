package org.stet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.text.Sentence;
import org.stet.text.Span;

/// Words and phrases of a sentence, each with others that turn what it says.
final class Turned {
  static final Turned NEGATION =
      new Turned(
          Map.ofEntries(
              Map.entry("no one", List.of("everyone")),
              Map.entry("nobody", List.of("everybody", "someone")),
              Map.entry("none", List.of("all", "most")),
              Map.entry("nothing", List.of("everything")),
              Map.entry("neither", List.of("both")),
              Map.entry("no longer", List.of("still")),
              Map.entry("without", List.of("with")),
              Map.entry("denied", List.of("confirmed", "admitted")),
              Map.entry("denies", List.of("confirms")),
              Map.entry("refused to", List.of("agreed to")),
              Map.entry("declined to", List.of("agreed to")),
              Map.entry("rejected", List.of("accepted", "approved")),
              Map.entry("failed to", List.of("managed to")),
              Map.entry("unable to", List.of("able to")),
              Map.entry("impossible", List.of("possible")),
              Map.entry("unlikely", List.of("likely")),
              Map.entry("never", List.of("always", "often")),
              Map.entry("no", List.of("some")),
              Map.entry("everyone", List.of("no one")),
              Map.entry("will", List.of("won't", "will never")),
              Map.entry("is", List.of("isn't", "is no longer")),
              Map.entry("was", List.of("wasn't", "was never")),
              Map.entry("can", List.of("cannot")),
              Map.entry("agreed to", List.of("refused to")),
              Map.entry("confirmed", List.of("denied")),
              Map.entry("with", List.of("without"))));
  static final Turned CERTAINTY =
      new Turned(
          Map.ofEntries(
              Map.entry("plans to", List.of("will")),
              Map.entry("plan to", List.of("will")),
              Map.entry("hopes to", List.of("will")),
              Map.entry("wants to", List.of("will")),
              Map.entry("expected to", List.of("certain to", "sure to")),
              Map.entry("likely", List.of("certain")),
              Map.entry("suspected of", List.of("guilty of")),
              Map.entry("charged with", List.of("convicted of", "found guilty of")),
              Map.entry("arrested", List.of("convicted", "acquitted")),
              Map.entry("accused of", List.of("guilty of")),
              Map.entry("believed to be", List.of("known to be")),
              Map.entry("thought to be", List.of("known to be")),
              Map.entry("up to", List.of("exactly")),
              Map.entry("could be", List.of("is", "was")),
              Map.entry("may be", List.of("is")),
              Map.entry("may have", List.of("has")),
              Map.entry("could", List.of("must", "would")),
              Map.entry("might", List.of("would", "must")),
              Map.entry("would", List.of("might", "could")),
              Map.entry("probably", List.of("definitely")),
              Map.entry("perhaps", List.of("certainly")),
              Map.entry("appears to", List.of("is known to")),
              Map.entry("seems to", List.of("is known to"))));
  static final Turned COMPARISON =
      new Turned(
          Map.ofEntries(
              Map.entry("more than", List.of("less than", "fewer than")),
              Map.entry("less than", List.of("more than")),
              Map.entry("at least", List.of("at most", "up to")),
              Map.entry("rose", List.of("fell")),
              Map.entry("fell", List.of("rose")),
              Map.entry("increased", List.of("decreased")),
              Map.entry("increase", List.of("decrease", "drop")),
              Map.entry("rise", List.of("fall")),
              Map.entry("highest", List.of("lowest")),
              Map.entry("higher", List.of("lower")),
              Map.entry("lower", List.of("higher")),
              Map.entry("largest", List.of("smallest")),
              Map.entry("biggest", List.of("smallest")),
              Map.entry("best", List.of("worst")),
              Map.entry("majority", List.of("minority")),
              Map.entry("before", List.of("after")),
              Map.entry("after", List.of("before")),
              Map.entry("most", List.of("few")),
              Map.entry("more", List.of("less", "fewer")),
              Map.entry("better", List.of("worse")),
              Map.entry("older", List.of("younger")),
              Map.entry("first", List.of("last"))));
  static final Turned CAUSE =
      new Turned(
          Map.ofEntries(
              Map.entry("after", List.of("because", "because of")),
              Map.entry("when", List.of("because")),
              Map.entry("while", List.of("because")),
              Map.entry("following", List.of("because of", "due to")),
              Map.entry("was followed by", List.of("caused", "led to"))));
  static final Turned OPPOSITE =
      new Turned(
          Map.ofEntries(
              Map.entry("won", List.of("lost")),
              Map.entry("lost", List.of("won")),
              Map.entry("bought", List.of("sold")),
              Map.entry("opened", List.of("closed")),
              Map.entry("closed", List.of("opened")),
              Map.entry("arrested", List.of("released", "freed")),
              Map.entry("supported", List.of("opposed")),
              Map.entry("joined", List.of("left")),
              Map.entry("left", List.of("joined")),
              Map.entry("killed", List.of("injured", "rescued")),
              Map.entry("injured", List.of("killed")),
              Map.entry("guilty", List.of("innocent")),
              Map.entry("alive", List.of("dead")),
              Map.entry("legal", List.of("illegal")),
              Map.entry("public", List.of("private")),
              Map.entry("against", List.of("for")),
              Map.entry("men", List.of("women")),
              Map.entry("good", List.of("bad")),
              Map.entry("success", List.of("failure")),
              Map.entry("allowed", List.of("forbidden", "banned")),
              Map.entry("began", List.of("ended")),
              Map.entry("started", List.of("stopped"))));

  private final Map<String, List<String>> others;
  private final Pattern words;

  private Turned(Map<String, List<String>> others) {
    this.others = others;
    // The longer phrase first: `no one` before `no`.
    this.words =
        Pattern.compile(
            others.keySet().stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .collect(Collectors.joining("|", "\\b(?:", ")\\b(?! 20)")));
  }

  /// Every way to turn a sentence.
  List<Plant.Edit> edits(Plant.Story story, Sentence sentence) {
    List<Plant.Edit> edits = new ArrayList<>();
    int start = sentence.span().start();
    Matcher match = words.matcher(story.document().in(sentence.span()));
    while (match.find()) {
      Span span = new Span(start + match.start(), start + match.end());
      others
          .getOrDefault(match.group(), List.of())
          .forEach(text -> edits.add(new Plant.Edit(span, text)));
    }
    return edits;
  }
}
