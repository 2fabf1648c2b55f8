package org.stet.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Writes a good input for each reader, from which fuzzing sets out.
final class FuzzSeeds {
  private FuzzSeeds() {}

  /// @param arguments the folder to write to: one sub-folder for each reader
  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<String, byte[]> seed : seeds().entrySet()) {
      Path folder = Files.createDirectories(Path.of(arguments[0], seed.getKey()));
      Files.write(folder.resolve("seed"), seed.getValue());
    }
  }

  private static Map<String, byte[]> seeds() throws IOException {
    SampleArticle article = new SampleArticle();
    return Map.of(
        "Html",
            bytes(
                "<title>Ferry</title><nav><a href=/>Home</a></nav><h1>Ferry to stop</h1><p"
                    + " class=byline>By Ada Finch<div><p>It will stop in May, the board said."
                    + "<p>It carries <b>400</b> a day.<ul><li>One</ul></div><aside>More</aside>"),
        "PlainText", bytes(article.text()),
        "Markdown", bytes(article.markdown()),
        "Pdf", article.pdf(2),
        "Docx", bytes("<w:p><w:r><w:t>Shut </w:t></w:r><w:ins><w:r><w:t>now</w:t></w:r></w:ins>"),
        "Odt", Zipped.flat("<text:h>Shut</text:h><text:p>The bridge<text:s/>is shut.</text:p>"),
        "Rtf",
            bytes("{\\rtf1\\ansi\\ansicpg1252{\\b Shut}\\par The caf\\'e9 \\u8212? {\\*\\x y}.}"),
        "Ninjs", bytes("{\"uri\":\"urn:x\",\"headline\":\"Shut\",\"body_html\":\"<p>It is.</p>\"}"),
        "NewsXml",
            bytes("<nitf><body><body.content><p>It is shut.</p></body.content></body></nitf>"),
        "Mail",
            bytes(
                "Subject: Shut\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed;"
                    + " boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n"
                    + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                    + "<p>Caf=E9 shut.</p>\r\n--b--\r\n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
