package org.stet.view;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Text that runs from right to left, as Arabic and Hebrew do.
final class RightToLeft {
  /// Characters of a word that are laid out as one.
  private static final int LONGEST = 24;

  private RightToLeft() {}

  /// Whether the first strong character of a text is one, so that its lines begin on the right.
  static boolean leads(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /// Whether most letters of a text are such, as in a sentence of the window that quotes few.
  static boolean prevails(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    return 2 * text.codePoints().filter(RightToLeft::isLetter).count() > letters;
  }

  private static boolean isLetter(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /// The text in the pieces that JavaFX may lay out: as it is, or word by word where it holds words
  /// from right to left. JavaFX 26 fails where it has to break a line inside such a run, and sets
  /// signs on the wrong side of a word where they come from another font.
  static List<String> pieces(String text) {
    if (!within(text)) {
      return List.of(text);
    }
    char[] characters = text.toCharArray();
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < characters.length; i++) {
      boolean spaced = Character.isSpaceChar(characters[i]);
      boolean word = Character.isSpaceChar(characters[i - 1]) && !spaced;
      boolean sign = !spaced && (isSign(characters[i - 1]) || isSign(characters[i]));
      boolean tooLong = i - start >= LONGEST && !Character.isLowSurrogate(characters[i]);
      if (word || sign || tooLong) {
        pieces.add(text.substring(start, i));
        start = i;
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  /// Whether any of a text runs from right to left.
  static boolean within(String text) {
    char[] characters = text.toCharArray();
    return Bidi.requiresBidi(characters, 0, characters.length);
  }

  /// Text nodes for a text, each with the style classes.
  static List<Text> nodes(String text, String... styles) {
    return nodes(text, List.of(styles));
  }

  static List<Text> nodes(String text, List<String> styles) {
    return pieces(text).stream()
        .map(
            piece -> {
              Text node = new Text(piece);
              node.getStyleClass().addAll(styles);
              return node;
            })
        .toList();
  }

  /// The width of the widest piece of a flow, in pixels.
  static double widest(TextFlow flow) {
    return flow.getChildren().stream()
        .map(piece -> (Text) piece)
        .mapToDouble(RightToLeft::widthAlone)
        .max()
        .orElse(0);
  }

  private static double widthAlone(Text piece) {
    Text alone = new Text(piece.getText());
    alone.setFont(piece.getFont());
    return Math.ceil(alone.getLayoutBounds().getWidth());
  }

  private static boolean isSign(char c) {
    return !Character.isLetterOrDigit(c)
        && !Character.isSurrogate(c)
        && Character.getType(c) != Character.NON_SPACING_MARK;
  }
}
