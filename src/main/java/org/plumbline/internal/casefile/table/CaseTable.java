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
 * The case file as one table: every section with its keys, the values they can have, their
 * defaults, and the questions to ask while a value is open. The reader, its messages and the JSON
 * Schema are all made from this table.
 */
public final class CaseTable {
  public static final Shape CASE =
      Shape.of(
          "case",
          Key.of("case", TextKind.TEXT).required().doc("The title: the case in one sentence."),
          Key.of("why", TextKind.TEXT).doc("What a test case shows."),
          Key.of("draft", TextKind.TEXT)
              .doc(
                  "In a test case: what its author still has to decide. The case fails while it has this key."),
          Key.of("like", TextKind.ID)
              .doc("The base case: this case inherits everything it does not write itself."),
          Key.of("as-of", ListKind.oneOrMore(DateKind.DAY)).doc("The date or dates of the check."),
          Key.of("drawn-from", ChoiceKind.of("where the facts are drawn from", DrawnFrom.class))
              .required()
              .doc("What the facts are drawn from, which decides what missing entries mean."),
          Key.of("assistance", ChoiceKind.of("a kind of assistance", Assistance.class))
              .required()
              .doc("The kind of assistance."),
          Key.of("partnership", new MapKind(PartnershipTable.PARTNERSHIP))
              .required()
              .doc("The partnership that is checked."),
          Key.of("organisations", ListKind.of(new MapKind(BodyTable.ORGANISATION)))
              .doc("The bodies that the case names."),
          Key.of("links", SectionKind.accusing(BodyTable.LINK))
              .doc("How organisations are linked to each other."),
          Key.of("listings", SectionKind.accusing(BodyTable.LISTING))
              .doc("Entries of sanctions lists."),
          Key.of("deployment-programmes", SectionKind.accusing(BodyTable.PROGRAMME))
              .doc("Programmes that send people of a state's bodies to a region."),
          Key.of("other-partnerships", SectionKind.accusing(BodyTable.OTHER_PARTNERSHIP))
              .doc("Other partnerships of the donor bodies."),
          Key.of("torture-findings", SectionKind.accusing(RecordTable.TORTURE_FINDING))
              .doc("Findings of torture."),
          Key.of("outcome-findings", SectionKind.accusing(RecordTable.OUTCOME_FINDING))
              .doc("Findings on whether the host body changed."),
          Key.of("findings", SectionKind.accusing(RecordTable.FINDING))
              .doc("Findings on anything other than torture or change."),
          Key.of("incidents", SectionKind.accusing(RecordTable.INCIDENT))
              .doc("Events that affect the risk."),
          Key.of("lists", ListKind.of(TextKind.TEXT))
              .doc("The names of the sanctions lists to screen the organisations against."),
          Key.of("assessments", SectionKind.of(DueDiligenceSchema.ASSESSMENT))
              .doc("Risk assessments."),
          Key.of("approvals", SectionKind.of(DueDiligenceSchema.APPROVAL))
              .doc("Approvals of the phases."),
          Key.of("host-statements", SectionKind.accusing(RecordTable.HOST_STATEMENT))
              .doc("What the host said of the partnership."),
          Key.of("donor-statements", SectionKind.accusing(RecordTable.DONOR_STATEMENT))
              .doc("What the donor said of the host."),
          Key.of("acts", SectionKind.of(AssistanceSchema.ACT))
              .doc("Help in individual cases: one entry for each decision."),
          Key.of("host-laws", SectionKind.accusing(AssistanceSchema.HOST_LAW))
              .doc("The law of the host state on the death penalty."),
          Key.of("equipment", SectionKind.accusing(AssistanceSchema.EQUIPMENT))
              .doc("Equipment or data that was supplied or used in training."),
          Key.of("expansions", SectionKind.accusing(AssistanceSchema.EXPANSION))
              .doc("Times when the scope of the assistance grew."),
          Key.of("overrulings", SectionKind.accusing(AssistanceSchema.OVERRULING))
              .doc("Advice against the assistance that was overruled."),
          Key.of("warnings", SectionKind.accusing(AssistanceSchema.WARNING))
              .doc("Warnings and conditions that the donor itself published."),
          Key.of("officers", SectionKind.of(AssistanceSchema.OFFICERS))
              .doc("UK police officers who assist abroad."),
          Key.of("targets", SectionKind.accusing(AssistanceSchema.TARGET))
              .doc("What is counted as success."),
          Key.of("fees", SectionKind.accusing(AssistanceSchema.FEE))
              .doc("What the host pays the provider."),
          Key.of("aims", SectionKind.of(AssistanceSchema.AIM))
              .doc("The recorded aims of the assistance."),
          Key.of("hand-overs", SectionKind.accusing(AssistanceSchema.HAND_OVER))
              .doc("Bodies to which people are handed over."),
          Key.of("withdrawals", SectionKind.accusing(AssistanceSchema.WITHDRAWAL))
              .doc("Other donors or licensing regimes that stopped."),
          Key.of("corrections", SectionKind.accusing(AssistanceSchema.CORRECTION))
              .doc("Official statements that were corrected or contradicted."),
          Key.of("scope-disputes", SectionKind.accusing(AssistanceSchema.SCOPE_DISPUTE))
              .doc("Statements that the guidance does not apply."),
          Key.of("in-country-assessments", SectionKind.of(AssistanceSchema.IN_COUNTRY_ASSESSMENT))
              .doc("The assessment of the country kept by the diplomatic post."),
          Key.of("conditions", SectionKind.of(AssistanceSchema.CONDITION))
              .doc("Conditions for resuming the assistance after a pause."),
          Key.of("replies", ListKind.of(new MapKind(DocumentSchema.REPLY)))
              .doc("Replies by bodies named in the case."),
          Key.of("sources", ListKind.of(new MapKind(DocumentSchema.SOURCE)))
              .doc("The documents that the facts come from."),
          Key.of("expect", ListKind.oneOrMore(new MapKind(DocumentSchema.EXPECTATION)))
              .doc("In a test case: the expected flags and verdict."));

  /** The keys of the sections whose facts can accuse somebody. */
  public static final List<String> ACCUSING_SECTIONS =
      CASE.keys().stream()
          .filter(key -> key.kind() instanceof SectionKind section && section.accuses())
          .map(Key::name)
          .toList();

  /** Every shape that the JSON Schema defines by name; the whole file comes first. */
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
