package org.stet.intake;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A web address as people type it and servers send it, with letters and spaces that a [URI] does
/// not allow.
final class WebAddress {
  private static final Pattern PARTS =
      Pattern.compile("(?i)(https?)://(?:[^/?#@]*@)?([^/?#:]+)(:\\d*)?([/?][^#]*)?(?:#.*)?");

  private static final String ALLOWED = "%-._~:/?[]@!$&'()*+,;=";

  private WebAddress() {}

  /// Whether a word is meant as a web address rather than as a file.
  static boolean isMeant(String typed) {
    String lower = typed.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  /// The address in the form that can be asked for: without a password, which has no place in a
  /// provenance, and without the place in the page. Empty for what is no http or https address.
  static Optional<URI> of(String typed) {
    Matcher parts = PARTS.matcher(typed.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      String host = IDN.toASCII(parts.group(2), IDN.ALLOW_UNASSIGNED);
      String port = Optional.ofNullable(parts.group(3)).filter(p -> p.length() > 1).orElse("");
      String rest = escaped(Optional.ofNullable(parts.group(4)).orElse("/"));
      String slash = rest.startsWith("/") ? "" : "/";
      String scheme = parts.group(1).toLowerCase(Locale.ROOT);
      URI address = new URI(scheme + "://" + host + port + slash + rest);
      return Optional.of(address).filter(a -> a.getHost() != null && a.getPort() <= 65_535);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0)) {
        escaped.append(c);
      } else {
        escaped.append('%').append("%02X".formatted((int) c));
      }
    }
    return escaped.toString();
  }
}
