package org.stet.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.alignment.Change;
import org.stet.alignment.ChangeKind;
import org.stet.alignment.Link;
import org.stet.check.Result;
import org.stet.text.Span;
import org.stet.text.Token;

/// What was cut from linked sentences, struck where it stood. Changes with little between them are
/// shown as one, and a sentence of which little is left as replaced, for a reader follows two
/// phrases, not a shower of words.
final class Strikes {
  /// So many letters of kept words part two changes no further.
  private static final int LITTLE = 4;

  /// Below this share of kept words a sentence was told anew.
  private static final double FEW = 0.3;

  private final String original;
  private final List<Marked> marks = new ArrayList<>();

  private Strikes(String original) {
    this.original = original;
  }

  /// The chips of cut words, and the kept words among them as added.
  static List<Marked> of(Result result) {
    Strikes strikes = new Strikes(result.texts().original().text());
    result.texts().alignment().links().forEach(strikes::link);
    return strikes.marks;
  }

  private void link(Link link) {
    int start = link.rewrite().getFirst().span().start();
    int at = start;
    boolean anew = isToldAnew(link);
    List<Change> changes = link.changes();
    for (int i = 0; i < changes.size(); i++) {
      int end = i + 1;
      if (isChanged(changes.get(i))) {
        while (end < changes.size() && joins(changes, end, anew)) {
          end++;
        }
        group(changes.subList(i, end), at, start);
      }
      for (Change passed : changes.subList(i, end)) {
        at = passed.rewrite().isEmpty() ? at : passed.rewrite().getLast().span().end();
      }
      i = end - 1;
    }
  }

  private static boolean isChanged(Change change) {
    return change.kind() != ChangeKind.KEPT && change.kind() != ChangeKind.MOVED;
  }

  /// Whether a change goes on with the one before it: changed as well, or short and before one that
  /// is.
  private static boolean joins(List<Change> changes, int at, boolean anew) {
    Change change = changes.get(at);
    if (change.kind() != ChangeKind.KEPT) {
      return isChanged(change);
    }
    int letters =
        change.rewrite().stream().filter(Token::isWord).mapToInt(t -> t.surface().length()).sum();
    boolean more = at + 1 < changes.size() && isChanged(changes.get(at + 1));
    return more && (anew || letters <= LITTLE);
  }

  private static boolean isToldAnew(Link link) {
    boolean moved = link.changes().stream().anyMatch(c -> c.kind() == ChangeKind.MOVED);
    long kept =
        link.changes().stream()
            .filter(change -> change.kind() == ChangeKind.KEPT)
            .flatMap(change -> change.rewrite().stream())
            .filter(Token::isWord)
            .count();
    long all = link.rewrite().stream().mapToLong(sentence -> sentence.words().size()).sum();
    return !moved && kept < FEW * all;
  }

  private void group(List<Change> changes, int at, int start) {
    List<Token> gone = changes.stream().flatMap(change -> change.original().stream()).toList();
    List<Token> now = changes.stream().flatMap(change -> change.rewrite().stream()).toList();
    boolean cut = changes.stream().anyMatch(c -> isChanged(c) && !c.original().isEmpty());
    String words =
        Marking.runs(gone).stream()
            .map(span -> span.in(original).replaceAll("\\s+", " "))
            .collect(Collectors.joining(" "));
    if (cut && !words.isEmpty()) {
      boolean before = !now.isEmpty() || at == start;
      int place = now.isEmpty() ? at : now.getFirst().span().start();
      String chip = before ? words + " " : " " + words;
      marks.add(new Marked(Span.at(place), Mark.CUT, "", chip));
      kept(changes).forEach(span -> marks.add(Marked.on(span, Mark.ADDED, "")));
    }
  }

  /// Struck with the words around them, they stand among what was put in.
  private static Stream<Span> kept(List<Change> changes) {
    return changes.stream()
        .filter(change -> change.kind() == ChangeKind.KEPT)
        .flatMap(change -> Marking.runs(change.rewrite()).stream());
  }
}
