package org.stet.view;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.stet.workbench.Offer;
import org.stet.workbench.Origin;

/// What the clipboard or a drop brings, and the places that take drops.
final class Offers {
  /// Takes what a person brought.
  interface Taker {
    void take(List<Origin> origins);
  }

  private Offers() {}

  /// What the system's clipboard holds.
  static List<Origin> onClipboard() {
    return of(Clipboard.getSystemClipboard()).origins();
  }

  private static Offer of(Clipboard board) {
    return new Offer(
        board.hasFiles() ? board.getFiles().stream().map(File::toPath).toList() : List.of(),
        board.hasUrl() ? board.getUrl() : "",
        board.hasString() ? board.getString() : "",
        board.hasHtml() ? Optional.of(board.getHtml()) : Optional.empty());
  }

  /// Lets things be dropped on a node, which wears the style class `over` meanwhile.
  static void takeDrops(Node node, Taker taker) {
    node.setOnDragOver(event -> over(node, event));
    node.setOnDragExited(event -> node.getStyleClass().remove("over"));
    node.setOnDragDropped(event -> dropped(event, taker));
  }

  private static void over(Node node, DragEvent event) {
    Clipboard board = event.getDragboard();
    if (board.hasFiles() || board.hasUrl() || board.hasString() || board.hasHtml()) {
      event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
      if (!node.getStyleClass().contains("over")) {
        node.getStyleClass().add("over");
      }
    }
    event.consume();
  }

  private static void dropped(DragEvent event, Taker taker) {
    taker.take(of(event.getDragboard()).origins());
    event.setDropCompleted(true);
    event.consume();
  }
}
