package org.stet.language;

import java.math.BigDecimal;
import org.stet.text.Span;

/// A number that counts or measures something.
///
/// @param span the number with its currency sign and its multiplier word (`1.5 million`)
/// @param value after the multiplier
/// @param unit the stem of what is counted, `percent`, or a currency sign; empty where nothing
///     follows
public record Figure(Span span, BigDecimal value, String unit) {
  /// Whether both say the same number.
  public boolean sameValue(Figure other) {
    return value.compareTo(other.value) == 0;
  }
}
