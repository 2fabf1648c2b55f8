package org.stet.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.text.BlockKind;

/// How pages talk when they do not tell the story. The words are in `intake/chrome-language.txt`;
/// a line must fit an entry whole, so that an article that speaks of newsletters is safe.
final class ChromeLanguage {
  private static final Pattern SECTION =
      Pattern.compile("\\[([a-z-]+)(?: (\\d+) (parts|stays) (case|any))?]");
  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final List<Rule> RULES = load();
  private static final Verdict APPEAL = new Verdict(BlockKind.CHROME, "chrome.banner", true);
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

  /// Marks that a text generator leaves round a byline or a credit.
  private static final Pattern EMPHASIS = Pattern.compile("^(?:[#*_]+(?! )|#+ )|[*_]+$|\\*\\*");

  /// Chrome is brief; and a pattern must never be let loose on a whole book in one line.
  private static final int LONGEST = 800;

  /// The most letters of an appeal that asks but once.
  private static final int BRIEF = 300;

  /// Readers addressed, and asked for something: together they make an appeal. Neither alone does.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\b(?:we|we['’](?:re|ve|ll)|us|our|you|you['’](?:re|ve|ll)|your)\\b", ANY_CASE);

  private static final Pattern ASKING =
      Pattern.compile(
          "\\b(?:help us (?:to )?(?:keep|continue|grow|reach|report|bring|stay|fund|make|do)"
              + "|support us|join us|donat(?:e|ions?)|become an? (?:\\w+ )?(?:member|supporter"
              + "|subscriber|patron)|(?:\\d[\\d,.]*|our|more|new) (?:members|supporters|patrons)|member"
              + "ship|paywalls?|subscri(?:be|ption)|newsletter|chip in|independent journalism|(?:our|"
              + "quality|free|fearless) (?:journalism|reporting)|your (?:support|gift|contribution)"
              + "|keep(?:ing)? (?:it|us) free|free for everyone|reader[- ]funded|(?:from|for) as little as)\\b",
          ANY_CASE);
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,2}");
  private static final Pattern REPORTED =
      Pattern.compile("[\"“”«»]|\\b(?:said|says|told|according to|added|reported)\\b", ANY_CASE);

  private record Rule(Verdict verdict, int mostWords, List<Pattern> patterns) {
    boolean fits(String line, int words) {
      return words <= mostWords && patterns.stream().anyMatch(p -> p.matcher(line).matches());
    }
  }

  private ChromeLanguage() {}

  /// What the words of a line give it away as; empty for a line that could be the article's.
  static Optional<Verdict> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String line = EMPHASIS.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("");
    int words = Shape.words(line);
    for (Rule rule : RULES) {
      if (rule.fits(line, words)) {
        return Optional.of(rule.verdict());
      }
    }
    return isAppeal(line) ? Optional.of(APPEAL) : Optional.empty();
  }

  /// A long paragraph may speak of a membership or of what helps us once; an appeal asks again.
  private static boolean isAppeal(String line) {
    return ADDRESS.matcher(line).find()
        && ASKING.matcher(line).results().count() >= (line.length() > BRIEF ? 2 : 1)
        && !REPORTED.matcher(line).find();
  }

  /// Whether it asks for support or speaks of it: a slogan beside an appeal.
  static boolean isSlogan(String line) {
    return ASKING.matcher(line).find() && !REPORTED.matcher(line).find();
  }

  /// Whether a line is a person's name and nothing else.
  static boolean isName(String line) {
    return NAME.matcher(line).matches();
  }

  private static List<Rule> load() {
    Map<String, String> defined = new LinkedHashMap<>();
    List<Rule> rules = new ArrayList<>();
    List<Pattern> patterns = new ArrayList<>();
    int flags = 0;
    for (String line : lines()) {
      var section = SECTION.matcher(line);
      if (section.matches()) {
        patterns = new ArrayList<>();
        if (section.group(2) != null) {
          flags = section.group(4).equals("any") ? ANY_CASE : 0;
          int words = Integer.parseInt(section.group(2));
          rules.add(
              new Rule(
                  verdict(section.group(1), section.group(3).equals("parts")), words, patterns));
        }
      } else if (rules.isEmpty()) {
        int equals = line.indexOf(" = ");
        defined.put(line.substring(0, equals), filled(line.substring(equals + 3), defined));
      } else {
        patterns.add(Pattern.compile(filled(line, defined), flags));
      }
    }
    return List.copyOf(rules);
  }

  private static Verdict verdict(String name, boolean parts) {
    BlockKind kind =
        switch (name) {
          case "byline" -> BlockKind.BYLINE;
          case "caption" -> BlockKind.CAPTION;
          default -> BlockKind.CHROME;
        };
    String reason = name.equals("promo") ? "other-story" : name;
    return new Verdict(kind, "chrome." + reason, parts);
  }

  private static String filled(String pattern, Map<String, String> defined) {
    String filled = pattern;
    for (Map.Entry<String, String> entry : defined.entrySet()) {
      filled = filled.replace("{" + entry.getKey() + "}", entry.getValue());
    }
    return filled;
  }

  private static List<String> lines() {
    try (InputStream in = ChromeLanguage.class.getResourceAsStream("/intake/chrome-language.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file chrome-language.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
