package org.stet.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where chrome parts the page, which part is the article (the one with most running text) and
/// which others go on with it, by what they speak of.
final class StoryParts {
  /// After a form or a bar the article goes on, unless what follows speaks of other things: shares
  /// less than this. ADR 3 has what was measured.
  static final double SAME_STORY = 0.16;

  /// After a label such as `More news` another story follows, unless it shares as much as this.
  static final double SURELY_SAME_STORY = 0.28;

  private final PageMarks page;

  StoryParts(PageMarks page) {
    this.page = page;
  }

  /// Settles the units of other stories and gives the article's stretch, from its first part to its
  /// last; empty for a page without running text.
  Stretch article() {
    List<Stretch> parts = parts(true);
    Stretch core = longest(parts);
    // A timeline has its hours between its paragraphs: they part no story.
    if (page.proseLength(core) * 2 < page.proseLength(page.all())) {
      parts = parts(false);
      core = longest(parts);
    }
    if (page.proseLength(core) == 0) {
      return new Stretch(0, 0);
    }
    Cohesion story = new Cohesion(page.proseTexts(core));
    Stretch article = core;
    boolean labelled = false;
    for (Stretch part : parts) {
      labelled |= part.from() > 0 && page.is(part.from() - 1, "chrome.other-story");
      if (part.equals(core)) {
        labelled = false;
      } else if (goesOn(part, story, labelled)) {
        labelled = false;
        article = article.cover(part);
      } else {
        drop(part, part.from() > core.from());
      }
    }
    return article;
  }

  private boolean goesOn(Stretch part, Cohesion story, boolean labelled) {
    return page.proseLength(part) > 0
        && story.with(page.proseTexts(part)) >= (labelled ? SURELY_SAME_STORY : SAME_STORY);
  }

  /// Before the article a line without a full stop may yet be its headline, so it stays open.
  private void drop(Stretch part, boolean after) {
    for (int i = part.from(); i < part.to(); i++) {
      if (page.isOpen(i) && (after || page.isProse(i))) {
        page.settle(i, Verdict.OTHER_STORY);
      }
    }
  }

  private Stretch longest(List<Stretch> parts) {
    return parts.stream().max(Comparator.comparingInt(page::proseLength)).orElse(page.all());
  }

  private List<Stretch> parts(boolean atTimes) {
    List<Stretch> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < page.size(); i++) {
      boolean parted = page.verdict(i).filter(Verdict::parts).isPresent();
      if (parted || (atTimes && page.is(i, "chrome.time"))) {
        parts.add(new Stretch(from, i));
        from = i + 1;
      }
    }
    parts.add(new Stretch(from, page.size()));
    return parts;
  }
}
