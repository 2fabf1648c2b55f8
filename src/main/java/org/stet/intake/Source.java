package org.stet.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/// The bytes to read and the name that the user knows them by.
final class Source {
  /// The most bytes that a source may have: a magazine as PDF, with its pictures.
  static final int LIMIT = 50_000_000;

  /// The most characters that a text may have. Ten novels: an article never comes near it.
  static final int TEXT_LIMIT = 10_000_000;

  /// The most lines or elements that a text may have: each costs some hundred bytes, and a book of
  /// a million words has fewer.
  static final int PARTS_LIMIT = 250_000;

  private static final int HEAD = 1024;

  private final String name;
  private final byte[] bytes;
  private final Optional<Charset> declared;

  Source(String name, byte[] bytes) {
    this(name, bytes, Optional.empty());
  }

  /// @param declared the charset that came with the bytes, in the header of an answer or of a mail
  Source(String name, byte[] bytes, Optional<Charset> declared) {
    this.name = name;
    this.bytes = bytes;
    this.declared = declared;
  }

  /// Opens a file; apart, so that what happens while it is read can be tried.
  interface Opening {
    InputStream open(Path file) throws IOException;
  }

  /// A file's bytes, of at most [#LIMIT]; a larger one is refused by its size, unread.
  static Source of(Path file) throws IntakeException {
    return of(file, Files::newInputStream);
  }

  static Source of(Path file, Opening opening) throws IntakeException {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw new IntakeException("intake.folder", name);
    }
    if (Files.notExists(file)) {
      throw new IntakeException("intake.missing", name);
    }
    if (!Files.isReadable(file)) {
      throw new IntakeException("intake.no-permission", name);
    }
    try {
      if (Files.size(file) > LIMIT) {
        throw tooLarge(name);
      }
      FileTime before = Files.getLastModifiedTime(file);
      try (InputStream in = opening.open(file)) {
        Source source = of(in, name);
        // Half of an old text and half of a new one is a text that nobody wrote.
        boolean regular = Files.isRegularFile(file);
        if (regular
            && !(Files.size(file) == source.bytes.length
                && Files.getLastModifiedTime(file).equals(before))) {
          throw new IntakeException("intake.changed", name);
        }
        return source;
      }
    } catch (AccessDeniedException e) {
      throw new IntakeException("intake.no-permission", name);
    } catch (IOException e) {
      throw new IntakeException("intake.unreadable", name);
    }
  }

  /// A stream's bytes; stops one byte past [#LIMIT], so that an endless stream cannot fill memory.
  static Source of(InputStream in, String name) throws IntakeException {
    try {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw tooLarge(name);
      }
      return new Source(name, bytes);
    } catch (IOException e) {
      throw new IntakeException("intake.unreadable", name);
    }
  }

  static IntakeException tooLarge(String name) {
    return new IntakeException("intake.too-large", name, String.valueOf(LIMIT / 1_000_000));
  }

  /// Refuses a text that is longer than [#TEXT_LIMIT].
  static void refuseTooLong(CharSequence text, String name) throws IntakeException {
    if (text.length() > TEXT_LIMIT) {
      throw tooLong(name);
    }
  }

  static IntakeException tooLong(String name) {
    return new IntakeException("intake.too-long", name, String.valueOf(TEXT_LIMIT / 1_000_000));
  }

  /// Refuses a text in which more than [#PARTS_LIMIT] times something begins: a line, an element.
  static void refuseTooMany(CharSequence text, IntPredicate begins, String name)
      throws IntakeException {
    if (text.chars().filter(begins).limit(PARTS_LIMIT + 1L).count() > PARTS_LIMIT) {
      throw new IntakeException("intake.too-many-parts", name, String.valueOf(PARTS_LIMIT));
    }
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  Optional<Charset> declared() {
    return declared;
  }

  boolean endsWith(String... endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /// The first bytes as Latin letters in lower case, whatever the charset: enough to know a format.
  String head() {
    int length = Math.min(bytes.length, HEAD);
    String latin = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return latin
        .replaceFirst("^(ï»¿|ÿþ|þÿ)", "")
        .replace("\0", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
