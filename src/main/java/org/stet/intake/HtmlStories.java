package org.stet.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Other stories on an article's page, told in full: a page that goes on with the next article, or
/// a blog that shows its latest. They stand in boxes of the same make, each under a headline of the
/// same make; the page's title says which headline is this article's. Or they follow in the same
/// box, each with its own headline, author and date. A slideshow that an article carries along is
/// one more story, told in numbered pictures.
final class HtmlStories {
  private static final int TITLE_LENGTH = 20;
  private static final Pattern STORY = Pattern.compile("(?i)article|post|entry|story|item");

  /// The lines under a headline among which its author or date stands.
  private static final int CREDITS = 8;

  /// No page tells more stories, nor repeats its headline more often; a hostile one could.
  private static final int MOST_STORIES = 50;

  private static final Pattern SLIDE = Pattern.compile("\\d{1,3}/(\\d{1,3})(?: .*)?");
  private static final int FEWEST_SLIDES = 3;

  /// Running text, in letters, beside which a slideshow is not the article itself.
  private static final int ARTICLE = 1000;

  private final HtmlTree tree;
  private final Optional<String> title;
  private final Set<Element> others = new HashSet<>();

  /// @param title the page's own, if it gives one
  HtmlStories(HtmlTree tree, Optional<String> title) {
    this.tree = tree;
    this.title = title;
    List<Element> headlines =
        tree.lines().stream()
            .filter(line -> line.isHeading() && isTitle(line.words()))
            .map(HtmlLine::home)
            .limit(MOST_STORIES)
            .toList();
    headlines.forEach(this::find);
    headlines.stream().findFirst().ifPresent(this::findFollowing);
    findSlideshow();
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

  /// Stories that follow in the article's own box: a headline of the same make with an author or a
  /// date of its own under it.
  private void findFollowing(Element headline) {
    int from = tree.of(headline).lines().to();
    tree.lines().subList(from, tree.lines().size()).stream()
        .filter(line -> isSameMake(line.home(), headline) && !isTitle(line.words()))
        .map(HtmlLine::home)
        .filter(this::isCredited)
        .limit(MOST_STORIES)
        .forEach(next -> box(next).filter(b -> tree.of(b).prose() > 0).ifPresent(others::add));
  }

  private static boolean isSameMake(Element next, Element headline) {
    return next.normalName().equals(headline.normalName())
        && !next.equals(headline)
        && next.classNames().stream().anyMatch(headline::hasClass);
  }

  private boolean isCredited(Element headline) {
    int from = tree.of(headline).lines().to();
    int to = Math.min(from + CREDITS, tree.lines().size());
    for (HtmlLine line : tree.lines().subList(from, to)) {
      if (line.prose() > 0) {
        return false;
      }
      String reason = ChromeLanguage.of(line.words()).map(Verdict::reason).orElse("");
      if (reason.equals("chrome.byline") || reason.equals("chrome.time")) {
        return true;
      }
    }
    return false;
  }

  /// The largest box that begins with a line's element: nothing is told in it before.
  private Optional<Element> box(Element first) {
    int from = tree.of(first).lines().from();
    Optional<Element> box = Optional.empty();
    for (Element at = first; at != null; at = at.parent()) {
      Stretch lines = tree.of(at).lines();
      boolean begins =
          tree.lines().subList(Math.min(lines.from(), from), from).stream()
              .noneMatch(line -> line.prose() > 0 || isTitle(line.words()));
      if (!begins) {
        break;
      }
      box = Optional.of(at);
    }
    return box;
  }

  /// Lines that count pictures, `1/50` and on, in one box behind enough of an article.
  private void findSlideshow() {
    List<HtmlLine> slides =
        tree.lines().stream().filter(line -> SLIDE.matcher(line.words()).matches()).toList();
    if (slides.size() < FEWEST_SLIDES || !isOneCount(slides)) {
      return;
    }
    Element last = slides.getLast().home();
    Element box = slides.getFirst().home();
    while (box != null && !box.equals(last) && !last.parents().contains(box)) {
      box = box.parent();
    }
    int from = box == null ? 0 : tree.of(box).lines().from();
    int before = tree.lines().subList(0, from).stream().mapToInt(HtmlLine::prose).sum();
    if (box != null && before >= ARTICLE) {
      others.add(box);
    }
  }

  private static boolean isOneCount(List<HtmlLine> slides) {
    return slides.stream()
            .map(line -> SLIDE.matcher(line.words()).replaceAll("$1"))
            .distinct()
            .count()
        == 1;
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
