package org.stet.text;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// Who may take one half of the work on long texts, so that two cores share it. What comes out is
/// the same with and without.
///
/// @param executor takes a half; one that runs it at once leaves all to the thread that asks
public record Beside(Executor executor) {
  /// Both halves are done one after the other.
  public static final Beside NOBODY = new Beside(Runnable::run);

  /// Does two things that need nothing of each other.
  ///
  /// @param here done by the thread that asks; what it throws ends the work
  /// @param there done beside it; what it throws is thrown here, when `here` is done
  public <A, B, T> T both(Supplier<A> here, Supplier<B> there, BiFunction<A, B, T> together) {
    CompletableFuture<B> other = CompletableFuture.supplyAsync(there, executor);
    A mine = here.get();
    try {
      return together.apply(mine, other.join());
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
