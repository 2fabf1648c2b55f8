package org.stet.app;

import java.util.List;
import java.util.stream.Stream;
import org.stet.intake.Revisions;
import org.stet.text.Document;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The texts that a command compares, as its line names them.
final class PairArguments {
  @Parameters(index = "0", paramLabel = "ORIGINAL", descriptionKey = "check.original")
  private String original = "";

  @Parameters(index = "1", paramLabel = "REWRITE", descriptionKey = "check.rewrite")
  private String rewrite = "";

  @Option(names = "--source", paramLabel = "FILE|URL", descriptionKey = "check.source")
  private List<String> sources = List.of();

  @Option(
      names = "--revisions",
      paramLabel = "accept|reject|all",
      descriptionKey = "check.revisions")
  private Revisions revisions = Revisions.ACCEPT;

  /// The texts as read; standard input may be one of them.
  record Documents(Document original, List<Document> sources, Document rewrite) {}

  Documents read(Texts texts) throws Refusal {
    texts.refuseSharedInput(Stream.concat(Stream.of(original, rewrite), sources.stream()));
    return new Documents(
        texts.read(original, revisions),
        texts.readAll(sources, revisions),
        texts.read(rewrite, revisions));
  }
}
