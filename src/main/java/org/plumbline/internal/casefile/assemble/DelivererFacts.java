package org.plumbline.internal.casefile.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.fact.partnership.Deliverer;
import org.plumbline.fact.word.Role;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.casefile.schema.ChoiceKind;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.yaml.ListNode;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.TextNode;

/** Makes the facts on who provides and who pays in a phase. */
final class DelivererFacts {
  /** The id of a body that the case does not name is this text and its role. */
  static final String UNKNOWN = "unknown-";

  private static final String GUIDANCE_STATE = "GB";

  /** Stands for every EU member state, as EU lists bind all of them. */
  private static final String ANY_EU_MEMBER = "DE";

  private static final String UNNAMED_STATE = "ZZ";

  private final FactAssembler assembler;
  private final Entry phase;
  private final Set<String> ids = new HashSet<>();
  private final List<Uncertain> inScope = new ArrayList<>();

  private DelivererFacts(FactAssembler assembler, Entry phase) {
    this.assembler = assembler;
    this.phase = phase;
  }

  /**
   * Adds the facts. Returns whether one of the bodies is a UK public body, which puts the phase in
   * scope.
   */
  static Uncertain add(FactAssembler assembler, Entry phase, Uncertain provider) {
    DelivererFacts facts = new DelivererFacts(assembler, phase);
    facts.addProvider(provider);
    facts.addFunders();
    return facts.inScope.stream().reduce(Truth.NO, Truth::or);
  }

  private void addProvider(Uncertain provider) {
    if (provider instanceof Uncertain.Accounts accounts) {
      accounts.byAccount().stream()
          .distinct()
          .forEach(
              uncertain ->
                  addNamed(uncertain, Truth.is(provider, ((Uncertain.Sure) uncertain).value())));
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
    Bodies.Body body = assembler.bodies().get(organisation);
    add(
        phase.id() + "." + organisation,
        Uncertain.sure(organisation),
        body.name(),
        role,
        Uncertain.sure(body.country()),
        body.publicBody(),
        exists);
  }

  /** Adds a body that the case does not name. Its state is open, and so is whether it is public. */
  private void addUnknown(Role role, Uncertain exists) {
    String id = phase.id() + "." + UNKNOWN + role;
    String key = role == Role.PROVIDER ? "provider" : "funders";
    QuestionTemplate stateQuestion =
        QuestionTemplate.of(
            id,
            Deliverer::state,
            "which state does the " + role + " of " + phase.label() + " belong to?",
            phase.placeOf(key));
    QuestionTemplate publicBodyQuestion =
        QuestionTemplate.of(
            id,
            Deliverer::publicBody,
            "is the " + role + " of " + phase.label() + " a body of its state?",
            phase.placeOf(key));
    add(
        id,
        openOrganisation(role, id, key),
        "an unknown " + role,
        role,
        assembler.values().open(Why.UNKNOWN, stateQuestion, new Domain.Words(states())),
        assembler.values().open(Why.UNKNOWN, publicBodyQuestion, Domain.yesNo()),
        exists);
  }

  /** The possible states: all that the case names, the UK, and one that the case does not name. */
  private ChoiceKind states() {
    Set<String> states = assembler.bodies().countries();
    states.addAll(PartnershipFacts.hosts(assembler));
    assembler.root().entries("listings").forEach(listing -> states.addAll(boundState(listing)));
    states.add(GUIDANCE_STATE);
    states.add(UNNAMED_STATE);
    return ChoiceKind.ofTexts("a state", states);
  }

  /** A state bound by a list: the state of its authority, or one member state for an EU list. */
  private static List<String> boundState(MapNode listing) {
    String authority = Sections.text(listing, "authority").map(TextNode::text).orElse("UN");
    return authority.equals("UN")
        ? List.of()
        : List.of(authority.equals("EU") ? ANY_EU_MEMBER : authority);
  }

  /** The open question which body it is: any donor that the case names, or another. */
  private Uncertain openOrganisation(Role role, String id, String key) {
    Set<String> candidates = new TreeSet<>();
    PhaseFacts.phases(assembler).forEach(anyPhase -> candidates.addAll(donors(anyPhase)));
    assembler
        .root()
        .entries("other-partnerships")
        .forEach(
            otherPartnership ->
                Sections.text(otherPartnership, "body")
                    .ifPresent(body -> candidates.add(body.text())));
    candidates.add(UNKNOWN + role);
    QuestionTemplate question =
        QuestionTemplate.of(
            id,
            Deliverer::organisation,
            "who is the " + role + " of " + phase.label() + "?",
            phase.placeOf(key));
    return assembler
        .values()
        .open(Why.UNKNOWN, question, new Domain.Words(ChoiceKind.ofTexts("a body", candidates)));
  }

  private List<String> donors(Entry anyPhase) {
    List<String> donors =
        new ArrayList<>(
            anyPhase.map().get("funders").filter(ListNode.class::isInstance).isPresent()
                ? anyPhase.texts("funders")
                : List.of());
    anyPhase.word("provider").filter(assembler.bodies()::has).ifPresent(donors::add);
    return donors;
  }

  private void add(
      String id,
      Uncertain organisation,
      String name,
      Role role,
      Uncertain state,
      Uncertain publicBody,
      Uncertain exists) {
    assembler
        .plainFact(Deliverer.class, ids.add(id) ? id : id + "." + role, phase)
        .with(Deliverer::partnership, assembler.partnershipId())
        .with(Deliverer::phase, phase.id())
        .with(Deliverer::organisation, organisation)
        .with(Deliverer::name, name)
        .with(Deliverer::role, role)
        .with(Deliverer::state, state)
        .with(Deliverer::publicBody, publicBody)
        .exists(exists)
        .add();
    inScope.add(Truth.and(exists, Truth.and(Truth.is(state, GUIDANCE_STATE), publicBody)));
  }
}
