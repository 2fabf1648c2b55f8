package org.stet.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.report.Messages;
import org.stet.text.Document;

/// What becomes of a web address, against servers on this machine.
final class WebTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
  private static final String PAGE =
      "<!doctype html><html><head>%s</head><body><h1>Café closes</h1>"
          + "<p>The café on the quay closes on Friday after sixty years.</p></body></html>";

  private final Intake intake = new Intake(CLOCK);
  /// For what a busy machine may be slow at.
  private final Intake patient = new Intake(CLOCK, Duration.ofMinutes(1));

  private final Intake hasty = new Intake(CLOCK, Duration.ofMillis(300));
  private LocalServer server;

  @BeforeEach
  void serve() throws IOException {
    server = new LocalServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/hosts",
        "ftp://localhost/a",
        "jar:http://localhost/a!/b",
        "http://",
        "http:///a",
        "http://localhost:99999/",
        "notes.txt"
      })
  void whatIsNoWebAddressIsRefusedUnasked(String address) {
    assertRefused(intake, address, "intake.web-address", address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/hosts", "ftp://localhost/a", "data:text/html,<p>Hello"})
  void aServerCannotSendTheReaderToAnotherScheme(String location) {
    server.redirect("/a", location);
    assertRefused(intake, server.at("/a"), "intake.web-elsewhere", server.at("/a"), location);
  }

  @Test
  void aCircleOfRedirectsEnds() {
    server.redirect("/a", "/b");
    server.redirect("/b", "/a");
    assertRefused(intake, server.at("/a"), "intake.web-circle", server.at("/a"));
  }

  @Test
  void aRedirectToNowhereMakesNoSense() {
    server.put("/a", 301, Map.of(), new byte[0]);
    assertRefused(intake, server.at("/a"), "intake.web-broken", server.at("/a"));
  }

  @Test
  void anEndlessBodyIsLeftAtTheLimit() throws IOException {
    byte[] much = new byte[1 << 20];
    Arrays.fill(much, (byte) 'a');
    String address =
        server.rude(
            wire -> {
              wire.write(LocalServer.wire("HTTP/1.1 200 OK\nContent-Type: text/html\n\n"));
              for (int i = 0; i < 1000; i++) {
                wire.write(much);
              }
            });
    assertRefused(intake, address, "intake.too-large", address, "50");
  }

  @Test
  void aServerThatTricklesItsPageIsLeft() throws IOException {
    String address =
        server.rude(
            wire -> {
              wire.write(LocalServer.wire("HTTP/1.1 200 OK\n\n<p>A story"));
              trickle(wire);
            });
    assertRefused(hasty, address, "intake.web-slow", address, "1");
  }

  @Test
  void aServerThatTricklesItsHeaderIsLeft() throws IOException {
    String address =
        server.rude(
            wire -> {
              wire.write(LocalServer.wire("HTTP/1.1 200 OK\nX-Long: "));
              trickle(wire);
            });
    assertRefused(hasty, address, "intake.web-slow", address, "1");
  }

  @Test
  void aServerThatFallsSilentIsLeft() throws IOException {
    String address =
        server.rude(
            wire -> {
              wire.write(LocalServer.wire("HTTP/1.1 200 OK\n\n<p>A story"));
              Thread.sleep(60_000);
            });
    assertRefused(hasty, address, "intake.web-slow", address, "1");
  }

  @Test
  void aPageThatIsShorterThanItsServerSaysIsNotPassedOffAsWhole() throws IOException {
    String address =
        server.rude(
            wire ->
                wire.write(
                    LocalServer.wire("HTTP/1.1 200 OK\nContent-Length: 999\n\n<p>A story.")));
    assertRefused(intake, address, "intake.web-broke-off", address);
  }

  @Test
  void aServerThatSpeaksNoHttpBreaksOff() throws IOException {
    String address = server.rude(wire -> wire.write(LocalServer.wire("220 mail ready\n")));
    assertRefused(intake, address, "intake.web-broke-off", address);
  }

  @Test
  void aPageThatUnpacksWithoutEndIsTooLarge() throws IOException {
    put("/bomb", Map.of("Content-Encoding", "gzip"), gzip(new byte[Source.LIMIT + 1]));
    assertRefused(intake, server.at("/bomb"), "intake.too-large", server.at("/bomb"), "50");
  }

  @Test
  void aPackedPageThatIsCutIsNotPassedOffAsWhole() throws IOException {
    byte[] whole = gzip(PAGE.formatted("").getBytes(UTF_8));
    put("/cut", Map.of("Content-Encoding", "gzip"), Arrays.copyOf(whole, whole.length - 12));
    assertRefused(intake, server.at("/cut"), "intake.web-broke-off", server.at("/cut"));
  }

  @Test
  void aServerThatIsNotThereDoesNotAnswer() throws IOException {
    int port;
    try (ServerSocket closed = new ServerSocket(0)) {
      port = closed.getLocalPort();
    }
    String address = "http://localhost:" + port + "/";
    assertRefused(intake, address, "intake.web-silent", address);
  }

  @Test
  void aServerWithoutTlsIsNoSecureOne() throws IOException {
    String plain = server.rude(wire -> wire.write(LocalServer.wire("HTTP/1.1 400 Bad\n\n")));
    String address = plain.replace("http:", "https:");
    assertRefused(patient, address, "intake.web-insecure", address);
  }

  @Test
  void anUnknownServerIsNamed() {
    IntakeException refusal =
        Web.refusal(
            URI.create("http://paper.example/a"),
            new IOException(new UnknownHostException("paper.example")));
    assertThat(refusal.key()).isEqualTo("intake.web-unknown");
    assertThat(refusal.arguments()).containsExactly("http://paper.example/a", "paper.example");
  }

  @Test
  void aPictureIsNoText() {
    put("/a.jpg", Map.of("Content-Type", "image/jpeg"), new byte[] {1, 2, 3});
    assertRefused(
        intake, server.at("/a.jpg"), "intake.web-no-text", server.at("/a.jpg"), "image/jpeg");
  }

  @ParameterizedTest
  @CsvSource({
    "404, web-gone",
    "410, web-gone",
    "401, web-closed",
    "402, web-closed",
    "403, web-closed",
    "451, web-closed",
    "429, web-too-often",
    "500, web-server",
    "503, web-server",
    "400, web-status",
    "204, web-status"
  })
  void aStatusIsToldInPlainWords(int status, String key) {
    server.put("/a", status, Map.of(), new byte[0]);
    String number = String.valueOf(status);
    assertRefused(intake, server.at("/a"), "intake." + key, server.at("/a"), number);
  }

  @Test
  void anEmptyPageIsEmpty() {
    put("/a", Map.of(), new byte[0]);
    assertRefused(intake, server.at("/a"), "intake.empty", server.at("/a"));
  }

  @Test
  void everyRefusalHasOneSentenceThatNamesTheAddress() {
    Messages messages = new Messages();
    for (String key :
        List.of(
            "address",
            "circle",
            "elsewhere",
            "slow",
            "silent",
            "unknown",
            "insecure",
            "broke-off",
            "broken",
            "no-text",
            "gone",
            "closed",
            "too-often",
            "server",
            "status")) {
      String sentence = messages.text("intake.web-" + key, "http://paper.example/a", "5");
      assertThat(sentence).contains("paper.example/a").endsWith(".").doesNotContain("{");
    }
  }

  @Test
  void theHeaderKnowsTheCharsetBetterThanThePage() throws IntakeException {
    byte[] page = PAGE.formatted("<meta charset=utf-8>").getBytes(Charset.forName("windows-1252"));
    put("/a", Map.of("Content-Type", "text/html; charset=windows-1252"), page);
    Document read = intake.read(server.at("/a"), Revisions.ACCEPT).document();
    assertThat(MarkedText.lines(read))
        .containsExactly(
            "headline: Café closes",
            "paragraph: The café on the quay closes on Friday after sixty years.");
    assertThat(read.provenance().charset()).isEqualTo("windows-1252");
  }

  @Test
  void thePageKnowsItsCharsetWhereTheHeaderDoesNot() throws IntakeException {
    put(
        "/a",
        Map.of(),
        PAGE.formatted("<meta charset=ISO-8859-2>").getBytes(Charset.forName("ISO-8859-2")));
    Document read = intake.read(server.at("/a"), Revisions.ACCEPT).document();
    assertThat(read.text()).startsWith("Café closes");
    assertThat(read.provenance().charset()).isEqualTo("ISO-8859-2");
  }

  @Test
  void aPageIsFollowedToWhereItIsAndNamedByThat() throws Exception {
    put(
        "/2026/café story",
        Map.of("Content-Encoding", "gzip"),
        gzip(PAGE.formatted("").getBytes(UTF_8)));
    server.redirect("/short", "/2026/x/old?id=1");
    server.redirect("/2026/x/old", "../café story#top");
    Document read = intake.read(server.at("/short"), Revisions.ACCEPT).document();
    assertThat(read.text()).startsWith("Café closes");
    assertThat(read.provenance().source()).isEqualTo(server.at("/2026/caf%C3%A9%20story"));
  }

  @Test
  void theReaderSaysWhoItIsAndKeepsNoCookies() throws IntakeException {
    put("/a", Map.of("Set-Cookie", "reader=1; Path=/"), PAGE.formatted("").getBytes(UTF_8));
    intake.read(server.at("/a").replace("//", "//me:secret@"), Revisions.ACCEPT);
    intake.read(server.at("/a"), Revisions.ACCEPT);
    assertThat(server.asked)
        .hasSize(2)
        .allSatisfy(
            headers -> {
              assertThat(headers.getFirst("User-Agent")).startsWith("Stet/");
              assertThat(headers).doesNotContainKeys("Cookie", "Authorization");
            });
  }

  private void put(String path, Map<String, String> headers, byte[] body) {
    server.put(path, 200, headers, body);
  }

  private static void trickle(java.io.OutputStream wire) throws IOException, InterruptedException {
    for (int i = 0; i < 1000; i++) {
      wire.write('a');
      wire.flush();
      Thread.sleep(50);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static void assertRefused(Intake by, String address, String key, String... arguments) {
    IntakeException refusal =
        catchThrowableOfType(IntakeException.class, () -> by.read(address, Revisions.ACCEPT));
    assertThat(refusal).isNotNull();
    assertThat(refusal.key()).isEqualTo(key);
    assertThat(refusal.arguments()).containsExactly(arguments);
  }
}
