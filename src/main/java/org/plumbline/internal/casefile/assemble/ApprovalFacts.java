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

/** Who must agree to a phase, and whether they did. */
final class ApprovalFacts {
  private static final String SOMEBODY = "the approving body";

  private final FactAssembler making;
  private final List<Entry> phases;

  private ApprovalFacts(FactAssembler making) {
    this.making = making;
    this.phases = PhaseFacts.phases(making);
  }

  static void add(FactAssembler making) {
    ApprovalFacts facts = new ApprovalFacts(making);
    SectionContent sectionContent = making.told(making.root(), "approvals", Approval.class);
    sectionContent.entries().forEach(item -> facts.add(item.entry(), item.exists()));
    facts.phases.forEach(phase -> facts.addNotTold(phase, sectionContent));
  }

  /** What may have been given besides what is told. */
  private void addNotTold(Entry phase, SectionContent sectionContent) {
    List<Entry> ofPhase =
        sectionContent.entries().stream()
            .map(SectionContent.Item::entry)
            .filter(entry -> phaseOf(entry).equals(phase.id()))
            .toList();
    if (ofPhase.isEmpty()) {
      addUnnamed(phase, sectionContent.none());
    } else {
      making
          .completeUntil("approvals", ofPhase, making.root())
          .ifPresent(until -> addSince(phase, ofPhase, until));
    }
  }

  /** By each body of which it is told whether it agreed. */
  private void addSince(Entry phase, List<Entry> entries, LocalDate until) {
    Map<String, Entry> byBody = new LinkedHashMap<>();
    entries.forEach(entry -> byBody.putIfAbsent(entry.text("body"), entry));
    byBody.forEach((body, entry) -> addSince(entry.id(), phase.id(), body, until));
  }

  private String phaseOf(Entry approval) {
    return approval.has("of") ? approval.text("of") : phases.get(0).id();
  }

  private void add(Entry entry, Uncertain uncertain) {
    String phase = phaseOf(entry);
    String body = entry.text("body");
    required(making.plain(ApprovalRequired.class, entry.id(), entry), phase, body)
        .exists(uncertain)
        .add();
    QuestionTemplate ask =
        QuestionTemplate.existence(
            Approval.class,
            entry.id(),
            phase,
            "was phase " + phase + " approved by " + body + ", and when?",
            entry.placeOf("state"));
    Uncertain given =
        making
            .values()
            .read(entry.node("state").orElseThrow(), ask, Domain.words(entry.key("state")));
    Uncertain exists = Truth.and(uncertain, given);
    FactDraft approval = required(making.fact(Approval.class, entry), phase, body);
    if (exists.equals(Truth.NO)) {
      approval.absent().add();
    } else {
      whenAndHow(approval, entry, Dates.EVER).exists(exists).add();
    }
  }

  /** What may have been given since the sources came out. */
  private void addSince(String id, String phase, String body, LocalDate until) {
    addPossible(
        id + "-since",
        "the approval since",
        phase,
        body,
        body + " after " + until,
        until.plusDays(1));
  }

  /** One that may have been given; nothing else is known of it. */
  private void addPossible(
      String id, String label, String phase, String body, String by, LocalDate first) {
    Entry imagined = Entry.imagined(DueDiligenceSchema.APPROVAL, id, label, making.file());
    QuestionTemplate ask =
        QuestionTemplate.existence(
            Approval.class,
            id,
            phase,
            "was phase " + phase + " approved by " + by + ", and when?",
            making.file());
    Uncertain exists = making.values().open(Why.NOT_RECORDED, ask, Domain.yesNo());
    FactDraft approval = required(making.fact(Approval.class, imagined), phase, body);
    whenAndHow(approval, imagined, first).exists(exists).add();
  }

  private FactDraft whenAndHow(FactDraft draft, Entry entry, LocalDate first) {
    return draft
        .with(
            "date",
            making
                .values()
                .read(entry, "date", Domain.days(first, making.provenance().latest(entry))))
        .with("rank", making.values().word(entry, "rank"))
        .with("assessment", entry.has("assessment") ? entry.text("assessment") : "");
  }

  /**
   * A phase of which the file names nobody who agreed: said to be so, not on file, or not recorded.
   */
  private void addUnnamed(Entry phase, Optional<Entry> none) {
    String id = phase.id() + "-approval";
    required(
            new FactDraft(
                making, ApprovalRequired.class, id, phase.place(), List.of(), Optional.empty()),
            phase.id(),
            SOMEBODY)
        .add();
    if (none.isPresent()) {
      Entry named = new Entry(none.get().map(), none.get().shape(), id, none.get().label());
      required(making.fact(Approval.class, named), phase.id(), SOMEBODY).absent().add();
      making
          .completeUntil("approvals", List.of(named), making.root())
          .ifPresent(until -> addSince(id, phase.id(), SOMEBODY, until));
    } else if (making.isWhole()) {
      required(making.notOnFile(Approval.class, id), phase.id(), SOMEBODY).add();
    } else {
      String label = "the approval of phase " + phase.id();
      addPossible(id, label, phase.id(), SOMEBODY, "anybody", Dates.EVER);
    }
  }

  private FactDraft required(FactDraft draft, String phase, String body) {
    return draft
        .with("partnership", making.partnershipId())
        .with("phase", phase)
        .with("body", body);
  }
}
