package org.stet.app;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.stet.language.ClaimReader;
import org.stet.language.MiniLmClaimReader;
import org.stet.report.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/// The model that reads each sentence with its evidence, where one is given: none ships (decision
/// 23).
final class VerifierOption {
  @Option(
      names = "--verifier",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      descriptionKey = "stet.verifier")
  private Optional<ClaimReader> reader = Optional.empty();

  Optional<ClaimReader> chosen() {
    return reader;
  }

  /// Loads the model as the command line is read, so that a wrong file is told of at once.
  static final class Loader implements ITypeConverter<ClaimReader> {
    private final Messages messages;

    Loader(Messages messages) {
      this.messages = messages;
    }

    @Override
    public ClaimReader convert(String file) {
      try {
        return MiniLmClaimReader.load(Path.of(file));
      } catch (IOException | InvalidPathException e) {
        throw new TypeConversionException(messages.text("commands.no-verifier", file));
      }
    }
  }
}
