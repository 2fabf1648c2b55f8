package org.stet.view;

import org.stet.report.Messages;
import org.stet.workbench.Search;

/// The search in a review: its bar, and what it shows in the texts and the list.
final class Finder {
  private final ReviewPane pane;
  private final Search search;
  private final FindBar bar;

  Finder(ReviewPane pane, Messages messages) {
    this.pane = pane;
    this.search = new Search(pane.model());
    this.bar = new FindBar(search, messages, this::close);
    search.found().addListener((value, before, now) -> show(now));
  }

  FindBar bar() {
    return bar;
  }

  void open() {
    bar.open();
  }

  /// Goes to the next place, or the one before; asks for words where none are looked for.
  void step(int by) {
    if (!bar.isOpen()) {
      bar.open();
    } else if (by > 0) {
      search.next();
    } else {
      search.previous();
    }
  }

  /// Closes the bar and gives the keys back; false when it was not open.
  boolean close() {
    boolean open = bar.isOpen();
    if (open) {
      bar.close();
      pane.unchoose();
      pane.takeKeys();
    }
    return open;
  }

  private void show(Search.Found found) {
    pane.mark(found);
    found.current().ifPresent(this::show);
  }

  private void show(Search.Hit hit) {
    hit.finding().ifPresent(pane.model()::reveal);
    hit.note().ifPresent(pane::goTo);
    if (hit.source() > 0) {
      pane.show(hit.source(), hit.span());
    }
    hit.side().ifPresent(side -> pane.show(side, hit.span()));
  }
}
