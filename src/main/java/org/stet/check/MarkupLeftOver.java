package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Block;
import org.stet.text.Span;

/// Markup that reached the page as characters: `** …**` with a space inside, which no Markdown
/// reader takes for bold, a lone `**`, an HTML tag or entity.
final class MarkupLeftOver implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "markup-left-over",
          List.of(),
          Category.FORM,
          Severity.WARNING,
          List.of(
              new Example(
                  "The pier opened in May. Visitors came from afar.",
                  "⟦** The pier opened in May.**⟧ Visitors came from afar."),
              new Example("The pier opened in May.", "The pier ⟦<b>⟧opened⟦</b>⟧ in May."),
              new Example("The pier opened in May.", "The pier opened in May."),
              new Example(
                  "Lind said the pier was c**p and that the s** bar was shut in May.",
                  "Lind said the pier was c**p and that the s** bar was shut in May, too."),
              new Example(
                  "The pier opened in May.\n\nIt cost 5 * 3 coins.",
                  "**Pier Opened**\n\nThe pier opened in May.\n\nIt cost 5 * 3 coins.")));

  private static final Pattern LEFT_OVER =
      Pattern.compile(
          // Stars behind a letter stand for the rest of a swear word.
          "(?<![\\p{L}\\p{Nd}])(\\*\\*|__)[ \\t\\u00a0]+[^*_\\n]+?[ \\t]*\\1"
              + "|(?<![\\p{L}\\p{Nd}])(\\*\\*|__)(?=\\S)[^*_\\n]*[^*_\\s][ \\t]+\\2"
              + "|</?(?:b|i|em|strong|p|br|a|span|div|h[1-6])(?:\\s[^<>]{0,200})?/?>"
              + "|&(?:nbsp|amp|quot|mdash|ndash|rsquo|lsquo|#\\d{2,5});");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (Block block : texts.rewrite().body()) {
      Matcher match =
          LEFT_OVER
              .matcher(texts.rewrite().text())
              .region(block.span().start(), block.span().end());
      while (match.find()) {
        Span place = new Span(match.start(), match.end());
        if (!texts.isTakenOver(place)) {
          report.accept(
              new FindingDraft(INFO, texts, place)
                  .arguments(mark(match.group()))
                  .confidence(0.99)
                  .done());
        }
      }
    }
  }

  private static String mark(String found) {
    return found.startsWith("*") || found.startsWith("_") ? found.substring(0, 2) : found;
  }
}
