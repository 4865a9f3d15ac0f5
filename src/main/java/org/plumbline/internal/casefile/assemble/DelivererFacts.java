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

/** Who provides and who pays in a phase. */
final class DelivererFacts {
  /** What a body that the case does not name is called, before its role. */
  static final String UNKNOWN = "unknown-";

  private static final String GUIDANCE_STATE = "GB";

  /** Stands for all members of the EU, which its lists bind alike. */
  private static final String AN_EU_MEMBER = "DE";

  private static final String NOT_NAMED = "ZZ";

  private final FactAssembler making;
  private final Entry phase;
  private final Set<String> ids = new HashSet<>();
  private final List<Uncertain> inScope = new ArrayList<>();

  private DelivererFacts(FactAssembler making, Entry phase) {
    this.making = making;
    this.phase = phase;
  }

  /** Adds them, and says whether a public body of the state of the guidance is among them. */
  static Uncertain add(FactAssembler making, Entry phase, Uncertain provider) {
    DelivererFacts facts = new DelivererFacts(making, phase);
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
    Bodies.Body body = making.bodies().get(organisation);
    add(
        phase.id() + "." + organisation,
        Uncertain.sure(organisation),
        body.name(),
        role,
        Uncertain.sure(body.country()),
        body.publicBody(),
        exists);
  }

  /** A body that the case does not name: of any state of the case or of another, public or not. */
  private void addUnknown(Role role, Uncertain exists) {
    String id = phase.id() + "." + UNKNOWN + role;
    String key = role == Role.PROVIDER ? "provider" : "funders";
    QuestionTemplate state =
        new QuestionTemplate(
            id + ".state",
            id,
            "state",
            "which state does the " + role + " of " + phase.label() + " belong to?",
            phase.placeOf(key));
    QuestionTemplate isPublic =
        new QuestionTemplate(
            id + ".publicBody",
            id,
            "publicBody",
            "is the " + role + " of " + phase.label() + " a body of its state?",
            phase.placeOf(key));
    add(
        id,
        which(role, id, key),
        "an unknown " + role,
        role,
        making.values().open(Why.UNKNOWN, state, new Domain.Words(states())),
        making.values().open(Why.UNKNOWN, isPublic, Domain.yesNo()),
        exists);
  }

  /** The states of all bodies and lists of the case, and one that it does not name. */
  private ChoiceKind states() {
    Set<String> states = making.bodies().countries();
    states.addAll(PartnershipFacts.hosts(making));
    making.root().entries("listings").forEach(listing -> states.addAll(boundBy(listing)));
    states.add(GUIDANCE_STATE);
    states.add(NOT_NAMED);
    return ChoiceKind.ofTexts("a state", states);
  }

  /** A state that a list binds: its own, or one member for the lists of the EU. */
  private static List<String> boundBy(MapNode listing) {
    String authority = Sections.text(listing, "authority").map(TextNode::text).orElse("UN");
    return authority.equals("UN")
        ? List.of()
        : List.of(authority.equals("EU") ? AN_EU_MEMBER : authority);
  }

  /** Which body it is: one that the case names elsewhere as a donor, or another. */
  private Uncertain which(Role role, String id, String key) {
    Set<String> known = new TreeSet<>();
    PhaseFacts.phases(making).forEach(otherEntry -> known.addAll(named(otherEntry)));
    making
        .root()
        .entries("other-partnerships")
        .forEach(
            otherMap -> Sections.text(otherMap, "body").ifPresent(body -> known.add(body.text())));
    known.add(UNKNOWN + role);
    QuestionTemplate ask =
        new QuestionTemplate(
            id + ".organisation",
            id,
            "organisation",
            "who is the " + role + " of " + phase.label() + "?",
            phase.placeOf(key));
    return making
        .values()
        .open(Why.UNKNOWN, ask, new Domain.Words(ChoiceKind.ofTexts("a body", known)));
  }

  private List<String> named(Entry otherEntry) {
    List<String> names =
        new ArrayList<>(
            otherEntry.map().get("funders").filter(ListNode.class::isInstance).isPresent()
                ? otherEntry.texts("funders")
                : List.of());
    otherEntry.word("provider").filter(making.bodies()::has).ifPresent(names::add);
    return names;
  }

  private void add(
      String id,
      Uncertain organisation,
      String name,
      Role role,
      Uncertain state,
      Uncertain publicBody,
      Uncertain exists) {
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
}
