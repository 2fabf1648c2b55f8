package org.stet.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Other stories on an article's page, told in full: a page that goes on with the next article, or
/// a blog that shows its latest. They stand in boxes of the same make, each under a headline of the
/// same make; the page's title says which headline is this article's.
final class HtmlStories {
  private static final int TITLE_LENGTH = 20;
  private static final Pattern STORY = Pattern.compile("(?i)article|post|entry|story|item");

  private final HtmlTree tree;
  private final Optional<String> title;
  private final Set<Element> others = new HashSet<>();

  /// @param title the page's own, if it gives one
  HtmlStories(HtmlTree tree, Optional<String> title) {
    this.tree = tree;
    this.title = title;
    for (HtmlLine line : tree.lines()) {
      if (line.isHeading() && isTitle(line.words())) {
        find(line.home());
      }
    }
  }

  /// Whether an element holds another story from end to end.
  boolean isOther(Element element) {
    return others.contains(element);
  }

  /// Whether an element stands in one.
  boolean isInOther(Element element) {
    Element at = others.isEmpty() ? null : element;
    while (at != null && !others.contains(at)) {
      at = at.parent();
    }
    return at != null;
  }

  /// Whether words are the page's title, which may add the name of the site.
  boolean isTitle(String words) {
    return words.length() >= TITLE_LENGTH
        && title.filter(all -> all.startsWith(words) || all.endsWith(words)).isPresent();
  }

  private void find(Element headline) {
    int before = others.size();
    for (Element box = headline; box != null && others.size() == before; box = box.parent()) {
      if (tree.of(box).prose() > 0 && isStory(box)) {
        for (Element next : box.siblingElements()) {
          if (isLike(next, box) && tree.of(next).prose() > 0 && isHeaded(next, headline)) {
            others.add(next);
          }
        }
      }
    }
  }

  private static boolean isStory(Element box) {
    return box.normalName().equals("article") || STORY.matcher(box.className()).find();
  }

  private static boolean isLike(Element one, Element other) {
    return one.normalName().equals(other.normalName()) && one.className().equals(other.className());
  }

  private boolean isHeaded(Element box, Element headline) {
    Element first = box.selectFirst(headline.normalName());
    return first != null && isLike(first, headline) && !isTitle(first.text());
  }
}
