package org.stet.check;

import java.util.Optional;

/// How far a run had each claim read together with its evidence.
public enum ClaimsRead {
  /// There is no model that could.
  NOT_ASKED,
  /// The desk switched it off.
  OFF,
  /// Claims read before are heard; the others are being read.
  UNDER_WAY,
  ALL,
  /// The model does not run on this machine.
  FAILED;

  /// What is to be said of it wherever the result is shown.
  Optional<Limit> limit() {
    return switch (this) {
      case NOT_ASKED, ALL -> Optional.empty();
      case OFF -> Optional.of(Limit.VERIFIER_OFF);
      case UNDER_WAY -> Optional.of(Limit.STILL_READING);
      case FAILED -> Optional.of(Limit.NO_VERIFIER);
    };
  }
}
