package org.stet.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The compressed streams of a PDF, tried before PDFBox unpacks them: it does so in memory, however
/// much a stream swells, and takes a broken one for a short one. Pictures aside, which no one
/// unpacks here.
final class PdfStreams {
  private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final int DICTIONARY = 400;

  /// A page's drawing takes kilobytes, its fonts a few megabytes.
  private static final int MOST_OF_ONE = 40_000_000;

  private static final long MOST_OF_ALL = 200_000_000;

  private final byte[] bytes;

  PdfStreams(byte[] bytes) {
    this.bytes = bytes;
  }

  /// @throws IOException where a stream is broken
  /// @throws PdfOverfull where they swell beyond measure
  void check() throws IOException {
    long all = 0;
    for (int at = begin(0); at >= 0; at = begin(at)) {
      if (isPacked(at) && !isPicture(at)) {
        all += unpacked(at);
        if (all > MOST_OF_ALL) {
          throw new PdfOverfull("streams");
        }
      }
    }
  }

  /// Where the next stream's data begins; negative after the last.
  private int begin(int from) {
    for (int at = from; at + BEGIN.length + 2 < bytes.length; at++) {
      if (bytes[at] == 's' && isBegin(at)) {
        int data = at + BEGIN.length;
        if (bytes[data] == '\r') {
          data++;
        }
        if (bytes[data] == '\n') {
          return data + 1;
        }
      }
    }
    return -1;
  }

  private boolean isBegin(int at) {
    for (int i = 0; i < BEGIN.length; i++) {
      if (bytes[at + i] != BEGIN[i]) {
        return false;
      }
    }
    return at == 0 || bytes[at - 1] != 'd';
  }

  /// The two bytes that zlib begins with.
  private boolean isPacked(int at) {
    return at + 2 < bytes.length
        && (bytes[at] & 0x0F) == 8
        && (bytes[at] & 0xF0) <= 0x70
        && ((bytes[at] & 0xFF) * 256 + (bytes[at + 1] & 0xFF)) % 31 == 0
        && dictionary(at).contains("FlateDecode");
  }

  private boolean isPicture(int at) {
    return dictionary(at).matches("(?s).*/Subtype\\s*/Image.*");
  }

  private String dictionary(int at) {
    int from = Math.max(0, at - DICTIONARY);
    String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    return before.substring(Math.max(0, before.lastIndexOf(" obj")));
  }

  private long unpacked(int at) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long length = 0;
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(bytes, at, bytes.length - at);
      while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
        length += inflater.inflate(buffer);
        if (length > MOST_OF_ONE) {
          throw new PdfOverfull("stream");
        }
      }
      return length;
    } catch (DataFormatException e) {
      throw new IOException("a broken stream at byte " + at, e);
    }
  }
}
