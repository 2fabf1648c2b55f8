package org.stet.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The article a second time on its page, such as for another size of screen: the same paragraphs
/// in one run. One or two that come again (a refrain) are the author's.
final class Repeats {
  private static final String REASON = "chrome.repeated";

  /// The fewest different paragraphs that say it.
  private static final int FEWEST = 4;

  private final List<HtmlLine> lines;
  private final Set<String> told = new HashSet<>();

  Repeats(List<HtmlLine> lines) {
    this.lines = lines;
  }

  /// Gives the second copy of body lines its reason; the first stays.
  void settle(List<String> reasons) {
    int from = 0;
    Set<String> run = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String words = lines.get(i).words();
      if (!reasons.get(i).isEmpty() || lines.get(i).prose() == 0) {
        continue;
      }
      if (told.add(words)) {
        settle(from, i, run, reasons);
        run.clear();
      } else {
        from = run.isEmpty() ? i : from;
        run.add(words);
      }
    }
    settle(from, lines.size(), run, reasons);
  }

  private void settle(int from, int to, Set<String> run, List<String> reasons) {
    if (run.size() < FEWEST) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (reasons.get(i).isEmpty() && run.contains(lines.get(i).words())) {
        reasons.set(i, REASON);
      }
    }
  }
}
