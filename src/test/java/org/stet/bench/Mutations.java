package org.stet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.stet.alignment.Aligner;
import org.stet.check.CheckRun;
import org.stet.check.Checks;
import org.stet.check.Finding;
import org.stet.check.Progress;
import org.stet.check.Result;
import org.stet.check.Severity;
import org.stet.intake.Intake;
import org.stet.language.Analyser;
import org.stet.language.GapReader;
import org.stet.language.MiniLmEncoder;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Plants one error of a known kind into sentences of real articles as they stand, and counts how
/// many are found: by a warning or an error on the sentence. What else is told of the other
/// sentences is a false alarm, since they are the original's own.
public final class Mutations {
  /// Sentences that stand around the planted one, at most.
  private static final int AROUND = 7;

  private static final int EACH = 2;
  private static final int FEWEST_WORDS = 8;

  private final Analyser analyser = new Analyser();
  private final Intake intake = new Intake(InstantSource.system());
  private final PrintStream out;
  private final boolean tellMisses;
  private final CheckRun run;

  private final Map<Plant, int[]> found = new TreeMap<>();
  private final Map<Plant, Map<String, Integer>> checks = new TreeMap<>();
  private final Map<String, Integer> falseErrors = new TreeMap<>();
  private final Map<String, Integer> falseWarnings = new TreeMap<>();
  private int untouched;

  private Mutations(PrintStream out, boolean tellMisses) {
    this.out = out;
    this.tellMisses = tellMisses;
    this.run =
        new CheckRun(
                analyser, new Aligner(MiniLmEncoder.load()), Checks.all(), InstantSource.system())
            .suspecting(GapReader.load());
  }

  /// @param arguments which half of the articles to take (`tune`, `check` or `all`), whether to
  ///     tell each miss (`misses` or `table`), the kind to plant or `ALL`, then files with one
  ///     JSON object a line whose `source` is an article and whose `doc_key` names it
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 4) {
      System.err.println(
          "Name files of articles: mvn exec:exec@mutations -Darticles=\"FILE.jsonl ...\"");
      System.exit(2);
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Mutations bench = new Mutations(out, arguments[1].equals("misses"));
    List<Document> articles =
        bench.articles(List.of(arguments).subList(3, arguments.length), arguments[0]);
    for (Plant kind : Plant.values()) {
      if (arguments[2].equals("ALL") || kind.name().equals(arguments[2])) {
        bench.plant(kind, articles);
      }
    }
    bench.print();
  }

  private List<Document> articles(List<String> files, String half) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String file : files) {
      for (String line : Files.readAllLines(Path.of(file))) {
        JsonNode object = new JsonMapper().readTree(line);
        texts.putIfAbsent(object.path("doc_key").asString(), object.path("source").asString());
      }
    }
    List<Document> articles = new ArrayList<>();
    texts.forEach(
        (key, text) -> {
          boolean tune = Math.floorMod(key.hashCode(), 2) == 0;
          if (half.equals("all") || half.equals("tune") == tune) {
            articles.add(intake.plain(text, key));
          }
        });
    return articles;
  }

  private void plant(Plant kind, List<Document> articles) {
    for (int i = 0; i < articles.size(); i++) {
      Random random = new Random(i);
      Document article = articles.get(i);
      Document other = articles.get((i + 1) % articles.size());
      List<Sentence> sentences = analyser.sentences(article);
      Plant.Story story =
          new Plant.Story(
              article,
              sentences,
              Plant.Story.names(article, sentences),
              foreign(article, Plant.Story.names(other, analyser.sentences(other))));
      List<Planted> all = new ArrayList<>();
      for (Sentence sentence : sentences) {
        if (!sentence.isHeading() && sentence.words().size() >= FEWEST_WORDS) {
          kind.edits(story, sentence, random).forEach(e -> all.add(new Planted(sentence, e)));
        }
      }
      for (int n = 0; n < EACH && !all.isEmpty(); n++) {
        examine(kind, story, all.remove(random.nextInt(all.size())));
      }
    }
  }

  private static List<String> foreign(Document article, List<String> names) {
    return names.stream()
        .filter(name -> List.of(name.split(" ", -1)).stream().noneMatch(article.text()::contains))
        .toList();
  }

  private record Planted(Sentence sentence, Plant.Edit edit) {}

  private void examine(Plant kind, Plant.Story story, Planted planted) {
    List<Sentence> sentences = story.sentences();
    int at = planted.sentence().index();
    int first = sentences.get(Math.max(0, at - AROUND)).span().start();
    int last = sentences.get(Math.min(sentences.size() - 1, at + AROUND)).span().end();
    String text = story.document().text();
    Span gone = planted.edit().span();
    String changed = planted.edit().text();
    String rewrite =
        text.substring(first, gone.start()) + changed + text.substring(gone.end(), last);
    int shift = changed.length() - gone.length();
    Span sentence =
        new Span(
            planted.sentence().span().start() - first,
            planted.sentence().span().end() - first + shift);
    Result result =
        run.check(story.document(), List.of(), intake.plain(rewrite, "rewrite"), Progress.NONE);
    count(kind, result, sentence);
    if (tellMisses && told(result, sentence, Severity.WARNING).isEmpty()) {
      out.printf(
          "MISSED %s: %s%n    was: %s%n",
          kind, sentence(rewrite, sentence), story.document().in(gone));
    }
  }

  private static String sentence(String text, Span span) {
    return text.substring(span.start(), span.end()).replace('\n', ' ');
  }

  private void count(Plant kind, Result result, Span sentence) {
    List<Finding> told = told(result, sentence, Severity.WARNING);
    int[] counts = found.computeIfAbsent(kind, k -> new int[3]);
    counts[0]++;
    counts[1] += told.isEmpty() ? 0 : 1;
    counts[2] += told(result, sentence, Severity.ERROR).isEmpty() ? 0 : 1;
    told.stream()
        .map(Finding::check)
        .distinct()
        .forEach(c -> checks.computeIfAbsent(kind, k -> new TreeMap<>()).merge(c, 1, Integer::sum));
    for (Sentence other : result.texts().alignment().rewrite()) {
      if (!other.span().overlaps(sentence)) {
        untouched++;
        for (Finding alarm : told(result, other.span(), Severity.WARNING)) {
          boolean error = alarm.severity() == Severity.ERROR;
          (error ? falseErrors : falseWarnings).merge(alarm.check(), 1, Integer::sum);
          if (tellMisses) {
            out.printf("FALSE %s: %s%n", alarm.check(), result.texts().rewrite().in(other.span()));
          }
        }
      }
    }
  }

  private static List<Finding> told(Result result, Span sentence, Severity least) {
    return result.findings().stream()
        .filter(f -> !f.isOmission() && f.severity().compareTo(least) >= 0)
        .filter(f -> touches(f.rewrite().span(), sentence))
        .toList();
  }

  /// A gap at the very end of a sentence is the sentence's.
  private static boolean touches(Span place, Span sentence) {
    return place.isEmpty()
        ? place.start() >= sentence.start() && place.start() <= sentence.end()
        : place.overlaps(sentence);
  }

  private void print() {
    out.printf("%-16s %8s %8s %8s  %s%n", "planted", "number", "found %", "error %", "by");
    found.forEach(
        (kind, c) ->
            out.printf(
                Locale.ROOT,
                "%-16s %8d %8.1f %8.1f  %s%n",
                kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                c[0],
                100.0 * c[1] / c[0],
                100.0 * c[2] / c[0],
                checks.getOrDefault(kind, Map.of())));
    out.printf(
        "%d untouched sentences: false errors %s, false warnings %s%n",
        untouched, falseErrors, falseWarnings);
  }
}
