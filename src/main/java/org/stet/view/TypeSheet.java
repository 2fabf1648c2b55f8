package org.stet.view;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.workbench.Settings;

/// The rules of a stylesheet for the texts, in another face and size. Derived from the sheet, so
/// that there is one place where the type of the texts is set.
record TypeSheet(Settings.Type type) {
  /// The list of findings has one width: beyond this, in percent, its excerpts would be broken
  /// inside words.
  private static final int NARROW = 130;

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern SIZE = Pattern.compile("-fx-font-size: *([0-9.]+)px");

  /// The rules that differ from those of the sheet; empty for the usual type.
  String rules(String sheet) {
    StringBuilder rules = new StringBuilder();
    Matcher rule = RULE.matcher(COMMENT.matcher(sheet).replaceAll(""));
    while (rule.find() && !type.equals(Settings.Type.USUAL)) {
      String body = rule.group(2);
      if (rule.group(1).matches("(?s).*\\.(?:run|editor|line-text)\\b.*")) {
        boolean narrow = rule.group(1).contains(".excerpt");
        String own = faced(sized(body, narrow ? Math.min(NARROW, type.percent()) : type.percent()));
        if (!own.equals(body)) {
          rules.append(rule.group(1).strip()).append(" {").append(own).append("}\n");
        }
      }
    }
    return rules.toString();
  }

  private static String sized(String body, int percent) {
    return SIZE.matcher(body)
        .replaceAll(
            size ->
                "-fx-font-size: %spx"
                    .formatted(Math.round(Double.parseDouble(size.group(1)) * percent) / 100.0));
  }

  /// The sans has a face of its own for what is bold.
  private String faced(String body) {
    if (type.face() == Settings.Face.SERIF) {
      return body;
    }
    String sans = body.replace("\"Charis SIL\"", "\"Inter\"");
    return sans.contains("-fx-font-weight: bold")
        ? sans.replace("-fx-font-weight: bold", "-fx-font-family: \"Inter Semi Bold\"")
        : sans;
  }

  /// The rules as an address that a scene takes as a stylesheet.
  String address(String sheet) {
    byte[] css = rules(sheet).getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(css);
  }
}
