package org.plumbline.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.casefile.Reading;
import org.plumbline.casefile.Uncertain;
import org.plumbline.facts.Chain;
import org.plumbline.facts.Fact;
import org.plumbline.facts.FactType;
import org.plumbline.facts.Link;
import org.plumbline.facts.Listing;
import org.plumbline.facts.Organisation;
import org.plumbline.flags.Reach;
import org.plumbline.rulebook.Constraint.Compare;
import org.plumbline.rulebook.Constraint.Operand;
import org.plumbline.rulebook.Constraint.Operator;
import org.plumbline.rulebook.Constraint.Own;
import org.plumbline.rulebook.Constraint.PropertyOf;
import org.plumbline.rulebook.Constraint.Variable;
import org.plumbline.rulebook.Premise;
import org.plumbline.rulebook.Premise.Match;
import org.plumbline.screening.Chains;

/** How far a premise that looks for listed bodies looks. */
final class ReachOf {
  private final World world;
  private final Reading reading;
  private final Names names;

  private ReachOf(World world, Reading reading, Names names) {
    this.world = world;
    this.reading = reading;
    this.names = names;
  }

  /** Empty if the premise looks for neither chains nor listings of a body. */
  static Optional<Reach> premise(
      Premise premise, List<Trail> trails, World world, Reading reading, Names names) {
    ReachOf reach = new ReachOf(world, reading, names);
    return premise
        .all()
        .filter(Match.class::isInstance)
        .map(Match.class::cast)
        .flatMap(match -> reach.of(match, trails).stream())
        .findFirst();
  }

  private Optional<Reach> of(Match match, List<Trail> trails) {
    boolean overLinks = match.type().type() == Chain.class;
    if (!overLinks && match.type().type() != Listing.class) {
      return Optional.empty();
    }
    Set<String> from = new LinkedHashSet<>();
    compared(match, overLinks ? "start" : "organisation")
        .filter(compare -> compare.operator() == Operator.EQUAL)
        .forEach(compare -> trails.forEach(trail -> from.add(name(compare.right(), trail))));
    return from.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Reach(
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
        .mapToInt(most -> (Integer) most.in(reading))
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
