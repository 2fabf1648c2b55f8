package org.stet.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;

/// Fetches pages, by http and https alone. One patience covers a whole fetch, redirects and a
/// trickling answer included; jsoup's own connection waits for ever on a server that falls silent.
/// Nothing is kept between fetches, no cookies either.
final class Web {
  private static final int REDIRECTS = 10;

  /// What cannot hold an article, whatever its bytes are.
  private static final Pattern NO_TEXT = Pattern.compile("(?:image|audio|video|font)/.*");

  private final Duration patience;
  private final String agent;

  /// @param patience how long a fetch may take from the first byte asked to the last received
  Web(Duration patience) {
    this.patience = patience;
    String version = Web.class.getPackage().getImplementationVersion();
    agent = "Stet/" + Optional.ofNullable(version).orElse("development");
  }

  /// What an address holds, named by the address that it was found at in the end.
  Source fetch(URI asked) throws IntakeException {
    // A client of its own for each fetch: to close it is the one sure way to hang up.
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            // Sooner than the deadline, so that a server that is not there is called that.
            .connectTimeout(patience.dividedBy(2))
            .build();
    try {
      // The fetch as a whole has a deadline; no clock is read for it.
      CompletableFuture<Void> deadline = new CompletableFuture<>();
      deadline.completeOnTimeout(null, patience.toNanos(), TimeUnit.NANOSECONDS);
      URI address = checked(asked.toString());
      for (int i = 0; i <= REDIRECTS; i++) {
        HttpResponse<byte[]> answer = answer(client, address, deadline);
        if (!isRedirect(answer.statusCode())) {
          return source(address, answer);
        }
        address = next(address, answer.headers());
      }
      throw new IntakeException("intake.web-circle", asked.toString());
    } finally {
      client.shutdownNow();
    }
  }

  private static URI checked(String address) throws IntakeException {
    return WebAddress.of(address)
        .orElseThrow(() -> new IntakeException("intake.web-address", address));
  }

  private static boolean isRedirect(int status) {
    return status >= 301 && status <= 308 && status != 304 && status != 305 && status != 306;
  }

  private static URI next(URI address, HttpHeaders headers) throws IntakeException {
    String location = headers.firstValue("Location").orElse("").strip();
    if (location.isEmpty()) {
      throw new IntakeException("intake.web-broken", address.toString());
    }
    if (WebAddress.isMeant(location)) {
      return checked(location);
    }
    // Another scheme would have the server choose what is read from this machine: `file:`.
    if (location.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      throw new IntakeException("intake.web-elsewhere", address.toString(), location);
    }
    if (location.startsWith("//")) {
      return checked(address.getScheme() + ":" + location);
    }
    String root = address.getScheme() + "://" + address.getRawAuthority();
    if (location.startsWith("/")) {
      return checked(root + location);
    }
    String path = Optional.ofNullable(address.getRawPath()).orElse("/");
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String relative = location.startsWith("?") ? path + location : folder + location;
    return checked(checked(root + relative).normalize().toString());
  }

  private HttpResponse<byte[]> answer(HttpClient client, URI address, CompletableFuture<?> deadline)
      throws IntakeException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", agent)
            .header("Accept", "text/html, application/xhtml+xml, */*;q=0.8")
            .header("Accept-Encoding", "gzip")
            .build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, Web::body).toCompletableFuture();
    try {
      CompletableFuture.anyOf(answer, deadline).get();
      return answer.get(0, TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw refusal(address, Optional.ofNullable(e.getCause()).orElse(e));
    } catch (TimeoutException e) {
      throw new IntakeException("intake.web-slow", address.toString(), seconds());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IntakeException("intake.web-broke-off", address.toString());
    }
  }

  private String seconds() {
    return String.valueOf(Math.max(1, patience.toSeconds()));
  }

  /// The body of an answer that may be an article; of any other not a byte is waited for.
  private static HttpResponse.BodySubscriber<byte[]> body(HttpResponse.ResponseInfo info) {
    boolean wanted = info.statusCode() == 200 && !NO_TEXT.matcher(type(info.headers())).matches();
    return new CappedBody(wanted ? Source.LIMIT : 0);
  }

  private static String type(HttpHeaders headers) {
    return headers.firstValue("Content-Type").orElse("").strip().toLowerCase(Locale.ROOT);
  }

  /// The sentence for a fetch that failed.
  static IntakeException refusal(URI address, Throwable failure) {
    String name = address.toString();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CappedBody.TooLong) {
        return Source.tooLarge(name);
      }
      if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
        return new IntakeException("intake.web-unknown", name, address.getHost());
      }
      if (cause instanceof SSLException) {
        return new IntakeException("intake.web-insecure", name);
      }
    }
    boolean connecting =
        failure instanceof ConnectException || failure instanceof HttpTimeoutException;
    return new IntakeException(connecting ? "intake.web-silent" : "intake.web-broke-off", name);
  }

  private static Source source(URI address, HttpResponse<byte[]> answer) throws IntakeException {
    String name = address.toString();
    refuseStatus(name, answer.statusCode());
    String type = type(answer.headers());
    if (NO_TEXT.matcher(type).matches()) {
      throw new IntakeException("intake.web-no-text", name, type.replaceFirst("\\s*;.*", ""));
    }
    byte[] bytes = unpacked(name, answer);
    Optional<Charset> charset = Decoder.declaredIn(type);
    return new Source(name, bytes, charset);
  }

  private static byte[] unpacked(String name, HttpResponse<byte[]> answer) throws IntakeException {
    String encoding =
        answer.headers().firstValue("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    if (encoding.isEmpty() || encoding.equals("identity")) {
      return answer.body();
    }
    if (!encoding.equals("gzip") && !encoding.equals("x-gzip")) {
      throw new IntakeException("intake.web-broken", name);
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      byte[] bytes = in.readNBytes(Source.LIMIT + 1);
      if (bytes.length > Source.LIMIT) {
        throw Source.tooLarge(name);
      }
      return bytes;
    } catch (IOException e) {
      throw new IntakeException("intake.web-broke-off", name);
    }
  }

  private static void refuseStatus(String name, int status) throws IntakeException {
    String key =
        switch (status) {
          case 200 -> "";
          case 404, 410 -> "intake.web-gone";
          case 401, 402, 403, 407, 451 -> "intake.web-closed";
          case 429 -> "intake.web-too-often";
          default -> status >= 500 ? "intake.web-server" : "intake.web-status";
        };
    if (!key.isEmpty()) {
      throw new IntakeException(key, name, String.valueOf(status));
    }
  }
}
