package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.stet.workbench.Settings;

final class PlacementTest {
  private static final Rectangle2D MAIN = new Rectangle2D(0, 30, 1920, 1050);
  private static final Rectangle2D SECOND = new Rectangle2D(1920, 0, 1280, 720);

  private static Rectangle2D place(List<Rectangle2D> screens, double... frame) {
    return new Placement(screens)
        .of(Optional.of(new Settings.Frame(frame[0], frame[1], frame[2], frame[3], false)));
  }

  @Test
  void aWindowOfAScreenThatIsGoneOpensOnTheMainOne() {
    assertThat(place(List.of(MAIN), 2000, 100, 1200, 600))
        .isEqualTo(new Rectangle2D(240, 105, 1440, 900));
  }

  @Test
  void aWindowThatStandsOverTheEdgeIsMovedIn() {
    assertThat(place(List.of(MAIN), 1500, -400, 1000, 800))
        .isEqualTo(new Rectangle2D(920, 30, 1000, 800));
  }

  @Test
  void aWindowLargerThanItsScreenIsMadeSmaller() {
    assertThat(place(List.of(MAIN, SECOND), 1900, 0, 1900, 1000)).isEqualTo(SECOND);
  }

  @Test
  void theFirstWindowStandsInTheMiddleAndFits() {
    assertThat(new Placement(List.of(SECOND)).of(Optional.empty())).isEqualTo(SECOND);
  }

  @Test
  void aWindowOpensWhereItStood() {
    assertThat(place(List.of(MAIN, SECOND), 1930, 10, 1200, 700))
        .isEqualTo(new Rectangle2D(1930, 10, 1200, 700));
  }
}
