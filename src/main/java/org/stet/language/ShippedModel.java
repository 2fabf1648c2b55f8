package org.stet.language;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// A model that is part of the program.
final class ShippedModel {
  private ShippedModel() {}

  /// Loads it for one thread; empty where this platform has no native library for it.
  ///
  /// @param resource its file on the class path
  static Optional<OrtSession> session(String resource) {
    try (InputStream in = ShippedModel.class.getResourceAsStream(resource);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      if (in == null) {
        return Optional.empty();
      }
      options.setIntraOpNumThreads(1);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      return Optional.of(environment.createSession(in.readAllBytes(), options));
    } catch (OrtException | IOException | LinkageError e) {
      return Optional.empty();
    }
  }
}
