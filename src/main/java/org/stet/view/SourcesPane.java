package org.stet.view;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.stet.report.Messages;
import org.stet.review.Side;
import org.stet.workbench.Origin;
import org.stet.workbench.Place;
import org.stet.workbench.Tray;
import org.stet.workbench.Workbench;

/// The further sources beside the original: their names, and how to add and remove them. Takes
/// drops of its own. Out of sight until there is an original.
final class SourcesPane extends VBox {
  private final Tray tray;
  private final Messages messages;
  private final VBox rows = new VBox();

  SourcesPane(Tray tray, Messages messages, Dialogs dialogs) {
    super(6);
    this.tray = tray;
    this.messages = messages;
    getStyleClass().add("sources");
    Button add = new Button(messages.text("window.source.add"));
    add.setId("add-source");
    add.getStyleClass().setAll("link");
    add.setOnAction(
        event -> {
          List<Origin> files = dialogs.sources().stream().map(Origin::file).toList();
          if (!files.isEmpty()) {
            tray.add(files);
          }
        });
    getChildren().addAll(rows, add);
    Offers.takeDrops(this, tray::add);
    tray.sources().addListener((ListChangeListener<Place>) change -> list());
    Place original = tray.place(Side.ORIGINAL);
    original.chosen().addListener((value, before, now) -> show());
    list();
  }

  private void show() {
    boolean original = tray.place(Side.ORIGINAL).chosen().get().isPresent();
    TargetPane.shown(this, original || !tray.sources().isEmpty());
  }

  private void list() {
    rows.getChildren().setAll(tray.sources().stream().map(this::row).toList());
    show();
  }

  private HBox row(Place place) {
    Label name = new Label();
    name.getStyleClass().add("source-name");
    name.setTextOverrun(OverrunStyle.ELLIPSIS);
    name.setMinWidth(0);
    Label facts = new Label();
    facts.getStyleClass().add("side-facts");
    facts.setMinWidth(Region.USE_PREF_SIZE);
    facts.setMaxWidth(180);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button away = Icon.CLOSE.button(messages.text("window.away"));
    away.setOnAction(event -> place.clear());
    Runnable show =
        () -> {
          name.setText(
              place
                  .reading()
                  .get()
                  .map(origin -> messages.text("window.reading", origin.name()))
                  .or(() -> place.chosen().get().map(text -> Workbench.title(text.document())))
                  .orElse(""));
          facts.setText(place.chosen().get().map(text -> text.origin().name()).orElse(""));
        };
    place.chosen().addListener((value, before, now) -> show.run());
    place.reading().addListener((value, before, now) -> show.run());
    show.run();
    HBox row = new HBox(8, name, facts, gap, away);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
