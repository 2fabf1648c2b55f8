package org.stet.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How well odds tell unsupported texts or sentences from the others.
final class Separation {
  private Separation() {}

  /// Area under the curve and the best balanced accuracy, from odds and labels.
  static String of(String set, List<Map.Entry<Double, Boolean>> ranked) {
    List<Map.Entry<Double, Boolean>> sorted =
        ranked.stream().sorted(Comparator.comparingDouble(Map.Entry::getKey)).toList();
    double bad = sorted.stream().filter(Map.Entry::getValue).count();
    double good = sorted.size() - bad;
    if (bad == 0 || good == 0) {
      return set + ": one label only";
    }
    double above = 0;
    double best = 0.5;
    double goodBelow = 0;
    double badBelow = 0;
    for (Map.Entry<Double, Boolean> one : sorted) {
      above += one.getValue() ? goodBelow : 0;
      best = Math.max(best, (goodBelow / good + 1 - badBelow / bad) / 2);
      goodBelow += one.getValue() ? 0 : 1;
      badBelow += one.getValue() ? 1 : 0;
    }
    return String.format(
        Locale.ROOT,
        "%s: AUC %.1f, best balanced accuracy %.1f (%.0f of %d unsupported)",
        set,
        100 * above / (bad * good),
        100 * best,
        bad,
        sorted.size());
  }
}
