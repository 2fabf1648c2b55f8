package org.stet.view;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.stet.report.Messages;
import org.stet.workbench.Command;
import org.stet.workbench.Fold;
import org.stet.workbench.Paragraph;

/// What can be done with a paragraph, or with those that are folded away.
record BlockMenu(TextPane pane, Messages messages) {
  void show(ContextMenuEvent event, Paragraph paragraph) {
    ContextMenu menu = new ContextMenu();
    Optional<Fold> fold = paragraph.fold();
    fold.ifPresent(
        folded -> {
          String show = folded.open() ? "window.fold.hide" : "window.fold.show";
          menu.getItems().add(item(show, () -> pane.review().toggleFold(pane.side(), folded)));
        });
    if (fold.filter(Fold::isUnchanged).isEmpty()) {
      menu.getItems().add(kind(paragraph, fold.map(Fold::blocks).orElse(1)));
    }
    menu.show(pane, event.getScreenX(), event.getScreenY());
  }

  private MenuItem kind(Paragraph paragraph, int count) {
    String key =
        paragraph.kind().isBody()
            ? "window.block.chrome"
            : count > 1 ? "window.block.all" : "window.block.body";
    return item(key, () -> pane.review().toggleBlocks(pane.side(), paragraph.block(), count));
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(pane.review().keys().text(messages, key, Command.BLOCK));
    item.setOnAction(event -> action.run());
    return item;
  }
}
