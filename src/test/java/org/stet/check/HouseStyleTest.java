package org.stet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.alignment.Aligner;
import org.stet.language.Analyser;
import org.stet.language.GapReader;
import org.stet.language.MiniLmEncoder;
import org.stet.text.Texts;

/// What a house writes its own way says the same; what only looks like that does not.
final class HouseStyleTest {
  private static final CheckRun RUN =
      new CheckRun(
              new Analyser(),
              new Aligner(MiniLmEncoder.load()),
              Checks.all(),
              InstantSource.fixed(Instant.EPOCH))
          .suspecting(GapReader.load());

  @ParameterizedTest(name = "{0} => {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The depot would stand about 300 metres from a school.        | The depot would stand about 300m from a school.
          Waves of up to 30 feet were measured off the town.           | Waves of up to 30ft were measured off the town.
          The winds reached 130 kilometers per hour on the coast.      | The winds reached 130km/h on the coast.
          The winds reached 130 kilometers per hour on the coast.      | The winds reached 130 kph on the coast.
          The region has a population of 67 million, the office says.  | The region has a population of 67m, the office says.
          The damage is put at $3.5 billion by the insurers of Holm.   | The damage is put at $3.5B by the insurers of Holm.
          The party received £1.9million in the week to April 5.       | The party received 1.9 million pounds in the week to April 5.
          The club plans to raise its prices by no more than 5 percent.| The club plans to raise its prices by up to 5%.
          If it is not found by June, the camp would have to be closed.| Unless it is found by June, the camp would have to be closed.
          Temperatures fell to 5 degrees Celsius in the valley.        | Temperatures fell to 5C in the valley.
          Temperatures fell to minus 5 degrees Celsius in the valley.  | Temperatures fell to -5°C in the valley.
          The port of the town was built in the 1960s by its guilds.   | The port of the town was built in the '60s by its guilds.
          The debate lasted more than four hours, the mayor said.      | The debate lasted over four hours, the mayor said.
          The debate went on for more than four hours, he said.        | The debate went on over four hours, he said.
          The mayor said that the line would not open before May.      | The mayor said the line wouldn't open before May.
          It is too late to change the route, and they do not want to. | It's too late to change the route, and they don't want to.
          The lawyers told them that it was too late to go back.       | The lawyers told them it was too late to go back.
          A 7-year-old girl was treated in the hospital of Skagen.     | A seven-year-old girl was treated in the hospital of Skagen.
          The governor closed the port at 6 p.m. on Monday evening.    | The governor closed the port at 18:00 on Monday evening.
          The governor closed the port at 6:00 p.m. on Monday evening. | The governor closed the port at 6pm on Monday evening.
          The company had received 1,300 claims by noon on Friday.     | The company had received 1,300 claims by midday on Friday.
          Gov. Maria Stenberg declared an emergency in the valley.     | Governor Maria Stenberg declared an emergency in the valley.
          The Labor Party, which he left in 2020, had no comment.      | The Labour Party, which he left in 2020, had no comment.
          Neighbors criticized the color of the theater in the center. | Neighbours criticised the colour of the theatre in the centre.
          The North Atlantic Treaty Organization sent two planes.      | NATO sent two planes.
          The EU asked its members in the north for tents and food.    | The European Union asked its members in the north for tents and food.
          The waves were up to 30 feet high off the town of Skagen.    | The waves were as high as 30ft off the town of Skagen.
          "I want to thank my family," Dahl told reporters there.      | "I want to thank my family," Mr. Dahl told reporters there.
          "It is a time machine," said Prof. Hannah Weiss of Bern.     | "It is a time machine," said Professor Hannah Weiss of Bern.
          They set out on the long trail on Sunday in good weather.    | They set out on the long trail on Sunday, when the weather was good.
          The park authority wants to put up new signs by autumn.      | New signs are to be put up by autumn, the park authority says.
          A 6,000-year-old house was found close to the old stones.    | A house 6,000 years old was found close to the old stones.
          It joined the union 32 years ago after a long dispute.       | It joined the union over 30 years ago after a long dispute.
          Two voted for a cut of a quarter of a percentage point.      | Two voted for a cut of 0.25 percentage points.
          The bank expects two cuts in the first half of next year.    | The bank expects two cuts in the first six months of next year.
          In fewer than one in five cases a doctor was found guilty.   | In fewer than 20% of cases a doctor was found guilty.
          The family is also suing the hospital of Skagen for damages. | The family is suing the hospital of Skagen for damages too.
          The yield on the bonds climbed to 6.85 percent from 6.4.     | The yield on the bonds climbed from 6.4 percent to 6.85.
          An inquest into the death is due to open in January at Bern. | An inquest into the death is to open in January at Bern.
          The president is expected to sign the decree on Friday.      | The president is due to sign the decree on Friday.
          Eide scored from 25 yards after only four minutes of play.   | Eide scored from 25 yards in the fourth minute of play.
          The rate rose to 5.1 percent, its highest level since May.   | The rate rose to 5.1 percent, the highest since May.
          About 9,000 more were out of work than a year earlier.       | About 9,000 more were out of work than 12 months earlier.
          She became famous in the television series of the town.      | She became famous in the TV series of the town.
          The girl is doing well, according to Anna Friis of Skagen.   | The girl is doing well, said Anna Friis of Skagen.
          """)
  void aWayOfWritingIsNoFinding(String original, String rewrite) {
    assertThat(findings(original, rewrite))
        .filteredOn(found -> !found.startsWith("NOTE word-"))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} => {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The depot would stand about 300 metres from a school.       | The depot would stand about 400m from a school.              | ERROR figure-differs: 400m
          The depot would stand about 300 feet from a school.         | The depot would stand about 300m from a school.              | ERROR figure-differs: 300m
          The winds reached 130 kilometers per hour on the coast.     | The winds reached 130 mph on the coast.                      | ERROR figure-differs: 130
          The port of the town was built in the 1960s by its guilds.  | The port of the town was built in the '70s by its guilds.    | ERROR figure-differs: 70s
          The debate lasted less than four hours, the mayor said.     | The debate lasted over four hours, the mayor said.           | ERROR figure-bound: four
          The club plans to raise its prices by no more than 5 points.| The club plans to raise its prices by at least 5 points.     | ERROR figure-bound: 5
          The governor closed the port at 6 p.m. on Monday evening.   | The governor closed the port at 17:00 on Monday evening.     | ERROR date-differs: 17:00
          In fewer than one in five cases a doctor was found guilty.  | In fewer than 25% of cases a doctor was found guilty.        | ERROR figure-differs: 25
          The yield on the bonds rose to 6.9 percent from 6.4 percent.| The yield on the bonds rose from 6.9 percent to 6.4 percent. | WARNING figure-misplaced: 6.9
          A 7-year-old girl was treated in the hospital of Skagen.    | A nine-year-old girl was treated in the hospital of Skagen.  | ERROR figure-differs: nine-year-old
          """)
  void anotherFigureIsOneHoweverItIsWritten(String original, String rewrite, String finding) {
    assertThat(findings(original, rewrite)).contains(finding);
  }

  @ParameterizedTest(name = "{0} => {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lawmakers voted on Thursday to dissolve the assembly.        | MPs voted on Thursday to dissolve the assembly.
          "I did so because my mother said it," he said, laughing.     | "I did so because my mother said it," he laughed.
          """)
  void anotherWordOfTheSameSenseIsANoteAtMost(String original, String rewrite) {
    assertThat(findings(original, rewrite)).allMatch(found -> found.startsWith("NOTE "));
  }

  private static List<String> findings(String original, String rewrite) {
    return RUN
        .check(Texts.document(original), Texts.document(rewrite), Progress.NONE)
        .findings()
        .stream()
        .map(found -> found.severity() + " " + found.check() + ": " + found.rewrite().exact())
        .toList();
  }
}
