package org.stet.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/// Takes a mail apart. Pulls tokens instead of building mime4j's tree, which has no limit to how
/// deep parts may stand in parts.
final class MailParts {
  private static final int DEPTH = 20;
  private static final int PARTS = 2000;
  private static final int LINE = 1_000_000;
  private static final int HEADERS = 1000;

  private MailParts() {}

  /// The mail as a tree of parts, their transfer encodings undone.
  ///
  /// @throws IntakeException when it breaks off, nests too deep, or is no mail after all
  static MailPart of(Source source) throws IntakeException {
    MimeConfig limits =
        new MimeConfig.Builder()
            .setMaxLineLen(LINE)
            .setMaxHeaderLen(LINE)
            .setMaxHeaderCount(HEADERS)
            .build();
    MimeTokenStream tokens = new MimeTokenStream(limits);
    try {
      tokens.parse(new ByteArrayInputStream(source.bytes()));
      MailPart mail = tree(tokens, source);
      refuseCut(mail, source);
      return mail;
    } catch (MimeException | IOException | IllegalArgumentException e) {
      throw damaged(source);
    } finally {
      tokens.stop();
    }
  }

  private static IntakeException damaged(Source source) {
    return new IntakeException("intake.mail-damaged", source.name());
  }

  private static MailPart tree(MimeTokenStream tokens, Source source)
      throws MimeException, IOException, IntakeException {
    MailPart root = new MailPart();
    Deque<MailPart> open = new ArrayDeque<>();
    int count = 0;
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM;
        state = tokens.next()) {
      switch (state) {
        case T_START_MESSAGE, T_START_BODYPART -> {
          MailPart part = open.isEmpty() ? root : new MailPart();
          if (!open.isEmpty()) {
            open.peek().add(part);
          }
          open.push(part);
          if (open.size() > DEPTH || ++count > PARTS) {
            throw damaged(source);
          }
        }
        case T_FIELD -> put(tokens.getField(), open.element());
        case T_BODY -> open.element().put(tokens.getDecodedInputStream().readAllBytes());
        case T_END_MESSAGE, T_END_BODYPART -> open.pop();
        default -> {
          // Preambles and epilogues are for programs that know no MIME.
        }
      }
    }
    return root;
  }

  private static void put(Field field, MailPart part) {
    byte[] raw = field.getRaw() == null ? new byte[0] : field.getRaw().toByteArray();
    String text = new String(raw, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      text = new String(raw, Charset.forName("windows-1252"));
    }
    String value = text.substring(text.indexOf(':') + 1).replaceAll("\\r?\\n(?=[ \\t])", "");
    part.put(field.getName().toLowerCase(Locale.ROOT), decoded(value.strip()));
  }

  private static String decoded(String value) {
    try {
      return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }

  /// Parts without their last boundary have lost their end, and with it perhaps a paragraph.
  private static void refuseCut(MailPart mail, Source source) throws IntakeException {
    if (!mail.isMultipart()) {
      return;
    }
    String boundary = mail.parameter("content-type", "boundary").orElseThrow(() -> damaged(source));
    String all = new String(source.bytes(), StandardCharsets.ISO_8859_1);
    if (!all.contains("--" + boundary + "--")) {
      throw damaged(source);
    }
  }
}
