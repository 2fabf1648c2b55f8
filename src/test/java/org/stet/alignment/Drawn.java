package org.stet.alignment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.language.Analyser;
import org.stet.language.SentenceEncoder;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Texts;

/// Alignments drawn as tables: a line a link, the original's sentences by number on the left.
final class Drawn {
  private static final Analyser ANALYSER = new Analyser();

  private Drawn() {}

  static Alignment align(String original, String rewrite) {
    return align(Optional.empty(), Texts.document(original), Texts.document(rewrite));
  }

  static Alignment align(Optional<SentenceEncoder> encoder, Document o, Document r) {
    return new Aligner(encoder).align(o, ANALYSER.sentences(o), r, ANALYSER.sentences(r), () -> {});
  }

  static String table(Alignment alignment) {
    return alignment.links().stream()
        .map(link -> numbers(link) + " " + link.kind() + (link.moved() ? " moved" : ""))
        .collect(Collectors.joining("\n"));
  }

  static String numbers(Link link) {
    return numbers(link.original()) + " ~ " + numbers(link.rewrite());
  }

  private static String numbers(List<Sentence> sentences) {
    return sentences.stream().map(s -> String.valueOf(s.index())).collect(Collectors.joining(","));
  }
}
