package org.plumbline.internal.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.Fact;
import org.plumbline.fact.body.Belongs;
import org.plumbline.fact.body.Chain;
import org.plumbline.fact.body.Link;
import org.plumbline.fact.body.Listing;
import org.plumbline.fact.body.Organisation;
import org.plumbline.fact.body.OtherPartnership;
import org.plumbline.fact.partnership.Recipient;
import org.plumbline.fact.word.LinkKind;
import org.plumbline.fact.word.Listed;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.casefile.table.FactSpan;
import org.plumbline.internal.facttype.FactComponent;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.FactValues;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Scenario;
import org.plumbline.internal.scenario.Uncertain;

/**
 * Finds chains of links to listed bodies, from recipients and from the donors' partners elsewhere,
 * and which body belongs to which. If a link or a listing is uncertain, so is the chain.
 */
public final class Chains {
  /** The most links in a chain. */
  public static final int MOST_HOPS = 4;

  /** The most chains that are kept for one start, the shortest first. */
  static final int MOST_CHAINS = 100;

  /** A chain with more links of an unknown kind says nothing about anybody. */
  static final int MOST_OPEN = 2;

  private static final int MOST_STEPS = 100_000;

  private final LocalDate day;
  private final List<Function<LocalDate, CaseFact>> found = new ArrayList<>();
  private final Set<String> remarks = new LinkedHashSet<>();
  private int chainsFromStart;
  private int stepsFromStart;
  private final Map<String, CaseFact> organisations;
  private final Set<String> starts;
  private final Map<String, List<Step>> steps;
  private final Map<String, List<CaseFact>> listings;

  private Chains(Collection<CaseFact> facts, LocalDate day) {
    this.day = day;
    starts =
        Stream.concat(
                of(facts, Recipient.class).map(CaseFact::id),
                of(facts, OtherPartnership.class)
                    .map(otherFact -> sure(otherFact, OtherPartnership::partner).toString()))
            .collect(Collectors.toCollection(TreeSet::new));
    organisations =
        of(facts, Organisation.class).collect(Collectors.toMap(CaseFact::id, Function.identity()));
    listings =
        of(facts, Listing.class)
            .filter(listing -> sure(listing, Listing::listed).equals(Listed.BODY))
            .collect(
                Collectors.groupingBy(listing -> sure(listing, Listing::organisation).toString()));
    steps =
        of(facts, Link.class)
            .flatMap(link -> Stream.of(new Step(link, true), new Step(link, false)))
            .collect(Collectors.groupingBy(Step::from));
  }

  /** Works out the {@code Chain} and {@code Belongs} facts that hold on {@code day}. */
  public static Chains of(Collection<CaseFact> facts, LocalDate day) {
    Chains chains = new Chains(facts, day);
    chains.starts.forEach(chains::walk);
    for (String start : new TreeSet<>(chains.organisations.keySet())) {
      chains.climb(start, List.of());
    }
    return chains;
  }

  /** The {@code Chain} and {@code Belongs} facts. */
  public List<CaseFact> facts() {
    return on(day);
  }

  /** The same facts, as they are on another day. */
  public List<CaseFact> on(LocalDate otherDay) {
    return found.stream().map(function -> function.apply(otherDay)).toList();
  }

  /** Sentences about the chains that were left out. */
  public List<String> remarks() {
    return List.copyOf(remarks);
  }

  private static Stream<CaseFact> of(Collection<CaseFact> facts, Class<? extends Fact> type) {
    return facts.stream().filter(fact -> fact.type().type() == type);
  }

  private static <F extends Fact> Object sure(CaseFact fact, FactComponent<F> component) {
    return fact.value(component).in(Chains::unexpected);
  }

  private static Object unexpected(Question question) {
    throw new IllegalStateException("identity is never open: " + question);
  }

  /** All chains from a body, the shortest first. */
  private void walk(String start) {
    chainsFromStart = 0;
    stepsFromStart = 0;
    for (int hops = 0; hops <= MOST_HOPS && !isEnough(); hops++) {
      walk(start, List.of(), hops);
    }
    if (isEnough()) {
      remarks.add(
          "There are, or may be, more chains from "
              + name(start)
              + " to listed bodies; only the "
              + chainsFromStart
              + " shortest were examined.");
    }
  }

  private boolean isEnough() {
    return chainsFromStart >= MOST_CHAINS || stepsFromStart >= MOST_STEPS;
  }

  /** Adds every path of exactly {@code hops} more links to a listed body; no body occurs twice. */
  private void walk(String at, List<Step> path, int hops) {
    if (hops == 0) {
      for (CaseFact listing : listings.getOrDefault(at, List.of())) {
        found.add(otherDay -> chain(at, path, listing, otherDay));
        chainsFromStart++;
      }
      return;
    }
    for (Step step : steps.getOrDefault(at, List.of())) {
      if (isEnough()) {
        return;
      }
      stepsFromStart++;
      List<Step> longer = and(path, step);
      if (!visits(path, at, step.to()) && !surelyUpAndDown(longer) && !isTooOpen(longer)) {
        walk(step.to(), longer, hops - 1);
      }
    }
  }

  private boolean isTooOpen(List<Step> path) {
    boolean holds =
        path.stream().filter(step -> !step.link().value(Link::kind).questions().isEmpty()).count()
            > MOST_OPEN;
    if (holds) {
      remarks.add(
          "Chains with more than " + MOST_OPEN + " links of an unknown kind were not examined.");
    }
    return holds;
  }

  private static boolean visits(List<Step> path, String at, String next) {
    return at.equals(next) || path.stream().anyMatch(step -> step.from().equals(next));
  }

  private static List<Step> and(List<Step> path, Step step) {
    List<Step> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  /** Adds the body and each of its superiors, on every way up. */
  private void climb(String at, List<Step> path) {
    String part = path.isEmpty() ? at : path.get(0).from();
    found.add(otherDay -> belongs(part, at, path, otherDay));
    for (Step step : steps.getOrDefault(at, List.of())) {
      if (step.forward()
          && mayBe(step.link(), LinkKind.PART_OF)
          && !visits(path, at, step.to())
          && path.size() < MOST_HOPS) {
        climb(step.to(), and(path, step));
      }
    }
  }

  private static boolean mayBe(CaseFact link, LinkKind kind) {
    Uncertain value = link.value(Link::kind);
    if (value instanceof Uncertain.Asked asked
        && asked.question().answers() instanceof Question.OneOf oneOf) {
      return oneOf.values().contains(kind);
    }
    return !value.questions().isEmpty() || kind(link, Chains::unexpected) == kind;
  }

  private static LinkKind kind(CaseFact link, Scenario scenario) {
    return (LinkKind) link.value(Link::kind).in(scenario);
  }

  private CaseFact belongs(String part, String whole, List<Step> path, LocalDate day) {
    List<CaseFact> links = path.stream().map(Step::link).toList();
    String id = id(part, path);
    FactValues<Belongs> values =
        FactValues.of(Belongs.class, id).with(Belongs::part, part).with(Belongs::whole, whole);
    List<Uncertain> exists = inForce(links, day);
    for (CaseFact link : links) {
      Uncertain kind = link.value(Link::kind);
      exists.add(
          Uncertain.computed(List.of(kind), scenario -> kind.in(scenario) == LinkKind.PART_OF));
    }
    return derived(Belongs.class, id, Uncertain.all(exists), values, organisation(part), links);
  }

  private static String id(String start, List<Step> path) {
    return start + path.stream().map(step -> ">" + step.to()).collect(Collectors.joining());
  }

  private CaseFact organisation(String id) {
    return Objects.requireNonNull(organisations.get(id), id);
  }

  private CaseFact chain(String end, List<Step> path, CaseFact listing, LocalDate day) {
    String start = path.isEmpty() ? end : path.get(0).from();
    List<CaseFact> parts = new ArrayList<>(path.stream().map(Step::link).toList());
    parts.add(listing);
    String id = id(start, path) + "#" + listing.id();
    FactValues<Chain> values =
        FactValues.of(Chain.class, id)
            .with(Chain::start, start)
            .with(Chain::end, end)
            .with(Chain::endName, organisation(end).value(Organisation::name))
            .with(Chain::listing, listing.id())
            .with(Chain::list, listing.value(Listing::list))
            .with(Chain::effect, listing.value(Listing::effect))
            .with(Chain::hops, path.size())
            .with(Chain::kinds, kinds(path))
            .with(Chain::path, inWords(start, path));
    return derived(Chain.class, id, exists(path, parts, day), values, listing, parts);
  }

  private static Uncertain kinds(List<Step> path) {
    return Uncertain.computed(
        path.stream().map(step -> step.link().value(Link::kind)).toList(),
        scenario ->
            path.stream()
                .map(step -> kind(step.link(), scenario).toString())
                .collect(Collectors.toSet()));
  }

  /** Every part is in force that day, and the path does not go up and down again. */
  private static Uncertain exists(List<Step> path, List<CaseFact> parts, LocalDate day) {
    List<Uncertain> all = inForce(parts, day);
    List<Uncertain> kinds = path.stream().map(step -> step.link().value(Link::kind)).toList();
    all.add(Uncertain.computed(kinds, scenario -> !upAndDown(path, scenario)));
    return Uncertain.all(all);
  }

  /** Whether each part exists, has begun and has not ended; a mutable list. */
  private static List<Uncertain> inForce(List<CaseFact> parts, LocalDate day) {
    List<Uncertain> all = new ArrayList<>();
    for (CaseFact part : parts) {
      all.add(part.exists());
      FactSpan span = FactSpan.of(part);
      all.add(test(span.from(), date -> !date.isAfter(day)));
      all.add(test(span.to(), date -> !date.isBefore(day)));
    }
    return all;
  }

  /** The conditions are ranges: true on the first and the last possible day means true on all. */
  private static Uncertain test(Uncertain date, Predicate<LocalDate> condition) {
    if (date instanceof Uncertain.Asked asked
        && asked.question().answers() instanceof Question.Days days
        && condition.test(days.first()) == condition.test(days.last())) {
      return Uncertain.sure(condition.test(days.first()));
    }
    return Uncertain.computed(
        List.of(date), scenario -> condition.test((LocalDate) date.in(scenario)));
  }

  private static boolean surelyUpAndDown(List<Step> path) {
    return path.stream().allMatch(step -> step.link().value(Link::kind).questions().isEmpty())
        && upAndDown(path, Chains::unexpected);
  }

  /**
   * Whether a path goes up to a common superior and down again. Such a path connects any two bodies
   * of a state, so it means nothing.
   */
  private static boolean upAndDown(List<Step> path, Scenario scenario) {
    boolean up = false;
    for (Step step : path) {
      if (up && step.goesDown(scenario)) {
        return true;
      }
      up |= step.goesUp(scenario);
    }
    return false;
  }

  private String inWords(String start, List<Step> path) {
    return path.isEmpty()
        ? name(start) + " itself"
        : path.stream()
            .map(
                step ->
                    name(step.reads().get(0)) + " " + step.verb() + " " + name(step.reads().get(1)))
            .collect(Collectors.joining("; "));
  }

  private String name(String organisation) {
    return organisation(organisation).value(Organisation::name).written();
  }

  private static <F extends Fact> CaseFact derived(
      Class<F> type,
      String id,
      Uncertain exists,
      FactValues<F> values,
      CaseFact at,
      List<CaseFact> from) {
    Set<String> sources = new LinkedHashSet<>();
    from.forEach(part -> sources.addAll(part.sources()));
    Optional<Standing> weakest =
        from.stream()
            .map(CaseFact::standing)
            .flatMap(Optional::stream)
            .max(java.util.Comparator.naturalOrder());
    return new CaseFact(
        FactType.of(type),
        id,
        exists,
        values.all(),
        at.place(),
        List.copyOf(sources),
        weakest,
        from);
  }

  /** A link, followed in one of its two directions. */
  private record Step(CaseFact link, boolean forward) {
    String from() {
      return sure(link, forward ? Link::organisation : Link::other).toString();
    }

    String to() {
      return sure(link, forward ? Link::other : Link::organisation).toString();
    }

    boolean goesUp(Scenario scenario) {
      LinkKind kind = kind(link, scenario);
      return forward ? kind == LinkKind.PART_OF : isFromAbove(kind);
    }

    boolean goesDown(Scenario scenario) {
      LinkKind kind = kind(link, scenario);
      return forward ? isFromAbove(kind) : kind == LinkKind.PART_OF;
    }

    /** Two bodies are not linked because they share a commander, an owner or a trainer. */
    private static boolean isFromAbove(LinkKind kind) {
      return kind == LinkKind.COMMANDS || kind == LinkKind.OWNS || kind == LinkKind.TRAINS;
    }

    /** The two bodies in the order in which the sentence names them. */
    List<String> reads() {
      boolean asWalked = forward || verb().equals("cooperates with");
      return asWalked ? List.of(from(), to()) : List.of(to(), from());
    }

    String verb() {
      Uncertain kind = link.value(Link::kind);
      return kind.questions().isEmpty() ? kind(link, Chains::unexpected).verb() : "is linked to";
    }
  }
}
