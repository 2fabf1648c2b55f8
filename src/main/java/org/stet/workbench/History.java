package org.stet.workbench;

import java.util.ArrayDeque;
import java.util.Deque;

/// What can be undone and done again.
final class History {
  /// A step that was taken, with its way back.
  record Step(Runnable does, Runnable undoes) {}

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  /// Takes a step. What was undone before can't be done again.
  void take(Step step) {
    taken(step);
    step.does().run();
  }

  /// Remembers a step that was taken already.
  void taken(Step step) {
    undone.clear();
    done.push(step);
  }

  void undo() {
    if (!done.isEmpty()) {
      Step step = done.pop();
      undone.push(step);
      step.undoes().run();
    }
  }

  void redo() {
    if (!undone.isEmpty()) {
      Step step = undone.pop();
      done.push(step);
      step.does().run();
    }
  }
}
