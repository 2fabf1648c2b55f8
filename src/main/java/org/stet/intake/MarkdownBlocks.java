package org.stet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.parser.Parser;
import org.stet.text.BlockKind;

/// Writes the tree of a Markdown text as blocks. It goes through the tree step by step and calls
/// nothing for a depth, so that no depth can break it.
final class MarkdownBlocks {
  private static final Pattern HTML =
      Pattern.compile("(?s)<!--.*?(?:-->|\\z)|<(/?)([a-zA-Z][\\w-]*)[^<>]*>|[^<]+|<");
  private static final Pattern DELETION = Pattern.compile("del|s|strike");
  private static final Pattern UNSEEN = Pattern.compile("script|style|template");
  private static final Pattern BLOCK =
      Pattern.compile("p|div|section|article|li|ul|ol|h[1-6]|blockquote|table|tr|td|th|figure|pre");
  private static final int HEADING_WORDS = 14;

  private final PageWriter writer;
  private final CriticMarkup marks;
  private final Revisions revisions;
  private final List<String> captions = new ArrayList<>();
  private final StringBuilder caption = new StringBuilder();
  private boolean revised;
  private int quotes;
  private int items;
  private int images;
  private int struck;
  private int deleted;
  private int inserted;
  private int from;
  private int to;

  MarkdownBlocks(PageWriter writer, CriticMarkup marks, Revisions revisions) {
    this.writer = writer;
    this.marks = marks;
    this.revisions = revisions;
    this.revised = marks.revised();
  }

  /// Whether changes were found, in whatever notation.
  boolean revised() {
    return revised;
  }

  void write(Node root) {
    Node node = root;
    int depth = 0;
    enter(node);
    while (depth >= 0) {
      Node next = node.getFirstChild();
      if (next != null) {
        depth++;
      } else {
        leave(node);
        next = depth == 0 ? null : node.getNext();
        while (next == null && --depth >= 0) {
          node = node.getParent();
          leave(node);
          next = depth == 0 ? null : node.getNext();
        }
      }
      if (next != null) {
        node = next;
        enter(node);
      }
    }
  }

  private void enter(Node node) {
    if (node instanceof Text text) {
      words(text.getLiteral());
    } else if (node instanceof Code code) {
      words(code.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      words(" ");
    } else if (node instanceof HtmlInline || node instanceof HtmlBlock) {
      html(node instanceof HtmlBlock block ? block.getLiteral() : ((HtmlInline) node).getLiteral());
    } else if (node instanceof FencedCodeBlock code) {
      words(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      words(code.getLiteral());
    } else {
      count(node, 1);
    }
  }

  private void leave(Node node) {
    count(node, -1);
    if (node instanceof Heading heading) {
      end(heading.getLevel() == 1 ? BlockKind.HEADLINE : BlockKind.HEADING);
    } else if (node instanceof Paragraph) {
      end(isStrongLine(node) ? BlockKind.HEADING : kind());
    } else if (node instanceof TableCell
        || node instanceof HtmlBlock
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock) {
      end(kind());
    }
  }

  private void count(Node node, int step) {
    if (node instanceof BlockQuote) {
      quotes += step;
    } else if (node instanceof ListItem) {
      items += step;
    } else if (node instanceof Strikethrough) {
      struck += step;
      revised = true;
    } else if (node instanceof Image) {
      images += step;
      if (images == 0) {
        captions.add(caption.toString());
        caption.setLength(0);
      }
    }
  }

  private BlockKind kind() {
    return items > 0 ? BlockKind.LIST_ITEM : quotes > 0 ? BlockKind.QUOTE : BlockKind.PARAGRAPH;
  }

  /// `**A short line**` on its own stands over what follows.
  private boolean isStrongLine(Node paragraph) {
    Node child = paragraph.getFirstChild();
    if (items + quotes > 0 || !(child instanceof StrongEmphasis) || child.getNext() != null) {
      return false;
    }
    StringBuilder words = new StringBuilder();
    for (Node part = child.getFirstChild(); part != null; part = part.getNext()) {
      words.append(part instanceof Text text ? text.getLiteral() : " ");
    }
    return Shape.words(words.toString()) <= HEADING_WORDS && !Shape.endsSentence(words.toString());
  }

  /// A change in HTML that is not closed ends with its block: a forgotten end must not swallow the
  /// rest of the article.
  private void end(BlockKind kind) {
    writer.end(kind);
    deleted = 0;
    inserted = 0;
    for (String words : captions) {
      writer.words(words);
      writer.end(Optional.of(BlockKind.CAPTION), "chrome.caption");
    }
    captions.clear();
  }

  private void html(String source) {
    Matcher part = HTML.matcher(source);
    boolean seen = true;
    while (part.find()) {
      String name = part.group(2) == null ? "" : part.group(2).toLowerCase(Locale.ROOT);
      boolean closes = "/".equals(part.group(1));
      if (UNSEEN.matcher(name).matches()) {
        seen = closes;
      } else if (!name.isEmpty()) {
        tag(name, closes ? -1 : 1);
      } else if (seen && !part.group().startsWith("<!--")) {
        words(Parser.unescapeEntities(part.group(), false));
      }
    }
  }

  private void tag(String name, int step) {
    if (DELETION.matcher(name).matches()) {
      deleted = Math.max(0, deleted + step);
      revised = true;
    } else if (name.equals("ins")) {
      inserted = Math.max(0, inserted + step);
      revised = true;
    } else if (name.equals("br")) {
      words(" ");
    } else if (BLOCK.matcher(name).matches()) {
      writer.end(kind());
    }
  }

  private boolean stands() {
    return switch (revisions) {
      case ACCEPT -> deleted + struck == 0;
      case REJECT -> inserted == 0;
      case ALL -> true;
    };
  }

  /// Writes words, and keeps the remarks whose places stand among them.
  private void words(String words) {
    int start = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= CriticMarkup.FROM && c < CriticMarkup.ZERO + 10) {
        put(words.substring(start, i));
        start = c == CriticMarkup.REMARK ? remark(words, i + 1) : place(c, i + 1);
        i = start - 1;
      }
    }
    put(words.substring(start));
  }

  private void put(String words) {
    if (images > 0) {
      caption.append(words);
    } else if (stands()) {
      writer.words(words);
    }
  }

  private int place(char mark, int next) {
    if (mark == CriticMarkup.FROM) {
      from = writer.position();
    } else if (mark == CriticMarkup.TO) {
      to = writer.position();
    }
    return next;
  }

  /// Keeps a remark on the words marked right before it, else on the place where it stands.
  private int remark(String words, int at) {
    int number = 0;
    int end = at;
    while (end < words.length() && words.charAt(end) >= CriticMarkup.ZERO) {
      int digit = words.charAt(end) - CriticMarkup.ZERO;
      if (digit > 9) {
        break;
      }
      number = number * 10 + digit;
      end++;
    }
    boolean marked = to == writer.position() && from < to;
    writer.comment(
        marked ? from : writer.position(), writer.position(), "", marks.remarks().get(number));
    return end;
  }
}
