package org.plumbline.casefile;

import static org.plumbline.casefile.AboutKind.ABOUT;
import static org.plumbline.casefile.ChoiceKind.YES_NO;
import static org.plumbline.casefile.CountryKind.AUTHORITY;
import static org.plumbline.casefile.CountryKind.COUNTRY;
import static org.plumbline.casefile.DateKind.DATE;
import static org.plumbline.casefile.DateKind.DAY;
import static org.plumbline.casefile.ReferenceKind.ASSESSMENT;
import static org.plumbline.casefile.ReferenceKind.ORGANISATION;
import static org.plumbline.casefile.ReferenceKind.PHASE;
import static org.plumbline.casefile.TextKind.TEXT;

import java.util.List;
import org.plumbline.facts.Assistance;
import org.plumbline.facts.BodyKind;
import org.plumbline.facts.Effect;
import org.plumbline.facts.IncidentKind;
import org.plumbline.facts.Level;
import org.plumbline.facts.LinkKind;
import org.plumbline.facts.Outcome;
import org.plumbline.facts.Practice;
import org.plumbline.facts.Rank;
import org.plumbline.facts.Rating;
import org.plumbline.facts.Stance;
import org.plumbline.facts.StopReason;
import org.plumbline.facts.Why;
import org.plumbline.flags.Verdict;

/**
 * The case file, as one table: each kind of map, its keys, what may be written there, what a
 * missing key means, and what is asked while a value is open. Reading, messages and schema are made
 * from it.
 */
final class CaseTable {
  private static final Kind RATING_WORD = ChoiceKind.of("a rating", Rating.class).orDoubtful();
  private static final Kind DOUBTFUL_YES_NO = YES_NO.orDoubtful();
  private static final Kind DOUBTFUL_DATE = DATE.orDoubtful();
  private static final Kind ORGANISATIONS = ListKind.of(ORGANISATION);
  private static final Kind REASON = ChoiceKind.of("a reason", StopReason.class).orDoubtful();

  private static final Key WORDS = Key.of("words", TEXT).doc("The words of the source, not ours.");
  private static final Key SAID_BY =
      Key.of("by", TEXT).doc("Who says so; the publisher of the first source if missing.");
  private static final Key COVERS =
      Key.of("covers", DOUBTFUL_DATE)
          .asks("coversTo", "until when is what %s says?")
          .doc("The time it is about; all time up to its publication if missing.");
  private static final Key PUBLISHED =
      Key.of("published", DOUBTFUL_DATE)
          .asks("published", "when was %s published?")
          .doc("When it could be known; the date of the first source if missing.");
  private static final Key IS_ABOUT =
      Key.of("about", ABOUT)
          .required()
          .doc("The organisation, the country or the region (CN/Xinjiang) that it is about.");

  static final Shape SCOPE =
      Shape.of(
          "scope",
          Key.of("OSJA", ChoiceKind.of("in or out", "in", true, "out", false).orDoubtful())
              .required()
              .asks("exists", "is the partnership within the scope of OSJA?")
              .doc("Whether OSJA applies; worked out from who delivers if missing."),
          Key.of("because", TEXT).doc("Why."),
          Keys.SOURCE,
          Keys.STANDING,
          Keys.NOTE);

  static final Shape RECIPIENT =
      Shape.of(
          "recipient",
          Key.of("organisation", ORGANISATION).required().doc("The body that receives."),
          Key.of("level", ChoiceKind.of("a level", Level.class).orDoubtful())
              .asks("level", "is a unit or a whole force of %s assisted?")
              .doc(
                  "Whether a unit or a whole force is assisted; the level of the organisation if"
                      + " missing."),
          Key.of("units", ORGANISATIONS.or("all", "unknown")).doc("Which units; open if missing."),
          Keys.SOURCE,
          Keys.STANDING,
          Keys.NOTE);

  static final Shape PHASE_SHAPE =
      Shape.entry(
          "phase",
          Key.of("from", DOUBTFUL_DATE)
              .required()
              .asks("from", "when did %s begin?")
              .doc("First day."),
          Key.of("to", DOUBTFUL_DATE)
              .asks("to", "when did %s end?")
              .doc("Last day; it goes on if missing."),
          Key.of("provider", ORGANISATION.orDoubtful())
              .required()
              .asks("provider", "who provided %s?")
              .doc("The body that delivers."),
          Key.of("funders", ORGANISATIONS.or("unknown", "none"))
              .otherwise("none")
              .doc("The bodies that pay."),
          Key.of("renews", PHASE).doc("The phase that it renews."));

  static final Shape PAUSE =
      Shape.entry(
          "pause",
          Key.of("from", DOUBTFUL_DATE)
              .required()
              .asks("from", "when did %s begin?")
              .doc("First day without assistance."),
          Key.of("to", DOUBTFUL_DATE)
              .asks("to", "when did %s end?")
              .doc("Last day without assistance; it goes on if missing."),
          Key.of("why", REASON)
              .asks("why", "why was the assistance paused (%s)?")
              .doc("The reason given."),
          Keys.BY);

  static final Shape END =
      Shape.of(
          "end",
          Key.of("announced", DOUBTFUL_DATE)
              .asks("announced", "when was the end announced?")
              .doc("When it was announced; when it took effect if missing."),
          Key.of("effective", DOUBTFUL_DATE)
              .required()
              .asks("from", "when did the assistance end?")
              .doc("First day without assistance."),
          Keys.BY,
          Key.of("why", REASON).asks("why", "why did the assistance end?").doc("The reason given."),
          Key.of("transfer-ruled-out", DOUBTFUL_YES_NO)
              .asks(
                  "transferRuledOut", "was it ruled out that the work goes on under another body?")
              .doc("Whether it was ruled out that the work goes on under another body."),
          Keys.SOURCE,
          Keys.STANDING,
          Keys.NOTE);

  static final Shape PARTNERSHIP =
      Shape.of(
          "partnership",
          Keys.ID,
          Key.of("hosts", ListKind.of(COUNTRY)).required().doc("The states whose bodies receive."),
          Key.of("scope", new MapKind(SCOPE)).doc("Which guidance applies, if the file says so."),
          Key.of("recipients", ListKind.of(new MapKind(RECIPIENT)))
              .required()
              .doc("The bodies that receive."),
          Key.of("phases", ListKind.of(new MapKind(PHASE_SHAPE)))
              .required()
              .doc("One for each contract, funder or provider; a renewal is a new phase."),
          Key.of("pauses", SectionKind.of(PAUSE))
              .otherwise("none")
              .doc("When the assistance was paused."),
          Key.of("end", new MapKind(END)).doc("That the assistance ended."),
          Keys.SOURCE,
          Keys.NOTE);

  static final Shape ORGANISATION_SHAPE =
      Shape.of(
          "organisation",
          Keys.OWN_ID,
          Key.of("name", TEXT).required().doc("Its name."),
          Key.of("names", ListKind.of(TEXT)).doc("Other names, in any script."),
          Key.of("country", COUNTRY).required().doc("The state it belongs to."),
          Key.of("region", TEXT).doc("The region it belongs to."),
          Key.of("kind", ChoiceKind.of("a kind of body", BodyKind.class).orDoubtful())
              .required()
              .asks("kind", "what kind of body is %s?")
              .doc("What it is."),
          Key.of("level", ChoiceKind.of("a level", Level.class).orDoubtful())
              .otherwise("other")
              .asks("level", "is %s a unit, a force or a ministry?")
              .doc("Where in a hierarchy."),
          Key.of("public-body", DOUBTFUL_YES_NO)
              .asks("publicBody", "is %s a body of its state?")
              .doc("Whether it is a body of its state; follows from its kind if missing."),
          Keys.SOURCE,
          Keys.STANDING,
          Keys.NOTE);

  static final Shape SEEN =
      Shape.of(
          "seen",
          Key.of("from", DATE.or("unknown")).doc("It did not exist before."),
          Key.of("by", DATE).required().doc("It existed on this day at the latest."));

  static final Shape LINK =
      Shape.entry(
          "link",
          Key.of("from", ORGANISATION).required().doc("The one body: FROM trains TO."),
          Key.of("to", ORGANISATION).required().doc("The other body."),
          Key.of("kind", ChoiceKind.of("a kind of link", LinkKind.class))
              .required()
              .doc("The relation."),
          Key.of("seen", new MapKind(SEEN)).doc("When it was seen, if its start is not known."),
          Key.of("since", DOUBTFUL_DATE)
              .asks("from", "since when has %s existed?")
              .doc("First day."),
          Key.of("until", DOUBTFUL_DATE)
              .asks("to", "when did %s end?")
              .doc("Last day; it goes on if missing."));

  static final Shape LISTING =
      Shape.entry(
          "listing",
          Key.of("organisation", ORGANISATION).doc("The body that is listed."),
          Key.of("person-of", ORGANISATION).doc("The body of which a person is listed."),
          Key.of("list", TEXT).required().doc("The name of the list."),
          Key.of("authority", AUTHORITY).required().doc("Whose list it is."),
          Key.of("effect", ChoiceKind.of("an effect", Effect.class).orDoubtful())
              .required()
              .asks("effect", "what does %s do?")
              .doc("What the listing does."),
          Key.of("from", DOUBTFUL_DATE)
              .asks("from", "since when has %s been in force?")
              .doc("First day in force."),
          Key.of("to", DOUBTFUL_DATE)
              .asks("to", "until when was %s in force?")
              .doc("Last day in force; it goes on if missing."),
          Key.of("citation", TEXT).doc("Number or page of the entry."));

  static final Shape PROGRAMME =
      Shape.entry(
          "deployment-programme",
          Key.of("name", TEXT).required().doc("Its name."),
          Key.of("country", COUNTRY).required().doc("The state whose bodies it draws from."),
          Key.of("region", TEXT).required().doc("Where it sends people."),
          Key.of("from", DOUBTFUL_DATE).asks("from", "when did %s begin?").doc("First day."),
          Key.of("to", DOUBTFUL_DATE)
              .asks("to", "when did %s end?")
              .doc("Last day; it goes on if missing."));

  static final Shape OTHER_PARTNERSHIP =
      Shape.entry(
          "other-partnership",
          Key.of("body", ORGANISATION).required().doc("The donor body."),
          Key.of("partner", ORGANISATION).required().doc("The body it works with."),
          Key.of("from", DOUBTFUL_DATE).asks("from", "when did %s begin?").doc("First day."),
          Key.of("to", DOUBTFUL_DATE)
              .asks("to", "when did %s end?")
              .doc("Last day; it goes on if missing."));

  static final Shape TORTURE_FINDING =
      Shape.entry(
          "torture-finding",
          IS_ABOUT,
          SAID_BY,
          WORDS,
          Key.of("practice", ChoiceKind.of("a coding", Practice.class).orDoubtful())
              .required()
              .asks("practice", "how widespread is what %s says?")
              .doc("Our coding of the words."),
          Key.of("coded-by", TEXT).doc("Who coded the words."),
          COVERS,
          PUBLISHED);

  static final Shape OUTCOME_FINDING =
      Shape.entry(
          "outcome-finding",
          IS_ABOUT,
          SAID_BY,
          Key.of("finding", ChoiceKind.of("a finding", Outcome.class).orDoubtful())
              .required()
              .asks("outcome", "what did %s find?")
              .doc("Whether anything changed."),
          Key.of("independent", DOUBTFUL_YES_NO)
              .asks("independent", "is the finder of %s independent of host and donor?")
              .doc(
                  "Whether the finder is independent of host and donor; follows from the standing"
                      + " if missing."),
          WORDS,
          COVERS,
          PUBLISHED);

  static final Shape INCIDENT =
      Shape.entry(
          "incident",
          IS_ABOUT,
          Key.of("kind", ChoiceKind.of("a kind of incident", IncidentKind.class).orDoubtful())
              .required()
              .asks("kind", "what was %s?")
              .doc("What happened."),
          Key.of("serious", DOUBTFUL_YES_NO)
              .otherwise("yes")
              .asks("serious", "is %s serious enough to call for a reassessment?")
              .doc("Whether it calls for a reassessment."),
          WORDS,
          Key.of("date", DOUBTFUL_DATE).asks("date", "when did %s happen?").doc("When."));

  static final Shape RATING =
      Shape.of(
          "rating",
          Key.of("before", RATING_WORD)
              .asks("ratingBefore", "what rating did %s give before mitigation?")
              .doc("Risk before mitigation."),
          Key.of("after", RATING_WORD)
              .asks("rating", "what rating did %s give after mitigation?")
              .doc("Risk after mitigation: the overall rating."),
          Key.of("disclosed", DOUBTFUL_YES_NO)
              .asks("ratingPublic", "is the rating of %s public?")
              .doc("Whether the rating is public."));

  static final Shape REVIEW =
      Shape.entry(
          "review",
          Key.of("date", DOUBTFUL_DATE).asks("date", "when was %s done?").doc("When."),
          Key.of("outcome", TEXT).doc("What came of it."));

  static final Shape NOT_REQUIRED =
      Shape.of(
          "not-required", Keys.BY, Key.of("because", TEXT).doc("Why."), Keys.SOURCE, Keys.NOTE);

  static final Shape ASSESSMENT_SHAPE =
      Shape.entry(
          "assessment",
          Key.of("regime", Keys.REGIME).otherwise("OSJA").doc("Under which regime."),
          Key.of(
                  "made",
                  ChoiceKind.of(
                          "yes, no or withheld", "yes", true, "no", false, "withheld", Why.WITHHELD)
                      .orDoubtful())
              .otherwise("yes")
              .asks("exists", "was %s made, and when?")
              .doc("Whether it was made."),
          Key.of("date", DOUBTFUL_DATE)
              .asks("completed", "when was %s completed?")
              .doc("When it was completed."),
          Key.of("rating", new MapKind(RATING).or("unknown")).doc("How high the risk was rated."),
          Key.of("summary-published", DOUBTFUL_YES_NO)
              .asks("summaryPublic", "is a summary of %s public?")
              .doc("Whether a summary is public."),
          Key.of("risks-named", ListKind.of(TEXT).or("none", "unknown"))
              .asks("tortureNamed", "does %s name torture as a risk?")
              .doc("The risks that it names."),
          Key.of("mitigations", ListKind.of(TEXT).or("none", "unknown"))
              .asks("mitigated", "does %s record any mitigation?")
              .doc("What it asks for to lower the risk."),
          Key.of("reviews", SectionKind.orUnknown(REVIEW))
              .asks("exists", "was %s reviewed, and when?")
              .doc("When it was reviewed."),
          Key.of("not-required", new MapKind(NOT_REQUIRED))
              .doc("That somebody found it was not required."));

  static final Shape APPROVAL =
      Shape.entry(
          "approval",
          Key.of("body", TEXT).required().doc("Who must agree."),
          Key.of("of", PHASE).doc("To which phase; may be left out if there is one."),
          Key.of(
                  "state",
                  ChoiceKind.of(
                          "a state of an approval",
                          "given",
                          true,
                          "said",
                          Why.SAID,
                          "refused",
                          false,
                          "missing",
                          false)
                      .orDoubtful())
              .required()
              .doc("Whether it was given; said = claimed in general, no dated record seen."),
          Key.of("date", DOUBTFUL_DATE).asks("date", "when was %s given?").doc("When."),
          Key.of("rank", ChoiceKind.of("a rank", Rank.class).orDoubtful())
              .asks("rank", "at which rank was %s given?")
              .doc("At which rank."),
          Key.of("assessment", ASSESSMENT).doc("On which assessment it rests."));

  static final Shape HOST_STATEMENT = statement("host-statement", Stance.DEFENCE, Stance.MENTION);
  static final Shape DONOR_STATEMENT =
      statement("donor-statement", Stance.PRAISE, Stance.CONDEMNATION);

  static final Shape REPLY =
      Shape.entry(
          "reply",
          Key.of("by", TEXT).required().doc("Who replied."),
          Key.of("date", DATE.or("unknown")).doc("When."),
          Key.of("words", TEXT).required().doc("The words."),
          Key.of("to", ListKind.oneOrMore(TEXT)).doc("The flags or ids that it answers."));

  static final Shape SOURCE =
      Shape.of(
          "source",
          Key.of("id", TextKind.SOURCE_ID).required().doc("What other lines call it."),
          Key.of("title", TEXT).doc("Its title."),
          Key.of("publisher", TEXT).doc("Who published it."),
          Key.of("kind", ChoiceKind.of("a kind of source", SourceKind.class))
              .doc("What kind of publisher."),
          Key.of("url", TextKind.ADDRESS).doc("Where it can be read."),
          Key.of("published", DATE.or("unknown"))
              .asks("published", "when was %s published?")
              .doc("When it could be known."),
          Key.of("repeats", TEXT).doc("The document that it only repeats."),
          Key.of("read", ChoiceKind.of("how much was read", Source.Read.class))
              .doc("How much of it the author of the case read."),
          Keys.STANDING,
          Keys.NOTE);

  static final Shape EXPECTATION =
      Shape.of(
          "expect",
          Key.of("as-of", DAY).doc("The day of the check; that of the case if missing."),
          Key.of("verdict", ChoiceKind.of("a verdict", Verdict.class)).doc("The verdict."),
          Key.of("could-be", ChoiceKind.of("a verdict", Verdict.class))
              .doc("The worst verdict that depends."),
          Key.of("stands", ListKind.any(TextKind.FLAG).or("none")).doc("All flags that stand."),
          Key.of("depends", ListKind.any(TextKind.FLAG).or("none")).doc("All flags that depend."),
          Key.of("not-decided", ListKind.any(TextKind.FLAG).or("none"))
              .doc("All flags that are not decided."));

  static final Shape CASE =
      Shape.of(
          "case",
          Key.of("case", TEXT).required().doc("The case in a sentence."),
          Key.of("why", TEXT).doc("Why the case is worth having."),
          Key.of("like", TextKind.ID)
              .doc(
                  "The case from which this one starts; what is written here replaces what is"
                      + " there."),
          Key.of("as-of", ListKind.oneOrMore(DAY)).doc("The day or days of the check."),
          Key.of("drawn-from", ChoiceKind.of("where the facts are drawn from", DrawnFrom.class))
              .required()
              .doc("Whether silence of the file is a finding."),
          Key.of("assistance", ChoiceKind.of("a kind of assistance", Assistance.class))
              .required()
              .doc("The kind of help."),
          Key.of("partnership", new MapKind(PARTNERSHIP)).required().doc("What is checked."),
          Key.of("organisations", ListKind.of(new MapKind(ORGANISATION_SHAPE)))
              .doc("The bodies that the case names."),
          Key.of("links", SectionKind.of(LINK)).doc("Relations between bodies."),
          Key.of("listings", SectionKind.of(LISTING)).doc("Entries of sanctions lists."),
          Key.of("deployment-programmes", SectionKind.of(PROGRAMME))
              .doc("Programmes that send people of a state's bodies to a region."),
          Key.of("other-partnerships", SectionKind.of(OTHER_PARTNERSHIP))
              .doc("Other partnerships of the donor bodies."),
          Key.of("torture-findings", SectionKind.of(TORTURE_FINDING)).doc("Findings of torture."),
          Key.of("outcome-findings", SectionKind.of(OUTCOME_FINDING))
              .doc("Findings about change in the host body."),
          Key.of("incidents", SectionKind.of(INCIDENT))
              .doc("What happened that bears on the risk."),
          Key.of("assessments", SectionKind.of(ASSESSMENT_SHAPE)).doc("Risk assessments."),
          Key.of("approvals", SectionKind.of(APPROVAL)).doc("Who agreed."),
          Key.of("host-statements", SectionKind.of(HOST_STATEMENT))
              .doc("What the host said of the partnership."),
          Key.of("donor-statements", SectionKind.of(DONOR_STATEMENT))
              .doc("What the donor said of the host."),
          Key.of("replies", ListKind.of(new MapKind(REPLY))).doc("What the bodies named replied."),
          Key.of("sources", ListKind.of(new MapKind(SOURCE))).doc("The documents."),
          Key.of("expect", ListKind.oneOrMore(new MapKind(EXPECTATION)))
              .doc("In a test case: all flags that are expected."));

  /** Every shape with a name of its own, the whole file first. */
  static final List<Shape> ALL =
      List.of(
          CASE,
          PARTNERSHIP,
          SCOPE,
          RECIPIENT,
          PHASE_SHAPE,
          PAUSE,
          END,
          ORGANISATION_SHAPE,
          LINK,
          SEEN,
          LISTING,
          PROGRAMME,
          OTHER_PARTNERSHIP,
          TORTURE_FINDING,
          OUTCOME_FINDING,
          INCIDENT,
          ASSESSMENT_SHAPE,
          RATING,
          REVIEW,
          NOT_REQUIRED,
          APPROVAL,
          HOST_STATEMENT,
          DONOR_STATEMENT,
          REPLY,
          SOURCE,
          EXPECTATION);

  private CaseTable() {}

  private static Shape statement(String name, Stance... stances) {
    return Shape.entry(
        name,
        Key.of("by", TEXT).doc("The office that spoke."),
        Key.of("forum", TEXT).doc("Where."),
        Key.of("date", DOUBTFUL_DATE).asks("date", "when was %s made?").doc("When."),
        Key.of("in-public", YES_NO).doc("Whether it was public."),
        Key.of("as", ChoiceKind.of("a stance", List.of(stances)).orDoubtful())
            .required()
            .asks("stance", "what was %s for?")
            .doc("What it does with the partnership or the host."),
        Key.of("about", ABOUT).doc("Whom it is about; the first host if missing."),
        WORDS);
  }
}
