package org.stet.language;

/// A [ClaimReader] can't read on this machine; all else goes on without it.
public final class ReadingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReadingException(String message) {
    super(message);
  }

  ReadingException(String message, Throwable cause) {
    super(message, cause);
  }
}
