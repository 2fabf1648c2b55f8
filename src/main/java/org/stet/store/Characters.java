package org.stet.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jdbi.v3.core.argument.Argument;

/// Texts of any length and content as bytes, two for each UTF-16 unit. Charsets replace lone
/// surrogates, and offsets into a text that changed on the way would point at other words.
final class Characters {
  private Characters() {}

  static byte[] bytes(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
    bytes.asCharBuffer().put(text);
    return bytes.array();
  }

  static Argument argument(String text) {
    byte[] bytes = bytes(text);
    return (position, statement, context) ->
        statement.setBinaryStream(position, new ByteArrayInputStream(bytes), bytes.length);
  }

  /// The SHA-256 of a text's UTF-16 units, in lower-case hexadecimal.
  static String sha256(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String text(ResultSet row, String column) throws SQLException {
    try (InputStream in = row.getBinaryStream(column)) {
      return ByteBuffer.wrap(in.readAllBytes()).asCharBuffer().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
