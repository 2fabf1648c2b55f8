package org.stet.workbench;

import java.text.Bidi;
import java.util.Optional;
import java.util.Set;
import org.stet.check.Finding;
import org.stet.check.Fix;
import org.stet.claim.Evidence;
import org.stet.report.Messages;
import org.stet.text.Document;
import org.stet.text.Span;

/// Makes the words of a finding.
final class FindingWords {
  private static final int QUOTE = 80;
  private static final int NAME = 140;
  private static final int CONTEXT = 22;

  /// What stood there matters as much as what stands there now.
  private static final Set<String> SWAPS = Set.of("word-replaced", "figure-differs");

  private final Messages messages;

  FindingWords(Messages messages) {
    this.messages = messages;
  }

  Entry.Words of(Finding finding, Document original) {
    return new Entry.Words(
        messages.text(finding.check() + ".title"),
        quote(finding, original),
        messages.text(finding.messageKey(), finding.arguments().toArray()),
        messages.text(finding.check() + ".explanation"),
        messages.text("clear." + family(finding.check())),
        messages.text("category." + finding.category().id()));
  }

  /// The first word of a check's id.
  static String family(String check) {
    return check.replaceFirst("-.*", "");
  }

  private static String quote(Finding finding, Document original) {
    if (finding.isOmission()) {
      return finding.inOriginal().stream()
          .findFirst()
          .map(Evidence::span)
          .map(span -> shortened(span.in(original.text())))
          .orElse("");
    }
    if (SWAPS.contains(finding.check()) && !finding.inOriginal().isEmpty()) {
      String was = finding.inOriginal().getFirst().span().in(original.text());
      String swap = was + " → " + finding.rewrite().exact();
      // Between words from right to left the arrow would point back.
      return new Bidi(swap, Bidi.DIRECTION_LEFT_TO_RIGHT).isLeftToRight()
          ? shortened(swap)
          : shortened(finding.rewrite().exact());
    }
    if (!finding.rewrite().exact().isBlank()) {
      return shortened(finding.rewrite().exact());
    }
    String word = finding.fix().map(Fix::replacement).orElse("…");
    return lastWords(finding.rewrite().prefix())
        + word.replaceFirst("^(\\s*)(.*?)\\s*$", "$1[$2]")
        + firstWords(finding.rewrite().suffix());
  }

  private static String shortened(String text) {
    return shortened(text, QUOTE);
  }

  private static String shortened(String text, int longest) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= longest) {
      return line;
    }
    int space = line.lastIndexOf(' ', longest);
    return line.substring(0, space < 1 ? longest : space) + " …";
  }

  private static String lastWords(String text) {
    String line = text.substring(text.lastIndexOf('\n') + 1);
    if (line.length() <= CONTEXT) {
      return line;
    }
    int space = line.indexOf(' ', line.length() - CONTEXT);
    return line.substring(space < 0 ? line.length() - CONTEXT : space + 1);
  }

  private static String firstWords(String text) {
    String line = text.lines().findFirst().orElse("");
    if (line.length() <= CONTEXT) {
      return line;
    }
    int space = line.lastIndexOf(' ', CONTEXT);
    return line.substring(0, space < 1 ? CONTEXT : space);
  }

  /// The first words of a span, to name a place by. Headlines are rarely cut.
  static Optional<String> name(Document document, Span span) {
    String words = shortened(span.in(document.text()), NAME);
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
