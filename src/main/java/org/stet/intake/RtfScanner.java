package org.stet.intake;

import java.io.ByteArrayOutputStream;
import java.util.OptionalInt;

/// Cuts RTF into braces, control words and stretches of bytes (RTF 1.9.1, "RTF Syntax").
final class RtfScanner {
  /// What was met last.
  enum Kind {
    OPEN,
    CLOSE,
    CONTROL,
    BYTES
  }

  /// Longer words and figures are none of RTF's.
  private static final int LONGEST = 32;

  /// A date fills 32 bits.
  private static final int LONGEST_FIGURE = 11;

  private final byte[] bytes;
  private final Origin origin;
  private int at;
  private int depth;
  private Kind kind = Kind.BYTES;
  private String word = "";
  private OptionalInt parameter = OptionalInt.empty();
  private byte[] text = {};

  RtfScanner(byte[] bytes, Origin origin) {
    this.bytes = bytes;
    this.origin = origin;
  }

  /// Goes on to the next; false after the brace that closes the first.
  ///
  /// @throws IntakeException when it ends before that brace
  boolean next() throws IntakeException {
    skipLineEnds();
    if (depth == 0 && kind == Kind.CLOSE) {
      return false;
    }
    if (at >= bytes.length) {
      throw origin.broken();
    }
    switch (bytes[at]) {
      case '{' -> brace(Kind.OPEN, 1);
      case '}' -> brace(Kind.CLOSE, -1);
      case '\t' -> {
        at++;
        control("tab", OptionalInt.empty());
      }
      default -> {
        if (isControl()) {
          control();
        } else {
          readText();
        }
      }
    }
    return true;
  }

  private void skipLineEnds() {
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
      at++;
    }
  }

  private void brace(Kind brace, int step) throws IntakeException {
    at++;
    depth += step;
    kind = brace;
    if (depth < 0) {
      throw origin.broken();
    }
  }

  /// A backslash that begins a control, not one before a byte of the text.
  private boolean isControl() {
    return bytes[at] == '\\' && "'\\{}".indexOf(peek(1)) < 0;
  }

  private int peek(int ahead) {
    return at + ahead < bytes.length ? bytes[at + ahead] : -1;
  }

  private void control() throws IntakeException {
    at++;
    int start = at;
    while (at - start < LONGEST && isLetter(peek(0))) {
      at++;
    }
    if (at == start) {
      symbol();
      return;
    }
    String letters = latin(start, at);
    int figure = at;
    at += peek(0) == '-' && isDigit(peek(1)) ? 1 : 0;
    while (at - figure < LONGEST_FIGURE && isDigit(peek(0))) {
      at++;
    }
    OptionalInt value =
        at == figure
            ? OptionalInt.empty()
            : OptionalInt.of((int) Long.parseLong(latin(figure, at)));
    at += peek(0) == ' ' ? 1 : 0;
    control(letters, value);
    if (letters.equals("bin")) {
      skip(value.orElse(0));
    }
  }

  /// A backslash at the end of a line ends the paragraph: so writes TextEdit.
  private void symbol() {
    String symbol = at < bytes.length ? latin(at, at + 1) : "";
    at++;
    control(symbol.equals("\r") || symbol.equals("\n") ? "par" : symbol, OptionalInt.empty());
  }

  private void control(String letters, OptionalInt value) {
    kind = Kind.CONTROL;
    word = letters;
    parameter = value;
  }

  private void skip(int count) throws IntakeException {
    if (count < 0 || count > bytes.length - at) {
      throw origin.broken();
    }
    at += count;
  }

  /// Bytes as they stand and as `\'e9`, together: two may make one character.
  private void readText() {
    ByteArrayOutputStream found = new ByteArrayOutputStream();
    while (at < bytes.length && "{}\r\n\t".indexOf(bytes[at]) < 0 && !isControl()) {
      if (bytes[at] != '\\') {
        found.write(bytes[at++]);
      } else if (bytes[at + 1] == '\'') {
        int high = Character.digit(peek(2), 16);
        int low = Character.digit(peek(3), 16);
        found.write(high >= 0 && low >= 0 ? high * 16 + low : ' ');
        at = Math.min(bytes.length, at + 4);
      } else {
        found.write(bytes[at + 1]);
        at += 2;
      }
    }
    kind = Kind.BYTES;
    text = found.toByteArray();
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private String latin(int from, int to) {
    return new String(bytes, from, to - from, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  Kind kind() {
    return kind;
  }

  /// The control word, or the one sign of a control symbol.
  String word() {
    return word;
  }

  /// The figure after the control word; the default where it has none.
  int parameter(int otherwise) {
    return parameter.orElse(otherwise);
  }

  /// Whether a property that 0 switches off is on.
  boolean isOn() {
    return parameter.orElse(1) != 0;
  }

  byte[] text() {
    return text;
  }
}
