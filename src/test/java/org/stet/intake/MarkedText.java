package org.stet.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Block;
import org.stet.text.Document;

/// An invented page whose lines carry what they are: `⟦share⟧Share this`. A line without a mark is
/// a paragraph.
record MarkedText(String text, List<String> lines) {
  private static final Pattern MARK = Pattern.compile("⟦([a-z-]+)⟧");

  static MarkedText of(String marked) {
    List<String> lines = new ArrayList<>();
    for (String line : marked.lines().filter(l -> !l.isBlank()).toList()) {
      Matcher mark = MARK.matcher(line);
      lines.add(
          mark.lookingAt()
              ? mark.group(1) + ": " + line.substring(mark.end())
              : "paragraph: " + line);
    }
    return new MarkedText(MARK.matcher(marked).replaceAll(""), lines);
  }

  static MarkedText resource(String name) {
    return of(text(name));
  }

  static String text(String name) {
    try (InputStream in = MarkedText.class.getResourceAsStream("/intake/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no fixture " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A document's blocks in the same form.
  static List<String> lines(Document document) {
    return document.blocks().stream()
        .map(block -> name(block) + ": " + document.in(block.span()))
        .toList();
  }

  private static String name(Block block) {
    return block.reason().isEmpty()
        ? block.kind().id()
        : block.reason().substring("chrome.".length());
  }
}
