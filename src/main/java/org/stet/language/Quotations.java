package org.stet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Block;
import org.stet.text.Document;
import org.stet.text.Span;

/// Finds quotations. A quotation ends in its block: an opening mark without its closing one opens
/// nothing.
public final class Quotations {
  /// Double marks of any style, and single curly ones whose closing mark is no apostrophe.
  private static final Pattern QUOTED =
      Pattern.compile(
          "„(?<low>[^\"“”„]+)[“”\"]"
              + "|[\"“](?<double>[^\"“”„]+)[\"”]"
              + "|«(?<angle>[^«»]+)»"
              + "|»(?<inward>[^«»]+)«"
              + "|「(?<corner>[^「」]+)」"
              + "|(?<![\\p{L}\\p{Nd}])‘(?<single>[^‘]+?)’(?![\\p{L}\\p{Nd}])");

  private Quotations() {}

  /// The quotations of a document's body, in order.
  public static List<Quotation> in(Document document) {
    List<Quotation> found = new ArrayList<>();
    for (Block block : document.body()) {
      Matcher match =
          QUOTED.matcher(document.text()).region(block.span().start(), block.span().end());
      while (match.find()) {
        Span outer = new Span(match.start(), match.end());
        found.add(new Quotation(outer, new Span(match.start() + 1, match.end() - 1)));
      }
    }
    return found;
  }
}
