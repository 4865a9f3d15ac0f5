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

/** Makes the facts on phases and on whether the guidance applies to them. */
final class PhaseFacts {

  private final FactAssembler assembler;
  private final Entry phase;

  private PhaseFacts(FactAssembler assembler, Entry phase) {
    this.assembler = assembler;
    this.phase = phase;
  }

  static void add(FactAssembler assembler) {
    phases(assembler).forEach(phase -> new PhaseFacts(assembler, phase).add());
  }

  static List<Entry> phases(FactAssembler assembler) {
    return assembler.partnership().entries("phases").stream()
        .map(map -> Entry.of(map, PartnershipTable.PHASE))
        .toList();
  }

  private void add() {
    Uncertain provider =
        assembler
            .values()
            .read(phase, "provider", new Domain.Names(DelivererFacts.UNKNOWN + Role.PROVIDER));
    Uncertain from =
        assembler
            .values()
            .read(phase, "from", Domain.days(Dates.EVER, DateBounds.latest(phase.map().get("to"))));
    assembler
        .fact(Phase.class, phase)
        .with(Phase::from, from)
        .with(Phase::to, to(from))
        .with(Phase::provider, provider)
        .withNotes(phase.has("to") ? List.of() : StopFacts.endNotes(assembler))
        .add();
    addScope(DelivererFacts.add(assembler, phase, provider));
  }

  private Uncertain to(Uncertain from) {
    Domain days = Domain.days(DateBounds.earliest(phase.map().get("from")), Dates.NEVER);
    return phase.has("to") ? assembler.values().read(phase, "to", days) : untilPartnershipEnd(from);
  }

  /** A phase without a last day runs until the partnership ends, unless it began after that. */
  private Uncertain untilPartnershipEnd(Uncertain from) {
    Uncertain end = StopFacts.effective(assembler);
    return Uncertain.computed(
        List.of(from, end),
        scenario -> {
          LocalDate firstDayWithout = (LocalDate) end.in(scenario);
          return ((LocalDate) from.in(scenario)).isBefore(firstDayWithout)
              ? last(firstDayWithout)
              : Dates.NEVER;
        });
  }

  private static LocalDate last(LocalDate firstDayWithout) {
    return firstDayWithout.equals(Dates.NEVER) ? Dates.NEVER : firstDayWithout.minusDays(1);
  }

  private void addScope(Uncertain scopeFromDonors) {
    boolean isStated = assembler.partnership().has("scope");
    Entry scope = assembler.partnership().within("scope", PartnershipTable.SCOPE);
    FactDraft<InScope> draft =
        isStated
            ? assembler.plainFact(InScope.class, scopeId(), scope).exists(scope(scope))
            : new FactDraft<>(
                    assembler, InScope.class, scopeId(), phase.place(), List.of(), Optional.empty())
                .exists(scopeFromDonors)
                .withNotes(FactNotes.of(phase));
    draft.with(InScope::phase, phase.id()).with(InScope::regime, Regime.OSJA).add();
  }

  private String scopeId() {
    return phase.id() + "." + Regime.OSJA;
  }

  private Uncertain scope(Entry scope) {
    QuestionTemplate template =
        QuestionTemplate.existence(
            InScope.class,
            "scope." + Regime.OSJA,
            assembler.partnershipId(),
            scope.question("OSJA"),
            scope.placeOf("OSJA"));
    return assembler
        .values()
        .read(scope.map().get("OSJA").orElseThrow(), template, Domain.words(scope.key("OSJA")));
  }
}
