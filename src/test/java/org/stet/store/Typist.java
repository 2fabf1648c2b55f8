package org.stet.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// Another Stet in a process of its own, that writes notes and says each one when the store has
/// said that it is kept.
final class Typist {
  private Typist() {}

  /// Arguments: the folder, a name that starts each note, how many notes, and what then: `exit` as
  /// programs do, or `halt` as when it is killed.
  public static void main(String[] arguments) {
    H2ReviewStore store = Fixtures.open(Path.of(arguments[0]));
    UUID review = store.begin("Ferry", Fixtures.ORIGINAL, Fixtures.REWRITE).id();
    for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
      String text = arguments[1] + i;
      store.write(review, Fixtures.note(text));
      System.out.println(text);
      System.out.flush();
    }
    if (arguments[3].equals("halt")) {
      Runtime.getRuntime().halt(7);
    }
  }

  static Process start(Path folder, String name, int notes, String end) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classes,
                Typist.class.getName(),
                folder.toString(),
                name,
                String.valueOf(notes),
                end))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  static BufferedReader output(Process typist) {
    return new BufferedReader(
        new InputStreamReader(typist.getInputStream(), StandardCharsets.UTF_8));
  }
}
