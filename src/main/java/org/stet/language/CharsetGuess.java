package org.stet.language;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The charset of a text that does not say it and is no Unicode, by the letters that stand together
/// in it (ICU). Stateless.
public final class CharsetGuess {
  private static final List<String> WESTERN = List.of("ISO-8859-1", "windows-1252");

  /// ICU gives 10 of 100 to whatever the bytes allow.
  private static final int FLOOR = 15;

  /// How much of what stands around a letter beyond ASCII is looked at, and how much in all.
  private static final int AROUND = 40;

  private static final int SAMPLE = 8000;

  private CharsetGuess() {}

  /// The charset, where another is likelier than Windows-1252 and all the bytes are letters of it.
  public static Optional<Charset> of(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(sample(bytes));
    // Best first: what comes after Windows-1252, or is no likelier, is no reason to leave it.
    CharsetMatch[] matches = detector.detectAll();
    int least = Math.max(FLOOR, western(matches) + 1);
    return Stream.of(matches)
        .filter(match -> match.getConfidence() >= least)
        .flatMap(match -> charset(match.getName()).stream())
        .filter(charset -> allOf(bytes, charset))
        .findFirst();
  }

  private static int western(CharsetMatch[] matches) {
    return Stream.of(matches)
        .filter(match -> WESTERN.contains(match.getName()))
        .mapToInt(CharsetMatch::getConfidence)
        .findFirst()
        .orElse(0);
  }

  /// Menus and scripts in ASCII say nothing and would fill what ICU looks at.
  private static byte[] sample(byte[] bytes) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    int taken = 0;
    for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
      if (bytes[i] < 0) {
        int from = Math.max(taken, i - AROUND);
        int to = Math.min(bytes.length, i + AROUND);
        sample.write(bytes, from, Math.max(0, to - from));
        taken = Math.max(taken, to);
      }
    }
    return sample.toByteArray();
  }

  private static Optional<Charset> charset(String name) {
    if (name.startsWith("UTF-") || name.startsWith("ISO-2022")) {
      return Optional.empty();
    }
    try {
      // Logical and visual Hebrew have the same letters, and Java knows one name.
      return Optional.of(Charset.forName(name.startsWith("ISO-8859-8") ? "ISO-8859-8" : name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean allOf(byte[] bytes, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
