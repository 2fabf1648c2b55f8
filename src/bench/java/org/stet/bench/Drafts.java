package org.stet.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.regex.Pattern;
import org.stet.intake.Intake;
import org.stet.intake.IntakeException;
import org.stet.intake.Revisions;
import org.stet.text.Document;

/// The texts that checks are timed on, anew for every call: what the program remembers of texts it
/// has seen must not shorten the time.
final class Drafts {
  /// A folder with `original.txt` and `rewrite.txt`, for other texts than the sample.
  static final String FOLDER = "stet.pair";

  private static final long SEED = 20_261_122;
  private static final int LENGTH = 700;
  private static final double CHANGED = 0.3;
  private static final Pattern STOP = Pattern.compile("\\.(?=\\s)");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int LETTERS = 26;
  private static final int FEWER_CALLS = 1_000_000;

  private final Intake intake = new Intake(InstantSource.system());
  private final String original;
  private final String rewrite;

  /// Counts the texts made, from another number in every thread.
  private int made;

  /// An original and its rewrite.
  record Pair(Document original, Document rewrite) {}

  private Drafts(String original, String rewrite, int thread) {
    this.original = original;
    this.rewrite = rewrite;
    this.made = thread * FEWER_CALLS;
  }

  /// The sample that the program ships, its original filled up with invented prose.
  ///
  /// @param thread its number, from 0
  static Drafts read(int thread) throws IOException, IntakeException {
    Intake intake = new Intake(InstantSource.system());
    String folder = System.getProperty(FOLDER, "");
    if (!folder.isEmpty()) {
      return new Drafts(
          intake.read(Path.of(folder, "original.txt")).document().text(),
          intake.read(Path.of(folder, "rewrite.txt")).document().text(),
          thread);
    }
    String original = sample(intake, "original.html");
    int missing = LENGTH - words(original);
    String filling = missing > 0 ? Prose.pair(SEED, missing, CHANGED).original() : "";
    return new Drafts(original + "\n\n" + filling, sample(intake, "rewrite.txt"), thread);
  }

  private static String sample(Intake intake, String name) throws IOException, IntakeException {
    try (InputStream in =
        Objects.requireNonNull(Drafts.class.getResourceAsStream("/sample/" + name))) {
      return intake.read(in, name, Revisions.ACCEPT).document().text();
    }
  }

  /// How many words the original and the rewrite have, and what they are.
  static String lengths() throws IOException, IntakeException {
    Drafts drafts = read(0);
    String sizes = words(drafts.original) + " words and its rewrite of " + words(drafts.rewrite);
    return System.getProperty(FOLDER, "").isEmpty()
        ? sizes + ", the sample that the program ships with invented prose behind it"
        : sizes + ", a given pair";
  }

  private static int words(String text) {
    return SPACE.split(text.strip(), -1).length;
  }

  /// The texts as they are.
  Pair plain() {
    return new Pair(intake.plain(original, "original"), intake.plain(rewrite, "rewrite"));
  }

  /// The texts with a word in every sentence that no call before had.
  Pair fresh() {
    String end = " q" + word() + ".";
    return new Pair(
        intake.plain(STOP.matcher(original).replaceAll(end), "original"),
        intake.plain(STOP.matcher(rewrite).replaceAll(end), "rewrite"));
  }

  /// The texts with such a word in one sentence of the rewrite.
  Pair edited() {
    int stop = rewrite.indexOf(". ", made * 97 % (rewrite.length() / 2));
    String edited = rewrite.substring(0, stop) + " q" + word() + rewrite.substring(stop);
    return new Pair(intake.plain(original, "original"), intake.plain(edited, "rewrite"));
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    made++;
    for (int left = made; left > 0; left /= LETTERS) {
      word.append((char) ('a' + left % LETTERS));
    }
    return word.toString();
  }
}
