package org.plumbline.internal.report.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.json.JsonKey;
import org.plumbline.internal.json.Means;
import org.plumbline.result.NotJudged;
import org.plumbline.result.OpenQuestion;
import org.plumbline.result.ReportQuestion;
import org.plumbline.result.Verdict;
import org.plumbline.source.DrawnFrom;

/** One check, as JSON. */
record CheckJson(
    @JsonKey("case") @Means("The id of the case.") String id,
    @Means("The title of the case.") String title,
    @Means("The date of the check.") LocalDate asOf,
    @Means(
            "What it means that the case is silent on something: it is not on the file"
                + " (department-file), or it is not recorded (public-record).")
        DrawnFrom drawnFrom,
    @Means("Only what was public by this day was used; null if everything was used.")
        Optional<LocalDate> knownAt,
    @Means(
            "The first that applies: stop, a blocker stands; refer, a high flag stands;"
                + " undetermined, a flag that depends outranks all that stand, or something is not"
                + " decided; caution, a medium flag stands; ended, the partnership ended before the"
                + " date of the check; not-judged, sanctions, process or abuse was not judged;"
                + " notes, only info flags stand; no-flags.")
        Verdict verdict,
    @Means(
            "The questions of the report that this check did not judge, in the order of the report;"
                + " empty if it judged all.")
        List<Unjudged> notJudged,
    @Means("The same in sentences.") List<String> notJudgedInWords,
    @Means(
            "The firmest standing of the flags that decide the verdict; null if no flag does, or if"
                + " they rest on nothing that needs a source.")
        Optional<Standing> onWhoseWord,
    @Means("The worst case: the verdict if every flag that depends stood.") Verdict couldBe,
    @Means("The ids of the open questions that could change the verdict; empty if none could.")
        List<String> hangsOn,
    @Means("The last day of the assistance; null unless it ended before the date of the check.")
        Optional<LastDay> lastDay,
    @Means("Sentences that a reader of the verdict needs, such as that nothing ran that day.")
        List<String> remarks,
    @Means("The author's remarks on the whole case.") List<NoteJson> notes,
    @Means("The most serious first; with the same severity, those that stand first.")
        List<FlagJson> flags,
    @Means("The rules that raised nothing.") List<NotRaisedJson> notRaised,
    @Means("The open questions, those that decide most flags first.") List<QuestionJson> questions,
    @Means("The sections that the case does not have, so that no rule could look at them.")
        List<String> notLookedAt,
    @Means("The replies of bodies named in the case.") List<ReplyJson> replies,
    @Means("Decisions to continue despite a flag. They change no verdict.")
        List<AcceptedRiskJson> acceptedRisks,
    @Means(
            "Decisions that an organisation is not the entry of a list that has a similar name. One"
                + " that is in force, with the fingerprint that the entry has now, removes the"
                + " listing.")
        List<NonMatchJson> notTheSame,
    @Means("The sources of the facts: documents, and entries of lists.") List<SourceJson> sources,
    @Means("What the result was computed from. The same inputs give the same result.")
        Inputs inputs) {

  /** The check; members that take long to compute are empty if they are not written. */
  static CheckJson of(Check check, CheckMembers members) {
    Case theCase = check.theCase();
    return new CheckJson(
        theCase.id(),
        theCase.title(),
        check.asOf(),
        theCase.drawnFrom(),
        theCase.knownAt(),
        check.verdict(),
        check.notJudged().stream().map(Unjudged::of).toList(),
        check.notJudgedInWords(),
        check.onWhoseWord(),
        check.couldBe(),
        check.hangsOn().stream().map(OpenQuestion::id).toList(),
        check
            .lastDay()
            .filter(last -> members.has("lastDay"))
            .map(last -> new LastDay(last.day(), last.verdict())),
        check.remarks(),
        theCase.notes().stream().map(note -> NoteJson.of(note, theCase)).toList(),
        check.flags().stream().map(flag -> FlagJson.of(flag, theCase)).toList(),
        members.has("notRaised")
            ? check.notRaised().stream().map(rule -> NotRaisedJson.of(rule, theCase)).toList()
            : List.of(),
        check.questions().stream().map(question -> QuestionJson.of(question, theCase)).toList(),
        theCase.notLookedAt(),
        theCase.replies().stream().map(reply -> ReplyJson.of(reply, theCase)).toList(),
        theCase.acceptedRisks().stream().map(risk -> AcceptedRiskJson.of(risk, check)).toList(),
        theCase.notTheSame().stream()
            .map(decision -> NonMatchJson.of(decision, check.asOf()))
            .toList(),
        check.sources().stream().map(source -> SourceJson.of(source, theCase)).toList(),
        Inputs.of(check.inputs()));
  }

  record Unjudged(
      @Means(
              "If sanctions, process or abuse was not judged for another reason than not-asked, the"
                  + " result clears nobody, and the exit code is never 0.")
          ReportQuestion question,
      @Means(
              "no-rule: no rule covers it for this assistance on the date of the check; not-public:"
                  + " no source published by the day in knownAt covers its subject; not-asked: none"
                  + " of the packs that were run answers it.")
          NotJudged.Reason reason) {

    static Unjudged of(NotJudged notJudged) {
      return new Unjudged(notJudged.question(), notJudged.reason());
    }
  }

  record LastDay(
      @Means("The day.") LocalDate day, @Means("The verdict on that day.") Verdict verdict) {}

  record Inputs(
      @Means(value = "The hash of the case.", pattern = SHA256) String facts,
      @Means("The editions of sanctions lists that the case was screened against.")
          List<Edition> lists,
      @Means(value = "The hash of a file of own links; null if there was none.", pattern = SHA256)
          Optional<String> links,
      @Means(value = "The hash of the rules.", pattern = SHA256) String rules,
      @Means("The packs that were run.") List<String> packs,
      @Means("The name and version of the rule engine.") String engine) {

    private static final String PREFIX = "sha256:";
    static final String SHA256 = PREFIX + "[0-9a-f]{64}";

    static Inputs of(Check.Inputs inputs) {
      return new Inputs(
          PREFIX + inputs.facts(),
          inputs.lists().stream().map(Edition::of).toList(),
          Optional.of(inputs.links()).filter(links -> !links.isEmpty()).map(PREFIX::concat),
          PREFIX + inputs.rules(),
          inputs.packs(),
          inputs.engine());
    }
  }

  record Edition(
      @Means("The name of the list, such as us-sdn.") String list,
      @Means("The date of the edition.") LocalDate date,
      @Means("False if it may be older than that.") boolean isExact,
      @Means(
              "Whether it is only a part of an edition. Somebody who is not in it may be listed, and"
                  + " it ends no listing.")
          boolean extract,
      @Means("SHA-256 of its files, in hexadecimal.") String sha256) {

    static Edition of(Check.UsedEdition edition) {
      return new Edition(
          edition.list(), edition.date(), edition.isExact(), edition.extract(), edition.sha256());
    }
  }
}
