package org.stet.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.stet.text.BlockKind;

/// Markdown with CriticMarkup, as the words that a reader of it sees. Known by its name alone: a
/// text without that name keeps each of its characters, and stars that a text generator left in it
/// are what a check looks for.
final class MarkdownReader implements FormatReader {
  private static final Pattern FOOTNOTE =
      Pattern.compile("(?m)^ {0,3}\\[\\^([^\\]\\s\\[]{1,60})]:[ \\t]*");
  private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\]\\s\\[]{1,60})]");

  /// Quotes within lists within quotes: deeper than this they are read as words.
  private static final int DEEPEST = 50;

  @Override
  public boolean reads(Source source) {
    return source.endsWith(".md", ".markdown", ".mdown", ".mkd");
  }

  @Override
  public Page read(Source source, Revisions revisions) throws IntakeException {
    Decoder.Text text = Decoder.decode(source, Optional.empty());
    Source.refuseTooLong(text.characters(), source.name());
    Page page = page(text.characters(), text.charset().name(), revisions);
    if (page.units().isEmpty()) {
      throw new IntakeException("intake.empty", source.name());
    }
    return page;
  }

  static Page page(String text, String charset, Revisions revisions) {
    FrontMatter front = FrontMatter.of(text);
    CriticMarkup marks = new CriticMarkup(text.substring(front.length()), revisions);
    Parser parser =
        Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .build();
    PageWriter writer = new PageWriter();
    MarkdownBlocks blocks = new MarkdownBlocks(writer, marks, revisions);
    blocks.write(parser.parse(withoutFootnoteMarks(marks.text())));
    Page page = writer.page(charset, front.facts(), blocks.revised());
    return new Page(
        page.text(),
        page.units(),
        charset,
        titled(front.facts(), page),
        page.comments(),
        page.revised());
  }

  private static Page.Facts titled(Page.Facts facts, Page page) {
    Optional<String> headline =
        page.units().stream()
            .filter(unit -> unit.hint().filter(BlockKind.HEADLINE::equals).isPresent())
            .map(Unit::text)
            .findFirst();
    return new Page.Facts(
        facts.title().or(() -> headline), facts.byline(), facts.published(), facts.language());
  }

  /// A note at the foot becomes a paragraph of its own; the marks that lead to it are no words.
  private static String withoutFootnoteMarks(String text) {
    Set<String> labels = new HashSet<>();
    Matcher note = FOOTNOTE.matcher(text);
    while (note.find()) {
      labels.add(note.group(1));
    }
    if (labels.isEmpty()) {
      return text;
    }
    String paragraphs = FOOTNOTE.matcher(text).replaceAll("\n");
    return REFERENCE
        .matcher(paragraphs)
        .replaceAll(
            mark -> labels.contains(mark.group(1)) ? "" : Matcher.quoteReplacement(mark.group()));
  }
}
