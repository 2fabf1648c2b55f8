package org.stet.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.language.CharsetGuess;

/// Bytes to characters: by their byte-order mark, by what the page declares, as UTF-16 where every
/// other byte is zero, as UTF-8, and last by the letters that stand together in it: Windows-1252,
/// which old newsroom systems still write, unless another is likelier.
final class Decoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// First bytes of files that are no text, and the name that people know them by.
  private static final Map<String, String> MAGIC =
      Map.ofEntries(
          Map.entry("\u0089PNG", "PNG picture"),
          Map.entry("ÿØÿ", "JPEG picture"),
          Map.entry("GIF8", "GIF picture"),
          Map.entry("RIFF", "sound, film or WebP picture"),
          Map.entry("\u001f\u008b", "GZIP archive"),
          Map.entry("\u007fELF", "program"),
          Map.entry("MZ\u0090\0", "program"),
          Map.entry("SQLite format 3", "database"),
          Map.entry("H:2,block", "database"),
          Map.entry("ID3", "MP3 sound"));

  private static final int BYTES_A_FAULT = 1000;

  /// Decoded text without its byte-order mark.
  record Text(String characters, Charset charset) {}

  private Decoder() {}

  /// The characters of a source.
  ///
  /// @param declared the charset that the page itself names
  /// @throws IntakeException for no text: binary, empty, or damaged
  static Text decode(Source source, Optional<Charset> declared) throws IntakeException {
    refuseKnownBinary(source);
    Text text = characters(source, declared);
    if (Shape.isBlank(text.characters())) {
      throw new IntakeException("intake.empty", source.name());
    }
    if (looksBinary(text.characters())) {
      throw new IntakeException("intake.binary", source.name());
    }
    return text;
  }

  /// The characters of a web page: as browsers do, one with a few bytes that are no characters is
  /// read all the same, and `\uFFFD` stands where they were.
  ///
  /// @throws IntakeException for no text: binary, empty, or damaged all over
  static Text decodePage(Source source, Optional<Charset> declared) throws IntakeException {
    try {
      return decode(source, declared);
    } catch (IntakeException e) {
      Charset charset = source.declared().or(() -> declared).orElse(UTF_8);
      String text = new String(source.bytes(), charset);
      boolean few = faults(text) * BYTES_A_FAULT <= text.length();
      if (!few || Shape.isBlank(text) || looksBinary(text)) {
        throw e;
      }
      return new Text(text, charset);
    }
  }

  private static long faults(String text) {
    return text.chars().filter(c -> c == '\uFFFD').count();
  }

  private static void refuseKnownBinary(Source source) throws IntakeException {
    byte[] bytes = source.bytes();
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, 16), java.nio.charset.StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
      if (head.startsWith(magic.getKey())) {
        throw new IntakeException("intake.binary-kind", source.name(), magic.getValue());
      }
    }
  }

  private static Text characters(Source source, Optional<Charset> declared) throws IntakeException {
    byte[] bytes = source.bytes();
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return marked(source, 3, UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return marked(source, 2, UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return marked(source, 2, UTF_16BE);
    }
    Optional<Text> found =
        source
            .declared()
            .flatMap(charset -> strictly(bytes, 0, charset))
            .or(() -> declared.flatMap(charset -> strictly(bytes, 0, charset)))
            .or(() -> unmarkedUtf16(bytes));
    if (found.isPresent()) {
      return found.get();
    }
    found = strictly(bytes, 0, UTF_8);
    if (found.isEmpty()) {
      refuseDamagedUtf8(source);
      Charset likeliest = CharsetGuess.of(bytes).orElse(WINDOWS_1252);
      found = strictly(bytes, 0, likeliest);
    }
    return found.orElseThrow(() -> binaryOrDamaged(source));
  }

  private static IntakeException binaryOrDamaged(Source source) {
    for (byte b : source.bytes()) {
      if (b == 0) {
        return new IntakeException("intake.binary", source.name());
      }
    }
    return new IntakeException("intake.undecodable", source.name());
  }

  private static Text marked(Source source, int skip, Charset charset) throws IntakeException {
    return strictly(source.bytes(), skip, charset)
        .orElseThrow(() -> damaged(source, charset, skip));
  }

  private static IntakeException damaged(Source source, Charset charset, int skip) {
    int at = skip + goodBytes(source.bytes(), skip, charset);
    return new IntakeException(
        "intake.damaged", source.name(), charset.name(), String.valueOf(at + 1));
  }

  private static Optional<Text> strictly(byte[] bytes, int skip, Charset charset) {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
      return Optional.of(new Text(charset.newDecoder().decode(in).toString(), charset));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /// How many bytes decode before the first that does not.
  private static int goodBytes(byte[] bytes, int skip, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
    return result.isError() ? in.position() - skip : bytes.length - skip;
  }

  /// Western text as UTF-16 has a zero in nearly every other byte, always on the same side.
  private static Optional<Text> unmarkedUtf16(byte[] bytes) {
    if (bytes.length < 4 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    int pairs = bytes.length / 2;
    if (zeros[1] > pairs * 0.7 && zeros[0] < pairs * 0.05) {
      return strictly(bytes, 0, UTF_16LE);
    }
    if (zeros[0] > pairs * 0.7 && zeros[1] < pairs * 0.05) {
      return strictly(bytes, 0, UTF_16BE);
    }
    return Optional.empty();
  }

  /// More whole UTF-8 characters than faults: it was UTF-8 and is damaged. To read it as anything
  /// else would turn every accent into two wrong letters, silently.
  private static void refuseDamagedUtf8(Source source) throws IntakeException {
    String repaired = new String(source.bytes(), UTF_8);
    long faults = faults(repaired);
    long whole = repaired.chars().filter(c -> c > 0x7F).count() - faults;
    if (whole >= 2 && whole > faults) {
      throw damaged(source, UTF_8, 0);
    }
  }

  private static boolean startsWith(byte[] bytes, int... values) {
    if (bytes.length < values.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if ((bytes[i] & 0xFF) != values[i]) {
        return false;
      }
    }
    return true;
  }

  /// A zero character, or more than one control character in a hundred.
  private static boolean looksBinary(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      if (Character.isISOControl(c) && !Shape.isWhite(c)) {
        controls++;
      }
    }
    return controls * 100 > text.length();
  }

  /// The charset that an HTML or XML page names in its first bytes.
  static Optional<Charset> declaredIn(String head) {
    var match =
        java.util.regex.Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)")
            .matcher(head);
    if (!match.find()) {
      return Optional.empty();
    }
    String label = match.group(1);
    if (List.of("iso-8859-1", "latin1", "us-ascii").contains(label)) {
      return Optional.of(WINDOWS_1252);
    }
    try {
      // A page that can be read this far is no UTF-16, whatever it says.
      return label.startsWith("utf-16") ? Optional.empty() : Optional.of(Charset.forName(label));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
