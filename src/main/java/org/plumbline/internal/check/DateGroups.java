package org.plumbline.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.fact.AsOf;
import org.plumbline.fact.Value;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Rule;

/** Groups the dates that a rule compares, directly or through other dates. */
final class DateGroups {
  /**
   * Dates that are compared with each other.
   *
   * @param components the components of facts that hold them
   * @param constants the day of the check and the dated values with which they are compared
   * @param moves the comparisons that move dates by an interval
   */
  record Group(
      Set<RuleDateDependencies.Component> components,
      Set<RuleDateDependencies.Component> constants,
      List<RuleDateDependencies.Comparison> moves) {}

  private final List<Group> groups = new ArrayList<>();

  private DateGroups(RuleDateDependencies dependencies) {
    dependencies.comparisons().forEach(this::add);
  }

  /** The groups of a rule; {@code rules} finds the rules whose flags it reads. */
  static DateGroups of(Rule rule, Function<String, Optional<Rule>> rules) {
    return new DateGroups(RuleDateDependencies.of(rule, rules));
  }

  List<Group> groups() {
    return groups;
  }

  private void add(RuleDateDependencies.Comparison comparison) {
    Set<RuleDateDependencies.Component> dates =
        comparison.components().stream().filter(DateGroups::isDate).collect(Collectors.toSet());
    Set<RuleDateDependencies.Component> constants =
        dates.stream().filter(DateGroups::isGiven).collect(Collectors.toSet());
    Group joined = new Group(new HashSet<>(dates), new HashSet<>(constants), new ArrayList<>());
    joined.components().removeAll(constants);
    if (comparison.moves()) {
      joined.moves().add(comparison);
    }
    for (Group group : List.copyOf(groups)) {
      if (joined.components().stream().anyMatch(group.components()::contains)) {
        groups.remove(group);
        joined.components().addAll(group.components());
        joined.constants().addAll(group.constants());
        joined.moves().addAll(group.moves());
      }
    }
    groups.add(joined);
  }

  /** A value is stored as a number, which may be a date. */
  private static boolean isDate(RuleDateDependencies.Component component) {
    FactType.Property property = component.type().properties().get(component.name());
    return component.type().type() == Value.class
        || (property != null && property.type() == LocalDate.class);
  }

  static boolean isGiven(RuleDateDependencies.Component component) {
    return component.type().type() == AsOf.class || component.type().type() == Value.class;
  }
}
