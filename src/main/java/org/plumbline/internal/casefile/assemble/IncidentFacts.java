package org.plumbline.internal.casefile.assemble;

import org.plumbline.fact.Dates;
import org.plumbline.fact.record.Incident;
import org.plumbline.internal.casefile.schema.Entry;

/** Makes the facts on incidents. */
final class IncidentFacts {
  private IncidentFacts() {}

  static void add(FactAssembler assembler) {
    SectionContent incidents = assembler.section(assembler.root(), "incidents", Incident.class);
    incidents
        .entries()
        .forEach(item -> incident(assembler, item.entry()).exists(item.exists()).add());
    incidents.none().ifPresent(none -> assembler.absentFact(Incident.class, none).add());
  }

  private static FactDraft incident(FactAssembler assembler, Entry entry) {
    String by = entry.text("by");
    return About.of(assembler, entry.text("about"))
        .fill(assembler.fact(Incident.class, entry))
        .with("by", by.isEmpty() ? assembler.provenance().publisher(entry) : by)
        .with("standing", assembler.provenance().standing(entry))
        .with("kind", assembler.values().word(entry, "kind"))
        .with("serious", assembler.values().word(entry, "serious"))
        .with("words", entry.text("words"))
        .with(
            "date",
            assembler
                .values()
                .read(
                    entry,
                    "date",
                    Domain.days(Dates.EVER, assembler.provenance().latestPossibleDay(entry))));
  }
}
