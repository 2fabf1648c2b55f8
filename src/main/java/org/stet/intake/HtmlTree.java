package org.stet.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The lines of a web page, and what each of its elements holds: all of it counted in one walk, so
/// that no later question has to read the page again.
final class HtmlTree {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "head",
          "select",
          "option",
          "canvas",
          "video",
          "audio",
          "map",
          "math",
          "dialog");

  private static final Set<String> INLINE_PARENTS =
      Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "td", "figcaption");

  /// What an element holds.
  ///
  /// @param lines the lines in it, by their index
  /// @param length the letters in it
  /// @param linked those in links
  /// @param prose those of its running text
  record Tally(Stretch lines, int length, int linked, int prose) {
    boolean isLinks() {
      return linked * 2 > length;
    }
  }

  private static final Tally NOTHING = new Tally(new Stretch(0, 0), 0, 0, 0);

  private final Revisions revisions;
  private final List<HtmlLine> lines = new ArrayList<>();
  private final Map<Element, Tally> tallies = new HashMap<>();
  private final StringBuilder line = new StringBuilder();
  private int linked;
  private int links;
  private int breaks;
  private boolean spaced;
  private boolean revised;
  private int length;
  private int linkLength;
  private int prose;

  HtmlTree(Element body, Revisions revisions) {
    this.revisions = revisions;
    enter(body);
  }

  List<HtmlLine> lines() {
    return lines;
  }

  /// Whether words stand in `<ins>` or `<del>`.
  boolean isRevised() {
    return revised;
  }

  /// What an element holds; nothing for one that is not shown.
  Tally of(Element element) {
    return tallies.getOrDefault(element, NOTHING);
  }

  /// Whether a mark on an element speaks of all of it: not of words in the middle of a sentence.
  static boolean standsAlone(Element element) {
    Element parent = element.parent();
    return element.isBlock() || parent == null || !INLINE_PARENTS.contains(parent.normalName());
  }

  private void enter(Element element) {
    end(element.parent() == null ? element : element.parent());
    int from = lines.size();
    int lengthBefore = length;
    int linkedBefore = linkLength;
    int proseBefore = prose;
    walk(element);
    end(element);
    tallies.put(
        element,
        new Tally(
            new Stretch(from, lines.size()),
            length - lengthBefore,
            linkLength - linkedBefore,
            prose - proseBefore));
  }

  private void walk(Element parent) {
    for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode words) {
        put(words.getWholeText());
      } else if (node instanceof Element element && isSeen(element)) {
        step(element);
      }
    }
  }

  private void step(Element element) {
    String name = element.normalName();
    switch (name) {
      case "br" -> lineBreak(element);
      case "td", "th" -> cell(element);
      case "a" -> link(element);
      default -> inline(element);
    }
  }

  /// A link to a place on the same page, such as headings carry, leads nowhere else.
  private void link(Element element) {
    int out = element.attr("href").isEmpty() || element.attr("href").startsWith("#") ? 0 : 1;
    links += out;
    inline(element);
    links -= out;
  }

  /// A cell of figures goes on with its row; one that holds text stands for itself, as in a page
  /// that is laid out by tables.
  private void cell(Element element) {
    boolean holdsBlocks = false;
    for (Element child : element.children()) {
      holdsBlocks |= child.isBlock() || child.normalName().equals("br");
    }
    if (holdsBlocks) {
      enter(element);
    } else {
      spaced = true;
      walk(element);
      spaced = true;
    }
  }

  private void inline(Element element) {
    if (element.isBlock() || element.normalName().equals("button") || isOwnBox(element)) {
      enter(element);
    } else {
      walk(element);
    }
  }

  /// An inline element with a name of its own outside a sentence: a time stamp, a share link.
  private static boolean isOwnBox(Element element) {
    return standsAlone(element) && !HtmlMarks.reasonOf(element).isEmpty();
  }

  private void lineBreak(Element element) {
    breaks++;
    spaced = true;
    if (breaks == 2 && element.parent() != null) {
      end(element.parent());
    }
  }

  private boolean isSeen(Element element) {
    String name = element.normalName();
    if (name.equals("ins") || name.equals("del")) {
      revised |= element.hasText();
      return revisions == Revisions.ALL || (revisions == Revisions.ACCEPT) == name.equals("ins");
    }
    if (UNSEEN.contains(name) || element.hasAttr("hidden")) {
      return false;
    }
    String style = element.attr("style");
    return style.isEmpty()
        || !style.replace(" ", "").matches("(?is).*(?:display:none|visibility:hidden).*");
  }

  private void put(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Shape.isWhite(c)) {
        spaced = true;
        continue;
      }
      if (spaced && !line.isEmpty()) {
        line.append(' ');
        linked += links > 0 ? 1 : 0;
      }
      spaced = false;
      breaks = 0;
      line.append(c);
      linked += links > 0 ? 1 : 0;
    }
  }

  private void end(Element home) {
    if (!line.isEmpty()) {
      HtmlLine found = new HtmlLine(home, line.toString(), linked);
      lines.add(found);
      length += line.length();
      linkLength += linked;
      prose += found.prose();
    }
    line.setLength(0);
    linked = 0;
    breaks = 0;
    spaced = false;
  }
}
