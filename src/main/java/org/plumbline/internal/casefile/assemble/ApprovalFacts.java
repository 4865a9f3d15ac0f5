package org.plumbline.internal.casefile.assemble;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.fact.Dates;
import org.plumbline.fact.duty.Approval;
import org.plumbline.fact.duty.ApprovalRequired;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.table.DueDiligenceSchema;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.text.PlainDate;

/** Makes the facts on who must approve each phase and whether they did. */
final class ApprovalFacts {
  private static final String UNNAMED_BODY = "the approving body";

  private final FactAssembler assembler;
  private final List<Entry> phases;

  private ApprovalFacts(FactAssembler assembler) {
    this.assembler = assembler;
    this.phases = PhaseFacts.phases(assembler);
  }

  static void add(FactAssembler assembler) {
    ApprovalFacts facts = new ApprovalFacts(assembler);
    SectionContent content = assembler.section(assembler.root(), "approvals", Approval.class);
    content.entries().forEach(item -> facts.add(item.entry(), item.exists()));
    facts.phases.forEach(phase -> facts.addUnrecorded(phase, content));
  }

  /** Adds approvals of a phase that may exist although the case does not mention them. */
  private void addUnrecorded(Entry phase, SectionContent content) {
    List<Entry> phaseApprovals =
        content.entries().stream()
            .map(SectionContent.Item::entry)
            .filter(entry -> phaseOf(entry).equals(phase.id()))
            .toList();
    if (phaseApprovals.isEmpty()) {
      addUnnamed(phase, content.none());
    } else {
      assembler
          .completeUntil("approvals", phaseApprovals, assembler.root())
          .ifPresent(until -> addPossibleSince(phase, phaseApprovals, until));
    }
  }

  /** Adds a possible later approval for each body that the case names. */
  private void addPossibleSince(Entry phase, List<Entry> entries, LocalDate until) {
    Map<String, Entry> byBody = new LinkedHashMap<>();
    entries.forEach(entry -> byBody.putIfAbsent(entry.text("body"), entry));
    byBody.forEach((body, entry) -> addPossibleSince(entry.id(), phase.id(), body, until));
  }

  private String phaseOf(Entry approval) {
    return approval.has("of") ? approval.text("of") : phases.get(0).id();
  }

  private void add(Entry entry, Uncertain entryExists) {
    String phase = phaseOf(entry);
    String body = entry.text("body");
    required(assembler.plainFact(ApprovalRequired.class, entry.id(), entry), phase, body)
        .exists(entryExists)
        .add();
    QuestionTemplate template =
        QuestionTemplate.existence(
            Approval.class,
            entry.id(),
            phase,
            "was phase " + phase + " approved by " + body + ", and when?",
            entry.placeOf("state"));
    Uncertain given =
        assembler
            .values()
            .read(entry.node("state").orElseThrow(), template, Domain.words(entry.key("state")));
    Uncertain exists = Truth.and(entryExists, given);
    FactDraft<Approval> approval = approval(assembler.fact(Approval.class, entry), phase, body);
    if (exists.equals(Truth.NO)) {
      approval.absent().add();
    } else {
      withDateAndRank(approval, entry, Dates.EVER).exists(exists).add();
    }
  }

  /** Adds an approval that may have been given after the newest source was published. */
  private void addPossibleSince(String id, String phase, String body, LocalDate until) {
    addPossible(
        id + "-since",
        "a later approval of phase " + phase + " by " + body,
        phase,
        body,
        body + " after " + PlainDate.of(until),
        until.plusDays(1));
  }

  /** Adds an approval that may have been given, with all its values open. */
  private void addPossible(
      String id, String label, String phase, String body, String by, LocalDate first) {
    Entry hypothetical =
        Entry.hypothetical(DueDiligenceSchema.APPROVAL, id, label, assembler.file());
    QuestionTemplate template =
        QuestionTemplate.existence(
            Approval.class,
            id,
            phase,
            "was phase " + phase + " approved by " + by + ", and when?",
            assembler.file());
    Uncertain exists = assembler.values().open(Why.NOT_RECORDED, template, Domain.yesNo());
    FactDraft<Approval> approval =
        approval(assembler.fact(Approval.class, hypothetical), phase, body);
    withDateAndRank(approval, hypothetical, first).exists(exists).add();
  }

  private FactDraft<Approval> withDateAndRank(
      FactDraft<Approval> draft, Entry entry, LocalDate first) {
    return draft
        .with(
            Approval::date,
            assembler
                .values()
                .read(
                    entry,
                    "date",
                    Domain.days(first, assembler.provenance().latestPossibleDay(entry))))
        .with(Approval::rank, assembler.values().word(entry, "rank"))
        .with(Approval::assessment, entry.has("assessment") ? entry.text("assessment") : "");
  }

  /**
   * Adds the facts for a phase without approvals: explicitly none, not on the department's file, or
   * not recorded.
   */
  private void addUnnamed(Entry phase, Optional<Entry> none) {
    String id = phase.id() + "-approval";
    required(
            new FactDraft<>(
                assembler, ApprovalRequired.class, id, phase.place(), List.of(), Optional.empty()),
            phase.id(),
            UNNAMED_BODY)
        .add();
    if (none.isPresent()) {
      Entry absence = new Entry(none.get().map(), none.get().shape(), id, none.get().label());
      approval(assembler.fact(Approval.class, absence), phase.id(), UNNAMED_BODY).absent().add();
      assembler
          .completeUntil("approvals", List.of(absence), assembler.root())
          .ifPresent(until -> addPossibleSince(id, phase.id(), UNNAMED_BODY, until));
    } else if (assembler.isDepartmentFile()) {
      approval(assembler.notOnFile(Approval.class, id), phase.id(), UNNAMED_BODY).add();
    } else {
      String label = "the approval of phase " + phase.id();
      addPossible(id, label, phase.id(), UNNAMED_BODY, "anybody", Dates.EVER);
    }
  }

  private FactDraft<ApprovalRequired> required(
      FactDraft<ApprovalRequired> draft, String phase, String body) {
    return draft
        .with(ApprovalRequired::partnership, assembler.partnershipId())
        .with(ApprovalRequired::phase, phase)
        .with(ApprovalRequired::body, body);
  }

  private static FactDraft<Approval> approval(
      FactDraft<Approval> draft, String phase, String body) {
    return draft.with(Approval::phase, phase).with(Approval::body, body);
  }
}
