package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.stet.text.Block;
import org.stet.text.Document;

final class PlainTextPropertyTest {
  private final Intake intake = new Intake(InstantSource.fixed(Instant.EPOCH));

  @Property(tries = 500)
  void anyStringKeepsEachOfItsLettersInOneBlock(@ForAll String text) {
    assertWhole(text);
  }

  @Property(tries = 500)
  void anyMixOfPageLinesKeepsEachOfItsLettersInOneBlock(@ForAll("pages") String text) {
    assertWhole(text);
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            "Subscribe",
            "News Feed",
            "10:13 AM",
            "By Ada Birch",
            "Council shuts the pool",
            "AI",
            "** Heading **",
            "- a thing",
            "> said",
            "",
            "",
            "\r",
            "---",
            "\u2028",
            "\u00A0 ",
            "The council said on Monday that the pool would shut for good in June.",
            "A teaser that breaks off somewhere in the middle of what it wanted to say about the",
            "Help us reach 900 members.",
            "(Ada Birch / Getty Images)")
        .list()
        .ofMaxSize(30)
        .map(lines -> String.join("\n", lines));
  }

  private void assertWhole(String text) {
    Document document = intake.plain(text, "any");
    assertThat(document.text()).isEqualTo(text);
    StringBuilder held = new StringBuilder();
    int end = 0;
    for (Block block : document.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(block.span().isEmpty()).isFalse();
      assertThat(block.reason().isEmpty()).isEqualTo(block.kind().isBody());
      end = block.span().end();
      held.append(document.in(block.span()));
    }
    assertThat(withoutSpace(held.toString())).isEqualTo(withoutSpace(text));
  }

  private static String withoutSpace(String text) {
    return text.chars()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0x85)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
