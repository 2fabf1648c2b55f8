package org.stet.intake;

import java.util.HashMap;
import java.util.Map;

/// The styles of an OpenDocument text, its automatic ones included: what a paragraph is and whether
/// words are hidden, by their style and its parents.
final class OdtStyles {
  /// Longer chains are circles.
  private static final int CHAIN = 20;

  private static final class Style {
    private final String parent;
    private final Role role;
    private boolean hidden;

    private Style(String parent, Role role) {
      this.parent = parent;
      this.role = role;
    }
  }

  private final Map<String, Style> styles = new HashMap<>();

  /// Reads the styles that a part holds.
  void read(Markup xml) throws IntakeException {
    Style style = new Style("", Role.OPEN);
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("style:style")) {
        String family = xml.value("style:family");
        String name = xml.value("style:name");
        style =
            new Style(
                key(family, xml.value("style:parent-style-name")),
                Role.ofStyle(xml.attribute("style:display-name").orElse(name)));
        styles.put(key(family, name), style);
      } else if (xml.isStart() && xml.name().equals("style:text-properties")) {
        style.hidden = xml.value("text:display").equals("none");
      }
    }
  }

  Role role(String paragraphStyle) {
    Role role = Role.OPEN;
    String at = key("paragraph", paragraphStyle);
    for (int i = 0; i < CHAIN && role.isOpen() && styles.containsKey(at); i++) {
      Style style = styles.getOrDefault(at, new Style("", Role.OPEN));
      role = style.role;
      at = style.parent;
    }
    return role;
  }

  /// @param family `text` or `paragraph`
  boolean isHidden(String family, String name) {
    return styles.getOrDefault(key(family, name), new Style("", Role.OPEN)).hidden;
  }

  private static String key(String family, String name) {
    return family + " " + name;
  }
}
