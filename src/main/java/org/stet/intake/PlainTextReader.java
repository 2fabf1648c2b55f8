package org.stet.intake;

import java.util.Optional;

/// Plain text in any charset, and the last resort for names that no other reader knows. The text is
/// exactly the file's own characters, so that every offset can be checked against the file.
final class PlainTextReader implements FormatReader {
  @Override
  public boolean reads(Source source) {
    return true;
  }

  @Override
  public Page read(Source source, Revisions revisions) throws IntakeException {
    Decoder.Text text = Decoder.decode(source, Optional.empty());
    Source.refuseTooMany(text.characters(), c -> c == '\n' || c == '\r', source.name());
    return page(text.characters(), text.charset().name());
  }

  /// A string as a page.
  static Page page(String text, String charset) {
    return new Page(text, new Lines(text).units(), charset, Page.Facts.none());
  }
}
