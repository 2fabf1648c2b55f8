package org.stet.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stet.report.Messages;
import org.stet.review.Clearance;
import org.stet.review.Decision;
import org.stet.review.DismissalReason;
import org.stet.review.Note;
import org.stet.review.Side;
import org.stet.review.SignOff;
import org.stet.text.Anchor;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Document;
import org.stet.text.Provenance;
import org.stet.text.Span;

/// An invented story and what an editor says of it.
final class Fixtures {
  static final Instant START = Instant.parse("2026-03-29T01:30:00.123456789Z");

  static final Document ORIGINAL =
      document("Harbour news\nThe ferry to Lindholm sank on Monday, the harbour office said.");
  static final Document REWRITE =
      document("Ferry lost\nThe ferry to Lindholm sank on Tuesday, the harbour office said.");

  /// A further source, whose language is known.
  static final Document SOURCE =
      new Document(
          "The harbour office: the ferry sank on Tuesday.",
          List.of(Block.body(BlockKind.PARAGRAPH, new Span(0, 46))),
          new Provenance(
              "https://harbour.example/notice",
              START,
              "7a".repeat(32),
              "windows-1252",
              Optional.empty(),
              Optional.of("Harbour office"),
              Optional.empty(),
              Optional.of("en-GB")));

  static final Decision CONFIRMED =
      new Decision("date-moved:1f", Decision.Kind.CONFIRMED, Optional.empty(), "ak", START);
  static final Decision DISMISSED =
      new Decision(
          "heading-unsupported:2e",
          Decision.Kind.DISMISSED,
          Optional.of(DismissalReason.HOUSE_STYLE),
          "Åse Kjær",
          START.plusNanos(1));

  static final SignOff TICK = new SignOff("item-1", "Åse Kjær", START.plusNanos(2));
  static final Clearance CLEARED = new Clearance("9c".repeat(32), "ak", START.plusNanos(3));

  private Fixtures() {}

  static H2ReviewStore open(Path folder) {
    return new H2ReviewStore(folder, ticking(), new Messages());
  }

  /// A clock that goes on by a nanosecond each time it is asked.
  static InstantSource ticking() {
    Instant[] now = {START};
    return () -> {
      now[0] = now[0].plusNanos(1);
      return now[0];
    };
  }

  static Document document(String text) {
    int line = text.indexOf('\n');
    List<Block> blocks =
        line < 0
            ? List.of()
            : List.of(
                new Block(BlockKind.CHROME, new Span(0, line), "chrome.menu"),
                Block.body(BlockKind.PARAGRAPH, new Span(line + 1, text.length())));
    return new Document(text, blocks, provenance("ferry.txt"));
  }

  static Provenance provenance(String source) {
    return new Provenance(
        source,
        START,
        "9f".repeat(32),
        "UTF-8",
        Optional.of("The “Lindholm” ferry"),
        Optional.empty(),
        Optional.of("29 March"),
        Optional.empty());
  }

  static Note note(String text) {
    return new Note(
        UUID.nameUUIDFromBytes(Characters.bytes(text)),
        Side.REWRITE,
        Anchor.of(REWRITE.text(), new Span(11, 20)),
        Optional.of("date-moved:1f"),
        text,
        "ak",
        START);
  }
}
