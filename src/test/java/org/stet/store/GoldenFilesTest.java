package org.stet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.store.Fixtures.CLEARED;
import static org.stet.store.Fixtures.CONFIRMED;
import static org.stet.store.Fixtures.DISMISSED;
import static org.stet.store.Fixtures.ORIGINAL;
import static org.stet.store.Fixtures.REWRITE;
import static org.stet.store.Fixtures.SOURCE;
import static org.stet.store.Fixtures.START;
import static org.stet.store.Fixtures.TICK;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.review.Marks;
import org.stet.review.Review;
import org.stet.review.ReviewSummary;
import org.stet.review.Side;

/// A file as each released schema wrote it must open for ever: neither our migrations nor a new H2
/// may lose what is in it.
final class GoldenFilesTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "org", "stet", "store");

  @TempDir Path folder;

  static Stream<String> released() {
    return Migrator.RELEASED.stream();
  }

  @ParameterizedTest
  @MethodSource("released")
  void aFileOfEachReleasedSchemaStillHoldsItsReview(String schema) throws Exception {
    Files.copy(GOLDEN.resolve(schema + ".mv.db"), folder.resolve("reviews.mv.db"));
    H2ReviewStore store = Fixtures.open(folder);
    UUID id = store.list().get(0).id();
    assertThat(store.find(id))
        .contains(
            new Review(
                id,
                "Ferry",
                ORIGINAL,
                schema.equals("1-reviews") ? List.of() : List.of(SOURCE),
                REWRITE,
                Fixtures.document("Mended\nThe ferry sank."),
                START.plusNanos(1),
                START.plusNanos(schema.startsWith("3") ? 7 : 5),
                marks(schema)));
  }

  private static Marks marks(String schema) {
    Marks marks =
        new Marks(
            List.of(CONFIRMED, DISMISSED),
            List.of(Fixtures.note("Lone \ud800, NUL \0, 👩‍🚒")),
            List.of(),
            Optional.empty());
    return schema.startsWith("3")
        ? marks.signed(List.of(TICK)).cleared(Optional.of(CLEARED))
        : marks;
  }

  /// Makes the file of the newest schema, once, when it is released.
  ///
  /// @param arguments the folder to make `reviews.mv.db` in
  public static void main(String[] arguments) {
    H2ReviewStore store = Fixtures.open(Path.of(arguments[0]));
    UUID review = store.begin("Ferry", ORIGINAL, List.of(SOURCE), REWRITE).id();
    store.decide(review, CONFIRMED);
    store.decide(review, DISMISSED);
    store.write(review, Fixtures.note("Lone \ud800, NUL \0, 👩‍🚒"));
    store.revise(review, Side.REWRITE, Fixtures.document("Mended\nThe ferry sank."));
    store.sign(review, List.of(TICK));
    store.clear(review, Optional.of(CLEARED));
    store.measure(review, new ReviewSummary.Progress(2, 5, 1, 46, true));
    store.close();
  }
}
