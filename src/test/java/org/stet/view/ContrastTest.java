package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Every colour of text on every ground that it stands on, in every look, has the contrast that
/// WCAG 2.2 asks for in success criterion 1.4.3: 4.5 : 1, by the relative luminance that it
/// defines.
final class ContrastTest {
  private static final double LEAST = 4.5;
  private static final String EVERYWHERE = "paper panel";
  private static final String NAMES = EVERYWHERE + " chosen";
  private static final String WASHES = EVERYWHERE + " errw warnw addw movew chosen";

  /// The grounds of each colour of text. What is new in the stylesheets must be put here.
  private static final Map<String, String> GROUNDS =
      Map.ofEntries(
          Map.entry("ink", WASHES),
          Map.entry("dim", WASHES),
          Map.entry("quiet", EVERYWHERE + " chosen"),
          Map.entry("err", EVERYWHERE + " errw"),
          Map.entry("warn", EVERYWHERE + " warnw"),
          Map.entry("add", EVERYWHERE + " addw"),
          Map.entry("move", EVERYWHERE + " movew"),
          Map.entry("ok", EVERYWHERE + " movew"),
          Map.entry("paper", "ink err warn quiet"),
          Map.entry("faint", "ink"),
          Map.entry("held", EVERYWHERE),
          Map.entry("w0", NAMES),
          Map.entry("w1", NAMES),
          Map.entry("w2", NAMES),
          Map.entry("w3", NAMES),
          Map.entry("w4", NAMES),
          Map.entry("w5", NAMES),
          Map.entry("w6", NAMES),
          Map.entry("w7", NAMES));

  private static final Pattern COLOUR = Pattern.compile("-(\\w+): (#[0-9a-f]{6});");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
  private static final Pattern TEXT = Pattern.compile("-fx-text-fill: -(\\w+)");
  private static final Pattern FILL = Pattern.compile("-fx-fill: -(\\w+)");

  private static String sheet(String name) throws IOException {
    try (InputStream in = Look.class.getResourceAsStream("/css/" + name + ".css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, String> colours(Look look) throws IOException {
    Map<String, String> colours = new HashMap<>();
    Matcher colour = COLOUR.matcher(sheet("colours-" + look.name().toLowerCase(Locale.ROOT)));
    while (colour.find()) {
      colours.put(colour.group(1), colour.group(2));
    }
    return colours;
  }

  private static double channel(String colour, int at) {
    double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  @ParameterizedTest
  @CsvSource({"#000000, #ffffff, 21.00", "#777777, #ffffff, 4.48", "#ffffff, #ffffff, 1.00"})
  void theFormulaGivesWhatIsKnown(String one, String other, double known) {
    assertThat(contrast(one, other)).isCloseTo(known, Offset.offset(0.005));
  }

  @Test
  void everyColourOfTextHasItsGroundsListed() throws IOException {
    TreeSet<String> used = new TreeSet<>();
    Matcher rule = RULE.matcher(sheet("window") + sheet("contrast"));
    while (rule.find()) {
      Pattern colour = rule.group(1).matches("(?s).*\\.(?:run|icon)\\b.*") ? FILL : TEXT;
      colour.matcher(rule.group(2)).results().forEach(found -> used.add(found.group(1)));
    }
    assertThat(used).contains("ink", "dim", "err");
    assertThat(GROUNDS.keySet()).containsAll(used);
  }

  @ParameterizedTest
  @EnumSource
  void everyTextCanBeRead(Look look) throws IOException {
    Map<String, String> colours = colours(look);
    assertThat(colours).containsKeys("paper", "ink", "chosen");
    List<String> faint = new ArrayList<>();
    GROUNDS.forEach(
        (text, grounds) -> {
          for (String ground : grounds.split(" ", -1)) {
            String on = Objects.requireNonNull(colours.get(ground), ground);
            double contrast = contrast(Objects.requireNonNull(colours.get(text), text), on);
            if (contrast < LEAST) {
              faint.add("%s on %s: %.2f".formatted(text, ground, contrast));
            }
          }
        });
    assertThat(faint).isEmpty();
  }
}
