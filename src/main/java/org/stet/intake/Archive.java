package org.stet.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The parts of a zipped document, unpacked one at a time and only when asked for, in memory. A
/// picture that unpacks to a terabyte does no harm, for nobody asks for it.
final class Archive implements AutoCloseable {
  /// The most bytes that one part may unpack to. The XML of a novel has a tenth of it.
  static final int PART_LIMIT = 64_000_000;

  /// The most parts that a document may have; each costs memory before the first is read.
  static final int PARTS_LIMIT = 20_000;

  /// The two ways of packing that documents may use; the library knows more, by others' code.
  private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

  private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};

  private final ZipFile zip;
  private final Origin origin;

  private Archive(ZipFile zip, Origin origin) {
    this.zip = zip;
    this.origin = origin;
  }

  /// @throws IntakeException when it is cut off or damaged, or has too many parts
  static Archive of(Source source, Origin origin) throws IntakeException {
    if (directoryEntries(source.bytes()) > PARTS_LIMIT) {
      throw tooMuch(origin);
    }
    try {
      return new Archive(ZipFile.builder().setByteArray(source.bytes()).get(), origin);
    } catch (IOException e) {
      throw origin.broken();
    }
  }

  /// Counted in the bytes: what the archive says of itself may be a lie.
  private static int directoryEntries(byte[] bytes) {
    int count = 0;
    for (int at = 0; at + DIRECTORY_ENTRY.length <= bytes.length; at++) {
      boolean found = true;
      for (int i = 0; found && i < DIRECTORY_ENTRY.length; i++) {
        found = bytes[at + i] == DIRECTORY_ENTRY[i];
      }
      count += found ? 1 : 0;
    }
    return count;
  }

  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  /// The bytes of a part; empty where there is no such part.
  ///
  /// @throws IntakeException when it is damaged, locked, or unpacks to more than [#PART_LIMIT]
  Optional<byte[]> part(String part) throws IntakeException {
    ZipArchiveEntry entry = zip.getEntry(part);
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw origin.locked();
    }
    if (!METHODS.contains(entry.getMethod())) {
      throw origin.broken();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(PART_LIMIT + 1);
      if (bytes.length > PART_LIMIT) {
        throw tooMuch(origin);
      }
      return Optional.of(bytes);
    } catch (IOException e) {
      throw origin.broken();
    }
  }

  /// A part as XML; without content where there is no such part.
  ///
  /// @param document what refusals call the whole
  Optional<Markup> markup(String part, Origin document) throws IntakeException {
    Optional<byte[]> bytes = part(part);
    return bytes.isPresent() ? Optional.of(Markup.of(bytes.get(), document)) : Optional.empty();
  }

  private static IntakeException tooMuch(Origin origin) {
    return new IntakeException(
        "intake.unpacks-too-large", origin.name(), String.valueOf(PART_LIMIT / 1_000_000));
  }

  @Override
  public void close() throws IntakeException {
    try {
      zip.close();
    } catch (IOException e) {
      throw origin.broken();
    }
  }
}
