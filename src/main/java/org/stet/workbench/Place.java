package org.stet.workbench;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.stet.intake.Revisions;

/// A place for one text of the next check: empty, being filled, or filled. What lies in it stays
/// until another text has been read in its stead. To be used on the window's thread.
public final class Place {
  /// Who has the place.
  interface Owner {
    /// A text came, went or is on its way.
    void changed();

    /// A text was read and lies in the place now.
    void arrived(Place place);

    /// A text could not be read, for the reason that the sentence says.
    void failed(String sentence);
  }

  private final Reader reader;
  private final Owner owner;
  private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Origin>> reading =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private int turn;

  Place(Reader reader, Owner owner) {
    this.reader = reader;
    this.owner = owner;
  }

  /// The text that lies here.
  public ReadOnlyObjectProperty<Optional<Chosen>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// What is being read to be put here.
  public ReadOnlyObjectProperty<Optional<Origin>> reading() {
    return reading.getReadOnlyProperty();
  }

  /// Reads a text for this place, its tracked changes accepted.
  public void read(Origin origin) {
    read(origin, Revisions.ACCEPT);
  }

  /// Reads the text that lies here again, with something else made of its tracked changes.
  public void read(Revisions revisions) {
    chosen
        .get()
        .filter(text -> text.revisions() != revisions)
        .ifPresent(text -> read(text.origin(), revisions));
  }

  /// Reads a text for this place.
  ///
  /// @param revisions what becomes of its tracked changes
  public void read(Origin origin, Revisions revisions) {
    int mine = ++turn;
    reading.set(Optional.of(origin));
    owner.changed();
    reader.read(
        origin,
        revisions,
        new Reader.Waiting(text -> arrived(mine, text), sentence -> failed(mine, sentence)));
  }

  private void arrived(int mine, Chosen text) {
    if (mine == turn) {
      chosen.set(Optional.of(text));
      cancel();
      owner.arrived(this);
    }
  }

  private void failed(int mine, String sentence) {
    if (mine == turn) {
      cancel();
      owner.failed(sentence);
    }
  }

  /// Waits no longer for what is being read.
  public void cancel() {
    turn++;
    reading.set(Optional.empty());
    owner.changed();
  }

  /// Takes the text away.
  public void clear() {
    chosen.set(Optional.empty());
    cancel();
  }

  /// Whether a text is being read to be put here.
  public boolean isReading() {
    return reading.get().isPresent();
  }

  /// Whether the text that lies here holds tracked changes.
  public boolean isRevised() {
    return chosen.get().filter(text -> text.reading().revised()).isPresent();
  }
}
