package org.plumbline.internal.casefile.table;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.fact.word.Assistance;
import org.plumbline.internal.casefile.schema.ChoiceKind;
import org.plumbline.internal.casefile.schema.DateKind;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.ListKind;
import org.plumbline.internal.casefile.schema.MapKind;
import org.plumbline.internal.casefile.schema.SectionKind;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.casefile.schema.TextKind;
import org.plumbline.source.DrawnFrom;

/**
 * The case file, as one table: each kind of map, its keys, what may be written there, what a
 * missing key means, and what is asked while a value is open. Reading, messages and schema are made
 * from it.
 */
public final class CaseTable {
  public static final Shape CASE =
      Shape.of(
          "case",
          Key.of("case", TextKind.TEXT).required().doc("The case in a sentence."),
          Key.of("why", TextKind.TEXT).doc("Why the case is worth having."),
          Key.of("draft", TextKind.TEXT)
              .doc(
                  "In a test case: what is still to be thought about; it fails until this is gone."),
          Key.of("like", TextKind.ID)
              .doc(
                  "The case from which this one starts; what is written here replaces what is"
                      + " there."),
          Key.of("as-of", ListKind.oneOrMore(DateKind.DAY)).doc("The day or days of the check."),
          Key.of("drawn-from", ChoiceKind.of("where the facts are drawn from", DrawnFrom.class))
              .required()
              .doc("Whether silence of the file is a finding."),
          Key.of("assistance", ChoiceKind.of("a kind of assistance", Assistance.class))
              .required()
              .doc("The kind of help."),
          Key.of("partnership", new MapKind(PartnershipTable.PARTNERSHIP))
              .required()
              .doc("What is checked."),
          Key.of("organisations", ListKind.of(new MapKind(BodyTable.ORGANISATION)))
              .doc("The bodies that the case names."),
          Key.of("links", SectionKind.of(BodyTable.LINK)).doc("Relations between bodies."),
          Key.of("listings", SectionKind.of(BodyTable.LISTING)).doc("Entries of sanctions lists."),
          Key.of("deployment-programmes", SectionKind.of(BodyTable.PROGRAMME))
              .doc("Programmes that send people of a state's bodies to a region."),
          Key.of("other-partnerships", SectionKind.of(BodyTable.OTHER_PARTNERSHIP))
              .doc("Other partnerships of the donor bodies."),
          Key.of("torture-findings", SectionKind.of(RecordTable.TORTURE_FINDING))
              .doc("Findings of torture."),
          Key.of("outcome-findings", SectionKind.of(RecordTable.OUTCOME_FINDING))
              .doc("Findings about change in the host body."),
          Key.of("findings", SectionKind.of(RecordTable.FINDING))
              .doc("Findings that are neither of torture nor of change."),
          Key.of("incidents", SectionKind.of(RecordTable.INCIDENT))
              .doc("What happened that bears on the risk."),
          Key.of("lists", ListKind.of(TextKind.TEXT))
              .doc("The sanctions lists that its organisations are screened against, by name."),
          Key.of("assessments", SectionKind.of(DueDiligenceSchema.ASSESSMENT))
              .doc("Risk assessments."),
          Key.of("approvals", SectionKind.of(DueDiligenceSchema.APPROVAL)).doc("Who agreed."),
          Key.of("host-statements", SectionKind.of(RecordTable.HOST_STATEMENT))
              .doc("What the host said of the partnership."),
          Key.of("donor-statements", SectionKind.of(RecordTable.DONOR_STATEMENT))
              .doc("What the donor said of the host."),
          Key.of("acts", SectionKind.of(AssistanceSchema.ACT))
              .doc("Help in one case: one entry for each decision."),
          Key.of("host-laws", SectionKind.of(AssistanceSchema.HOST_LAW))
              .doc("What the law of the host provides."),
          Key.of("equipment", SectionKind.of(AssistanceSchema.EQUIPMENT))
              .doc("What was supplied or trained on."),
          Key.of("expansions", SectionKind.of(AssistanceSchema.EXPANSION))
              .doc("When the scope of the assistance grew."),
          Key.of("overrulings", SectionKind.of(AssistanceSchema.OVERRULING))
              .doc("Advice against it that was overruled."),
          Key.of("warnings", SectionKind.of(AssistanceSchema.WARNING))
              .doc("The donor's own published warnings and conditions."),
          Key.of("officers", SectionKind.of(AssistanceSchema.OFFICERS))
              .doc("Police officers of the United Kingdom who assist."),
          Key.of("targets", SectionKind.of(AssistanceSchema.TARGET))
              .doc("What is counted as success."),
          Key.of("fees", SectionKind.of(AssistanceSchema.FEE))
              .doc("What the host pays the provider."),
          Key.of("aims", SectionKind.of(AssistanceSchema.AIM)).doc("The aims that are recorded."),
          Key.of("hand-overs", SectionKind.of(AssistanceSchema.HAND_OVER))
              .doc("To whom people are handed on."),
          Key.of("withdrawals", SectionKind.of(AssistanceSchema.WITHDRAWAL))
              .doc("Others who stopped."),
          Key.of("corrections", SectionKind.of(AssistanceSchema.CORRECTION))
              .doc("Official statements that did not hold."),
          Key.of("scope-disputes", SectionKind.of(AssistanceSchema.SCOPE_DISPUTE))
              .doc("Bodies that say that the guidance does not apply."),
          Key.of("in-country-assessments", SectionKind.of(AssistanceSchema.IN_COUNTRY_ASSESSMENT))
              .doc("What the post keeps on the country."),
          Key.of("conditions", SectionKind.of(AssistanceSchema.CONDITION))
              .doc("Conditions of a resumption."),
          Key.of("replies", ListKind.of(new MapKind(DocumentSchema.REPLY)))
              .doc("What the bodies named replied."),
          Key.of("sources", ListKind.of(new MapKind(DocumentSchema.SOURCE))).doc("The documents."),
          Key.of("expect", ListKind.oneOrMore(new MapKind(DocumentSchema.EXPECTATION)))
              .doc("In a test case: all flags that are expected."));

  /** Every shape with a name of its own, the whole file first. */
  static final List<Shape> ALL =
      Stream.of(
              Stream.of(
                  CASE,
                  PartnershipTable.PARTNERSHIP,
                  PartnershipTable.SCOPE,
                  PartnershipTable.RECIPIENT,
                  PartnershipTable.PHASE,
                  PartnershipTable.PAUSE,
                  PartnershipTable.END,
                  BodyTable.ORGANISATION,
                  BodyTable.LINK,
                  BodyTable.SEEN,
                  BodyTable.LISTING,
                  BodyTable.PROGRAMME,
                  BodyTable.OTHER_PARTNERSHIP,
                  RecordTable.TORTURE_FINDING,
                  RecordTable.OUTCOME_FINDING,
                  RecordTable.FINDING,
                  RecordTable.INCIDENT,
                  DueDiligenceSchema.ASSESSMENT,
                  DueDiligenceSchema.RATING,
                  DueDiligenceSchema.REVIEW,
                  DueDiligenceSchema.NOT_REQUIRED,
                  DueDiligenceSchema.APPROVAL,
                  RecordTable.HOST_STATEMENT,
                  RecordTable.DONOR_STATEMENT),
              AssistanceSchema.shapes(),
              Stream.of(DocumentSchema.REPLY, DocumentSchema.SOURCE, DocumentSchema.EXPECTATION))
          .flatMap(part -> part)
          .toList();

  private CaseTable() {}
}
