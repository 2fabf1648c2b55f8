package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class MarkdownPropertyTest {
  private static final Pattern WORD = Pattern.compile("word\\d+x");

  @Property(tries = 500)
  void anyStringIsRead(@ForAll String text, @ForAll Revisions revisions) {
    Page page = MarkdownReader.page(text, "UTF-8", revisions);
    assertThat(page.comments()).allMatch(remark -> remark.span().end() <= page.text().length());
  }

  @Property(tries = 500)
  void eachVisibleWordStandsInOneBlock(@ForAll("texts") String text) {
    Page page = MarkdownReader.page(text, "UTF-8", Revisions.ACCEPT);
    List<String> held =
        page.units().stream().flatMap(unit -> words(unit.text()).stream()).sorted().toList();
    assertThat(held).as(text).isEqualTo(words(text).stream().sorted().toList());
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group()).toList();
  }

  /// Marks of every kind round a `W` each, one after the other; each `W` becomes a word of its own.
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "W",
            "# W",
            "**W**",
            "_W_ *W* ***W",
            "\n- W",
            "\n  1. W",
            "\n> W",
            "[W](https://example.org)",
            "![W](a.png)",
            "`W`",
            "`",
            "\\*W",
            "\n\n| W | W |\n|---|---|\n| W | W |\n\n",
            "\n\n    W",
            "\n~~~\nW\n~~~\n",
            "<b>W</b>",
            "\n<div>W</div>\n\n",
            "<ins>W</ins>",
            "{++W++}",
            "{~~old~>W~~}",
            "{==W==}{>>why?<<}",
            "{==**W**==}",
            "{++",
            "<!-- hidden -->",
            "&amp; W &",
            "  \n",
            "\n\n",
            "\n---\n",
            "\n===\n",
            "[W]",
            "W.")
        .list()
        .ofMaxSize(25)
        .map(MarkdownPropertyTest::numbered);
  }

  private static String numbered(List<String> pieces) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (char c : String.join(" ", pieces).toCharArray()) {
      if (c == 'W') {
        text.append("word").append(number++).append('x');
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
