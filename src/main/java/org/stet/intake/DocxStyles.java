package org.stet.intake;

import java.util.HashMap;
import java.util.Map;

/// The styles of a Word document: what a paragraph is and whether words are hidden, by their style
/// and those that it is based on.
final class DocxStyles {
  /// Longer chains are circles.
  private static final int CHAIN = 20;

  private static final class Style {
    private String parent = "";
    private Role role = Role.OPEN;
    private boolean hidden;
  }

  private final Map<String, Style> styles = new HashMap<>();

  /// Reads the part that holds the styles.
  void read(Markup xml) throws IntakeException {
    Style style = new Style();
    while (xml.next()) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "w:style" -> {
            style = new Style();
            styles.put(xml.value("w:styleId"), style);
          }
          case "w:name" -> style.role = Role.ofStyle(xml.value("w:val")).or(style.role);
          case "w:basedOn" -> style.parent = xml.value("w:val");
          case "w:outlineLvl" -> style.role = style.role.or(outline(xml.value("w:val")));
          case "w:numId" -> style.role = style.role.or(Role.LIST_ITEM);
          case "w:vanish" -> style.hidden = isOn(xml);
          default -> {}
        }
      }
    }
  }

  Role role(String id) {
    Role role = Role.OPEN;
    String at = id;
    for (int i = 0; i < CHAIN && role.isOpen() && styles.containsKey(at); i++) {
      Style style = styles.getOrDefault(at, new Style());
      role = style.role;
      at = style.parent;
    }
    return role;
  }

  boolean isHidden(String id) {
    return styles.containsKey(id) && styles.getOrDefault(id, new Style()).hidden;
  }

  /// What an outline level makes of a paragraph: the tenth is body text.
  static Role outline(String level) {
    return level.matches("[0-8]") ? Role.HEADING : Role.OPEN;
  }

  /// Whether a property that may be switched off is on.
  static boolean isOn(Markup xml) {
    return !xml.value("w:val").matches("0|false|off");
  }
}
