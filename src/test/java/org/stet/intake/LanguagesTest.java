package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.Document;

/// The words of page chrome are known in English only. An article in another language must lose
/// nothing by that.
final class LanguagesTest {
  private final Intake intake = new Intake(InstantSource.fixed(Instant.EPOCH));

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Пором через Венлу зупинять

        Пором через річку Венла перестане ходити у травні, повідомила в понеділок рада порту.

        Він возив по 40 тисяч людей на рік із 1931 року.

        «Ми всі хотіли б його зберегти», — сказала голова ради Мара Квілл.
        """,
        """
        Fähre über die Wenlow hört auf

        Die Fähre stellt im Mai den Betrieb ein, teilte der Hafenrat am Montag mit.

        Seit 1931 fuhr sie jedes Jahr 40.000 Menschen über den Fluss.

        „Wir hätten sie alle gern behalten“, sagte Mara Quill.
        """,
        """
        Le bac de la Wenlow s’arrête

        Le bac cessera de circuler en mai, a annoncé lundi le conseil du port.

        Il transportait 40 000 personnes par an depuis 1931.

        « Nous aurions tous voulu le garder », a déclaré Mara Quill.
        """,
        """
        عبارة وينلو تتوقف

        ستتوقف العبارة عن العمل في مايو، حسبما أعلن مجلس الميناء يوم الاثنين.

        كانت تنقل أربعين ألف شخص سنويا منذ عام 1931.

        هل كان يمكن إنقاذها؟
        """,
        """
        温洛渡轮将停运

        港务局星期一表示，温洛渡轮将于五月停止运营。

        自一九三一年以来，它每年运送四万人。

        “我们都想保住它。”市议会主席马拉·奎尔说。
        """
      })
  void anArticleLosesNothing(String article) throws IntakeException {
    Document text = intake.pasted(article);
    assertThat(text.blocks()).hasSize(4).allMatch(block -> block.kind().isBody());
  }
}
