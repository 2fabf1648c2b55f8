package org.stet.language;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Makes inner values of an ONNX model readable from outside, its file left as it is: protobuf
/// messages merge when their bytes are joined, so a second model that holds nothing but names of
/// outputs adds these to the first.
final class GraphOutputs {
  private static final int LENGTH_DELIMITED = 2;

  /// `ModelProto.graph`, `GraphProto.output` and `ValueInfoProto.name` of the ONNX format.
  private static final int GRAPH = 7;

  private static final int OUTPUT = 12;
  private static final int NAME = 1;

  private GraphOutputs() {}

  /// The model with further outputs.
  ///
  /// @param names values of the model's graph
  static byte[] added(byte[] model, List<String> names) {
    ByteArrayOutputStream graph = new ByteArrayOutputStream();
    for (String name : names) {
      graph.writeBytes(field(OUTPUT, field(NAME, name.getBytes(StandardCharsets.UTF_8))));
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream(model.length + graph.size() + 8);
    whole.writeBytes(model);
    whole.writeBytes(field(GRAPH, graph.toByteArray()));
    return whole.toByteArray();
  }

  private static byte[] field(int number, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write((number << 3) | LENGTH_DELIMITED);
    int rest = content.length;
    // Seven bits a byte, the lowest first; the eighth says that more follow.
    while (rest > 0x7f) {
      bytes.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
    bytes.writeBytes(content);
    return bytes.toByteArray();
  }
}
