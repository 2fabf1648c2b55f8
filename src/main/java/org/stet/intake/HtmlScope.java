package org.stet.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Which element of a page holds the article: the one in whose children most running text stands,
/// and around it what goes on in the same way.
final class HtmlScope {
  /// Elements that are one paragraph: what they stand in is the container.
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "li", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dd");

  /// How many elements up a paragraph speaks for, each with half of the one below.
  private static final int LEVELS = 4;

  /// How much more a line counts that the page declares to be its article's. A short declaration is
  /// a summary, which stands elsewhere too.
  private static final double DECLARED = 4;

  private static final int SUMMARY = 600;

  private final HtmlTree tree;
  private final Map<Element, String> chrome = new HashMap<>();
  private final Set<Element> holders = new HashSet<>();
  private final DeclaredBody declared;
  private final HtmlStories stories;
  private final Set<String> holderNames = new HashSet<>();
  private final int[] cleanBefore;
  private final int[] openBefore;
  private final Element body;
  private final Element root;

  HtmlScope(Element body, HtmlTree tree, DeclaredBody declared, HtmlStories stories) {
    this.body = body;
    this.tree = tree;
    this.declared = declared;
    this.stories = stories;
    chrome.put(body, "");
    Element core = core();
    for (Element e = core; e != null && !e.equals(body); e = e.parent()) {
      holders.add(e);
      holderNames.add(e.className());
    }
    holders.add(body);
    holderNames.remove("");
    chrome.clear();
    chrome.put(body, "");
    cleanBefore = new int[tree.lines().size() + 1];
    openBefore = new int[tree.lines().size() + 1];
    int at = 0;
    for (HtmlLine line : tree.lines()) {
      boolean open = reasonOf(line.home()).isEmpty();
      cleanBefore[at + 1] = cleanBefore[at] + (open ? line.prose() : 0);
      openBefore[at + 1] = openBefore[at] + (open ? line.words().length() : 0);
      at++;
    }
    root = climbed(core);
  }

  /// The element that holds the article; the body where none stands out.
  Element root() {
    return root;
  }

  /// Why an element or one around it is not body; empty where nothing says so. An element that
  /// holds the article is none, whatever its name.
  String reasonOf(Element element) {
    String known = chrome.get(element);
    if (known != null) {
      return known;
    }
    Element parent = element.parent();
    String outer = parent == null ? "" : reasonOf(parent);
    String reason = outer.isEmpty() ? ownReason(element) : outer;
    chrome.put(element, reason);
    return reason;
  }

  private String ownReason(Element element) {
    if (stories.isOther(element)) {
      return HtmlMarks.OTHER_STORY;
    }
    boolean holds = holders.contains(element) || holderNames.contains(element.className());
    if (holds || !HtmlTree.standsAlone(element)) {
      return "";
    }
    String reason = HtmlMarks.reasonOf(element);
    int share = reason.equals(HtmlMarks.COMMENTS) ? 8 : 4;
    boolean wraps = tree.of(element).prose() * 10 >= tree.of(body).prose() * share;
    return wraps && tree.of(body).prose() > 0 ? "" : reason;
  }

  private Element core() {
    // In the page's order, so that of two copies it is always the first.
    Map<Element, Double> scores = new LinkedHashMap<>();
    for (HtmlLine line : tree.lines()) {
      if (line.prose() > 0 && !line.isHeading() && !stories.isInOther(line.home())) {
        credit(line.home(), line.prose() * trust(line), scores);
      }
    }
    Element best = body;
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  /// A wrapper's name may be wrong, so that what is in it counts a little all the same; that
  /// comments are comments is never wrong, and they are long.
  private double trust(HtmlLine line) {
    if (declared.length() >= SUMMARY && declared.holds(line.words())) {
      return DECLARED;
    }
    return switch (reasonOf(line.home())) {
      case "" -> 1;
      case HtmlMarks.COMMENTS -> 0.05;
      default -> 0.3;
    };
  }

  private void credit(Element home, double prose, Map<Element, Double> scores) {
    Element container = home;
    while (isWithin(container) && container.parent() != null) {
      container = container.parent();
    }
    double share = prose;
    Element at = container;
    for (int i = 0; i < LEVELS && at != null && tree.of(at).prose() > 0; i++) {
      scores.merge(at, share, Double::sum);
      share /= 2;
      at = at.equals(body) ? null : at.parent();
    }
  }

  /// A paragraph, or an inline element that was put around some: neither is a container.
  private boolean isWithin(Element element) {
    return PARAGRAPHS.contains(element.normalName()) || tree.of(element).length() == 0;
  }

  private int clean(Element element) {
    return in(element, cleanBefore);
  }

  private int in(Element element, int[] before) {
    Stretch lines = tree.of(element).lines();
    return before[lines.to()] - before[lines.from()];
  }

  /// Goes up as long as what is gained is running text too; named chrome aside, which is known.
  private Element climbed(Element core) {
    Element found = core;
    for (Element up = core; up != null && !up.equals(body); up = up.parent()) {
      Element parent = up.parent();
      if (parent == null) {
        break;
      }
      int gain = clean(parent) - clean(found);
      int text = tree.of(parent).length() - tree.of(found).length();
      int open = in(parent, openBefore) - in(found, openBefore);
      boolean dense = gain * 10 >= text * 7 || (gain * 10 >= text * 6 && gain * 10 >= open * 8);
      if (gain * 10 >= clean(found) && dense) {
        found = parent;
      }
    }
    return found;
  }
}
