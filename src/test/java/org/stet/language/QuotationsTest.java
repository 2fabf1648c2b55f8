package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.Document;
import org.stet.text.Texts;

/// Quotations in the disorder in which articles have their marks.
final class QuotationsTest {
  @Test
  void anOpeningMarkAloneOpensNothing() {
    assertThat(quotations("He said \"we stay and left. They went home.")).isEmpty();
    assertThat(quotations("Rock 'n' roll and the players' bus, in the '90s, for 'em all."))
        .isEmpty();
  }

  @Test
  void oneMarkTooManyTurnsNothingInsideOut() {
    assertThat(quotations("\"We stay,\" he said.\" The bridge is shut. \"We go,\" she said."))
        .containsExactly("We stay,", "We go,");
  }

  @Test
  void aTextCutOutOfALongerOneMayBeginInsideAQuotation() {
    assertThat(quotations("It was very special,” he said. “We stay.”"))
        .containsExactly("It was very special,", "We stay.");
  }

  @Test
  void aQuotationGoesOnWhereTheNextOneOpensBehindASentence() {
    assertThat(quotations("'It was a hard winter. 'We stay,' he said."))
        .containsExactly("It was a hard winter.", "We stay,");
  }

  @Test
  void aPossessiveClosesNoQuotation() {
    assertThat(quotations("He called it 'the players' bridge, and ours,' and left."))
        .containsExactly("the players' bridge, and ours,");
  }

  @Test
  void marksMayBeDoubledOrTicks() {
    assertThat(quotations("``We stay,'' he said; ''we go,'' she said.")).hasSize(2);
  }

  private static List<String> quotations(String text) {
    Document document = Texts.document(text);
    return Quotations.in(document).stream().map(q -> document.in(q.inner())).toList();
  }
}
