package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.Document;
import org.stet.text.Provenance;

final class MailReaderTest {
  private static final String NAME = "story.eml";
  private static final String TOP =
      """
      From: "Vale, Ann" <ann@paper.example>
      To: desk@paper.example
      Subject: =?utf-8?q?Caf=C3=A9_closes?=
      Date: Fri, 20 Nov 2026 09:30:00 +0100 (CET)
      Message-ID: <1@paper.example>
      MIME-Version: 1.0
      """;
  private static final String BODY = "The quay café closes on Friday after sixty years.";

  private final Intake intake = new Intake(InstantSource.fixed(Instant.EPOCH));

  @Test
  void aMailThatBreaksOffIsNotPassedOffAsWhole() {
    assertRefused(
        TOP + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHalf a story.\n",
        "intake.mail-damaged");
  }

  @Test
  void partsWithoutABoundaryAreDamaged() {
    assertRefused(
        TOP + "Content-Type: multipart/mixed\n\n--b\n\nA story.\n", "intake.mail-damaged");
  }

  @Test
  void partsInPartsWithoutEndAreDamaged() {
    StringBuilder mail = new StringBuilder(TOP);
    for (int i = 0; i < 5000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
    }
    assertRefused(mail + "\nA story.\n--b0--\n", "intake.mail-damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "Content-Type: text/html\n\n<html><body><img src=a.png></body>"})
  void aMailWithoutWordsIsEmpty(String rest) {
    assertRefused(TOP + rest, "intake.empty");
  }

  @Test
  void ofSeveralAttachmentsNoneIsGuessed() {
    assertRefused(
        mixed("\n\n \n", attachment("a.txt", BODY), attachment("b.txt", BODY)),
        "intake.mail-attachments");
  }

  @Test
  void anAttachmentThatCannotBeReadIsNamed() {
    IntakeException refusal =
        refusal(mixed("\n\n \n", attachment("a.zip", "PK\u0003\u0004 and more")));
    assertThat(refusal.arguments()).startsWith(NAME + "/a.zip");
  }

  @Test
  void aTextThatOnlyLooksLikeHeadersIsAText() throws IntakeException {
    String text = "Subject: the mill\nFrom: a reader\n\n" + BODY;
    assertThat(read(text, StandardCharsets.UTF_8).text()).isEqualTo(text);
  }

  @Test
  void aMailSaysWhoWroteItWhenAndWhatItIsAbout() throws IntakeException {
    Document mail = read(TOP + "Content-Type: text/plain; charset=utf-8\n\n" + BODY);
    Provenance from = mail.provenance();
    assertThat(from.title()).contains("Café closes");
    assertThat(from.byline()).contains("Vale, Ann");
    assertThat(from.published()).contains("2026-11-20T09:30:00+01:00");
    assertThat(from.source()).isEqualTo(NAME);
    assertThat(MarkedText.lines(mail)).containsExactly("paragraph: " + BODY);
  }

  @Test
  void eachPartHasItsOwnCharset() throws IntakeException {
    String mail =
        TOP + "Content-Type: text/plain; charset=windows-1251\n\nЗавод закроют в пятницу утром.";
    assertThat(read(mail, Charset.forName("windows-1251")).text())
        .isEqualTo("Завод закроют в пятницу утром.\n");
  }

  @Test
  void theHtmlIsReadBeforeThePlainForm() throws IntakeException {
    String mail =
        TOP
            + "Content-Type: multipart/alternative; boundary=\"b b\"\n\n"
            + "--b b\nContent-Type: text/plain\n\nMILL BURNS\n"
            + "--b b\nContent-Type: text/html; charset=utf-8\n"
            + "Content-Transfer-Encoding: quoted-printable\n\n"
            + "<h1>Caf=C3=A9 closes</h1><p>The quay caf=C3=A9 closes on Fri=\nday after sixty"
            + " years.</p>\n--b b--\n";
    assertThat(MarkedText.lines(read(mail)))
        .containsExactly("headline: Café closes", "paragraph: " + BODY);
  }

  @Test
  void htmlThatIsOnlyAPictureGivesWayToThePlainForm() throws IntakeException {
    String mail =
        TOP
            + "Content-Type: multipart/alternative; boundary=b\n\n"
            + "--b\nContent-Type: text/plain; charset=utf-8\n\n"
            + BODY
            + "\n--b\nContent-Type: text/html\n\n<img src=cid:1>\n--b--\n";
    assertThat(MarkedText.lines(read(mail))).containsExactly("paragraph: " + BODY);
  }

  @Test
  void aSavedPageIsItsMainPartWithThePagesOwnFacts() throws IntakeException {
    String page =
        "<!doctype html><html><head><meta name=author content=\"Ann Vale\"></head><body>"
            + "<h1>Café closes</h1><p>"
            + BODY
            + "</p></body></html>";
    String mail =
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://paper.example/cafe\n"
            + "Subject: Caf closes\nDate: Sat, 21 Nov 2026 10:00:00 +0000\nMIME-Version: 1.0\n"
            + "Content-Type: multipart/related;\n\ttype=\"text/html\";\n\tstart=\"<main>\";\n"
            + "\tboundary=\"----x\"\n\n"
            + "------x\nContent-Type: text/html\nContent-ID: <frame>\n\n<p>An advertisement here.\n"
            + "------x\nContent-Type: text/html\nContent-ID: <main>\n"
            + "Content-Transfer-Encoding: base64\n\n"
            + base64(page)
            + "\n------x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n"
            + "------x--\n";
    Document read = read(mail);
    assertThat(MarkedText.lines(read))
        .containsExactly("headline: Café closes", "paragraph: " + BODY);
    assertThat(read.provenance().title()).contains("Café closes");
    assertThat(read.provenance().byline()).contains("Ann Vale");
    assertThat(read.provenance().published()).isEmpty();
  }

  @Test
  void wordsBesideAnAttachmentAreTheText() throws IntakeException {
    String mail =
        mixed("\n\nPlease find it here, the story of the quay.\n", attachment("a.txt", BODY));
    assertThat(MarkedText.lines(read(mail)))
        .containsExactly("paragraph: Please find it here, the story of the quay.");
  }

  @Test
  void theOnlyAttachmentOfAMailWithoutWordsIsTheText() throws IntakeException {
    String html = "<html><body><h1>Café closes</h1><p>" + BODY + "</p></body></html>";
    String picture = "\nContent-Type: image/png; name=logo.png\n\nnone\n";
    String mail = mixed("\n\n \n", attachment("story.html", html), picture);
    assertThat(MarkedText.lines(read(mail)))
        .containsExactly("headline: Café closes", "paragraph: " + BODY);
  }

  @Test
  void aForwardedMailIsReadWithItsChain() throws IntakeException {
    String mail =
        TOP
            + "\nPlease check this before noon.\n\n---------- Forwarded message ---------\n"
            + "From: Ben Ode <ben@agency.example>\n\nThe mill on the quay burned on Monday.\n";
    assertThat(read(mail).text()).contains("Please check").contains("Ben Ode").contains("burned");
  }

  @Test
  void linesThatAMailProgramBrokeAreOneParagraphAgain() throws IntakeException {
    String mail =
        TOP
            + """

            The council voted on Monday to close the mill on the quay, which has
            stood there for sixty years, and to sell its land to the port.

            - Nine jobs are lost.
            - Two are kept.

            The mayor said that
            it was sad.
            """;
    assertThat(read(mail).text())
        .isEqualTo(
            """
            The council voted on Monday to close the mill on the quay, which has \
            stood there for sixty years, and to sell its land to the port.

            - Nine jobs are lost.
            - Two are kept.

            The mayor said that
            it was sad.
            """);
  }

  private static String mixed(String text, String... parts) {
    StringBuilder mail = new StringBuilder(TOP + "Content-Type: multipart/mixed; boundary=b\n\n");
    mail.append("--b").append(text);
    for (String part : parts) {
      mail.append("--b").append(part);
    }
    return mail + "--b--\n";
  }

  private static String attachment(String name, String content) {
    return "\nContent-Type: application/octet-stream\n"
        + "Content-Disposition: attachment; filename=\"%s\"\n".formatted(name)
        + "Content-Transfer-Encoding: base64\n\n"
        + base64(content)
        + "\n";
  }

  private static String base64(String text) {
    return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private Document read(String mail) throws IntakeException {
    return read(mail, StandardCharsets.UTF_8);
  }

  private Document read(String mail, Charset charset) throws IntakeException {
    return intake
        .read(new ByteArrayInputStream(mail.getBytes(charset)), NAME, Revisions.ACCEPT)
        .document();
  }

  private IntakeException refusal(String mail) {
    return catchThrowableOfType(IntakeException.class, () -> read(mail));
  }

  private void assertRefused(String mail, String key) {
    IntakeException refusal = refusal(mail);
    assertThat(refusal).isNotNull();
    assertThat(refusal.key()).isEqualTo(key);
    assertThat(refusal.arguments()).first().isEqualTo(NAME);
  }
}
