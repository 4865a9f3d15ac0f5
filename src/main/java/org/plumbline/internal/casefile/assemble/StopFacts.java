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
        .ifPresent(none -> stop(assembler.absentFact(Stop.class, none), StopKind.PAUSE).add());
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
    stop(assembler.fact(Stop.class, pause), StopKind.PAUSE)
        .with(Stop::announced, from)
        .with(Stop::from, from)
        .with(
            Stop::to,
            assembler
                .values()
                .read(
                    pause,
                    "to",
                    Domain.days(DateBounds.earliest(pause.map().get("from")), Dates.NEVER),
                    Uncertain.sure(Dates.NEVER)))
        .with(Stop::why, assembler.values().word(pause, "why"))
        .with(Stop::transferRuledOut, false)
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
    stop(assembler.fact(Stop.class, end), StopKind.END)
        .with(Stop::announced, assembler.values().read(end, "announced", Domain.days(), effective))
        .with(Stop::from, effective)
        .with(Stop::to, Dates.NEVER)
        .with(Stop::why, assembler.values().word(end, "why"))
        .with(Stop::transferRuledOut, assembler.values().word(end, "transfer-ruled-out"))
        .add();
  }

  private static FactDraft<Stop> stop(FactDraft<Stop> draft, StopKind kind) {
    return draft.with(Stop::kind, kind);
  }
}
