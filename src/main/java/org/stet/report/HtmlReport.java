package org.stet.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// One self-contained page to read, print and keep: both texts with their marks, every finding with
/// its evidence, what the editor decided, and where it all came from. It loads nothing and runs
/// nothing; every word of the texts is escaped by the template engine.
public final class HtmlReport implements ReportWriter {
  private static final String TEMPLATE = "/report/report.html";

  private final Messages messages;

  public HtmlReport(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String ending() {
    return "html";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    String page = template().execute(new HtmlPage(messages, report));
    out.write(page.getBytes(StandardCharsets.UTF_8));
  }

  private static Template template() {
    return Mustache.compiler()
        .escapeHTML(true)
        .emptyStringIsFalse(true)
        .withLoader(name -> new StringReader(resource("/report/" + name + ".html")))
        .compile(resource(TEMPLATE));
  }

  private static String resource(String path) {
    try (InputStream in =
        Objects.requireNonNull(HtmlReport.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
