package org.stet.language;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.Block;
import org.stet.text.Document;
import org.stet.text.Span;

/// Finds quotations. A straight mark opens or closes by what stands beside it, so that one mark too
/// few does not turn all that follows inside out.
///
/// A quotation that goes on in the next paragraph has no closing mark: it ends where the next one
/// opens behind a full sentence. One without an opening mark begins with its block, as in a text
/// that was cut out of a longer one. An opening mark alone opens nothing.
public final class Quotations {
  private Quotations() {}

  /// The quotations of a document's body, in order.
  public static List<Quotation> in(Document document) {
    List<Quotation> found = new ArrayList<>();
    List<Block> body = document.body();
    for (int b = 0; b < body.size(); b++) {
      boolean goesOn =
          b + 1 < body.size()
              && QuotationReader.opensWithMark(document.text(), body.get(b + 1).span());
      found.addAll(new QuotationReader(document.text(), body.get(b).span(), goesOn).read());
    }
    return List.copyOf(found);
  }

  /// Whether a span lies in one of the quotations, its marks included.
  public static boolean hold(List<Quotation> quotations, Span span) {
    return quotations.stream().anyMatch(quotation -> quotation.outer().overlaps(span));
  }
}
