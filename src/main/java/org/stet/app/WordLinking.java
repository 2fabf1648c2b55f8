package org.stet.app;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.alignment.KeptWords;
import org.stet.language.MiniLmEncoder;
import org.stet.language.WordLink;
import org.stet.language.WordLinker;

/// What links the words of two sentences.
interface WordLinking {
  /// Identical words in the same order: what a plain difference links, and the floor for anything
  /// that claims to know more.
  WordLinking IDENTICAL = WordLinking::identical;

  /// The program's own, or identical words where this platform cannot run it.
  static WordLinking own() {
    return MiniLmEncoder.load()
        .flatMap(WordLinker::load)
        .<WordLinking>map(linker -> (original, rewrite) -> places(linker.links(original, rewrite)))
        .orElse(IDENTICAL);
  }

  private static Set<LabelledWords.Link> places(List<WordLink> links) {
    return links.stream()
        .map(link -> new LabelledWords.Link(link.original(), link.rewrite()))
        .collect(Collectors.toSet());
  }

  Set<LabelledWords.Link> links(List<String> original, List<String> rewrite);

  private static Set<LabelledWords.Link> identical(List<String> original, List<String> rewrite) {
    Set<LabelledWords.Link> links = new HashSet<>();
    KeptWords.between(lower(original), lower(rewrite))
        .forEach((from, to) -> links.add(new LabelledWords.Link(from, to)));
    return links;
  }

  private static List<String> lower(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }
}
