package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.stet.report.Messages;
import org.stet.text.Document;

/// Damaged mails and agency stories are read or refused with a sentence: nothing else happens.
final class DamagePropertyTest {
  private static final String STORY = "The quay café closes on Friday after sixty years.";

  private static final String MAIL =
      """
      From: "Vale, Ann" <ann@paper.example>
      Subject: =?utf-8?q?Caf=C3=A9_closes?= =?koi8-r?B?y8/GxQ==?=
      Date: Fri, 20 Nov 2026 09:30:00 +0100 (CET)
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="b"

      --b
      Content-Type: multipart/alternative; boundary=c

      --c
      Content-Type: text/plain; charset=utf-8; format=flowed

      %1$s
      --c
      Content-Type: text/html; charset="windows-1252"
      Content-Transfer-Encoding: quoted-printable

      <h1>Caf=E9 closes</h1><p>The quay caf=E9 closes on Fri=
      day.</p>
      --c--
      --b
      Content-Type: message/rfc822

      Subject: inner
      Content-Type: text/plain

      %1$s
      --b
      Content-Type: text/html; name="story.html"
      Content-Disposition: attachment; filename="story.html"
      Content-Transfer-Encoding: base64

      PHA+VGhlIHF1YXkgY2Fmw6kgY2xvc2VzIG9uIEZyaWRheS48L3A+
      --b--
      """
          .formatted(STORY);

  private static final String NINJS =
      """
      {"uri": "urn:x", "headlines": [{"role": "main", "value": "Caf\\u00e9 closes"}],
       "by": "Ann Vale", "versionCreated": "2026-11-20T09:30:00Z", "language": "en",
       "bodies": [{"contentType": "text/html", "value": "<p>%1$s</p><ul><li>One \\ud83d\\ude00.</ul>"}]}
      """
          .formatted(STORY);

  private static final String NEWSML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE newsMessage [<!ENTITY a "b">]>
      <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
      <newsItem guid="urn:x" xml:lang="en-GB"><contentMeta><headline>Café closes</headline>
      </contentMeta><contentSet><inlineXML contenttype="application/nitf+xml"><nitf><body>
      <body.head><hedline><hl1>Café closes</hl1></hedline></body.head>
      <body.content><p>%1$s</p><bq><block>&quot;Sad&quot; &#233;</block></bq></body.content>
      </body></nitf></inlineXML></contentSet></newsItem></itemSet></newsMessage>
      """
          .formatted(STORY);

  private final Intake intake = new Intake(InstantSource.fixed(Instant.EPOCH));
  private final Messages messages = new Messages();

  @Property(tries = 1500)
  void aDamagedMailIsReadOrRefused(@ForAll("damage") Damage damage) {
    assertReadOrRefused(damage.done(MAIL));
  }

  @Property(tries = 1500)
  void damagedNinjsIsReadOrRefused(@ForAll("damage") Damage damage) {
    assertReadOrRefused(damage.done(NINJS));
  }

  @Property(tries = 1500)
  void damagedNewsXmlIsReadOrRefused(@ForAll("damage") Damage damage) {
    assertReadOrRefused(damage.done(NEWSML));
  }

  @Property(tries = 500)
  void bytesOfAnyKindAreReadOrRefused(@ForAll byte[] bytes) {
    assertReadOrRefused(bytes);
  }

  @Provide
  Arbitrary<Damage> damage() {
    return Arbitraries.longs().map(Damage::new);
  }

  /// What befalls a file: pieces lost, doubled, moved, and bytes changed.
  ///
  /// @param seed says what, so that a failure can be had again
  record Damage(long seed) {
    private static final List<String> SPITE =
        List.of("\0", "<", "&x;", "\"", "{", "--b", "--b--", "\n\n", "\u00ff", "=", "]]>", "\\u");

    byte[] done(String whole) {
      RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
      int times = random.nextInt(1, 5);
      for (int i = 0; i < times; i++) {
        bytes = once(bytes, random);
      }
      return bytes;
    }

    private static byte[] once(byte[] bytes, RandomGenerator random) {
      int from = random.nextInt(bytes.length + 1);
      int to = Math.min(bytes.length, from + random.nextInt(1, 60));
      byte[] head = Arrays.copyOf(bytes, from);
      byte[] piece = Arrays.copyOfRange(bytes, from, to);
      byte[] tail = Arrays.copyOfRange(bytes, to, bytes.length);
      return switch (random.nextInt(5)) {
        case 0 -> joined(head, tail);
        case 1 -> joined(head, piece, piece, tail);
        case 2 -> joined(tail, piece, head);
        case 3 -> {
          random.nextBytes(piece);
          yield joined(head, piece, tail);
        }
        default -> {
          String spite = SPITE.get(random.nextInt(SPITE.size()));
          yield joined(head, spite.getBytes(StandardCharsets.ISO_8859_1), piece, tail);
        }
      };
    }

    private static byte[] joined(byte[]... parts) {
      var all = new java.io.ByteArrayOutputStream();
      for (byte[] part : parts) {
        all.writeBytes(part);
      }
      return all.toByteArray();
    }
  }

  private void assertReadOrRefused(byte[] bytes) {
    try {
      Document document =
          intake.read(new ByteArrayInputStream(bytes), "story", Revisions.ACCEPT).document();
      assertThat(document.text()).isNotBlank();
      assertThat(document.blocks()).isNotEmpty();
    } catch (IntakeException e) {
      String sentence = messages.text(e.key(), e.arguments().toArray());
      assertThat(sentence).contains("story").endsWith(".");
    }
  }
}
