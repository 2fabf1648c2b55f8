package org.stet.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// The file of a batch's results. A line that an earlier run did not finish is cut off, so that
/// what is there is always whole.
final class ResultLines implements AutoCloseable {
  private final BufferedWriter writer;
  private final List<String> ids;

  private ResultLines(BufferedWriter writer, List<String> ids) {
    this.writer = writer;
    this.ids = ids;
  }

  static ResultLines in(Path file, JsonMapper json) throws IOException {
    List<String> ids = new ArrayList<>();
    if (Files.exists(file)) {
      cutUnfinished(file);
      try (var lines = Files.lines(file)) {
        lines.map(line -> Pair.idOf(line, json)).forEach(ids::add);
      }
    }
    return new ResultLines(
        Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND), ids);
  }

  /// The ids of the lines of earlier runs, as JSON.
  List<String> ids() {
    return ids;
  }

  /// Adds a line and has it on its way to the disk when it returns.
  void add(String line) throws IOException {
    writer.write(line);
    writer.write('\n');
    writer.flush();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static void cutUnfinished(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int end = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf('\n') + 1;
    if (end < bytes.length) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(end);
      }
    }
  }
}
