package org.stet.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// English verbs by their irregular forms (`broke`, `taken`), listed in
/// `language/irregular-verbs.txt`.
final class VerbForms {
  private static final Map<String, String> VERBS = read();

  private VerbForms() {}

  /// The verb that a normal form belongs to; the form itself where it is none of these.
  static String verb(String normal) {
    return VERBS.getOrDefault(normal, normal);
  }

  private static Map<String, String> read() {
    Map<String, String> verbs = new HashMap<>();
    for (String line : WordLists.lines("/language/irregular-verbs.txt")) {
      List<String> forms = List.of(line.split(" ", -1));
      forms.forEach(form -> verbs.put(form, forms.getFirst()));
    }
    return Map.copyOf(verbs);
  }
}
