package org.stet.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Writes a good input for each reader, from which fuzzing sets out.
final class FuzzSeeds {
  private FuzzSeeds() {}

  /// @param arguments the folder to write to: one sub-folder for each reader
  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<String, byte[]> seed : seeds().entrySet()) {
      Path folder = Files.createDirectories(Path.of(arguments[0], seed.getKey()));
      Files.write(folder.resolve("seed"), seed.getValue());
    }
  }

  private static Map<String, byte[]> seeds() throws IOException {
    byte[] page = Files.readAllBytes(Path.of("resources/sample/original.html"));
    byte[] text = "Bridge is shut\n\nThe bridge is shut.\n".getBytes(StandardCharsets.UTF_8);
    return Map.of("Html", page, "PlainText", text);
  }
}
