package org.stet.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.stet.report.Messages;
import org.stet.workbench.FurtherTexts;
import org.stet.workbench.OpenReview;

/// The original and the further sources by name, over the left text: the one that is read is
/// pressed, and the one that the selected finding rests on is marked. Out of sight where there is
/// only the original.
final class SourceTabs extends HBox {
  private static final double ROOM = 260;
  private static final double WIDEST = 130;

  private final FurtherTexts texts;
  private final Messages messages;
  private final List<ToggleButton> tabs = new ArrayList<>();

  SourceTabs(OpenReview review, Messages messages) {
    super(2);
    this.texts = review.sources();
    this.messages = messages;
    getStyleClass().add("source-tabs");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    for (int source = 0; source <= texts.texts().size(); source++) {
      tabs.add(tab(source));
    }
    getChildren().setAll(tabs);
    TargetPane.shown(this, !texts.texts().isEmpty());
    texts.shown().addListener((value, before, now) -> show());
    texts.supporting().addListener((value, before, now) -> show());
    show();
  }

  private ToggleButton tab(int source) {
    ToggleButton tab = new ToggleButton();
    tab.setId("source-" + source);
    tab.getStyleClass().setAll("source-tab");
    tab.setTextOverrun(OverrunStyle.ELLIPSIS);
    tab.setMinWidth(source == 0 ? USE_PREF_SIZE : 40);
    tab.setMaxWidth(source == 0 ? USE_PREF_SIZE : Math.min(WIDEST, ROOM / texts.texts().size()));
    tab.setTooltip(new Tooltip(name(source)));
    tab.setOnAction(event -> texts.show(source));
    return tab;
  }

  private String name(int source) {
    return source == 0
        ? messages.text("window.side.original")
        : Captions.name(texts.texts().get(source - 1).provenance().name());
  }

  private void show() {
    for (int source = 0; source < tabs.size(); source++) {
      boolean supports = source > 0 && texts.supporting().get() == source;
      String name = name(source);
      ToggleButton tab = tabs.get(source);
      tab.setText(supports ? messages.text("window.source.supports", name) : name);
      tab.getStyleClass()
          .setAll(supports ? List.of("source-tab", "supports") : List.of("source-tab"));
      tab.setAccessibleText(supports ? messages.text("window.source.supports.heard", name) : name);
      tab.setSelected(texts.shown().get() == source);
    }
  }
}
