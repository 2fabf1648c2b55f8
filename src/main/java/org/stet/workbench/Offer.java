package org.stet.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the clipboard or a drop holds: the same thing, often in several forms.
///
/// @param url where a link was dragged; empty when none was
/// @param text empty when there is none
public record Offer(List<Path> files, String url, String text, Optional<String> html) {
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

  public Offer {
    files = List.copyOf(files);
  }

  /// What is to be read. Files come before all else; a link, or text that is nothing but an
  /// address, is the page there; HTML comes before plain text, for it tells more.
  public List<Origin> origins() {
    if (!files.isEmpty()) {
      return files.stream().map(Origin::file).toList();
    }
    for (String link : List.of(url, text)) {
      if (ADDRESS.matcher(link.strip()).matches()) {
        return List.of(Origin.web(link));
      }
    }
    if (html.isPresent()) {
      return List.of(Origin.html(html.get()));
    }
    return text.isBlank() ? List.of() : List.of(Origin.text(text));
  }
}
