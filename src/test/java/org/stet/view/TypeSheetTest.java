package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stet.workbench.Settings;

final class TypeSheetTest {
  private static final String SHEET =
      """
      /* Type { of texts } */
      .logo { -fx-font-family: "Charis SIL"; -fx-font-size: 21px; }
      .run { -fx-font-family: "Charis SIL"; -fx-font-size: 17px; -fx-fill: -ink; }
      .run.headline { -fx-font-size: 19px; -fx-font-weight: bold; }
      .run.cut { -fx-fill: -dim; }
      """;

  private static String rules(Settings.Face face, int percent) {
    return new TypeSheet(new Settings.Type(face, percent, 33)).rules(SHEET);
  }

  @Test
  void theUsualTypeNeedsNoRules() {
    assertThat(new TypeSheet(Settings.Type.USUAL).rules(SHEET)).isEmpty();
  }

  @Test
  void onlyTheTextsAreSized() {
    assertThat(rules(Settings.Face.SERIF, 150))
        .isEqualTo(
            """
            .run { -fx-font-family: "Charis SIL"; -fx-font-size: 25.5px; -fx-fill: -ink; }
            .run.headline { -fx-font-size: 28.5px; -fx-font-weight: bold; }
            """);
  }

  @Test
  void anExcerptGrowsOnlyAsFarAsTheListOfFindingsHasRoom() {
    String sheet = ".excerpt .run { -fx-font-size: 10px; }";
    Settings.Type large = new Settings.Type(Settings.Face.SERIF, 200, 33);
    assertThat(new TypeSheet(large).rules(sheet))
        .isEqualTo(".excerpt .run { -fx-font-size: 13.0px; }\n");
    Settings.Type larger = new Settings.Type(Settings.Face.SERIF, 120, 33);
    assertThat(new TypeSheet(larger).rules(sheet))
        .isEqualTo(".excerpt .run { -fx-font-size: 12.0px; }\n");
  }

  @Test
  void theSansHasABoldFaceOfItsOwn() {
    assertThat(rules(Settings.Face.SANS, 100))
        .isEqualTo(
            """
            .run { -fx-font-family: "Inter"; -fx-font-size: 17.0px; -fx-fill: -ink; }
            .run.headline { -fx-font-size: 19.0px; -fx-font-family: "Inter Semi Bold"; }
            """);
  }
}
