package org.stet.language;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.text.Document;

/// The language that a text is read in.
///
/// @param tag of BCP 47, such as `en-GB`; empty where nobody knows
public record Language(String tag) {
  /// What a text is read as that does not say its language and shows none.
  private static final String DEFAULT = "en";

  /// The scripts with small and capital letters, by ISO 15924.
  private static final Set<String> CASED = Set.of("Latn", "Cyrl", "Grek", "Armn");

  /// The language that a document says, else the one that its words show.
  public static Language of(Document document) {
    Optional<String> said = document.provenance().language().filter(tag -> !tag.isBlank());
    return new Language(said.or(() -> LanguageGuess.of(document.text())).orElse(""));
  }

  /// Whether anything said what language it is.
  public boolean isKnown() {
    return !tag.isEmpty();
  }

  /// Whether the models for English are used on it.
  public boolean isEnglish() {
    return code().equals(DEFAULT);
  }

  /// Whether capitals tell names: German writes every noun with one, and many scripts have none.
  public boolean hasCapitalsForNames() {
    String script = ULocale.addLikelySubtags(ULocale.forLanguageTag(code())).getScript();
    return CASED.contains(script) && !code().equals("de") && !code().equals("lb");
  }

  /// The language without region and script; that which a text is read as where nobody knows.
  public String code() {
    String code = Locale.forLanguageTag(tag).getLanguage();
    return code.isEmpty() ? DEFAULT : code.equals("no") ? "nb" : code;
  }

  /// The sign before decimals.
  char decimal() {
    return symbols().getDecimalSeparator();
  }

  /// The sign between thousands.
  char grouping() {
    return symbols().getGroupingSeparator();
  }

  private DecimalFormatSymbols symbols() {
    return DecimalFormatSymbols.getInstance(
        ULocale.forLanguageTag(isKnown() ? tag : DEFAULT).setKeywordValue("numbers", "latn"));
  }

  /// Its name in English, or its tag.
  public String name() {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
  }
}
