package org.stet.language;

import java.util.Set;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// The words of English that hold a sentence together and say little of what it is about. They
/// weigh nothing when two sentences are compared.
public final class FunctionWords {
  private static final Set<String> WORDS =
      Set.copyOf(
          java.util.Arrays.asList(
              """
          a an the this that these those some any each every no all both either neither such other another
          i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
          who whom whose which what where when why how there here
          am is are was were be been being have has had having do does did doing done
          will would shall should can could may might must ought
          and or but nor so yet if then than as because while although though unless until since whether
          of in on at by to from with without into onto upon over under about against between among
          through during before after above below up down out off for per via toward towards within across
          not n't also too very just only even still already again more most less least much many few
          said say says saying told tells stated stating added adding
          however therefore meanwhile moreover including according
          """
                  .strip()
                  .split("\\s+")));

  private FunctionWords() {}

  /// Whether a token is a function word or no word at all.
  public static boolean holds(Token token) {
    return !token.isWord() || (token.kind() == TokenKind.WORD && WORDS.contains(token.normal()));
  }
}
