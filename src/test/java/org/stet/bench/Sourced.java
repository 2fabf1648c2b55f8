package org.stet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.stet.language.Name;
import org.stet.language.Names;
import org.stet.language.Quotation;
import org.stet.language.Quotations;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// Errors about who says what, and who somebody is: the words around a quotation, its marks, its
/// speaker, the source of a statement, an office or a kinship.
enum Sourced {
  SPEAKER {
    @Override
    List<Plant.Edit> edits(Plant.Story story, Sentence sentence, Random random) {
      List<Plant.Edit> edits = new ArrayList<>();
      String text = story.document().text();
      for (Name name : Names.in(story.document(), sentence)) {
        Span span = name.span();
        boolean speaks =
            SAYS_BEHIND.matcher(text).region(span.end(), sentence.span().end()).lookingAt()
                || SAYS_BEFORE
                    .matcher(text.substring(sentence.span().start(), span.start()))
                    .find();
        List<String> others =
            story.own().stream()
                .filter(other -> other.split(" ", -1).length == name.tokens().size())
                .filter(o -> name.tokens().stream().noneMatch(t -> o.contains(t.surface())))
                .toList();
        if (speaks && holdsQuotation(story, sentence) && !others.isEmpty()) {
          edits.add(new Plant.Edit(span, others.get(random.nextInt(others.size()))));
        }
      }
      return edits;
    }
  },
  CUT {
    @Override
    List<Plant.Edit> edits(Plant.Story story, Sentence sentence, Random random) {
      List<Plant.Edit> edits = new ArrayList<>();
      for (Quotation quotation : whole(story, sentence)) {
        String inner = story.document().in(quotation.inner());
        int start = quotation.inner().start();
        TURN.matcher(inner)
            .results()
            .filter(turn -> words(inner.substring(turn.end())) >= FEWEST)
            .forEach(turn -> edits.add(gone(new Span(start, start + turn.end()))));
      }
      return edits;
    }
  },
  MARKS_ADDED {
    @Override
    List<Plant.Edit> edits(Plant.Story story, Sentence sentence, Random random) {
      List<Token> tokens = sentence.tokens();
      List<Plant.Edit> edits = new ArrayList<>();
      for (int i = 2; i + MARKED < tokens.size() && !holdsQuotation(story, sentence); i += 3) {
        List<Token> run = tokens.subList(i, i + MARKED);
        if (run.stream().allMatch(Token::isWord)) {
          Span span = run.getFirst().span().cover(run.getLast().span());
          edits.add(new Plant.Edit(span, "“" + story.document().in(span) + "”"));
        }
      }
      return edits;
    }
  },
  MARKS_LOST {
    @Override
    List<Plant.Edit> edits(Plant.Story story, Sentence sentence, Random random) {
      return whole(story, sentence).stream()
          .filter(q -> words(story.document().in(q.inner())) >= FEWEST)
          .map(q -> new Plant.Edit(q.outer(), story.document().in(q.inner())))
          .toList();
    }
  },
  VAGUE {
    @Override
    List<Plant.Edit> edits(Plant.Story story, Sentence sentence, Random random) {
      List<String> vague = List.of("officials said", "sources said", "some said", "observers said");
      return said(story, sentence, vague.get(random.nextInt(vague.size())));
    }
  },
  OTHER_SOURCE {
    @Override
    List<Plant.Edit> edits(Plant.Story story, Sentence sentence, Random random) {
      List<String> sources = List.of("the ministry said", "the union said", "the bank said");
      String source = sources.get(random.nextInt(sources.size()));
      return said(story, sentence, source).stream()
          .filter(edit -> story.document().in(edit.span()).matches("[^A-Z]*"))
          .filter(edit -> !story.document().text().contains(source.split(" ", -1)[1]))
          .toList();
    }
  },
  ROLE {
    @Override
    List<Plant.Edit> edits(Plant.Story story, Sentence sentence, Random random) {
      String text = story.document().in(sentence.span());
      int start = sentence.span().start();
      return ROLE_WORDS
          .matcher(text)
          .results()
          .map(m -> new Plant.Edit(place(start, m), ROLES.getOrDefault(m.group(), m.group())))
          .toList();
    }
  };

  private static final int FEWEST = 4;
  private static final int MARKED = 6;
  private static final String SAYS = "(?:said|says|added|told|explained|insisted|claimed)";
  private static final Pattern SAYS_BEHIND = Pattern.compile("\\s" + SAYS + "\\b");
  private static final Pattern SAYS_BEFORE = Pattern.compile("\\b" + SAYS + "\\s$");
  private static final Pattern TURN =
      Pattern.compile("\\b(?:not|never|(?:do|does|did|is|wo|ca|would|could)n['’]t)\\s");
  private static final Pattern SAID =
      Pattern.compile(
          "(?<=, )(?:(?:the |a )?[\\w’'-]+(?: [\\w’'-]+){0,3}) said(?=[.])"
              + "|^(?:The |A )?[\\w’'-]+(?: [\\w’'-]+){0,3} said(?= [a-z])");
  private static final Map<String, String> ROLES =
      Map.ofEntries(
          Map.entry("president", "prime minister"),
          Map.entry("President", "Prime Minister"),
          Map.entry("Prime Minister", "President"),
          Map.entry("prime minister", "president"),
          Map.entry("chief executive", "chairman"),
          Map.entry("chairman", "chief executive"),
          Map.entry("spokesman", "director"),
          Map.entry("spokeswoman", "director"),
          Map.entry("manager", "chairman"),
          Map.entry("striker", "goalkeeper"),
          Map.entry("defender", "striker"),
          Map.entry("midfielder", "goalkeeper"),
          Map.entry("captain", "coach"),
          Map.entry("coach", "captain"),
          Map.entry("Senator", "Governor"),
          Map.entry("Judge", "Senator"),
          Map.entry("senator", "governor"),
          Map.entry("lawyer", "doctor"),
          Map.entry("doctor", "lawyer"),
          Map.entry("husband", "brother"),
          Map.entry("wife", "sister"),
          Map.entry("son", "nephew"),
          Map.entry("daughter", "niece"),
          Map.entry("mother", "aunt"),
          Map.entry("father", "uncle"));
  private static final Pattern ROLE_WORDS =
      Pattern.compile(
          "\\b(?:" + String.join("|", ROLES.keySet().stream().sorted().toList()) + ")\\b(?!-)");

  /// Every way to plant this error into a sentence.
  abstract List<Plant.Edit> edits(Plant.Story story, Sentence sentence, Random random);

  private static List<Plant.Edit> said(Plant.Story story, Sentence sentence, String source) {
    int start = sentence.span().start();
    return SAID.matcher(story.document().in(sentence.span()))
        .results()
        .filter(match -> !match.group().matches("(?i)(?:he|she|they|it|officials|sources) said"))
        .map(
            match ->
                new Plant.Edit(
                    place(start, match),
                    match.start() > 0
                        ? source
                        : source.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                            + source.substring(1)))
        .toList();
  }

  private static Span place(int start, MatchResult match) {
    return new Span(start + match.start(), start + match.end());
  }

  private static Plant.Edit gone(Span span) {
    return new Plant.Edit(span, "");
  }

  private static List<Quotation> whole(Plant.Story story, Sentence sentence) {
    return Quotations.in(story.document()).stream()
        .filter(quotation -> quotation.whole() && sentence.span().contains(quotation.outer()))
        .toList();
  }

  private static boolean holdsQuotation(Plant.Story story, Sentence sentence) {
    return Quotations.in(story.document()).stream()
        .anyMatch(quotation -> quotation.outer().overlaps(sentence.span()));
  }

  private static int words(String text) {
    return text.strip().split("\\s+", -1).length;
  }
}
