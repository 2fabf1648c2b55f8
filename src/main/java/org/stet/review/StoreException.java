package org.stet.review;

/// A review could not be kept or read. The message is a sentence for the editor: what failed,
/// where, what to do.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
