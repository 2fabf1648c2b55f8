package org.stet.intake;

/// A PDF asks for more than any article needs. Unchecked, because PDFBox swallows checked ones.
final class PdfOverfull extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PdfOverfull(String what) {
    super(what);
  }
}
