package org.stet.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.stet.review.Note;
import org.stet.review.Side;
import org.stet.text.Document;
import org.stet.text.Span;

/// Looks for words in all texts, in findings and in notes, without regard to case and diacritics.
/// To be used on the window's thread.
public final class Search {
  /// A place where the words stand: in a text, in a further source, in a finding or in a free note.
  ///
  /// @param source the number of the further source, from 1; 0 elsewhere
  public record Hit(
      Optional<Side> side, int source, Span span, Optional<String> finding, Optional<Note> note) {
    private static Hit in(Side side, Span span) {
      return new Hit(Optional.of(side), 0, span, Optional.empty(), Optional.empty());
    }

    private static Hit in(int source, Span span) {
      return new Hit(Optional.empty(), source, span, Optional.empty(), Optional.empty());
    }

    private static Hit in(Entry entry) {
      Optional<String> finding = Optional.of(entry.fingerprint());
      return new Hit(Optional.empty(), 0, Span.at(0), finding, Optional.empty());
    }

    private static Hit in(Note note) {
      return new Hit(Optional.empty(), 0, Span.at(0), Optional.empty(), Optional.of(note));
    }
  }

  /// What is found.
  ///
  /// @param hits those of the rewrite first, then of the original, the further sources, the
  ///     findings and the notes
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

    /// All those in a further source, in order.
    public List<Span> in(int source) {
      return hits.stream()
          .filter(hit -> source > 0 && hit.source() == source)
          .map(Hit::span)
          .toList();
    }
  }

  private static final Found NOTHING = new Found(List.of(), -1);

  /// A text with its folded form, which is made once.
  private record Known(String text, Folded folded) {}

  private final OpenReview review;
  /// By the side, or by the number of the further source.
  private final Map<Object, Known> texts = new HashMap<>();
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
      String text = review.page(side).get().document().text();
      find(side, text, span -> hits.add(Hit.in(side, span)));
    }
    List<Document> sources = review.sources().texts();
    for (int at = 0; at < sources.size(); at++) {
      int source = at + 1;
      find(source, sources.get(at).text(), span -> hits.add(Hit.in(source, span)));
    }
    for (Entry entry : review.entries()) {
      if (words(entry).anyMatch(words -> new Folded(words).has(query))) {
        hits.add(Hit.in(entry));
      }
    }
    for (Note note : review.freeNotes()) {
      if (new Folded(note.text()).has(query)) {
        hits.add(Hit.in(note));
      }
    }
    return hits;
  }

  private static Stream<String> words(Entry entry) {
    return Stream.concat(
        Stream.of(entry.words().title(), entry.words().message()),
        entry.notes().stream().map(Note::text));
  }

  /// @param key by which the text is known
  private void find(Object key, String text, Consumer<Span> found) {
    Known known = texts.get(key);
    if (known == null || !known.text().equals(text)) {
      known = new Known(text, new Folded(text));
      texts.put(key, known);
    }
    known.folded().find(query).forEach(found);
  }
}
