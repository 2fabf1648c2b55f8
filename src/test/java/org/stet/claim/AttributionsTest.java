package org.stet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.claim.Attributions.Attribution;
import org.stet.language.Analyser;
import org.stet.text.Document;
import org.stet.text.Texts;

/// Who says what a sentence tells.
final class AttributionsTest {
  @Test
  void ordersAndThingsAddedAreNoAttributions() {
    assertThat(in("The crew were told to leave the bridge.")).isEmpty();
    assertThat(in("The visitors added two goals after the break.")).isEmpty();
    assertThat(in("The report was long.")).isEmpty();
  }

  @Test
  void aSourceStandsBeforeItsVerbOrBehindIt() {
    assertThat(spans("The bridge is closed, the harbour police said."))
        .containsExactly("the harbour police said");
    assertThat(spans("“It is closed,” said Eva Lindqvist.")).containsExactly("said Eva Lindqvist");
    assertThat(spans("According to the ministry, it is closed."))
        .containsExactly("According to the ministry");
  }

  @Test
  void officialsAndHearsayNameNobody() {
    assertThat(in("The bridge is closed, officials said.")).allMatch(Attribution::isVague);
    assertThat(in("The bridge is reportedly closed.")).allMatch(Attribution::isVague);
    assertThat(in("The bridge is closed, harbour officials said.")).noneMatch(Attribution::isVague);
    assertThat(in("The bridge is closed, she said.")).allMatch(Attribution::isPronoun);
  }

  @Test
  void whatMayYetBeSaidIsNoAttribution() {
    assertThat(spans("Prosecutors allege that the bridge was sold."))
        .containsExactly("Prosecutors allege");
    assertThat(in("The mayor must report that the bridge was sold.")).isEmpty();
  }

  private static List<String> spans(String text) {
    Document document = Texts.document(text);
    return Attributions.in(new Analyser().sentences(document).getFirst()).stream()
        .map(attribution -> document.in(attribution.span()))
        .toList();
  }

  private static List<Attribution> in(String text) {
    return Attributions.in(new Analyser().sentences(Texts.document(text)).getFirst());
  }
}
