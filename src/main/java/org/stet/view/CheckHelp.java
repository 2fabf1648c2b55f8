package org.stet.view;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.stet.check.CheckInfo;
import org.stet.check.Example;
import org.stet.report.Messages;

/// The examples of a check, which show what it finds and where it stays silent, and the button that
/// brings them out.
final class CheckHelp {
  private final Label examples;
  private final Button more = new Button();

  CheckHelp(CheckInfo check, Messages messages) {
    examples = examples(check, messages);
    show(false);
    more.setText(messages.text("window.settings.examples"));
    more.getStyleClass().setAll("link");
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.setAccessibleText(more.getText() + ": " + messages.text(check.id() + ".title"));
    more.setOnAction(event -> show(!examples.isVisible()));
  }

  Label examples() {
    return examples;
  }

  /// The examples of a check in words.
  static Label examples(CheckInfo check, Messages messages) {
    Label examples = new Label();
    examples.setText(
        check.examples().stream()
            .map(example -> words(example, messages))
            .collect(Collectors.joining("\n\n")));
    examples.getStyleClass().add("explanation");
    examples.setWrapText(true);
    examples.setMinHeight(Region.USE_PREF_SIZE);
    return examples;
  }

  Button more() {
    return more;
  }

  private void show(boolean visible) {
    examples.setVisible(visible);
    examples.setManaged(visible);
  }

  private static String words(Example example, Messages messages) {
    boolean found = (example.original() + example.rewrite()).contains("⟦");
    return messages.text(
        "window.settings.example",
        messages.text(found ? "window.settings.example.found" : "window.settings.example.silent"),
        example.original().strip(),
        example.rewrite().strip());
  }
}
