package org.plumbline.internal.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.casefile.Case;
import org.plumbline.internal.scenario.Question.Days;
import org.plumbline.internal.scenario.Question.OneOf;

/** The facts of a case as text, to be compared as a whole. */
public final class Facts {
  /** Answers each question with its first day or first value. */
  public static final Scenario FIRST =
      question ->
          question.answers() instanceof Days days
              ? days.first()
              : ((OneOf) question.answers()).values().get(0);

  /** Answers each question with its last day or last value. */
  public static final Scenario LAST =
      question ->
          question.answers() instanceof Days days
              ? days.last()
              : last(((OneOf) question.answers()).values());

  private Facts() {}

  private static Object last(List<Object> values) {
    return values.get(values.size() - 1);
  }

  /** Facts of a type in a reading, one a line. */
  public static String in(Case theCase, Scenario reading, String type) {
    return theCase.facts().stream()
        .filter(fact -> fact.type().name().equals(type))
        .flatMap(fact -> fact.in(reading).stream())
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }

  public static String first(Case theCase, String type) {
    return in(theCase, FIRST, type);
  }

  public static String last(Case theCase, String type) {
    return in(theCase, LAST, type);
  }

  /** All facts in a reading but what is open, one a line. */
  public static String in(Case theCase, Scenario reading) {
    return theCase.facts().stream()
        .filter(fact -> !fact.type().name().equals("Open"))
        .flatMap(fact -> fact.in(reading).stream())
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }

  /** The questions, one a line: id, why and text. */
  public static String questions(Case theCase) {
    return theCase.questions().stream()
        .map(question -> question.id() + " [" + question.why() + "] " + question.text())
        .collect(Collectors.joining("\n"));
  }
}
