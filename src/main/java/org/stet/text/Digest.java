package org.stet.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of a text's UTF-8 bytes (FIPS 180-4), by which a text is known again.
public final class Digest {
  private Digest() {}

  /// All 64 hexadecimal digits, in lower case.
  public static String sha256(String text) {
    return sha256(text, 32);
  }

  /// The digits of the first bytes only, for names that have to be short rather than forge-proof.
  public static String sha256(String text, int bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
