package org.stet.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stet.check.Severity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the scores of labelled files as JSON: one object a file, shares from 0 to 1.
final class EvalJson {
  private final JsonMapper json = new JsonMapper();

  String of(List<SetScores> scores) {
    ArrayNode sets = json.createArrayNode();
    scores.forEach(set -> sets.add(set(set)));
    return sets.toPrettyString() + "\n";
  }

  private ObjectNode set(SetScores set) {
    ObjectNode object = json.createObjectNode();
    object.put("file", set.name());
    object.put("rows", set.size().rows());
    object.put("documents", set.size().documents());
    object.put("labelled", set.size().labelled());
    object.put("skipped", set.size().skipped());
    rankings(object, "measures", set.ranked().texts());
    rankings(object, "sentenceMeasures", set.ranked().sentences());
    set.marks().ifPresent(marks -> marks(object, marks));
    set.clean()
        .ifPresent(
            clean -> {
              ObjectNode sentences = object.putObject("clean");
              sentences.put("sentences", clean.sentences());
              for (Severity severity : Severity.values()) {
                sentences.put(severity.id(), clean.bySeverity().getOrDefault(severity, 0));
              }
            });
    set.beside()
        .omissions()
        .ifPresent(
            recall -> {
              ObjectNode omissions = object.putObject("omissions");
              omissions.put("marked", recall.all());
              omissions.put("listed", recall.listed());
              omissions.put("opening", recall.opening());
            });
    set.beside()
        .words()
        .ifPresent(
            words -> {
              ObjectNode links = object.putObject("wordLinks");
              links.put("pairs", words.pairs());
              links.set("program", words(words.program()));
              links.set("identicalWords", words(words.identical()));
            });
    return object;
  }

  private void rankings(
      ObjectNode object, String name, Map<Judged.Measure, SetScores.Ranked> rankings) {
    if (!rankings.isEmpty()) {
      ObjectNode measures = object.putObject(name);
      rankings.forEach((measure, r) -> measures.set(id(measure), ranked(r)));
    }
  }

  private static void marks(ObjectNode object, Judged.Marks marks) {
    ObjectNode spans = object.putObject("spans");
    marks.found().forEach((least, marked) -> marked(spans.putObject(least.id()), marked));
    marked(spans.putObject("words"), marks.doubted());
  }

  private static void marked(ObjectNode object, Judged.Marked marked) {
    counts(object, marked.characters());
    object.put("touched", marked.touched().spans());
    object.put("all", marked.touched().all());
  }

  private ObjectNode ranked(SetScores.Ranked ranked) {
    ObjectNode object = json.createObjectNode();
    Map.of(
            "auc", ranked.auc(),
            "balancedAccuracy", ranked.accuracy(),
            "f1", ranked.f1(),
            "balancedAccuracyAtOwnCut", ranked.ownAccuracy(),
            "recallAtFivePercent", ranked.recall())
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> share(object, entry.getKey(), entry.getValue()));
    object.put("cut", ranked.cut());
    object.put("cutFrom", id(ranked.from()));
    return object;
  }

  private static void share(ObjectNode object, String name, SetScores.Share share) {
    if (share.value().isPresent()) {
      ObjectNode value = object.putObject(name);
      value.put("value", share.value().getAsDouble());
      value.put("low", share.interval().low());
      value.put("high", share.interval().high());
    }
  }

  private ObjectNode words(SetScores.WordCounts words) {
    ObjectNode object = json.createObjectNode();
    counts(object.putObject("sureAndPossible"), words.both());
    counts(object.putObject("sureOnly"), words.sure());
    counts(object.putObject("surePlusPossible"), words.all());
    return object;
  }

  private static void counts(ObjectNode object, Counts counts) {
    object.put("precision", counts.precision());
    object.put("recall", counts.recall());
    object.put("f1", counts.f1());
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
