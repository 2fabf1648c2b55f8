package org.stet.intake;

/// RTF, known by its first letters: Word's, WordPad's, TextEdit's, LibreOffice's and those of old
/// newsroom systems.
final class RtfReader implements FormatReader {
  @Override
  public boolean reads(Source source) {
    return source.head().startsWith("{\\rtf");
  }

  @Override
  public Page read(Source source, Revisions revisions) throws IntakeException {
    Origin origin = new Origin(source.name(), "RTF document");
    Composer composer = new Composer();
    Tracking tracking = new Tracking(revisions);
    RtfText text = new RtfText(composer, tracking);
    text.read(new RtfScanner(source.bytes(), origin), origin);
    return composer.page(origin, text.charset(), text.facts(), tracking.revised());
  }
}
