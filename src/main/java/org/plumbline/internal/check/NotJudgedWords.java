package org.plumbline.internal.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.result.NotJudged;
import org.plumbline.result.NotJudged.Reason;
import org.plumbline.result.ReportQuestion;

/** Says in sentences what a check did not judge. */
final class NotJudgedWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final String SAYS_NOTHING = "This says nothing about the donor.";

  private final Case theCase;
  private final LocalDate asOf;
  private final UnjudgedQuestions unjudged;
  private final List<NotJudged> notJudged;

  NotJudgedWords(Case theCase, LocalDate asOf, UnjudgedQuestions unjudged) {
    this.theCase = theCase;
    this.asOf = asOf;
    this.unjudged = unjudged;
    this.notJudged = unjudged.all();
  }

  /** A day as people write it: {@code 30 June 2008}. */
  static String day(LocalDate day) {
    return day.format(DAY);
  }

  /** One sentence or two for each reason. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    notPublic(sentences);
    if (!unjudged.anyInForce()) {
      if (theCase.knowsPartnership()) {
        sentences.add(
            "Nothing was judged: none of the rules that were asked is in force on "
                + day(asOf)
                + ". "
                + SAYS_NOTHING);
      }
      return sentences;
    }
    add(
        "Plumbline has no rule about this for " + day(asOf) + ". " + SAYS_NOTHING,
        questions(Reason.NO_RULE).filter(question -> !unjudged.hasRules(question)),
        sentences);
    add(
        "none of Plumbline's rules about this for "
            + day(asOf)
            + " applies to this assistance. "
            + SAYS_NOTHING,
        questions(Reason.NO_RULE).filter(unjudged::hasRules),
        sentences);
    add("no pack that was run is about this.", questions(Reason.NOT_ASKED), sentences);
    return sentences;
  }

  private static void add(String why, Stream<ReportQuestion> questions, List<String> sentences) {
    List<String> words = questions.map(NotJudgedWords::inWords).toList();
    if (!words.isEmpty()) {
      String text = words.size() == 1 ? why : why.replaceFirst("about this", "about these");
      sentences.add(sentenceCase(joined(words)) + ": " + text);
    }
  }

  private Stream<ReportQuestion> questions(Reason reason) {
    return notJudged.stream()
        .filter(notJudged -> notJudged.reason() == reason)
        .map(NotJudged::question);
  }

  private void notPublic(List<String> sentences) {
    String day = theCase.knownAt().map(NotJudgedWords::day).orElse("");
    if (!theCase.knowsPartnership()) {
      sentences.add(
          "No source in this case published by "
              + day
              + " tells of this partnership; those who ran it knew of it.");
      return;
    }
    add(
        "no source in this case published by "
            + day
            + (theCase.knowsPhases() ? " says who receives" : " says when it ran")
            + "; those who ran it knew.",
        questions(Reason.NOT_PUBLIC),
        sentences);
  }

  private static String joined(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  private static String sentenceCase(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String inWords(ReportQuestion question) {
    return switch (question) {
      case SANCTIONS -> "sanctions";
      case PROCESS -> "how the decision was made";
      case ABUSE -> "abuse by those who receive";
      case EFFECT -> "what the assistance changes";
      case EVIDENCE -> "how far the facts can be trusted";
    };
  }
}
