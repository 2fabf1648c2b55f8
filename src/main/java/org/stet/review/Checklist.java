package org.stet.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.check.Result;
import org.stet.claim.NameClaim;
import org.stet.language.Figures;
import org.stet.language.Quotation;
import org.stet.language.Quotations;
import org.stet.language.TimeExpressions;
import org.stet.text.Digest;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Span;

/// What a fact checker ticks off, line by line: every sentence and heading of the rewrite, and in
/// it every figure, date, name and quotation, as checkers underline them on a galley.
///
/// @param items in the order of the rewrite, each sentence before what it holds
public record Checklist(List<Item> items) {
  /// What an item is.
  public enum Kind {
    SENTENCE,
    FIGURE,
    DATE,
    NAME,
    QUOTATION;

    /// Its name in message keys and files.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// One thing to tick.
  ///
  /// @param sentence the index of the sentence of the rewrite that it belongs to
  /// @param span its place in the rewrite
  /// @param id the same as long as its words and those of its sentence stay the same
  public record Item(Kind kind, int sentence, Span span, String id) {}

  public Checklist {
    items = List.copyOf(items);
  }

  /// The checklist of a checked rewrite.
  public static Checklist of(Result result) {
    Document rewrite = result.texts().rewrite();
    List<Quotation> quotations = Quotations.in(rewrite);
    Map<Sentence, List<Span>> names =
        result.texts().names().stream()
            .collect(
                Collectors.groupingBy(
                    NameClaim::sentence,
                    Collectors.mapping(claim -> claim.name().span(), Collectors.toList())));
    Ids ids = new Ids(rewrite);
    List<Item> items = new ArrayList<>();
    for (Sentence sentence : result.texts().alignment().rewrite()) {
      items.add(ids.item(Kind.SENTENCE, sentence, sentence.span()));
      Function<Kind, Stream<Span>> parts =
          kind ->
              switch (kind) {
                case SENTENCE -> Stream.empty();
                case FIGURE -> Figures.in(rewrite, sentence).stream().map(f -> f.span());
                case DATE -> TimeExpressions.in(rewrite, sentence).stream().map(t -> t.span());
                case NAME -> names.getOrDefault(sentence, List.of()).stream();
                case QUOTATION ->
                    quotations.stream()
                        .map(Quotation::outer)
                        .filter(outer -> sentence.span().contains(Span.at(outer.start())));
              };
      Stream.of(Kind.values())
          .flatMap(kind -> parts.apply(kind).map(span -> ids.item(kind, sentence, span)))
          .sorted(Comparator.comparing(Item::span))
          .forEach(items::add);
    }
    return new Checklist(items);
  }

  /// Names items by their words. Of two that read the same in sentences that read the same, the
  /// first keeps its name when the second goes.
  private static final class Ids {
    private final Document rewrite;
    private final Map<String, Integer> seen = new HashMap<>();

    Ids(Document rewrite) {
      this.rewrite = rewrite;
    }

    Item item(Kind kind, Sentence sentence, Span span) {
      String words = plain(sentence.span()) + '|' + plain(span);
      int time = seen.merge(kind.id() + words, 1, Integer::sum);
      String id = Digest.sha256(kind.id() + '|' + words + '|' + time, 10);
      return new Item(kind, sentence.index(), span, id);
    }

    private String plain(Span span) {
      return rewrite.in(span).strip().replaceAll("\\s+", " ");
    }
  }
}
