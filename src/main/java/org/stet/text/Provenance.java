package org.stet.text;

import java.time.Instant;
import java.util.Optional;

/// Where a text came from.
///
/// @param source a file's name as the user gave it, a URL, or `pasted text`
/// @param read when it was read
/// @param sha256 of the bytes as read, in lower-case hexadecimal
/// @param charset the charset that the bytes were decoded with, by its IANA name
/// @param published the date that the page gives for the article, as it gives it
/// @param language of the text as a BCP 47 tag, such as `en-GB`, where the source says it
public record Provenance(
    String source,
    Instant read,
    String sha256,
    String charset,
    Optional<String> title,
    Optional<String> byline,
    Optional<String> published,
    Optional<String> language) {
  /// What people know the text by: its title, or else where it came from.
  public String name() {
    return title().orElse(source());
  }
}
