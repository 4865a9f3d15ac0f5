package org.plumbline.internal.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.Dates;
import org.plumbline.fact.word.Why;
import org.plumbline.problem.Place;

/** A value that is worked out is written as all that it may come to, and never as a guess. */
class PossibleTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

  @Test
  void whatIsTheSameInAllReadingsIsWrittenOnce() {
    assertEquals("found", written(List.of(oneOf("a", "b")), "found", "found"));
  }

  @Test
  void theValuesOfAllReadingsAreWritten() {
    assertEquals("found or reported", written(List.of(oneOf("a", "b")), "found", "reported"));
  }

  @Test
  void daysAreWrittenAsTheTimeBetweenThem() {
    assertEquals("2021-06-01/2021-12-31", earlier(DAY, LocalDate.of(2021, 12, 31)));
    assertEquals("../2021-06-01", earlier(Dates.EVER, DAY));
    assertEquals("2021-06-01/..", earlier(DAY, Dates.NEVER));
    assertEquals("an unknown date", earlier(Dates.EVER, Dates.NEVER));
    assertEquals("2021-06-01", earlier(DAY, DAY));
  }

  @Test
  void ofTooManyReadingsNoneIsWritten() {
    List<Uncertain> many =
        IntStream.range(0, 9).<Uncertain>mapToObj(i -> oneOf("a" + i, "b" + i)).toList();
    assertEquals("uncertain", written(many, "found", "reported"));
  }

  private static String written(List<Uncertain> from, String ifFirst, String otherwise) {
    Uncertain first = from.get(0);
    String answer = first.in(question -> question.answers().first()).toString();
    return Uncertain.computed(
            from, reading -> first.in(reading).equals(answer) ? ifFirst : otherwise)
        .written();
  }

  private static String earlier(LocalDate first, LocalDate last) {
    Uncertain day = Uncertain.asked(question("day", new Question.Days(first, last)), "open");
    return Uncertain.computed(List.of(day), day::in).written();
  }

  private static Uncertain oneOf(String... values) {
    return Uncertain.asked(question(values[0], new Question.OneOf(List.of((Object[]) values))), "");
  }

  private static Question question(String id, Question.Answers answers) {
    return new Question(id, "", "", Why.UNKNOWN, "", answers, Place.of("case.yaml"));
  }
}
