package org.stet.intake;

import java.nio.charset.StandardCharsets;

/// The container of Office before 2007, which is also the one around a newer document that has a
/// password. None is read; each is told what it is. Its directory names its streams in plain
/// UTF-16.
final class OldOfficeReader implements FormatReader {
  private static final String FIRST_BYTES = "ðï\u0011à¡±\u001aá";

  @Override
  public boolean reads(Source source) {
    return source.head().startsWith(FIRST_BYTES);
  }

  @Override
  public Page read(Source source, Revisions revisions) throws IntakeException {
    String bytes = new String(source.bytes(), StandardCharsets.ISO_8859_1);
    if (hasStream(bytes, "EncryptedPackage")) {
      throw new IntakeException("intake.password", source.name());
    }
    if (hasStream(bytes, "WordDocument")) {
      throw new IntakeException("intake.old-word", source.name());
    }
    String kind =
        hasStream(bytes, "Workbook")
            ? "Excel workbook"
            : hasStream(bytes, "PowerPoint Document")
                ? "PowerPoint presentation"
                : "file of an old Office program";
    throw new IntakeException("intake.other-document", source.name(), kind);
  }

  private static boolean hasStream(String bytes, String name) {
    byte[] wide = name.getBytes(StandardCharsets.UTF_16LE);
    return bytes.contains(new String(wide, StandardCharsets.ISO_8859_1));
  }
}
