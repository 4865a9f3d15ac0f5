package org.plumbline.internal.casefile.assemble;

import org.plumbline.fact.Dates;
import org.plumbline.fact.record.Incident;
import org.plumbline.internal.casefile.schema.Entry;

/** What happened that bears on the risk. */
final class IncidentFacts {
  private IncidentFacts() {}

  static void add(FactAssembler making) {
    SectionContent incidents = making.told(making.root(), "incidents", Incident.class);
    incidents.entries().forEach(item -> incident(making, item.entry()).exists(item.exists()).add());
    incidents.none().ifPresent(none -> making.absent(Incident.class, none).add());
  }

  private static FactDraft incident(FactAssembler making, Entry entry) {
    String by = entry.text("by");
    return About.of(making, entry.text("about"))
        .in(making.fact(Incident.class, entry))
        .with("by", by.isEmpty() ? making.provenance().publisher(entry) : by)
        .with("standing", making.provenance().standing(entry))
        .with("kind", making.values().word(entry, "kind"))
        .with("serious", making.values().word(entry, "serious"))
        .with("words", entry.text("words"))
        .with(
            "date",
            making
                .values()
                .read(entry, "date", Domain.days(Dates.EVER, making.provenance().latest(entry))));
  }
}
