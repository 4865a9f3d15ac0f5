package org.plumbline.internal.engine.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.fact.Fact;
import org.plumbline.fact.body.Chain;
import org.plumbline.fact.body.Link;
import org.plumbline.fact.body.Listing;
import org.plumbline.fact.body.Organisation;
import org.plumbline.internal.chain.Chains;
import org.plumbline.internal.engine.plain.Trail;
import org.plumbline.internal.engine.plain.World;
import org.plumbline.internal.facttype.FactComponent;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Constraint.Compare;
import org.plumbline.internal.rulebook.model.Constraint.Operand;
import org.plumbline.internal.rulebook.model.Constraint.Operator;
import org.plumbline.internal.rulebook.model.Constraint.Own;
import org.plumbline.internal.rulebook.model.Constraint.PropertyOf;
import org.plumbline.internal.rulebook.model.Constraint.Variable;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.scenario.Scenario;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.result.SearchReach;

/** How far a premise searches for listed bodies. */
final class ChainReach {
  private final World world;
  private final Scenario scenario;
  private final ValueText names;

  private ChainReach(World world, Scenario scenario, ValueText names) {
    this.world = world;
    this.scenario = scenario;
    this.names = names;
  }

  /** The reach; empty if the premise looks for neither chains nor listings of a body. */
  static Optional<SearchReach> premise(
      Premise premise, List<Trail> trails, World world, Scenario scenario, ValueText names) {
    ChainReach reach = new ChainReach(world, scenario, names);
    return premise
        .all()
        .filter(Match.class::isInstance)
        .map(Match.class::cast)
        .flatMap(match -> reach.of(match, trails).stream())
        .findFirst();
  }

  private Optional<SearchReach> of(Match match, List<Trail> trails) {
    boolean overLinks = match.type().type() == Chain.class;
    if (!overLinks && match.type().type() != Listing.class) {
      return Optional.empty();
    }
    Set<String> from = new LinkedHashSet<>();
    compared(
            match,
            overLinks
                ? FactComponent.nameOf(Chain::start)
                : FactComponent.nameOf(Listing::organisation))
        .filter(compare -> compare.operator() == Operator.EQUAL)
        .forEach(compare -> trails.forEach(trail -> from.add(name(compare.right(), trail))));
    return from.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SearchReach(
                List.copyOf(from),
                overLinks ? mostLinks(match, trails.get(0)) : 0,
                count(Organisation.class),
                count(Link.class),
                count(Listing.class)));
  }

  private static Stream<Compare> compared(Match match, String property) {
    return match.constraints().stream()
        .filter(Compare.class::isInstance)
        .map(Compare.class::cast)
        .filter(
            compare -> compare.left() instanceof Own own && own.property().name().equals(property));
  }

  private String name(Operand operand, Trail trail) {
    return value(operand, trail).map(names::written).orElse("a body");
  }

  private int mostLinks(Match match, Trail trail) {
    return compared(match, "hops")
        .filter(compare -> compare.operator() == Operator.AT_MOST)
        .flatMap(compare -> value(compare.right(), trail).stream())
        .mapToInt(most -> (Integer) most.in(scenario))
        .min()
        .orElse(Chains.MOST_HOPS);
  }

  private static Optional<Uncertain> value(Operand operand, Trail trail) {
    if (operand instanceof Variable variable) {
      return trail.values().find(variable.name());
    }
    return operand instanceof PropertyOf part
        ? trail.facts().find(part.variable()).map(fact -> fact.property(part.property()))
        : Optional.empty();
  }

  private int count(Class<? extends Fact> type) {
    return (int) world.facts(FactType.of(type)).stream().filter(world::exists).count();
  }
}
