package org.stet.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// An invented article with all that trips a reader up, and how each format writes it. Each
/// sentence stands on a line of its own, so that what is expected is not worked out by the program
/// that is tested.
final class SampleArticle {
  private enum Kind {
    HEADLINE,
    BYLINE,
    HEADING,
    PARAGRAPH,
    ITEM
  }

  private record Part(Kind kind, List<String> sentences) {
    String text() {
      return String.join(" ", sentences);
    }
  }

  private static final String STORY =
      """
      # Harbour council shuts its open-air pool after forty years

      By Ada Birch

      HARBOUR CITY — The council of Harbour City voted on Monday night to close the open-air swimming pool that has stood at the foot of the old customs house for forty years.
      It said that the cost of repairs had risen beyond what taxpayers could be asked to bear.

      “We have looked for every alternative,” said Councillor Zoë Müller, who chairs the leisure committee.
      “Nobody wanted this, and nobody will be glad of it tomorrow.”

      The well-known pool drew 48,200 visitors last year, 12 percent fewer than in 2023, when 54,800 came.
      Season tickets cost £95.50, up from £80.

      Opponents of the closure, among them the swimming club and the teachers’ union, collected 9,400 signatures in three weeks.
      They argue that the figures were never made public — and that the roof could be mended for £1.2m.

      ## A decision long in the making

      Engineers first warned of corrosion in 2017.
      A report by the consultancy Keller & Sons found that the pumps, the filters and the heating would have to be replaced before 2026, at a cost of between £3m and £4m, depending on the price of steel.

      Владимир Соколов, a lifeguard since 1999, learned of the vote from the radio.
      “I had hoped that somebody would call,” he said.
      “Forty-two of us work there in summer.”

      Mrs. Nguyễn Thị Lan of the institute for public baths in the U.S. state of Maine called the decision “short-sighted”.
      Her institute’s figures, published on 3 June 2024, show that towns that close a pool seldom build another.

      ## What happens next

      The council named three dates:

      - The pool will close at 6 p.m. on 30 June 2026.
      - Season tickets will be refunded in full before the end of August.
      - A state-of-the-art indoor pool is to open in the autumn of 2029.

      Mrs. Müller said that the so-called harbour fund, which holds £750,000, would pay for buses to the baths at Nørreby in the meantime.
      The self-governing port authority has promised a further £40,000.

      The vote was 17 to 14, with two abstentions.
      Mayor Nils Ovesen, who had earlier spoken against the closure, voted for it.
      “I changed my mind when I saw the report,” he told the Harbour Echo.

      The opposition said it would go to court.
      Its leader, Anna-Lena Strand, called the vote “a disgrace for a town that calls itself a harbour”.

      No date has been set for a hearing.
      The regional court did not reply to a request for comment.

      Swimmers have announced a protest for Saturday at noon.
      The police expect 2,000 people.
      """;

  private final List<Part> parts = new ArrayList<>();

  SampleArticle() {
    for (String block : STORY.split("\n\n", -1)) {
      if (block.startsWith("- ")) {
        block.lines().forEach(line -> parts.add(part(Kind.ITEM, line.substring(2))));
      } else if (block.startsWith("## ")) {
        parts.add(part(Kind.HEADING, block.substring(3)));
      } else if (block.startsWith("# ")) {
        parts.add(part(Kind.HEADLINE, block.substring(2)));
      } else {
        parts.add(part(block.startsWith("By ") ? Kind.BYLINE : Kind.PARAGRAPH, block));
      }
    }
  }

  private static Part part(Kind kind, String lines) {
    return new Part(kind, lines.lines().toList());
  }

  /// The sentences of the body.
  ///
  /// @param mark what stands before each item of a list
  List<String> sentences(String mark) {
    List<String> sentences = new ArrayList<>();
    for (Part part : parts) {
      if (part.kind() == Kind.ITEM) {
        sentences.add(mark + part.text());
      } else if (part.kind() != Kind.BYLINE) {
        sentences.addAll(part.sentences());
      }
    }
    return sentences;
  }

  String text() {
    return parts.stream()
        .map(part -> (part.kind() == Kind.ITEM ? "- " : "") + part.text())
        .collect(Collectors.joining("\n\n"));
  }

  String markdown() {
    return parts.stream()
        .map(
            part ->
                switch (part.kind()) {
                  case HEADLINE -> "# " + part.text();
                  case HEADING -> "## " + part.text();
                  case ITEM -> "* " + part.text();
                  case BYLINE -> "*" + part.text() + "*";
                  case PARAGRAPH -> String.join("\n", part.sentences());
                })
        .collect(Collectors.joining("\n\n"));
  }

  String html() {
    StringBuilder html = new StringBuilder("<!doctype html><meta charset=utf-8><article>");
    for (Part part : parts) {
      String name =
          switch (part.kind()) {
            case HEADLINE -> "h1";
            case HEADING -> "h2";
            case ITEM -> "li";
            case BYLINE, PARAGRAPH -> "p";
          };
      String words = part.text().replace("&", "&amp;");
      html.append("<%s>%s</%s>\n".formatted(name, words, name));
    }
    return html.append("</article>").toString();
  }

  /// Cut into runs, as Word leaves a paragraph that was edited.
  byte[] docx() {
    StringBuilder body = new StringBuilder();
    for (Part part : parts) {
      String style =
          switch (part.kind()) {
            case HEADLINE -> "<w:outlineLvl w:val='0'/>";
            case HEADING -> "<w:outlineLvl w:val='1'/>";
            case ITEM -> "<w:numPr><w:numId w:val='1'/></w:numPr>";
            case BYLINE, PARAGRAPH -> "";
          };
      body.append("<w:p><w:pPr>").append(style).append("</w:pPr>");
      for (String run : runs(part)) {
        body.append("<w:r><w:t xml:space='preserve'>%s</w:t></w:r>".formatted(xml(run)));
      }
      body.append("</w:p>");
    }
    return Zipped.docx(body.toString()).bytes();
  }

  byte[] odt() {
    StringBuilder body = new StringBuilder();
    for (Part part : parts) {
      StringBuilder words = new StringBuilder();
      runs(part).forEach(run -> words.append("<text:span>%s</text:span>".formatted(xml(run))));
      String element =
          switch (part.kind()) {
            case HEADLINE -> "<text:h text:outline-level='1'>%s</text:h>";
            case HEADING -> "<text:h text:outline-level='2'>%s</text:h>";
            case ITEM ->
                "<text:list><text:list-item><text:p>%s</text:p></text:list-item></text:list>";
            case BYLINE, PARAGRAPH -> "<text:p>%s</text:p>";
          };
      body.append(element.formatted(words));
    }
    return Zipped.odt("", body.toString()).bytes();
  }

  byte[] rtf() {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1\n");
    for (Part part : parts) {
      rtf.append(
          switch (part.kind()) {
            case HEADLINE -> "\\pard\\outlinelevel0 ";
            case HEADING -> "\\pard\\outlinelevel1 ";
            case ITEM -> "\\pard\\ls1 ";
            case BYLINE, PARAGRAPH -> "\\pard ";
          });
      part.text().chars().forEach(c -> rtf.append(c < 128 ? (char) c + "" : unicode((char) c)));
      rtf.append("\\par\n");
    }
    return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
  }

  /// RTF counts characters as signed 16-bit numbers, each with a stand-in for old readers.
  private static String unicode(char c) {
    return "\\u" + (short) c + "?";
  }

  /// A part cut within its words.
  private static List<String> runs(Part part) {
    List<String> runs = new ArrayList<>();
    for (int at = 0; at < part.text().length(); at += 13) {
      runs.add(part.text().substring(at, Math.min(at + 13, part.text().length())));
    }
    return runs;
  }

  private static String xml(String words) {
    return words.replace("&", "&amp;");
  }

  byte[] pdf(int columns) {
    try (NewspaperPages pages = new NewspaperPages(columns, "The Harbour Echo")) {
      boolean first = true;
      for (Part part : parts) {
        switch (part.kind()) {
          case HEADLINE -> pages.headline(part.text());
          case HEADING -> pages.heading(part.text());
          case ITEM -> pages.item(part.text());
          case BYLINE -> pages.paragraph(part.text(), false);
          case PARAGRAPH -> pages.paragraph(part.text(), !first);
        }
        first = part.kind() == Kind.HEADING || part.kind() == Kind.BYLINE;
      }
      return pages.bytes();
    }
  }
}
