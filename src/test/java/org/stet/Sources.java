package org.stet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The program's source files as text, for the rules that bytecode cannot show.
final class Sources {
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("^public (?:\\w+ )*?(?:class|interface|record|enum|@interface) (\\w+).*");

  private Sources() {}

  static List<File> main() {
    try (Stream<Path> paths = Files.walk(MAIN)) {
      return paths.filter(p -> p.toString().endsWith(".java")).sorted().map(Sources::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File read(Path path) {
    try {
      String name = MAIN.relativize(path).toString().replace('\\', '/');
      return new File(name, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One source file; its name is its path below the source root.
  record File(String name, String text) {
    List<String> lines() {
      return text.lines().toList();
    }

    String packageName() {
      String[] parts = name.split("/", -1);
      return parts.length > 3 ? parts[2] : "";
    }

    /// Methods whose lines, from the opening to the closing brace, are more than `most`. Relies on
    /// the formatter: a member of a type stands two spaces in, and its closing brace alone on its
    /// line.
    List<String> methodsOver(int most) {
      List<String> found = new ArrayList<>();
      List<String> lines = lines();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        int indent = line.length() - line.stripLeading().length();
        if (indent == 0 || indent > 8 || !opensMethod(lines, i)) {
          continue;
        }
        // Parameters on lines of their own stand four spaces further in than their method.
        boolean continued = !line.contains("(") || line.indexOf(')') < line.indexOf('(');
        String close = " ".repeat(continued ? indent - 4 : indent) + "}";
        int end = i;
        while (end < lines.size() && !lines.get(end).equals(close)) {
          end++;
        }
        if (end < lines.size() && end - i - 1 > most) {
          found.add("%s:%d has %d lines".formatted(name, i + 1, end - i - 1));
        }
      }
      return found;
    }

    private static boolean opensMethod(List<String> lines, int at) {
      String line = lines.get(at).strip();
      return line.endsWith("{")
          && line.contains(")")
          && !line.startsWith("}")
          && !line.matches("^(if|for|while|switch|try|synchronized|else|do|return|case)\\b.*")
          && !line.contains("->")
          && !opensRecord(lines, at)
          && !line.contains(" new ");
    }

    /// The components of a record may take several lines; the first of them names it.
    private static boolean opensRecord(List<String> lines, int at) {
      int first = at;
      while (first > 0 && !lines.get(first).contains("(")) {
        first--;
      }
      return lines.get(first).strip().matches("(\\w+ )*record .*");
    }

    List<String> publicTypesWithoutComment() {
      List<String> found = new ArrayList<>();
      List<String> lines = lines();
      for (int i = 0; i < lines.size(); i++) {
        if (PUBLIC_TYPE.matcher(lines.get(i)).matches()) {
          int above = i - 1;
          while (above >= 0 && lines.get(above).startsWith("@")) {
            above--;
          }
          if (above < 0 || !lines.get(above).startsWith("///")) {
            found.add(name);
          }
        }
      }
      return found;
    }
  }
}
