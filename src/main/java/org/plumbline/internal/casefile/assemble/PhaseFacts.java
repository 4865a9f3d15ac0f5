package org.plumbline.internal.casefile.assemble;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.fact.Dates;
import org.plumbline.fact.partnership.InScope;
import org.plumbline.fact.partnership.Phase;
import org.plumbline.fact.word.Regime;
import org.plumbline.fact.word.Role;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.table.PartnershipTable;
import org.plumbline.internal.scenario.Uncertain;

/** The phases, and whether they are within the scope of the guidance. */
final class PhaseFacts {

  private final FactAssembler making;
  private final Entry phase;

  private PhaseFacts(FactAssembler making, Entry phase) {
    this.making = making;
    this.phase = phase;
  }

  static void add(FactAssembler making) {
    phases(making).forEach(phase -> new PhaseFacts(making, phase).add());
  }

  static List<Entry> phases(FactAssembler making) {
    return making.partnership().entries("phases").stream()
        .map(map -> Entry.of(map, PartnershipTable.PHASE))
        .toList();
  }

  private void add() {
    Uncertain provider =
        making
            .values()
            .read(phase, "provider", new Domain.Names(DelivererFacts.UNKNOWN + Role.PROVIDER));
    Uncertain from =
        making
            .values()
            .read(phase, "from", Domain.days(Dates.EVER, DateBounds.latest(phase.map().get("to"))));
    making
        .fact(Phase.class, phase)
        .with("partnership", making.partnershipId())
        .with("from", from)
        .with("to", to(from))
        .with("provider", provider)
        .noted(phase.has("to") ? List.of() : StopFacts.notesOfTheEnd(making))
        .add();
    addScope(DelivererFacts.add(making, phase, provider));
  }

  private Uncertain to(Uncertain from) {
    Domain days = Domain.days(DateBounds.earliest(phase.map().get("from")), Dates.NEVER);
    return phase.has("to") ? making.values().read(phase, "to", days) : untilTheEnd(from);
  }

  /** A phase without a last day goes on until the partnership ends, unless it began after that. */
  private Uncertain untilTheEnd(Uncertain from) {
    Uncertain end = StopFacts.effective(making);
    return Uncertain.computed(
        List.of(from, end),
        reading -> {
          LocalDate stopped = (LocalDate) end.in(reading);
          return ((LocalDate) from.in(reading)).isBefore(stopped) ? last(stopped) : Dates.NEVER;
        });
  }

  private static LocalDate last(LocalDate stopped) {
    return stopped.equals(Dates.NEVER) ? Dates.NEVER : stopped.minusDays(1);
  }

  private void addScope(Uncertain computed) {
    boolean isTold = making.partnership().has("scope");
    Entry scope = making.partnership().within("scope", PartnershipTable.SCOPE);
    FactDraft draft =
        isTold
            ? making.plain(InScope.class, scopeId(), scope).exists(scope(scope))
            : new FactDraft(
                    making, InScope.class, scopeId(), phase.place(), List.of(), Optional.empty())
                .exists(computed)
                .noted(FactNotes.of(phase));
    draft
        .with("partnership", making.partnershipId())
        .with("phase", phase.id())
        .with("regime", Regime.OSJA)
        .add();
  }

  private String scopeId() {
    return phase.id() + "." + Regime.OSJA;
  }

  private Uncertain scope(Entry scope) {
    QuestionTemplate ask =
        QuestionTemplate.existence(
            InScope.class,
            "scope." + Regime.OSJA,
            making.partnershipId(),
            scope.question("OSJA"),
            scope.placeOf("OSJA"));
    return making
        .values()
        .read(scope.map().get("OSJA").orElseThrow(), ask, Domain.words(scope.key("OSJA")));
  }
}
