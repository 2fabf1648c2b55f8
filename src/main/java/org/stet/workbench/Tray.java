package org.stet.workbench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.stet.report.Messages;
import org.stet.review.Side;
import org.stet.text.Document;

/// The texts that lie ready for the next check: the original, the rewrite, and further sources. To
/// be used on the window's thread.
public final class Tray {
  private final Reader reader;
  private final Messages messages;
  private final Consumer<String> problem;
  private final Place.Owner owner;
  private final Map<Side, Place> places = new EnumMap<>(Side.class);
  private final ObservableList<Place> sources = FXCollections.observableArrayList();
  // Kept in a field: a view that nobody holds is collected, and its listeners fall silent with it.
  private final ObservableList<Place> sourcesView =
      FXCollections.unmodifiableObservableList(sources);
  private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(false);

  /// @param problem hears one sentence on what went wrong; an empty one takes the last away
  /// @param ready is told once a pair is there and nothing more is to be waited for
  Tray(Reader reader, Consumer<String> problem, Runnable ready) {
    this.reader = reader;
    this.messages = reader.messages();
    this.problem = problem;
    this.owner = new Watch(ready);
    for (Side side : Side.values()) {
      places.put(side, new Place(reader, owner));
    }
  }

  /// Hears of all places.
  private final class Watch implements Place.Owner {
    private final Runnable ready;
    private boolean due;

    Watch(Runnable ready) {
      this.ready = ready;
    }

    @Override
    public void changed() {
      sources.removeIf(place -> place.chosen().get().isEmpty() && !place.isReading());
      boolean both = places.values().stream().allMatch(place -> place.chosen().get().isPresent());
      complete.set(both && !isReading());
    }

    /// A text of the pair begins the check; a source that is added later waits for the next one.
    @Override
    public void arrived(Place place) {
      due |= places.containsValue(place);
      if (due && complete.get() && !asks()) {
        due = false;
        ready.run();
      }
    }

    @Override
    public void failed(String sentence) {
      problem.accept(sentence);
    }
  }

  /// The place for one of the two texts.
  public Place place(Side side) {
    return Objects.requireNonNull(places.get(side));
  }

  /// The places of the further sources, in the order that they came in.
  public ObservableList<Place> sources() {
    return sourcesView;
  }

  /// The further sources that were read.
  List<Document> furtherSources() {
    return sources.stream()
        .flatMap(place -> place.chosen().get().stream())
        .map(Chosen::document)
        .toList();
  }

  /// Whether both texts are there and none is on its way.
  public ReadOnlyBooleanProperty complete() {
    return complete.getReadOnlyProperty();
  }

  /// Whether one of the texts holds tracked changes, so that a person should say what becomes of
  /// them before the check.
  public boolean asks() {
    return all().anyMatch(Place::isRevised);
  }

  /// Whether a text is being read.
  public boolean isReading() {
    return all().anyMatch(Place::isReading);
  }

  /// The side that a text goes to when nobody says which.
  public Side free() {
    boolean rewriteMissing = place(Side.REWRITE).chosen().get().isEmpty();
    return place(Side.ORIGINAL).chosen().get().isPresent() && rewriteMissing
        ? Side.REWRITE
        : Side.ORIGINAL;
  }

  /// Puts what a person brought in its place: the first becomes the text of that side, the others
  /// further sources of the original. A rewrite has no company.
  public void put(Side side, List<Origin> origins) {
    if (brought(origins)) {
      place(side).read(origins.getFirst());
      List<Origin> others = origins.subList(1, origins.size());
      if (side == Side.ORIGINAL) {
        others.forEach(this::source);
      } else if (!others.isEmpty()) {
        problem.accept(messages.text("window.one-rewrite", origins.getFirst().name()));
      }
    }
  }

  /// Puts what a person brought without saying what it is: a pair in that order, the rest further
  /// sources; a single text where one is missing.
  public void put(List<Origin> origins) {
    if (origins.size() < 2) {
      put(free(), origins);
    } else if (brought(origins)) {
      place(Side.ORIGINAL).read(origins.get(0));
      origins.subList(2, origins.size()).forEach(this::source);
      place(Side.REWRITE).read(origins.get(1));
    }
  }

  /// Puts further sources beside the original.
  public void add(List<Origin> origins) {
    if (brought(origins)) {
      origins.forEach(this::source);
    }
  }

  private boolean brought(List<Origin> origins) {
    problem.accept(origins.isEmpty() ? messages.text("window.nothing-brought") : "");
    return !origins.isEmpty();
  }

  private void source(Origin origin) {
    Place place = new Place(reader, owner);
    sources.add(place);
    place.read(origin);
  }

  /// Waits no longer for what is being read; what lies ready stays.
  public void cancel() {
    all().toList().forEach(Place::cancel);
  }

  /// Takes all texts away.
  public void clear() {
    all().toList().forEach(Place::clear);
  }

  private Stream<Place> all() {
    return Stream.concat(places.values().stream(), sources.stream());
  }
}
