package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is guessed of a text that does not say its charset or its language.
final class GuessTest {
  /// Tag, charset, a short invented story.
  private static final String[][] STORIES = {
    {
      "en",
      "windows-1252",
      "The café on the quay closes on Friday, its owner said. “We held out for "
          + "sixty years – but the rent has doubled,” Ann Vale told the council’s "
          + "committee. Nine people lose their jobs at £12 an hour."
    },
    {
      "de",
      "windows-1252",
      "Das Café am Kai schließt am Freitag, sagte die Eigentümerin. „Wir haben "
          + "sechzig Jahre durchgehalten, aber die Miete hat sich verdoppelt“, erklärte "
          + "Änne Vahl dem Ausschuss. Neun Menschen verlieren ihre Arbeit."
    },
    {
      "fr",
      "windows-1252",
      "Le café du quai ferme vendredi, a déclaré sa propriétaire. « Nous avons "
          + "tenu soixante ans, mais le loyer a doublé », a-t-elle expliqué à la "
          + "commission. Neuf salariés perdent leur emploi dès la fin de l’année."
    },
    {
      "es",
      "windows-1252",
      "El café del muelle cierra el viernes, dijo su dueña. «Aguantamos sesenta "
          + "años, pero el alquiler se duplicó», explicó ante la comisión. Nueve "
          + "personas pierden su trabajo según el sindicato, que pidió una reunión "
          + "mañana."
    },
    {
      "it",
      "windows-1252",
      "Il caffè sul molo chiude venerdì, ha detto la proprietaria. «Abbiamo "
          + "resistito sessant’anni, ma l’affitto è raddoppiato», ha spiegato alla "
          + "commissione. Nove persone perdono il lavoro perché la città non ha più "
          + "fondi."
    },
    {
      "pt",
      "windows-1252",
      "O café do cais fecha na sexta-feira, disse a proprietária. “Resistimos "
          + "sessenta anos, mas a renda duplicou”, explicou à comissão. Nove pessoas "
          + "perdem o emprego, e a câmara não tem solução."
    },
    {
      "nl",
      "windows-1252",
      "Het café aan de kade sluit vrijdag, zei de eigenares. “We hebben zestig "
          + "jaar volgehouden, maar de huur is verdubbeld”, vertelde ze de commissie. "
          + "Negen mensen verliezen hun baan, een zeer droevig idee vindt België."
    },
    {
      "sv",
      "windows-1252",
      "Kaféet på kajen stänger på fredag, sade ägaren. ”Vi höll ut i sextio år "
          + "men hyran har fördubblats”, berättade hon för nämnden. Nio människor "
          + "förlorar sina jobb när året är slut."
    },
    {
      "da",
      "windows-1252",
      "Caféen på kajen lukker på fredag, sagde ejeren. »Vi holdt ud i tres år, "
          + "men huslejen er fordoblet«, fortalte hun udvalget. Ni mennesker mister "
          + "deres arbejde, når året er gået, og byrådet vil ikke hjælpe."
    },
    {
      "fi",
      "windows-1252",
      "Laiturin kahvila suljetaan perjantaina, sanoi omistaja. ”Kestimme "
          + "kuusikymmentä vuotta, mutta vuokra kaksinkertaistui”, hän kertoi "
          + "lautakunnalle. Yhdeksän ihmistä menettää työnsä vuoden päättyessä."
    },
    {
      "is",
      "windows-1252",
      "Kaffihúsið á bryggjunni lokar á föstudag, sagði eigandinn. „Við héldum út "
          + "í sextíu ár en leigan hefur tvöfaldast,“ sagði hún við nefndina. Níu manns "
          + "missa vinnuna þegar árið er á enda."
    },
    {
      "pl",
      "windows-1250",
      "Kawiarnia na nabrzeżu zostanie zamknięta w piątek, powiedziała "
          + "właścicielka. „Wytrzymaliśmy sześćdziesiąt lat, ale czynsz się podwoił” – "
          + "wyjaśniła komisji. Dziewięć osób straci pracę z końcem roku."
    },
    {
      "pl",
      "ISO-8859-2",
      "Kawiarnia na nabrzeżu zostanie zamknięta w piątek, powiedziała "
          + "właścicielka. Wytrzymaliśmy sześćdziesiąt lat, ale czynsz się podwoił, "
          + "wyjaśniła komisji. Dziewięć osób straci pracę z końcem roku."
    },
    {
      "cs",
      "ISO-8859-2",
      "Kavárna na nábřeží se v pátek zavírá, řekla její majitelka. Vydrželi jsme "
          + "šedesát let, ale nájem se zdvojnásobil, vysvětlila komisi. Devět lidí "
          + "přijde koncem roku o práci."
    },
    {
      "cs",
      "windows-1250",
      "Kavárna na nábřeží se v pátek zavírá, řekla její majitelka. „Vydrželi jsme "
          + "šedesát let, ale nájem se zdvojnásobil,“ vysvětlila komisi. Devět lidí "
          + "přijde koncem roku o práci."
    },
    {
      "hu",
      "ISO-8859-2",
      "A rakparti kávézó pénteken bezár, mondta a tulajdonosa. Hatvan évig "
          + "kitartottunk, de a bérleti díj megkétszereződött, magyarázta a "
          + "bizottságnak. Kilenc ember veszíti el az állását az év végén."
    },
    {
      "ro",
      "ISO-8859-2",
      "Cafeneaua de pe chei se închide vineri, a spus proprietara. Am rezistat "
          + "şaizeci de ani, dar chiria s-a dublat, a explicat ea comisiei. Nouă oameni "
          + "îşi pierd locul de muncă la sfârşitul anului."
    },
    {
      "tr",
      "windows-1254",
      "Rıhtımdaki kahve cuma günü kapanıyor, dedi sahibi. “Altmış yıl dayandık "
          + "ama kira iki katına çıktı” diye açıkladı. Dokuz kişi yıl sonunda işini "
          + "kaybedecek, belediye yardım etmiyor."
    },
    {
      "ru",
      "windows-1251",
      "Кафе на набережной закроется в пятницу, сказала владелица. «Мы держались "
          + "шестьдесят лет, но аренда выросла вдвое», — объяснила она комиссии. Девять "
          + "человек потеряют работу."
    },
    {
      "ru",
      "KOI8-R",
      "Кафе на набережной закроется в пятницу, сказала владелица. Мы держались "
          + "шестьдесят лет, но аренда выросла вдвое, объяснила она комиссии. Девять "
          + "человек потеряют работу."
    },
    {
      "uk",
      "windows-1251",
      "Кафе на набережній зачиниться в п’ятницу, сказала власниця. «Ми трималися "
          + "шістдесят років, але оренда зросла вдвічі», — пояснила вона комісії. "
          + "Дев’ять людей втратять роботу."
    },
    {
      "bg",
      "windows-1251",
      "Кафенето на кея затваря в петък, каза собственичката. „Издържахме "
          + "шестдесет години, но наемът се удвои“, обясни тя пред комисията. Девет "
          + "души ще загубят работата си."
    },
    {
      "el",
      "windows-1253",
      "Το καφέ στην προκυμαία κλείνει την Παρασκευή, είπε η ιδιοκτήτρια. "
          + "«Αντέξαμε εξήντα χρόνια, αλλά το ενοίκιο διπλασιάστηκε», εξήγησε. Εννέα "
          + "άνθρωποι χάνουν τη δουλειά τους."
    },
    {
      "he",
      "windows-1255",
      "בית הקפה על הרציף ייסגר ביום שישי, אמרה בעלת המקום. החזקנו מעמד שישים שנה, "
          + "אבל שכר הדירה הוכפל, הסבירה לוועדה. תשעה אנשים יאבדו את מקום עבודתם."
    },
    {
      "ar",
      "windows-1256",
      "يغلق المقهى على الرصيف يوم الجمعة، قالت صاحبته. صمدنا ستين عاما لكن "
          + "الإيجار تضاعف، كما أوضحت للجنة. وسيفقد تسعة أشخاص وظائفهم في نهاية العام."
    },
    {"ja", "Shift_JIS", "岸壁のカフェは金曜日に閉店すると、店主が語った。「六十年間続けてきたが、家賃が二倍になった」と委員会に説明した。九人が年末に職を失う。"},
    {"ja", "EUC-JP", "岸壁のカフェは金曜日に閉店すると、店主が語った。「六十年間続けてきたが、家賃が二倍になった」と委員会に説明した。九人が年末に職を失う。"},
    {"zh", "GB18030", "码头边的咖啡馆将于周五关门，店主说。“我们坚持了六十年，但是租金翻了一番。”她向委员会解释说。九个人将在年底失去工作。"},
    {"zh", "Big5", "碼頭邊的咖啡館將於週五關門，店主說。「我們堅持了六十年，但是租金翻了一番。」她向委員會解釋說。九個人將在年底失去工作。"},
    {
      "ko",
      "EUC-KR",
      "부두의 카페가 금요일에 문을 닫는다고 주인이 말했다. “우리는 육십 년을 버텼지만 임대료가 두 배로 올랐다”고 위원회에 설명했다. "
          + "아홉 명이 연말에 일자리를 잃는다."
    }
  };

  @ParameterizedTest
  @ValueSource(strings = {"", "Mill burns", "12 34 56 %", "qwx zzt vrrb plk mnt trz kkl", "OK no"})
  void aTextThatSaysLittleHasNoLanguage(String text) {
    assertThat(LanguageGuess.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "und", "x", "not a tag", "{{lang}}", "%s"})
  void aTagThatSaysNothingIsNone(String tag) {
    assertThat(LanguageGuess.tag(tag)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, en", "EN-gb, en-GB", "pt_BR, pt-BR", "' de ', de", "zh-hant-tw, zh-Hant-TW"})
  void aTagIsWrittenAsTheStandardHasIt(String written, String tag) {
    assertThat(LanguageGuess.tag(written)).contains(tag);
  }

  /// Sixty characters of a Western text anywhere, few accents or many, are never taken for another.
  @Test
  void westernTextsStayWestern() {
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    for (String[] story : STORIES) {
      if (!story[1].equals("windows-1252")) {
        continue;
      }
      for (int from = 0; from + 60 < story[2].length(); from += 3) {
        String part = story[2].substring(from, from + 60);
        asked++;
        if (!read(part, story[1]).equals(part)) {
          wrong.add(part);
        }
      }
    }
    assertThat(asked).isGreaterThan(400);
    assertThat(wrong).isEmpty();
  }

  @Test
  void eachStoryIsReadInItsCharset() {
    for (String[] story : STORIES) {
      assertThat(read(story[2], story[1])).as(story[0] + " " + story[1]).isEqualTo(story[2]);
    }
  }

  @Test
  void accentsBehindALongMenuAreSeen() {
    String menu = "<li><a href=/a>News</a></li>\n".repeat(2000);
    String page = menu + "<p>Кафе на набережной закроется в пятницу, сказала владелица.</p>";
    assertThat(read(page, "windows-1251")).isEqualTo(page);
  }

  @Test
  void eachStoryIsKnownByItsLanguage() {
    for (String[] story : STORIES) {
      assertThat(LanguageGuess.of(story[2])).as(story[2]).contains(story[0]);
    }
  }

  private static String read(String text, String charset) {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    Charset guess = CharsetGuess.of(bytes).orElse(Charset.forName("windows-1252"));
    return new String(bytes, guess);
  }
}
