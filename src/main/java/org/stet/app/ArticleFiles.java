package org.stet.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stet.intake.Intake;
import org.stet.report.Messages;

/// The files that articles are written to, no two alike in one run: named by the stem of what was
/// read; where that is taken by its whole name, and then by its whole name with a number.
final class ArticleFiles {
  /// Longer names are cut; most file systems take 255 bytes.
  private static final int LONGEST = 80;

  private final Optional<String> folder;
  private final String ending;
  private final Messages messages;
  private final Set<String> taken = new HashSet<>();

  /// @param ending of the files, without the dot
  ArticleFiles(Optional<String> folder, String ending, Messages messages) {
    this.folder = folder;
    this.ending = ending;
    this.messages = messages;
  }

  /// Writes an article.
  ///
  /// @param source what it was read from
  void put(String source, String article) throws Refusal {
    String name = nameFor(source);
    String target = folder.orElse("");
    try {
      Path file = Files.createDirectories(Path.of(target).toAbsolutePath()).resolve(name);
      target = Path.of(target).resolve(name).toString();
      // An article is never written over: it may be the one that was read.
      Files.writeString(file, article, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new Refusal(messages.text("commands.exists", target));
    } catch (IOException | InvalidPathException e) {
      throw new Refusal(messages.text("commands.not-written", target));
    }
  }

  String nameFor(String source) {
    String whole = Intake.isAddress(source) ? ofAddress(source) : ofFile(source);
    String stem = whole.replaceFirst("(?<=.)\\.[^.]*$", "");
    for (String name : List.of(stem, whole)) {
      if (isFree(name)) {
        return name + "." + ending;
      }
    }
    int number = 2;
    while (!isFree(whole + "-" + number)) {
      number++;
    }
    return whole + "-" + number + "." + ending;
  }

  /// Some file systems hold `A.txt` and `a.txt` for the same file.
  private boolean isFree(String name) {
    return taken.add(name.toLowerCase(Locale.ROOT));
  }

  private static String ofFile(String source) {
    return source.equals(Texts.STANDARD_INPUT)
        ? "standard-input"
        : Optional.ofNullable(Path.of(source).getFileName()).map(Path::toString).orElse(source);
  }

  /// The last part of the path that says something, else the name of the server.
  private static String ofAddress(String address) {
    URI uri = URI.create(address.strip().replaceAll("[^!-~]|[\"<>\\\\^`{|}]", "-"));
    String host = Optional.ofNullable(uri.getHost()).orElse("page");
    String path = Optional.ofNullable(uri.getPath()).orElse("");
    String last =
        List.of(path.split("/+")).reversed().stream()
            .map(part -> part.replaceAll("[^\\p{L}\\p{N}._-]+", "-"))
            .map(part -> part.replaceAll("^[.-]+|[.-]+$", ""))
            .filter(Predicate.not(String::isEmpty))
            .findFirst()
            .orElse(host.replace('.', '-'));
    return last.substring(0, Math.min(LONGEST, last.length()));
  }
}
