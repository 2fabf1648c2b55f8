package org.stet.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Document;
import org.stet.text.Provenance;
import org.stet.text.Span;

/// The texts of a review with their blocks and provenance.
final class DocumentTable {
  /// The text that a document of a review is.
  record Role(String id) {
    static final Role ORIGINAL = new Role("original");
    static final Role RECEIVED = new Role("received");
    static final Role REWRITE = new Role("rewrite");

    /// A further source.
    ///
    /// @param number from 1
    static Role source(int number) {
      return new Role("source-" + number);
    }
  }

  private final Handle handle;
  private final UUID review;

  DocumentTable(Handle handle, UUID review) {
    this.handle = handle;
    this.review = review;
  }

  /// Keeps the further sources in place of those before.
  void putSources(List<Document> sources) {
    delete("source-%");
    for (int i = 0; i < sources.size(); i++) {
      put(Role.source(i + 1), sources.get(i));
    }
  }

  private void delete(String roles) {
    for (String table : List.of("block", "document")) {
      handle
          .createUpdate("DELETE FROM <table> WHERE review = :review AND role LIKE :roles")
          .define("table", table)
          .bind("review", review)
          .bind("roles", roles)
          .execute();
    }
  }

  /// Keeps a document in place of the one before.
  void put(Role role, Document document) {
    delete(role.id());
    Provenance provenance = document.provenance();
    handle
        .createUpdate(
            """
            INSERT INTO document
              (review, role, text, digest, source, read_at, sha256, charset,
               title, byline, published, language)
            VALUES
              (:review, :role, :text, :digest, :source, :read, :sha256, :charset,
               :title, :byline, :published, :language)
            """)
        .bind("review", review)
        .bind("role", role.id())
        .bind("text", Characters.argument(document.text()))
        .bind("digest", Characters.sha256(document.text()))
        .bind("source", provenance.source())
        .bind("read", provenance.read())
        .bind("sha256", provenance.sha256())
        .bind("charset", provenance.charset())
        .bind("title", provenance.title())
        .bind("byline", provenance.byline())
        .bind("published", provenance.published())
        .bind("language", provenance.language())
        .execute();
    putBlocks(role, document.blocks());
  }

  private void putBlocks(Role role, List<Block> blocks) {
    if (blocks.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO block (review, role, number, kind, span_start, span_end, reason)
            VALUES (:review, :role, :number, :kind, :start, :end, :reason)
            """);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      batch
          .bind("review", review)
          .bind("role", role.id())
          .bind("number", i)
          .bind("kind", block.kind().id())
          .bind("start", block.span().start())
          .bind("end", block.span().end())
          .bind("reason", block.reason())
          .add();
    }
    batch.execute();
  }

  /// The further sources in their order.
  List<Document> sources() {
    return Stream.iterate(1, number -> number + 1)
        .map(number -> find(Role.source(number)))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .toList();
  }

  Document get(Role role) {
    return find(role).orElseThrow();
  }

  private Optional<Document> find(Role role) {
    List<Block> blocks =
        handle
            .createQuery(
                "SELECT * FROM block WHERE review = :review AND role = :role ORDER BY number")
            .bind("review", review)
            .bind("role", role.id())
            .map((row, context) -> block(row))
            .list();
    return handle
        .createQuery("SELECT * FROM document WHERE review = :review AND role = :role")
        .bind("review", review)
        .bind("role", role.id())
        .map((row, context) -> new Document(text(row), blocks, provenance(row)))
        .findOne();
  }

  private static String text(ResultSet row) throws SQLException {
    String text = Characters.text(row, "text");
    if (!Characters.sha256(text).equals(row.getString("digest"))) {
      throw new IllegalStateException("a text is not what was kept");
    }
    return text;
  }

  private static Block block(ResultSet row) throws SQLException {
    String id = row.getString("kind");
    BlockKind kind =
        Arrays.stream(BlockKind.values()).filter(k -> k.id().equals(id)).findAny().orElseThrow();
    return new Block(kind, span(row), row.getString("reason"));
  }

  static Span span(ResultSet row) throws SQLException {
    return new Span(row.getInt("span_start"), row.getInt("span_end"));
  }

  private static Provenance provenance(ResultSet row) throws SQLException {
    return new Provenance(
        row.getString("source"),
        row.getObject("read_at", Instant.class),
        row.getString("sha256"),
        row.getString("charset"),
        Optional.ofNullable(row.getString("title")),
        Optional.ofNullable(row.getString("byline")),
        Optional.ofNullable(row.getString("published")),
        Optional.ofNullable(row.getString("language")));
  }
}
