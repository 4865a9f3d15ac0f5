package org.plumbline.casefile;

import java.util.List;
import org.plumbline.facts.Dates;
import org.plumbline.facts.Stop;
import org.plumbline.facts.StopKind;
import org.plumbline.flags.Note;

/** Pauses, and the end. */
final class StopFacts {
  private StopFacts() {}

  static void add(Making making) {
    Told pauses = making.told(making.partnership(), "pauses", Stop.class);
    pauses.entries().forEach(pause -> addPause(making, pause));
    pauses
        .none()
        .ifPresent(none -> stop(making.absent(Stop.class, none), making, StopKind.PAUSE).add());
    if (making.partnership().has("end")) {
      addEnd(making);
    }
  }

  private static void addPause(Making making, Told.Item told) {
    Entry pause = told.entry();
    Uncertain from =
        making
            .values()
            .read(pause, "from", Domain.days(Dates.EVER, Bounds.latest(pause.map().get("to"))));
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
                    Domain.days(Bounds.earliest(pause.map().get("from")), Dates.NEVER),
                    Uncertain.sure(Dates.NEVER)))
        .with("why", making.values().word(pause, "why"))
        .with("transferRuledOut", false)
        .exists(told.exists())
        .add();
  }

  /** The first day without assistance; NEVER if no end is told. */
  static Uncertain effective(Making making) {
    return making.partnership().has("end")
        ? making.values().read(end(making), "effective", Domain.days())
        : Uncertain.sure(Dates.NEVER);
  }

  /** What is noted of the end, for the phases that take their last day from it. */
  static List<Note> notesOfTheEnd(Making making) {
    return making.partnership().has("end") ? Notes.of(end(making), "end") : List.of();
  }

  private static Entry end(Making making) {
    Entry written = making.partnership().within("end", PartnershipTable.END);
    return new Entry(written.map(), PartnershipTable.END, "end", "the end");
  }

  private static void addEnd(Making making) {
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

  private static FactDraft stop(FactDraft draft, Making making, StopKind kind) {
    return draft.with("partnership", making.partnershipId()).with("kind", kind);
  }
}
