package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.casefile.Answer.Refused;

/**
 * Asks what a case is about, one question after the other, and writes the case file: one that can
 * be checked as it is, with comments that say how to go on. Not safe for several threads.
 */
public final class Interview {
  private static final List<Topic> TOPICS = List.of(Topic.values());

  private final Map<Topic, Answer> answers = new EnumMap<>(Topic.class);
  private final LocalDate today;
  private int asked;

  /** Begins; without an answer, {@code today} is the day of the check. */
  public Interview(LocalDate today) {
    this.today = today;
    for (Topic topic : TOPICS) {
      answers.put(topic, answerTo(topic, ""));
    }
  }

  /** Whether all has been asked. */
  public boolean isOver() {
    return asked == TOPICS.size();
  }

  /** Which question is asked, such as {@code question 3 of 15}. */
  public String number() {
    return "question " + (asked + 1) + " of " + TOPICS.size();
  }

  /** The question, what may be answered, and, in brackets, what an empty answer stands for. */
  public String question() {
    Topic topic = TOPICS.get(asked);
    String lines = topic.lines().collect(Collectors.joining("\n   "));
    String fallback = topic == Topic.DAY ? today.toString() : topic.fallback();
    return (asked + 1)
        + ". "
        + lines
        + "\n   ["
        + (fallback.isEmpty() ? "not known" : fallback)
        + "] > ";
  }

  /**
   * Takes an answer, and goes on to the next question.
   *
   * @return empty; or, in a sentence, why it is no answer: then the question is the same as before
   */
  public Optional<String> answer(String line) {
    Topic topic = TOPICS.get(asked);
    Answer before = of(topic);
    try {
      answers.put(topic, Answer.read(topic, line.isBlank() ? emptyAnswer(topic) : line));
      checkSource(topic);
      Case.parse(file());
      asked++;
      return Optional.empty();
    } catch (Refused e) {
      answers.put(topic, before);
      return Optional.of(e.sentence());
    } catch (BrokenFileException e) {
      answers.put(topic, before);
      return Optional.of(e.problems().get(0).message());
    }
  }

  /** In a public record silence is no absence; that there is none, somebody must have said. */
  private void checkSource(Topic topic) throws Refused {
    boolean isAbsent =
        (topic == Topic.ASSESSMENT && of(topic).part("MADE").equals("no"))
            || (topic == Topic.APPROVAL && of(topic).isNone());
    if (isAbsent
        && !of(Topic.SOURCE).isKnown()
        && of(Topic.DRAWN_FROM).part("RECORD").equals(DrawnFrom.PUBLIC_RECORD.toString())) {
      throw new Refused(
          "in a public record it takes a document (question 4) to say that there is none; leave this empty if nobody says so");
    }
  }

  private Answer of(Topic topic) {
    return Objects.requireNonNull(answers.get(topic));
  }

  private String emptyAnswer(Topic topic) {
    return topic == Topic.DAY ? today.toString() : "";
  }

  private Answer answerTo(Topic topic, String line) {
    try {
      return Answer.read(topic, line.isEmpty() ? emptyAnswer(topic) : line);
    } catch (Refused e) {
      throw new IllegalStateException(topic + " has a fallback that is no answer", e);
    }
  }

  /** The case file; what has not been asked yet is as if it were not known. */
  public String file() {
    return new CaseDraft(new CaseDraft.Answers(answers)).text();
  }
}
