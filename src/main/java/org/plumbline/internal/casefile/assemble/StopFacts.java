package org.plumbline.internal.casefile.assemble;

import java.util.List;
import org.plumbline.fact.Dates;
import org.plumbline.fact.partnership.Stop;
import org.plumbline.fact.word.StopKind;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.table.PartnershipTable;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.result.Note;

/** Pauses, and the end. */
final class StopFacts {
  private StopFacts() {}

  static void add(FactAssembler making) {
    SectionContent pauses = making.told(making.partnership(), "pauses", Stop.class);
    pauses.entries().forEach(pause -> addPause(making, pause));
    pauses
        .none()
        .ifPresent(none -> stop(making.absent(Stop.class, none), making, StopKind.PAUSE).add());
    if (making.partnership().has("end")) {
      addEnd(making);
    }
  }

  private static void addPause(FactAssembler making, SectionContent.Item item) {
    Entry pause = item.entry();
    Uncertain from =
        making
            .values()
            .read(pause, "from", Domain.days(Dates.EVER, DateBounds.latest(pause.map().get("to"))));
    stop(making.fact(Stop.class, pause), making, StopKind.PAUSE)
        .with("announced", from)
        .with("from", from)
        .with(
            "to",
            making
                .values()
                .read(
                    pause,
                    "to",
                    Domain.days(DateBounds.earliest(pause.map().get("from")), Dates.NEVER),
                    Uncertain.sure(Dates.NEVER)))
        .with("why", making.values().word(pause, "why"))
        .with("transferRuledOut", false)
        .exists(item.exists())
        .add();
  }

  /** The first day without assistance; NEVER if no end is told. */
  static Uncertain effective(FactAssembler making) {
    return making.partnership().has("end")
        ? making.values().read(end(making), "effective", Domain.days())
        : Uncertain.sure(Dates.NEVER);
  }

  /** What is noted of the end, for the phases that take their last day from it. */
  static List<Note> notesOfTheEnd(FactAssembler making) {
    return making.partnership().has("end") ? FactNotes.of(end(making), "end") : List.of();
  }

  private static Entry end(FactAssembler making) {
    Entry written = making.partnership().within("end", PartnershipTable.END);
    return new Entry(written.map(), PartnershipTable.END, "end", "the end");
  }

  private static void addEnd(FactAssembler making) {
    Entry end = end(making);
    Uncertain effective = effective(making);
    stop(making.fact(Stop.class, end), making, StopKind.END)
        .with("announced", making.values().read(end, "announced", Domain.days(), effective))
        .with("from", effective)
        .with("to", Dates.NEVER)
        .with("why", making.values().word(end, "why"))
        .with("transferRuledOut", making.values().word(end, "transfer-ruled-out"))
        .add();
  }

  private static FactDraft stop(FactDraft draft, FactAssembler making, StopKind kind) {
    return draft.with("partnership", making.partnershipId()).with("kind", kind);
  }
}
