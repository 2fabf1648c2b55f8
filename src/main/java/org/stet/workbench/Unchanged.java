package org.stet.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.alignment.Link;
import org.stet.check.Finding;
import org.stet.check.Result;
import org.stet.claim.Evidence;
import org.stet.review.Side;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Span;

/// Paragraphs that the rewrite took over as they stood and that carry no mark: runs of them fold
/// into one quiet line, in both texts at once. A paragraph that a finding was compared with counts
/// as marked, so that nothing an editor is led to is ever hidden.
final class Unchanged {
  /// Fewer sentences would gain no room by folding.
  private static final int FEWEST = 3;

  /// Paragraphs that fold together, with as many sentences in either text.
  ///
  /// @param original the index of the first block there, and how many there are
  /// @param rewrite the same
  record Stretch(Range original, Range rewrite, int sentences) {
    Range in(Side side) {
      return side == Side.ORIGINAL ? original : rewrite;
    }
  }

  /// Blocks that follow one another.
  record Range(int first, int count) {
    int end() {
      return first + count;
    }

    /// With more of them, where those follow these or share the last one.
    Optional<Range> with(Range next) {
      boolean near = next.first == end() || next.first == end() - 1;
      return near ? Optional.of(new Range(first, next.end() - first)) : Optional.empty();
    }
  }

  private final Document original;
  private final Document rewrite;
  private final List<Link> links;
  private final boolean[] quietOriginal;
  private final boolean[] quietRewrite;

  /// @param marks on the original, and on the rewrite
  Unchanged(Result result, List<Marked> marks, List<Marked> rewriteMarks) {
    original = result.texts().original();
    rewrite = result.texts().rewrite();
    links = result.texts().alignment().links();
    quietOriginal = told(original, links.stream().flatMap(link -> link.original().stream()));
    quietRewrite = told(rewrite, links.stream().flatMap(link -> link.rewrite().stream()));
    alone(result.texts().alignment().original(), Side.ORIGINAL, result);
    alone(result.texts().alignment().rewrite(), Side.REWRITE, result);
    disturb(original, quietOriginal, Stream.concat(spans(marks), compared(result)));
    disturb(rewrite, quietRewrite, spans(rewriteMarks));
    links.stream().filter(link -> !isSame(link)).forEach(this::disturb);
  }

  private static boolean[] told(Document text, Stream<Sentence> linked) {
    boolean[] quiet = new boolean[text.blocks().size()];
    linked.forEach(sentence -> quiet[sentence.block()] = foldable(text, sentence.block()));
    return quiet;
  }

  /// The headline names the article, folded or not.
  private static boolean foldable(Document text, int block) {
    Block found = text.blocks().get(block);
    return found.kind().isBody() && found.kind() != BlockKind.HEADLINE;
  }

  private void alone(List<Sentence> sentences, Side side, Result result) {
    boolean[] quiet = side == Side.ORIGINAL ? quietOriginal : quietRewrite;
    var alignment = result.texts().alignment();
    for (Sentence sentence : sentences) {
      Optional<Link> link =
          side == Side.ORIGINAL ? alignment.ofOriginal(sentence) : alignment.ofRewrite(sentence);
      quiet[sentence.block()] &= link.isPresent();
    }
  }

  private static Stream<Span> spans(List<Marked> marks) {
    return marks.stream().filter(mark -> mark.mark() != Mark.SIGNED).map(Marked::span);
  }

  private static Stream<Span> compared(Result result) {
    return result.findings().stream()
        .map(Finding::inOriginal)
        .flatMap(List::stream)
        .map(Evidence::span);
  }

  private static void disturb(Document text, boolean[] quiet, Stream<Span> places) {
    List<Block> blocks = text.blocks();
    places.forEach(
        place -> {
          for (int i = Blocks.at(text, place.end()); i >= 0; i--) {
            if (blocks.get(i).span().end() < place.start()) {
              break;
            }
            quiet[i] = false;
          }
        });
  }

  private boolean isSame(Link link) {
    boolean same = link.original().size() == link.rewrite().size() && !link.moved();
    for (int i = 0; same && i < link.original().size(); i++) {
      same = same(link.original().get(i).span(), link.rewrite().get(i).span());
    }
    return same;
  }

  private boolean same(Span before, Span now) {
    String one = original.in(before);
    String other = rewrite.in(now);
    return one.equals(other) || one.replaceAll("\\s+", " ").equals(other.replaceAll("\\s+", " "));
  }

  private boolean disturb(Link link) {
    boolean any = isQuiet(link);
    link.original().forEach(sentence -> quietOriginal[sentence.block()] = false);
    link.rewrite().forEach(sentence -> quietRewrite[sentence.block()] = false);
    return any;
  }

  private boolean isQuiet(Link link) {
    return link.original().stream().anyMatch(sentence -> quietOriginal[sentence.block()])
        || link.rewrite().stream().anyMatch(sentence -> quietRewrite[sentence.block()]);
  }

  private boolean isWhole(Link link) {
    return link.original().stream().allMatch(sentence -> quietOriginal[sentence.block()])
        && link.rewrite().stream().allMatch(sentence -> quietRewrite[sentence.block()]);
  }

  /// Takes only these paragraphs of the rewrite for unchanged: one that an editor has seen open is
  /// not folded away under the eye when an edit made it equal to the original.
  Unchanged among(Set<String> paragraphs) {
    for (int i = 0; i < quietRewrite.length; i++) {
      quietRewrite[i] &= paragraphs.contains(rewrite.in(rewrite.blocks().get(i).span()));
    }
    return this;
  }

  /// A paragraph folds with all those that its sentences answer to, or not at all.
  private void settle() {
    boolean more = true;
    while (more) {
      more = false;
      for (Link link : links) {
        more |= isQuiet(link) && !isWhole(link) && disturb(link);
      }
    }
  }

  /// The paragraphs of the rewrite that may fold.
  Set<String> paragraphs() {
    settle();
    Set<String> quiet = new HashSet<>();
    for (int i = 0; i < quietRewrite.length; i++) {
      if (quietRewrite[i]) {
        quiet.add(rewrite.in(rewrite.blocks().get(i).span()));
      }
    }
    return quiet;
  }

  /// What folds, in order.
  List<Stretch> stretches() {
    settle();
    List<Stretch> stretches = new ArrayList<>();
    for (Link link : links) {
      if (isWhole(link)) {
        Stretch next =
            new Stretch(blocks(link.original()), blocks(link.rewrite()), link.rewrite().size());
        Optional<Stretch> longer =
            stretches.isEmpty() ? Optional.empty() : joined(stretches.getLast(), next);
        longer.ifPresent(stretch -> stretches.removeLast());
        stretches.add(longer.orElse(next));
      }
    }
    stretches.removeIf(stretch -> stretch.sentences() < FEWEST || isTorn(stretch, stretches));
    return stretches;
  }

  private static Range blocks(List<Sentence> sentences) {
    int first = sentences.getFirst().block();
    return new Range(first, sentences.getLast().block() - first + 1);
  }

  private static Optional<Stretch> joined(Stretch before, Stretch next) {
    return before
        .original()
        .with(next.original())
        .flatMap(
            original ->
                before
                    .rewrite()
                    .with(next.rewrite())
                    .map(
                        rewrite ->
                            new Stretch(original, rewrite, before.sentences() + next.sentences())));
  }

  /// Whether it shares a paragraph with another: neither could fold without a part of the other.
  private static boolean isTorn(Stretch one, List<Stretch> all) {
    return all.stream()
        .filter(other -> !other.equals(one))
        .anyMatch(
            other -> Stream.of(Side.values()).anyMatch(side -> meet(one.in(side), other.in(side))));
  }

  private static boolean meet(Range one, Range other) {
    return one.first() < other.end() && other.first() < one.end();
  }
}
