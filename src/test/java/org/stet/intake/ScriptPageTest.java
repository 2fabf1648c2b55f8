package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScriptPageTest {
  private static final String SCRIPT = "<!doctype html><html><body><script src=/main.js></script>";

  private final Intake intake = new Intake(InstantSource.fixed(Instant.EPOCH));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=root></div>",
        "<div id=__next></div><div class=cookie><p>We use cookies to make this page better.</p></div>",
        "<noscript>You need to enable JavaScript to run this app.</noscript><div class=x></div>",
        "<noscript>Bitte aktivieren Sie JavaScript.</noscript><div>Loading …</div>",
        "<h1>Just a moment</h1><p>This page requires JavaScript, please turn it on.</p>"
      })
  void aPageWithoutItsScriptsIsRefused(String page) {
    IntakeException refusal = catchThrowableOfType(IntakeException.class, () -> read(page));
    assertThat(refusal).isNotNull();
    assertThat(refusal.key()).isEqualTo("intake.needs-script");
    assertThat(refusal.arguments()).containsExactly("page.html");
  }

  @Test
  void aBriefItemOnAPageThatAsksForScriptsIsRead() throws IntakeException {
    String page =
        "<noscript>Please enable JavaScript for videos.</noscript><h1>Mill burns</h1>"
            + "<p>The mill on the quay burned down on Monday night.</p>";
    assertThat(read(page)).contains("burned down");
  }

  @Test
  void anArticleOnScriptsIsRead() throws IntakeException {
    String sentence = "Every page of the council requires JavaScript, its auditor said on Monday. ";
    assertThat(
            read(
                "<div id=app></div><h1>Scripts</h1><p>"
                    + sentence.repeat(7)
                    + "She asked for plain pages, which the council had promised in March. "
                        .repeat(7)))
        .contains("auditor");
  }

  private String read(String page) throws IntakeException {
    byte[] bytes = (SCRIPT + page).getBytes(StandardCharsets.UTF_8);
    return intake
        .read(new ByteArrayInputStream(bytes), "page.html", Revisions.ACCEPT)
        .document()
        .text();
  }
}
