package org.stet.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Documents for tests: blocks stand between empty lines; the first is the headline if it has no
/// full stop, and one in `**` is a heading.
public final class Texts {
  private static final Pattern BLOCK = Pattern.compile("(?s)\\S.*?(?=\\s*\\n\\s*\\n|\\s*$(?!.))");

  private Texts() {}

  public static Document document(String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher match = BLOCK.matcher(text);
    while (match.find()) {
      String block = match.group();
      boolean ends = block.matches("(?s).*[.!?。！？।؟]['\"”’⟧]*");
      BlockKind kind =
          block.startsWith("**") && block.endsWith("**")
              ? BlockKind.HEADING
              : blocks.isEmpty() && !ends ? BlockKind.HEADLINE : BlockKind.PARAGRAPH;
      blocks.add(Block.body(kind, new Span(match.start(), match.end())));
    }
    return new Document(text, blocks, provenance());
  }

  /// A document that says its language.
  public static Document document(String text, String language) {
    Document document = document(text);
    return new Document(text, document.blocks(), provenance(Optional.of(language)));
  }

  public static Provenance provenance() {
    return provenance(Optional.empty());
  }

  private static Provenance provenance(Optional<String> language) {
    return new Provenance(
        "test",
        Instant.EPOCH,
        "0".repeat(64),
        "UTF-8",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        language);
  }
}
