package org.plumbline.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.internal.text.PlainDate;
import org.plumbline.internal.text.SentenceList;
import org.plumbline.result.NotJudged;
import org.plumbline.result.NotJudged.Reason;
import org.plumbline.result.ReportQuestion;

/** Sentences about the questions that a check did not judge. */
final class NotJudgedWords {
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

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    notPublic(sentences);
    if (!unjudged.anyInForce()) {
      if (theCase.knowsPartnership()) {
        sentences.add(
            "Nothing was judged: none of the rules asked was in force on "
                + PlainDate.of(asOf)
                + ". "
                + SAYS_NOTHING);
      }
      return sentences;
    }
    add(
        "Plumbline has no rule about this for " + PlainDate.of(asOf) + ". " + SAYS_NOTHING,
        questions(Reason.NO_RULE).filter(question -> !unjudged.hasRules(question)),
        sentences);
    add(
        "Plumbline's rules about this for "
            + PlainDate.of(asOf)
            + " do not apply to this assistance. "
            + SAYS_NOTHING,
        questions(Reason.NO_RULE).filter(unjudged::hasRules),
        sentences);
    add("no pack that ran covers this.", questions(Reason.NOT_ASKED), sentences);
    return sentences;
  }

  private static void add(String why, Stream<ReportQuestion> questions, List<String> sentences) {
    List<String> words = questions.map(NotJudgedWords::inWords).toList();
    if (!words.isEmpty()) {
      String text = words.size() == 1 ? why : why.replaceFirst("(about|covers) this", "$1 these");
      sentences.add(sentenceCase(SentenceList.of(words)) + ": " + text);
    }
  }

  private Stream<ReportQuestion> questions(Reason reason) {
    return notJudged.stream()
        .filter(notJudged -> notJudged.reason() == reason)
        .map(NotJudged::question);
  }

  private void notPublic(List<String> sentences) {
    String day = theCase.knownAt().map(PlainDate::of).orElse("");
    if (!theCase.knowsPartnership()) {
      sentences.add(
          "No source in this case published by "
              + day
              + " mentions this partnership. Those who ran it knew of it.");
      return;
    }
    add(
        "no source in this case published by "
            + day
            + (theCase.knowsPhases() ? " says who receives" : " says when it ran")
            + ". Those who ran it knew.",
        questions(Reason.NOT_PUBLIC),
        sentences);
  }

  private static String sentenceCase(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String inWords(ReportQuestion question) {
    return switch (question) {
      case SANCTIONS -> "sanctions";
      case PROCESS -> "how the decision was made";
      case ABUSE -> "abuse by the recipients";
      case EFFECT -> "what the assistance changes";
      case EVIDENCE -> "how far the facts can be trusted";
    };
  }
}
