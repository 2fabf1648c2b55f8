package org.stet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.stet.language.Figures;
import org.stet.language.Name;
import org.stet.language.Names;
import org.stet.language.Quotations;
import org.stet.language.TimeExpressions;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// The kinds of error that are planted into sentences of real articles, one at a time.
enum Plant {
  FIGURE {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      return Figures.in(story.document(), sentence).stream()
          .flatMap(figure -> otherNumber(story, figure.span(), random).stream())
          .toList();
    }
  },
  NAME {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      return swapped(story, sentence, story.foreign(), random);
    }
  },
  NAME_OF_ARTICLE {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      String words = " " + story.document().in(sentence.span()) + " ";
      List<String> others =
          story.own().stream()
              .filter(n -> List.of(n.split(" ", -1)).stream().noneMatch(words::contains))
              .toList();
      return swapped(story, sentence, others, random);
    }
  },
  NAMES_SWAPPED {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      List<Edit> edits = new ArrayList<>();
      List<Name> names = Names.in(story.document(), sentence);
      for (int i = 0; i + 1 < names.size(); i++) {
        Span one = names.get(i).span();
        Span other = names.get(i + 1).span();
        String between =
            story.document().in(new Span(/* start= */ one.end(), /* end= */ other.start()));
        if (between.matches(".*[a-z]{4}.*")) {
          String text = story.document().in(other) + between + story.document().in(one);
          edits.add(new Edit(one.cover(other), text));
        }
      }
      return edits;
    }
  },
  FIRST_NAME {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      return Names.in(story.document(), sentence).stream()
          .filter(name -> name.tokens().size() == 2)
          .map(name -> name.tokens().getFirst())
          .flatMap(first -> one(FIRST_NAMES, random).map(t -> new Edit(first.span(), t)).stream())
          .toList();
    }
  },
  DATE {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      return TimeExpressions.in(story.document(), sentence).stream()
          .flatMap(time -> otherTime(story, time.span(), random).stream())
          .toList();
    }
  },
  NEGATION {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      List<Edit> edits = new ArrayList<>();
      edits.addAll(replaced(story, sentence, NOT, match -> match.group(1)));
      edits.addAll(replaced(story, sentence, AUXILIARY, match -> match.group() + " not"));
      return edits;
    }
  },
  QUOTED_WORD {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      List<Span> quoted =
          Quotations.in(story.document()).stream().map(quotation -> quotation.inner()).toList();
      List<Edit> edits = new ArrayList<>();
      for (Token word : contentWords(sentence)) {
        if (quoted.stream().anyMatch(inner -> inner.contains(word.span()))) {
          other(story, word, random).ifPresent(text -> edits.add(new Edit(word.span(), text)));
        }
      }
      return edits;
    }
  },
  CERTAINTY {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      return replaced(story, sentence, UNSURE, match -> SURER.getOrDefault(match.group(), ""));
    }
  },
  ATTRIBUTION {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      return replaced(story, sentence, SAID, match -> "");
    }
  },
  TURNED_NEGATION {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      return Turned.NEGATION.edits(story, sentence);
    }
  },
  TURNED_CERTAINTY {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      return Turned.CERTAINTY.edits(story, sentence);
    }
  },
  COMPARISON {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      return Turned.COMPARISON.edits(story, sentence);
    }
  },
  CAUSE {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      return Turned.CAUSE.edits(story, sentence);
    }
  },
  OPPOSITE {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      return Turned.OPPOSITE.edits(story, sentence);
    }
  },
  QUOTATION_SPEAKER {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      return Sourced.SPEAKER.edits(story, sentence, random);
    }
  },
  QUOTATION_CUT {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      return Sourced.CUT.edits(story, sentence, random);
    }
  },
  MARKS_ADDED {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      return Sourced.MARKS_ADDED.edits(story, sentence, random);
    }
  },
  MARKS_LOST {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      return Sourced.MARKS_LOST.edits(story, sentence, random);
    }
  },
  ATTRIBUTION_VAGUE {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      return Sourced.VAGUE.edits(story, sentence, random);
    }
  },
  ATTRIBUTION_OTHER {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      return Sourced.OTHER_SOURCE.edits(story, sentence, random);
    }
  },
  ROLE {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      return Sourced.ROLE.edits(story, sentence, random);
    }
  },
  TORN_WORD {
    @Override
    List<Edit> edits(Story story, Sentence sentence, Random random) {
      return contentWords(sentence).stream()
          .filter(word -> story.document().text().charAt(word.span().start() - 1) == ' ')
          .map(word -> new Edit(new Span(word.span().start() - 1, word.span().end()), ""))
          .toList();
    }
  };

  /// Characters of the article and what stands in their place.
  record Edit(Span span, String text) {}

  /// An article as the planter sees it.
  ///
  /// @param own its names
  /// @param foreign names of other articles
  record Story(
      Document document, List<Sentence> sentences, List<String> own, List<String> foreign) {
    static List<String> names(Document document, List<Sentence> sentences) {
      return sentences.stream()
          .flatMap(sentence -> Names.in(document, sentence).stream())
          .map(name -> document.in(name.span()))
          .distinct()
          .toList();
    }
  }

  private static final List<String> FIRST_NAMES =
      List.of("Edvard", "Philippa", "Ottilie", "Bartholomew", "Ingrid", "Desmond");
  private static final Pattern NUMBER = Pattern.compile("\\d");
  private static final List<String> NUMBERS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final Pattern AUXILIARY =
      Pattern.compile(
          "\\b(?:is|are|was|were|has been|have been|will|would|can|could|should|did|does)\\b"
              + "(?! not| never|n['’]t|,|\\.|\\?)(?= [a-z])");
  private static final Pattern NOT =
      Pattern.compile(
          "\\b(is|are|was|were|has|have|had|will|would|could|should|did|does|do)"
              + "(?: not| never|n['’]t)\\b");
  private static final Map<String, String> SURER =
      Map.ofEntries(
          Map.entry("may", "will"),
          Map.entry("might", "will"),
          Map.entry("could", "will"),
          Map.entry("will", "may"),
          Map.entry("is expected to", "will"),
          Map.entry("are expected to", "will"),
          Map.entry("allegedly ", ""),
          Map.entry("reportedly ", ""),
          Map.entry("probably ", ""),
          Map.entry("possibly ", ""),
          Map.entry("alleged ", ""),
          Map.entry("suspected ", ""),
          Map.entry("accused of", "convicted of"),
          Map.entry("likely to", "certain to"),
          Map.entry("appears to be", "is"),
          Map.entry("appeared to be", "was"));
  private static final Pattern UNSURE =
      Pattern.compile(
          "\\b(?:"
              + String.join("|", SURER.keySet().stream().map(String::strip).sorted().toList())
                  .replaceAll("(allegedly|reportedly|probably|possibly|alleged|suspected)", "$1 ")
              + ")(?:(?<= )|\\b)(?! 20)");
  private static final Pattern SAID =
      Pattern.compile(
          ", (?:(?:the |a |its |his |her )?[\\w.’'-]+(?: [\\w.’'-]+){0,4}"
              + " (?:said|told [\\w ]{2,25}|added|claimed)|according to [^,.“”\"]{3,60}"
              + "|(?:he|she|they) (?:said|added))(?=[.])"
              + "|\\bAccording to [^,.“”\"]{3,60}, "
              + "|^(?:The |A )?(?:[\\w.’'-]+ ){1,4}(?:said|claimed)(?: that)? (?=[a-z])");

  /// Every way to plant this error into a sentence.
  abstract List<Edit> edits(Story story, Sentence sentence, Random random);

  private static List<Token> contentWords(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.subList(Math.min(1, tokens.size()), tokens.size()).stream()
        .filter(token -> token.surface().length() > 3)
        .filter(token -> token.tag().matches("NOUN|VERB|ADJ|PROPN|NUM"))
        .toList();
  }

  private static Optional<String> other(Story story, Token word, Random random) {
    Predicate<Token> good =
        token ->
            token.tag().equals(word.tag())
                && !token.stem().equals(word.stem())
                && token.isCapitalised() == word.isCapitalised();
    List<String> others =
        story.sentences().stream()
            .flatMap(sentence -> contentWords(sentence).stream())
            .filter(good)
            .map(Token::surface)
            .toList();
    return one(others, random);
  }

  private static List<Edit> swapped(
      Story story, Sentence sentence, List<String> others, Random random) {
    List<Edit> edits = new ArrayList<>();
    for (Name name : Names.in(story.document(), sentence)) {
      List<String> alike =
          others.stream()
              .filter(other -> other.split(" ", -1).length == name.tokens().size())
              .filter(other -> name.tokens().stream().noneMatch(t -> other.contains(t.surface())))
              .toList();
      one(alike, random).ifPresent(text -> edits.add(new Edit(name.span(), text)));
    }
    return edits;
  }

  private static Optional<Edit> otherNumber(Story story, Span span, Random random) {
    String surface = story.document().in(span);
    if (NUMBERS.contains(surface)) {
      return one(NUMBERS.stream().filter(n -> !n.equals(surface)).toList(), random)
          .map(text -> new Edit(span, text));
    }
    return otherDigit(span, surface, random);
  }

  private static Optional<Edit> otherDigit(Span span, String surface, Random random) {
    List<Integer> digits = NUMBER.matcher(surface).results().map(MatchResult::start).toList();
    return one(digits, random)
        .map(
            at -> {
              int digit = surface.charAt(at) - '0';
              int other = (digit + 1 + random.nextInt(8)) % 10;
              String text = surface.substring(0, at) + Math.max(1, other);
              return new Edit(span, text + surface.substring(at + 1));
            })
        .filter(edit -> !edit.text().equals(surface));
  }

  private static Optional<Edit> otherTime(Story story, Span span, Random random) {
    String surface = story.document().in(span);
    for (List<String> names : List.of(DAYS, MONTHS)) {
      for (String name : names) {
        if (surface.contains(name)) {
          return one(names.stream().filter(n -> !n.equals(name)).toList(), random)
              .map(text -> new Edit(span, surface.replace(name, text)));
        }
      }
    }
    return otherDigit(span, surface, random);
  }

  private static List<Edit> replaced(
      Story story,
      Sentence sentence,
      Pattern pattern,
      java.util.function.Function<MatchResult, String> other) {
    int start = sentence.span().start();
    return pattern
        .matcher(story.document().in(sentence.span()))
        .results()
        .map(m -> new Edit(new Span(start + m.start(), start + m.end()), other.apply(m)))
        .toList();
  }

  private static <T> Optional<T> one(List<T> all, Random random) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }
}
