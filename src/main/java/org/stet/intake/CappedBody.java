package org.stet.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/// Collects the bytes of an answer up to a limit, and hangs up on a server that sends more.
final class CappedBody implements BodySubscriber<byte[]> {
  /// The answer is longer than the limit.
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final int limit;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private Optional<Flow.Subscription> sender = Optional.empty();

  /// @param limit in bytes; with 0 nothing is taken and nothing is too long
  CappedBody(int limit) {
    this.limit = limit;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    sender = Optional.of(subscription);
    if (limit == 0) {
      subscription.cancel();
      body.complete(new byte[0]);
    } else {
      subscription.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> items) {
    for (ByteBuffer item : items) {
      if (body.isDone()) {
        return;
      }
      if (bytes.size() + item.remaining() > limit) {
        sender.ifPresent(Flow.Subscription::cancel);
        body.completeExceptionally(new TooLong());
        return;
      }
      byte[] more = new byte[item.remaining()];
      item.get(more);
      bytes.writeBytes(more);
    }
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(bytes.toByteArray());
  }
}
