package org.stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArticleFilesTest {
  private final ArticleFiles files = new ArticleFiles(Optional.of("out"), "txt", Runs.MESSAGES);

  @ParameterizedTest
  @CsvSource({
    "https://paper.example/2026/mill-burns/, mill-burns.txt",
    "https://paper.example/mill.html?id=1#top, mill.txt",
    "https://paper.example/..%2f..%2fetc%2fpasswd, passwd.txt",
    "https://paper.example/, paper-example.txt",
    "http://paper.example/a b|c, a-b-c.txt",
    "in/mill.docx, mill.txt",
    "in/mill, mill.txt",
    "-, standard-input.txt"
  })
  void aFileIsNamedByWhatWasRead(String source, String name) {
    assertThat(files.nameFor(source)).isEqualTo(name);
  }

  @Test
  void noNameIsGivenTwice() {
    assertThat(files.nameFor("a/mill.html")).isEqualTo("mill.txt");
    assertThat(files.nameFor("a/MILL.pdf")).isEqualTo("MILL.pdf.txt");
    assertThat(files.nameFor("b/mill.pdf")).isEqualTo("mill.pdf-2.txt");
    assertThat(files.nameFor("c/mill.pdf")).isEqualTo("mill.pdf-3.txt");
  }
}
