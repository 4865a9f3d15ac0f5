package org.plumbline.internal.casefile.assemble;

import java.util.List;
import org.plumbline.fact.Dates;
import org.plumbline.fact.partnership.Stop;
import org.plumbline.fact.word.StopKind;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.table.PartnershipTable;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.result.Note;

/** Makes the facts on pauses and on the end of the partnership. */
final class StopFacts {
  private StopFacts() {}

  static void add(FactAssembler assembler) {
    SectionContent pauses = assembler.section(assembler.partnership(), "pauses", Stop.class);
    pauses.entries().forEach(pause -> addPause(assembler, pause));
    pauses
        .none()
        .ifPresent(
            none -> stop(assembler.absentFact(Stop.class, none), assembler, StopKind.PAUSE).add());
    if (assembler.partnership().has("end")) {
      addEnd(assembler);
    }
  }

  private static void addPause(FactAssembler assembler, SectionContent.Item item) {
    Entry pause = item.entry();
    Uncertain from =
        assembler
            .values()
            .read(pause, "from", Domain.days(Dates.EVER, DateBounds.latest(pause.map().get("to"))));
    stop(assembler.fact(Stop.class, pause), assembler, StopKind.PAUSE)
        .with("announced", from)
        .with("from", from)
        .with(
            "to",
            assembler
                .values()
                .read(
                    pause,
                    "to",
                    Domain.days(DateBounds.earliest(pause.map().get("from")), Dates.NEVER),
                    Uncertain.sure(Dates.NEVER)))
        .with("why", assembler.values().word(pause, "why"))
        .with("transferRuledOut", false)
        .exists(item.exists())
        .add();
  }

  /** The first day without assistance; NEVER if the case has no end. */
  static Uncertain effective(FactAssembler assembler) {
    return assembler.partnership().has("end")
        ? assembler.values().read(end(assembler), "effective", Domain.days())
        : Uncertain.sure(Dates.NEVER);
  }

  /** The remarks on the end, for phases that take their last day from it. */
  static List<Note> endNotes(FactAssembler assembler) {
    return assembler.partnership().has("end") ? FactNotes.of(end(assembler), "end") : List.of();
  }

  private static Entry end(FactAssembler assembler) {
    Entry written = assembler.partnership().within("end", PartnershipTable.END);
    return new Entry(written.map(), PartnershipTable.END, "end", "the end");
  }

  private static void addEnd(FactAssembler assembler) {
    Entry end = end(assembler);
    Uncertain effective = effective(assembler);
    stop(assembler.fact(Stop.class, end), assembler, StopKind.END)
        .with("announced", assembler.values().read(end, "announced", Domain.days(), effective))
        .with("from", effective)
        .with("to", Dates.NEVER)
        .with("why", assembler.values().word(end, "why"))
        .with("transferRuledOut", assembler.values().word(end, "transfer-ruled-out"))
        .add();
  }

  private static FactDraft stop(FactDraft draft, FactAssembler assembler, StopKind kind) {
    return draft.with("partnership", assembler.partnershipId()).with("kind", kind);
  }
}
