package org.stet.bench;

import com.github.difflib.DiffUtils;
import eu.interedition.collatex.CollationAlgorithmFactory;
import eu.interedition.collatex.VariantGraph;
import eu.interedition.collatex.simple.SimpleToken;
import eu.interedition.collatex.simple.SimpleWitness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Pattern;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import org.stet.alignment.Aligner;
import org.stet.intake.Intake;
import org.stet.language.Analyser;
import org.stet.text.Beside;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Sides;
import org.stet.text.Span;

/// What compares two texts word by word. Each gets the texts as it takes them: Stet and the
/// libraries as strings, which they cut into words themselves, the processes as files.
public enum Contender {
  /// Sentences, words, links and word changes, without the encoder.
  STET("Stet, the lexical stage") {
    @Override
    Callable<?> prepared(Prose.Pair pair, Path folder) {
      return lexical(pair, Beside.NOBODY);
    }
  },
  /// The same as the program does it with long texts: a second thread takes half of the work.
  STET_BESIDE("Stet, the lexical stage on two threads") {
    @Override
    Callable<?> prepared(Prose.Pair pair, Path folder) {
      return lexical(pair, new Beside(ForkJoinPool.commonPool()));
    }
  },
  /// Links and word changes of sentences that are known.
  STET_ALIGNMENT("Stet, links and changes alone") {
    @Override
    Callable<?> prepared(Prose.Pair pair, Path folder) {
      Analyser analyser = new Analyser();
      Document original = document(pair.original());
      Document rewrite = document(pair.rewrite());
      List<Sentence> from = analyser.sentences(original);
      List<Sentence> to = analyser.sentences(rewrite);
      return () -> new Aligner(Optional.empty()).align(original, from, rewrite, to, () -> {});
    }
  },
  JAVA_DIFF_UTILS("java-diff-utils 4.18") {
    @Override
    Callable<?> prepared(Prose.Pair pair, Path folder) {
      return () -> DiffUtils.diff(words(pair.original()), words(pair.rewrite()));
    }
  },
  /// One character stands for one word, as its authors advise, and no time limit cuts it short.
  DIFF_MATCH_PATCH("diff-match-patch 1.2") {
    @Override
    Callable<?> prepared(Prose.Pair pair, Path folder) {
      return () -> {
        Map<String, Character> characters = new HashMap<>();
        DiffMatchPatch library = new DiffMatchPatch();
        library.diffTimeout = 0;
        return library.diffMain(
            coded(words(pair.original()), characters),
            coded(words(pair.rewrite()), characters),
            false);
      };
    }
  },
  /// By Dekker's algorithm, its default.
  COLLATEX("CollateX 1.7.1") {
    @Override
    Callable<?> prepared(Prose.Pair pair, Path folder) {
      return () -> {
        VariantGraph graph = new VariantGraph();
        CollationAlgorithmFactory.dekker(
                (a, b) ->
                    ((SimpleToken) a).getNormalized().compareTo(((SimpleToken) b).getNormalized()))
            .collate(
                graph,
                List.of(
                    new SimpleWitness("original", pair.original()),
                    new SimpleWitness("rewrite", pair.rewrite())));
        return graph;
      };
    }
  },
  WDIFF("wdiff", "wdiff") {
    @Override
    Callable<?> prepared(Prose.Pair pair, Path folder) throws IOException {
      return process(pair, folder, "wdiff");
    }
  },
  GIT("git diff --word-diff", "git") {
    @Override
    Callable<?> prepared(Prose.Pair pair, Path folder) throws IOException {
      return process(pair, folder, "git", "diff", "--no-index", "--word-diff");
    }
  };

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

  /// Differences found are no failure.
  private static final int MOST_CODE = 1;

  private final String title;
  private final Optional<String> program;

  Contender(String title) {
    this.title = title;
    this.program = Optional.empty();
  }

  Contender(String title, String program) {
    this.title = title;
    this.program = Optional.of(program);
  }

  String title() {
    return title;
  }

  /// The process that it runs; empty for a library.
  Optional<String> program() {
    return program;
  }

  /// The comparison, ready to be called any number of times.
  ///
  /// @param folder where files may be left
  abstract Callable<?> prepared(Prose.Pair pair, Path folder) throws IOException;

  private static Document document(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int gap = text.indexOf("\n\n", start);
      int end = gap < 0 ? text.length() : gap;
      blocks.add(new Block(BlockKind.PARAGRAPH, new Span(start, end), ""));
      start = end + 2;
    }
    var provenance = new Intake(InstantSource.system()).plain("", "invented").provenance();
    return new Document(text, blocks, provenance);
  }

  private static Callable<?> lexical(Prose.Pair pair, Beside beside) {
    Analyser analyser = new Analyser(beside);
    Aligner aligner = new Aligner(Optional.empty(), beside);
    Document original = document(pair.original());
    Document rewrite = document(pair.rewrite());
    return () -> {
      Sides<Sentence> read = analyser.sentences(original, rewrite);
      return aligner.align(original, read.original(), rewrite, read.rewrite(), () -> {});
    };
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(match -> match.group()).toList();
  }

  private static String coded(List<String> words, Map<String, Character> characters) {
    StringBuilder coded = new StringBuilder();
    for (String word : words) {
      coded.append(
          characters.computeIfAbsent(
              word,
              key -> {
                int code = characters.size() + 1;
                if (code >= Character.MIN_SURROGATE) {
                  throw new IllegalStateException("more distinct words than it has characters");
                }
                return (char) code;
              }));
    }
    return coded.toString();
  }

  private static Callable<Integer> process(Prose.Pair pair, Path folder, String... command)
      throws IOException {
    List<String> line = new ArrayList<>(List.of(command));
    line.add(Files.writeString(folder.resolve("original.txt"), pair.original()).toString());
    line.add(Files.writeString(folder.resolve("rewrite.txt"), pair.rewrite()).toString());
    return () -> {
      Process process =
          new ProcessBuilder(line)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      try {
        int code = process.waitFor();
        if (code > MOST_CODE) {
          throw new IllegalStateException(line.getFirst() + " ended with " + code);
        }
        return code;
      } finally {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    };
  }
}
