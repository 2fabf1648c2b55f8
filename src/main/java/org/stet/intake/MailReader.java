package org.stet.intake;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Mails (`.eml`) and pages that browsers save as one file (MHTML): of several forms of a text the
/// HTML, of several parts the one to read. A mail without words of its own is what is attached.
final class MailReader implements FormatReader {
  private static final Pattern HEADERS = Pattern.compile("(?s)[a-z][a-z0-9-]*:[ \\t].*");

  /// Headers that no article begins with by chance.
  private static final Pattern OF_MAIL =
      Pattern.compile(
          "(?m)^(?:mime-version|message-id|received|x-received|return-path|delivered-to"
              + "|content-type|content-transfer-encoding|snapshot-content-location"
              + "|dkim-signature|arc-seal|authentication-results|x-mailer):");

  private final List<FormatReader> others;

  /// @param others read what is attached
  MailReader(List<FormatReader> others) {
    this.others = List.copyOf(others);
  }

  @Override
  public boolean reads(Source source) {
    String head = source.head();
    int end = head.replace("\r", "").indexOf("\n\n");
    String first = end < 0 ? head : head.replace("\r", "").substring(0, end);
    return HEADERS.matcher(first).matches() && OF_MAIL.matcher(first).find();
  }

  @Override
  public Page read(Source source, Revisions revisions) throws IntakeException {
    MailPart mail = MailParts.of(source);
    Optional<Page> body = body(mail, source, revisions);
    Page page = body.isPresent() ? body.get() : attached(mail, source, revisions);
    return page.with(isSavedPage(mail) ? saved(mail, page.facts()) : sent(mail, page.facts()));
  }

  /// The words of the mail itself; empty where there are none.
  private Optional<Page> body(MailPart part, Source source, Revisions revisions)
      throws IntakeException {
    if (part.isAttachment()) {
      return Optional.empty();
    }
    return switch (part.type()) {
      case "text/html", "application/xhtml+xml", "text/plain" -> text(part, source, revisions);
      case "multipart/alternative" -> alternative(part, source, revisions);
      case "multipart/related" -> body(mainOf(part), source, revisions);
      default -> all(part, source, revisions);
    };
  }

  private static Optional<Page> text(MailPart part, Source source, Revisions revisions)
      throws IntakeException {
    Source text = new Source(source.name(), part.bytes(), charset(part));
    try {
      return Optional.of(
          part.type().equals("text/plain") ? plain(text) : new HtmlReader().read(text, revisions));
    } catch (IntakeException e) {
      // Mail programs send an empty text before the attachment that matters.
      if (e.key().equals("intake.empty")) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static Optional<Charset> charset(MailPart part) {
    return part.parameter("content-type", "charset")
        .map(label -> label.toLowerCase(Locale.ROOT))
        // Programs write `us-ascii` when they know nothing.
        .filter(label -> !label.equals("us-ascii"))
        .flatMap(label -> Decoder.declaredIn("charset=" + label));
  }

  private static Page plain(Source text) throws IntakeException {
    Decoder.Text decoded = Decoder.decode(text, Optional.empty());
    String unwrapped = new MailLines(decoded.characters()).unwrapped();
    return PlainTextReader.page(unwrapped, decoded.charset().name());
  }

  /// The HTML, which keeps headings and lists, unless it is a picture of a text.
  private Optional<Page> alternative(MailPart part, Source source, Revisions revisions)
      throws IntakeException {
    List<MailPart> richestFirst = new ArrayList<>(part.parts().reversed());
    richestFirst.removeIf(p -> p.type().equals("text/plain"));
    part.parts().stream().filter(p -> p.type().equals("text/plain")).forEach(richestFirst::add);
    for (MailPart form : richestFirst) {
      Optional<Page> page = body(form, source, revisions);
      if (page.isPresent()) {
        return page;
      }
    }
    return Optional.empty();
  }

  /// The page among its pictures and styles: the one that `start` names, else the first.
  private static MailPart mainOf(MailPart related) {
    Optional<String> start = related.parameter("content-type", "start");
    return related.parts().stream()
        .filter(part -> start.isPresent() && part.header("content-id").equals(start))
        .findFirst()
        .or(
            () ->
                related.parts().stream().filter(p -> p.type().startsWith("text/html")).findFirst())
        .or(() -> related.parts().stream().findFirst())
        .orElseGet(MailPart::new);
  }

  private Optional<Page> all(MailPart part, Source source, Revisions revisions)
      throws IntakeException {
    List<Page> pages = new ArrayList<>();
    for (MailPart inner : part.parts()) {
      body(inner, source, revisions).ifPresent(pages::add);
    }
    return pages.stream().reduce(Page::followedBy);
  }

  /// The one attachment that can be read.
  private Page attached(MailPart mail, Source source, Revisions revisions) throws IntakeException {
    List<Page> pages = new ArrayList<>();
    Optional<IntakeException> refused = Optional.empty();
    List<MailPart> files = new ArrayList<>();
    leaves(mail, files);
    for (MailPart file : files) {
      String name = source.name() + "/" + file.fileName();
      Source inner = new Source(name, file.bytes(), charset(file));
      try {
        pages.add(page(inner, revisions));
      } catch (IntakeException e) {
        refused = Optional.of(e);
      }
    }
    if (pages.size() == 1) {
      return pages.getFirst();
    }
    if (pages.size() > 1) {
      throw new IntakeException("intake.mail-attachments", source.name());
    }
    throw refused.orElseGet(() -> new IntakeException("intake.empty", source.name()));
  }

  private Page page(Source source, Revisions revisions) throws IntakeException {
    for (FormatReader reader : others) {
      if (reader.reads(source)) {
        return reader.read(source, revisions);
      }
    }
    throw new IntakeException("intake.empty", source.name());
  }

  private static void leaves(MailPart part, List<MailPart> found) {
    part.parts().forEach(inner -> leaves(inner, found));
    boolean text = part.type().matches("text/(?:html|plain)") && !part.isAttachment();
    if (part.parts().isEmpty() && part.bytes().length > 0 && !text && !isNoArticle(part.type())) {
      found.add(part);
    }
  }

  private static boolean isNoArticle(String type) {
    return type.matches("(?:image|audio|video|font|multipart)/.*|text/(?:calendar|css|x?-?vcard)");
  }

  private static boolean isSavedPage(MailPart mail) {
    return mail.header("snapshot-content-location").isPresent()
        || mail.header("from").filter(from -> from.contains("Saved by")).isPresent()
        || (mail.type().equals("multipart/related") && mail.header("message-id").isEmpty());
  }

  /// A saved page's date and sender are those of the browser that saved it.
  private static Page.Facts saved(MailPart mail, Page.Facts page) {
    return new Page.Facts(
        page.title().or(() -> mail.header("subject")), page.byline(), page.published());
  }

  private static Page.Facts sent(MailPart mail, Page.Facts page) {
    return new Page.Facts(
        mail.header("subject").or(page::title),
        mail.header("from").map(MailReader::name).or(page::byline),
        mail.header("date").map(MailReader::date).or(page::published));
  }

  /// `"Vale, Ann" <ann@paper.example>` is Vale, Ann.
  private static String name(String from) {
    String name = from.replaceFirst("\\s*<[^>]*>.*$", "").replace("\"", "").strip();
    return name.isEmpty() ? from.replaceAll("[<>]", "") : name;
  }

  private static String date(String header) {
    try {
      String date = header.replaceFirst("\\s*\\([^)]*\\)\\s*$", "").strip();
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
          DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
    } catch (DateTimeException e) {
      return header;
    }
  }
}
