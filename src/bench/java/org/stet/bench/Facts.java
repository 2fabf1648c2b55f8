package org.stet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What a fork tells of one comparison beside its time: files, because JMH gives no room for words.
final class Facts {
  private final Path path;

  Facts(Path path) {
    this.path = path;
  }

  /// Notes why there is no time.
  IllegalStateException stopped(String why) {
    write("stopped", why);
    return new IllegalStateException(why);
  }

  Optional<String> stopped() {
    return read("stopped");
  }

  /// Notes the largest resident memory in KiB; 0 where the platform does not say.
  void peak(long kibibytes) {
    write("peak", Long.toString(kibibytes));
  }

  long peak() {
    return read("peak").map(Long::parseLong).orElse(0L);
  }

  private void write(String what, String fact) {
    try {
      Files.writeString(Path.of(path + "." + what), fact);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<String> read(String what) {
    Path file = Path.of(path + "." + what);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
