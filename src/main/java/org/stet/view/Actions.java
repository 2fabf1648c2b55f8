package org.stet.view;

/// What the buttons of the frame do.
interface Actions {
  void open();

  void export();

  void clear();

  void switchLook();

  void keys();

  void settings();
}
