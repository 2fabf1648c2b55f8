package org.stet.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One part of a mail or of a page saved as one file: a text, an attachment, or parts within.
final class MailPart {
  private final Map<String, String> headers = new HashMap<>();
  private final List<MailPart> parts = new ArrayList<>();
  private byte[] bytes = {};

  /// Keeps the first header of a name; a second is a forger's or a mistake.
  void put(String name, String value) {
    headers.putIfAbsent(name, value);
  }

  void put(byte[] decoded) {
    bytes = decoded;
  }

  void add(MailPart part) {
    parts.add(part);
  }

  List<MailPart> parts() {
    return parts;
  }

  byte[] bytes() {
    return bytes;
  }

  /// @param name in lower case
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /// The media type in lower case, without parameters; a part that names none is plain text.
  String type() {
    String type = header("content-type").orElse("text/plain");
    return type.replaceFirst("\\s*;(?s).*", "").strip().toLowerCase(java.util.Locale.ROOT);
  }

  boolean isMultipart() {
    return type().startsWith("multipart/");
  }

  boolean isAttachment() {
    String disposition = header("content-disposition").orElse("");
    return disposition.regionMatches(true, 0, "attachment", 0, "attachment".length())
        || type().equals("message/rfc822");
  }

  /// The name of the file that it was.
  String fileName() {
    return parameter("content-disposition", "filename")
        .or(() -> parameter("content-type", "name"))
        .orElse("attachment")
        .replaceFirst("^.*[/\\\\]", "");
  }

  /// A parameter of a header, such as the `charset` of `content-type`.
  Optional<String> parameter(String header, String name) {
    Matcher found =
        Pattern.compile("(?i);\\s*" + name + "\\*?\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]+))")
            .matcher(header(header).orElse(""));
    return found.find()
        ? Optional.ofNullable(found.group(1)).or(() -> Optional.ofNullable(found.group(2)))
        : Optional.empty();
  }
}
