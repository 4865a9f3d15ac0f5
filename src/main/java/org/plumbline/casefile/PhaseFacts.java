package org.plumbline.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.facts.Dates;
import org.plumbline.facts.Deliverer;
import org.plumbline.facts.InScope;
import org.plumbline.facts.Phase;
import org.plumbline.facts.Regime;
import org.plumbline.facts.Role;
import org.plumbline.facts.Why;

/** The phases, who delivers in them, and whether they are within the scope of the guidance. */
final class PhaseFacts {
  private static final String GUIDANCE_STATE = "GB";

  /** What a body that the case does not name is called, before its role. */
  private static final String UNKNOWN = "unknown-";

  private final Making making;
  private final Entry phase;
  private final Set<String> ids = new HashSet<>();
  private final List<Uncertain> inScope = new ArrayList<>();

  private PhaseFacts(Making making, Entry phase) {
    this.making = making;
    this.phase = phase;
  }

  static void add(Making making) {
    phases(making).forEach(phase -> new PhaseFacts(making, phase).add());
  }

  static List<Entry> phases(Making making) {
    return making.partnership().entries("phases").stream()
        .map(map -> Entry.of(map, PartnershipTable.PHASE))
        .toList();
  }

  private void add() {
    Uncertain provider =
        making.values().read(phase, "provider", new Domain.Names(UNKNOWN + Role.PROVIDER));
    making
        .fact(Phase.class, phase)
        .with("partnership", making.partnershipId())
        .with(
            "from",
            making
                .values()
                .read(phase, "from", Domain.days(Dates.EVER, Bounds.latest(phase.map().get("to")))))
        .with(
            "to",
            making
                .values()
                .read(
                    phase,
                    "to",
                    Domain.days(Bounds.earliest(phase.map().get("from")), Dates.NEVER),
                    Uncertain.sure(Dates.NEVER)))
        .with("provider", provider)
        .add();
    addProvider(provider);
    addFunders();
    addScope();
  }

  private void addProvider(Uncertain provider) {
    if (provider instanceof Uncertain.Accounts accounts) {
      accounts.byAccount().stream()
          .distinct()
          .forEach(told -> addNamed(told, Truth.is(provider, ((Uncertain.Sure) told).value())));
    } else {
      addNamed(provider, Truth.YES);
    }
  }

  private void addNamed(Uncertain provider, Uncertain exists) {
    String id = (String) ((Uncertain.Sure) provider).value();
    if (id.equals(UNKNOWN + Role.PROVIDER)) {
      addUnknown(Role.PROVIDER, exists);
    } else {
      addKnown(id, Role.PROVIDER, exists);
    }
  }

  private void addFunders() {
    if (phase.word("funders").filter("unknown"::equals).isPresent()) {
      addUnknown(Role.FUNDER, Truth.YES);
    } else if (phase.map().get("funders").filter(ListNode.class::isInstance).isPresent()) {
      phase.texts("funders").stream()
          .distinct()
          .forEach(id -> addKnown(id, Role.FUNDER, Truth.YES));
    }
  }

  private void addKnown(String organisation, Role role, Uncertain exists) {
    Bodies.Body body = making.bodies().get(organisation);
    add(organisation, body.name(), role, Uncertain.sure(body.country()), body.publicBody(), exists);
  }

  /** A body that the case does not name: of any state of the case or of another, public or not. */
  private void addUnknown(Role role, Uncertain exists) {
    String name = UNKNOWN + role;
    String id = phase.id() + "." + name;
    String key = role == Role.PROVIDER ? "provider" : "funders";
    Ask state =
        new Ask(
            id + ".state",
            id,
            "state",
            "which state does the " + role + " of " + phase.label() + " belong to?",
            phase.placeOf(key));
    Ask isPublic =
        new Ask(
            id + ".publicBody",
            id,
            "publicBody",
            "is the " + role + " of " + phase.label() + " a body of its state?",
            phase.placeOf(key));
    add(
        name,
        "an unknown " + role,
        role,
        making.values().open(Why.UNKNOWN, state, new Domain.Words(states())),
        making.values().open(Why.UNKNOWN, isPublic, Domain.yesNo()),
        exists);
  }

  private ChoiceKind states() {
    Set<String> states = making.bodies().countries();
    states.addAll(PartnershipFacts.hosts(making));
    states.add("ZZ");
    return ChoiceKind.ofTexts("a state", states);
  }

  private void add(
      String organisation,
      String name,
      Role role,
      Uncertain state,
      Uncertain publicBody,
      Uncertain exists) {
    String id = phase.id() + "." + organisation;
    making
        .plain(Deliverer.class, ids.add(id) ? id : id + "." + role, phase)
        .with("partnership", making.partnershipId())
        .with("phase", phase.id())
        .with("organisation", organisation)
        .with("name", name)
        .with("role", role)
        .with("state", state)
        .with("publicBody", publicBody)
        .exists(exists)
        .add();
    inScope.add(Truth.and(exists, Truth.and(Truth.is(state, GUIDANCE_STATE), publicBody)));
  }

  private void addScope() {
    boolean told = making.partnership().has("scope");
    Entry scope = making.partnership().within("scope", PartnershipTable.SCOPE);
    FactDraft draft =
        told
            ? making.plain(InScope.class, scopeId(), scope).exists(scope(scope))
            : new FactDraft(
                    making, InScope.class, scopeId(), phase.place(), List.of(), Optional.empty())
                .exists(inScope.stream().reduce(Truth.NO, Truth::or));
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
    Ask ask =
        Ask.existence(
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
