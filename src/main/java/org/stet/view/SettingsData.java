package org.stet.view;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.stet.report.Messages;
import org.stet.workbench.SettingsBook;

/// Where everything is kept.
final class SettingsData extends VBox {
  SettingsData(SettingsBook book, Messages messages) {
    super(12);
    getStyleClass().add("settings-part");
    Optional<Path> folder = book.folder();
    String words = folder.isPresent() ? "window.settings.data.why" : "window.settings.data.none";
    getChildren().add(new Label(messages.text(words)));
    folder.ifPresent(path -> show(path, book, messages));
  }

  private void show(Path folder, SettingsBook book, Messages messages) {
    TextField path = new TextField(folder.toString());
    path.setId("settings-folder");
    path.setEditable(false);
    path.setAccessibleText(messages.text("window.settings.data.why"));
    Button open = button(messages.text("window.settings.data.open"), book::showFolder);
    Button copy =
        button(
            messages.text("window.settings.data.copy"),
            () -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(folder.toString());
              Clipboard.getSystemClipboard().setContent(content);
            });
    copy.setId("settings-copy");
    getChildren().addAll(path, new HBox(10, open, copy));
  }

  private static Button button(String words, Runnable action) {
    Button button = new Button(words);
    button.getStyleClass().setAll("button", "quiet");
    button.setOnAction(event -> action.run());
    return button;
  }
}
