package org.stet.intake;

import java.util.ArrayList;
import java.util.List;

/// Where chrome parts the page, which part is the article (the one with most running text) and
/// which others go on with it, by what they speak of.
final class StoryParts {
  /// After a bar or an appeal, which stand at an article's end, it goes on where the next part
  /// shares this much. ADR 3 has what was measured for this and the figures below.
  static final double SAME_STORY = 0.16;

  /// After a form or a menu, which stand in the middle of articles too, less will do: a reader who
  /// misses a paragraph is worse off than one who sees one too many.
  private static final double LIKELY_SAME_STORY = 0.08;

  /// After a label such as `More news` another story follows, unless it shares as much as this.
  static final double SURELY_SAME_STORY = 0.28;

  /// The same where so much text follows that chance shares little.
  private static final double LONG_SAME_STORY = 0.2;

  private static final int LONG = 800;

  /// A labelled part with less running text than this is a list of headlines.
  private static final int LIST = 200;

  /// @param after the reason of the line that parts it from what stands above
  private record Part(Stretch stretch, String after) {
    boolean labelled() {
      return isAfter("chrome.other-story");
    }

    boolean isAfter(String... reasons) {
      return List.of(reasons).contains(after);
    }
  }

  private final PageMarks page;

  StoryParts(PageMarks page) {
    this.page = page;
  }

  /// Settles the units of other stories and gives the article's stretch, from its first part to its
  /// last; empty for a page without running text.
  Stretch article() {
    List<Part> parts = parts(true);
    Part core = heaviest(parts);
    // A timeline has its hours between its paragraphs: they part no story.
    if (length(core) * 2 < page.proseLength(page.all())) {
      parts = parts(false);
      core = heaviest(parts);
    }
    if (length(core) == 0) {
      return new Stretch(0, 0);
    }
    Cohesion story = new Cohesion(page.proseTexts(core.stretch()));
    Stretch article = core.stretch();
    boolean labelled = false;
    for (Part part : parts) {
      labelled |= part.labelled();
      if (part.equals(core)) {
        labelled = false;
      } else if (goesOn(part, story, labelled)) {
        labelled = false;
        article = article.cover(part.stretch());
      } else {
        drop(part.stretch(), part.stretch().from() > core.stretch().from());
      }
    }
    return article;
  }

  private boolean goesOn(Part part, Cohesion story, boolean labelled) {
    int length = length(part);
    if (length <= (labelled ? LIST : 0)) {
      return false;
    }
    double same = story.with(page.proseTexts(part.stretch()));
    if (labelled) {
      return same >= (length >= LONG ? LONG_SAME_STORY : SURELY_SAME_STORY);
    }
    return same >= (part.isAfter("chrome.form", "chrome.menu") ? LIKELY_SAME_STORY : SAME_STORY);
  }

  /// Before the article a line without a full stop may yet be its headline, so it stays open.
  private void drop(Stretch part, boolean after) {
    for (int i = part.from(); i < part.to(); i++) {
      if (page.isOpen(i) && (after || page.isProse(i))) {
        page.settle(i, Verdict.OTHER_STORY);
      }
    }
  }

  private int length(Part part) {
    return page.proseLength(part.stretch());
  }

  /// The part with most running text. A part that a label gives to other stories counts half: a
  /// feed can be longer than a short article that a form cuts in two.
  private Part heaviest(List<Part> parts) {
    Part heaviest = parts.getFirst();
    for (Part part : parts) {
      if (weight(part) > weight(heaviest)) {
        heaviest = part;
      }
    }
    return heaviest;
  }

  private int weight(Part part) {
    return part.labelled() ? length(part) : 2 * length(part);
  }

  private List<Part> parts(boolean atTimes) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < page.size(); i++) {
      boolean parted = page.verdict(i).filter(Verdict::parts).isPresent();
      if (parted || (atTimes && page.is(i, "chrome.time"))) {
        parts.add(part(from, i));
        from = i + 1;
      }
    }
    parts.add(part(from, page.size()));
    return parts;
  }

  private Part part(int from, int to) {
    String after = from == 0 ? "" : page.verdict(from - 1).map(Verdict::reason).orElse("");
    return new Part(new Stretch(from, to), after);
  }
}
