package org.stet.language;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.text.Token;
import org.stet.text.Word;

/// The words of a language that hold a sentence together and say little of what it is about. They
/// weigh nothing when two sentences are compared.
public final class FunctionWords {
  private static final String FILE = "/language/function-words.txt";
  private static final String ENGLISH = "en";
  private static final Set<String> WORDS =
      Set.copyOf(
          Arrays.asList(
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
          isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't
          cannot couldn't shouldn't mustn't mightn't needn't ain't
          i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll it'd
          we're we've we'll we'd they're they've they'll they'd that's there's here's what's who's
          """
                  .strip()
                  .split("\\s+")));

  private final Set<String> words;

  private FunctionWords(Set<String> words) {
    this.words = words;
  }

  /// Those of a language; none where we know of none.
  ///
  /// @param language a BCP 47 language without region
  public static FunctionWords of(String language) {
    return new FunctionWords(
        language.equals(ENGLISH) ? WORDS : Set.copyOf(lists().getOrDefault(language, List.of())));
  }

  /// Whether a word in its normal form is one; an elided one (`l'`) counts without its apostrophe.
  boolean has(String word) {
    return words.contains(word)
        || (word.endsWith("'") && words.contains(word.substring(0, word.length() - 1)));
  }

  /// Whether a token is a function word or no word at all.
  public static boolean holds(Token token) {
    return holds(token.word());
  }

  /// Whether a word is a function word or only punctuation.
  public static boolean holds(Word word) {
    return !word.isWord() || word.function();
  }

  /// The commonest words by language.
  static Map<String, List<String>> lists() {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (String line : WordLists.lines(FILE)) {
      List<String> words = List.of(line.split(" ", -1));
      lists.put(words.getFirst(), List.copyOf(new LinkedHashSet<>(words.subList(1, words.size()))));
    }
    return lists;
  }
}
