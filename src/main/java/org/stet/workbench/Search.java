package org.stet.workbench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.stet.review.Note;
import org.stet.review.Side;
import org.stet.text.Span;

/// Looks for words in both texts, in findings and in notes, without regard to case and diacritics.
/// To be used on the window's thread.
public final class Search {
  /// A place where the words stand: in a text, or else in a finding, or else in a free note.
  public record Hit(
      Optional<Side> side, Span span, Optional<String> finding, Optional<Note> note) {}

  /// What is found.
  ///
  /// @param hits those of the rewrite first, then of the original, the findings and the notes
  /// @param at the place of the one on show, from 0; -1 before the first
  public record Found(List<Hit> hits, int at) {
    public Found {
      hits = List.copyOf(hits);
    }

    /// The one on show.
    public Optional<Hit> current() {
      return at < 0 ? Optional.empty() : Optional.of(hits.get(at));
    }

    /// All those in a text, in order.
    public List<Span> in(Side side) {
      return hits.stream()
          .filter(hit -> hit.side().equals(Optional.of(side)))
          .map(Hit::span)
          .toList();
    }
  }

  private static final Found NOTHING = new Found(List.of(), -1);

  /// A text with its folded form, which is made once.
  private record Known(String text, Folded folded) {}

  private final OpenReview review;
  private final Map<Side, Known> texts = new EnumMap<>(Side.class);
  private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(NOTHING);
  private String query = "";

  public Search(OpenReview review) {
    this.review = review;
    review.result().addListener((value, before, now) -> again());
  }

  /// What is found now.
  public ReadOnlyObjectProperty<Found> found() {
    return found.getReadOnlyProperty();
  }

  /// Looks for words; none finds nothing. Nothing is on show before somebody asks for the next.
  public void look(String words) {
    query = Folded.query(words);
    found.set(new Found(hits(), -1));
  }

  private void again() {
    if (!query.isEmpty()) {
      List<Hit> hits = hits();
      found.set(new Found(hits, Math.min(found.get().at(), hits.size() - 1)));
    }
  }

  /// Goes to the next place, and from the last to the first.
  public void next() {
    step(1);
  }

  /// Goes to the place before, and from the first to the last.
  public void previous() {
    step(-1);
  }

  private void step(int by) {
    Found now = found.get();
    if (!now.hits().isEmpty()) {
      int from = now.at() < 0 && by < 0 ? 0 : now.at();
      found.set(new Found(now.hits(), Math.floorMod(from + by, now.hits().size())));
    }
  }

  private List<Hit> hits() {
    List<Hit> hits = new ArrayList<>();
    for (Side side : List.of(Side.REWRITE, Side.ORIGINAL)) {
      for (Span span : text(side).find(query)) {
        hits.add(new Hit(Optional.of(side), span, Optional.empty(), Optional.empty()));
      }
    }
    for (Entry entry : review.entries()) {
      Optional<String> finding = Optional.of(entry.fingerprint());
      if (words(entry).anyMatch(words -> new Folded(words).has(query))) {
        hits.add(new Hit(Optional.empty(), Span.at(0), finding, Optional.empty()));
      }
    }
    for (Note note : review.freeNotes()) {
      if (new Folded(note.text()).has(query)) {
        hits.add(new Hit(Optional.empty(), Span.at(0), Optional.empty(), Optional.of(note)));
      }
    }
    return hits;
  }

  private static Stream<String> words(Entry entry) {
    return Stream.concat(
        Stream.of(entry.words().title(), entry.words().message()),
        entry.notes().stream().map(Note::text));
  }

  private Folded text(Side side) {
    String text = review.page(side).get().document().text();
    Known known = texts.get(side);
    if (known == null || !known.text().equals(text)) {
      known = new Known(text, new Folded(text));
      texts.put(side, known);
    }
    return known.folded();
  }
}
