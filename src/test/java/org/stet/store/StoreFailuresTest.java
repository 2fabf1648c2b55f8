package org.stet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stet.store.Fixtures.ORIGINAL;
import static org.stet.store.Fixtures.REWRITE;

import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.report.Messages;
import org.stet.review.Note;
import org.stet.review.Review;
import org.stet.review.StoreException;

/// Whatever fails, the editor reads one sentence that names the file, and what was kept before is
/// still there.
final class StoreFailuresTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("reviews.mv.db");
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws Exception {
    Path taken = Files.writeString(folder.resolve("taken"), "a file");
    assertSentence(() -> Fixtures.open(taken.resolve("stet")), "The folder " + taken, "STET_DATA");
  }

  static Stream<byte[]> damage() {
    byte[] text = "Dear diary, this is no database. ".repeat(500).getBytes(StandardCharsets.UTF_8);
    byte[] noise = new byte[20_000];
    new Random(1).nextBytes(noise);
    byte[] header =
        Arrays.copyOf(
            "H:2,block:2,blockSize:1000,chunk:1\n".getBytes(StandardCharsets.UTF_8), 12_288);
    return Stream.of(text, noise, header, new byte[5], new byte[20_000]);
  }

  @ParameterizedTest
  @MethodSource("damage")
  void aFileThatIsNoDatabaseIsNamedAndLeftAsItIs(byte[] bytes) throws Exception {
    Files.write(file, bytes);
    assertSentence(() -> Fixtures.open(folder), file.toString(), "damaged", "Move it");
    assertThat(file).hasBinaryContent(bytes);
  }

  /// Overwrites a stretch anywhere in a real file. H2 may not need it; but an older state, an
  /// altered text or any other failure than a sentence will not do.
  @Test
  void damageAnywhereInAFileGivesTheWholeReviewOrASentence() throws Exception {
    H2ReviewStore store = Fixtures.open(folder);
    UUID id = store.begin("Ferry", ORIGINAL, REWRITE).id();
    IntStream.range(0, 20).forEach(i -> store.write(id, Fixtures.note("note " + i)));
    Review kept = store.find(id).orElseThrow();
    byte[] sound = Files.readAllBytes(file);
    Random random = new Random(4);
    int sentences = 0;
    for (int round = 0; round < 60; round++) {
      byte[] hurt = sound.clone();
      int from = round * (sound.length / 60);
      for (int i = from; i < Math.min(from + sound.length / 20, sound.length); i++) {
        hurt[i] = (byte) random.nextInt();
      }
      Files.write(file, hurt);
      try {
        assertThat(Fixtures.open(folder).find(id)).contains(kept);
      } catch (StoreException e) {
        assertThat(e.getMessage()).contains(file.toString()).doesNotContain("Exception");
        sentences++;
      }
    }
    assertThat(sentences).isBetween(1, 59);
  }

  @Test
  void aFileCutShortIsNeverTakenForAnOlderOne() throws Exception {
    H2ReviewStore store = Fixtures.open(folder);
    UUID id = store.begin("Ferry", ORIGINAL, REWRITE).id();
    IntStream.range(0, 20).forEach(i -> store.write(id, Fixtures.note("note " + i)));
    byte[] sound = Files.readAllBytes(file);
    for (int length = 4_096; length < sound.length; length += 4_096) {
      byte[] part = Arrays.copyOf(sound, length);
      Files.write(file, part);
      assertSentence(() -> Fixtures.open(folder), file.toString(), "damaged");
      assertThat(file).hasBinaryContent(part);
    }
  }

  @Test
  void anEmptyFileHoldsNothingAndIsReplaced() throws Exception {
    Files.createFile(file);
    assertThat(Fixtures.open(folder).list()).isEmpty();
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void aFileThatAnotherProgramKeepsIsNamed() throws Exception {
    H2ReviewStore store = open("file:", 3);
    UUID review = store.begin("Ferry", ORIGINAL, REWRITE).id();
    try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
      assertThat(other.lock().isValid()).isTrue();
      assertSentence(
          () -> store.decide(review, Fixtures.CONFIRMED), "Another program", file.toString());
    }
    assertThat(store.find(review).orElseThrow().decisions()).isEmpty();
    store.decide(review, Fixtures.CONFIRMED);
    assertThat(store.find(review).orElseThrow().decisions()).containsExactly(Fixtures.CONFIRMED);
  }

  @Test
  void aNoteThatIsNotSafeOnTheDiskIsNotSaidToBeKept() {
    FullDisk disk = new FullDisk();
    FilePath.register(disk);
    try {
      H2ReviewStore store = open("full:", 3);
      UUID review = store.begin("Ferry", ORIGINAL, REWRITE).id();
      FullDisk.UNSAFE.set(true);
      assertThat(writes(store, review, Fixtures.note("unsafe"))).isFalse();
      FullDisk.UNSAFE.set(false);
      assertThat(writes(store, review, Fixtures.note("safe"))).isTrue();
    } finally {
      FullDisk.UNSAFE.set(false);
      FilePath.unregister(disk);
    }
  }

  @Test
  void aDiskThatIsFullAtAnyByteLosesNothingThatWasKept() {
    AtomicLong room = FullDisk.ROOM;
    FullDisk disk = new FullDisk();
    FilePath.register(disk);
    try {
      H2ReviewStore store = open("full:", 3);
      UUID review = store.begin("Ferry", ORIGINAL, REWRITE).id();
      store.write(review, Fixtures.note("kept"));
      int refused = 0;
      for (int bytes = 0; bytes < 40_000; bytes += 1_900) {
        Note note = Fixtures.note("full after " + bytes);
        room.set(bytes);
        boolean said = writes(store, review, note);
        refused += said ? 0 : 1;
        room.set(Long.MAX_VALUE / 2);
        List<Note> notes = store.find(review).orElseThrow().notes();
        assertThat(notes).contains(Fixtures.note("kept"));
        assertThat(!said || notes.contains(note)).as(note.text()).isTrue();
      }
      assertThat(refused).isPositive();
    } finally {
      FilePath.unregister(disk);
    }
  }

  private boolean writes(H2ReviewStore store, UUID review, Note note) {
    try {
      store.write(review, note);
      return true;
    } catch (StoreException e) {
      assertThat(e).hasMessageStartingWith("The file of reviews " + file + " could not be");
      return false;
    }
  }

  private H2ReviewStore open(String scheme, int patience) {
    Database database = new Database(scheme, folder, Migrator.RELEASED, new Messages(), patience);
    return new H2ReviewStore(database, Fixtures.ticking());
  }

  private static void assertSentence(ThrowingCallable call, String... parts) {
    assertThatThrownBy(call)
        .isInstanceOf(StoreException.class)
        .message()
        .contains(parts)
        .doesNotContain("Exception")
        .endsWith(".");
  }
}
