package org.plumbline.internal.engine.drools;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.ObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.RightInputAdapterNode;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;

/**
 * Keeps the scenarios of a session apart: adds {@link SameScenario} to every pattern, and refuses a
 * rule base in which a pattern lacks it.
 */
final class ScenarioKeys {
  private static final ObjectType MARK = new ClassObjectType(ScenarioMark.class);

  private ScenarioKeys() {}

  /**
   * Adds the constraint to all patterns of compiled rules that are in no rule base yet.
   *
   * @throws IllegalStateException if a rule does not match the mark first
   */
  static void addTo(Collection<KiePackage> packages) {
    packages.stream()
        .flatMap(rules -> rules.getRules().stream())
        .forEach(rule -> addTo((RuleImpl) rule));
  }

  private static void addTo(RuleImpl rule) {
    List<RuleConditionElement> premises = rule.getLhs().getChildren();
    if (premises.isEmpty() || !(premises.get(0) instanceof Pattern first) || !isMark(first)) {
      throw new IllegalStateException(
          "the rule " + rule.getName() + " does not match the mark of a scenario first");
    }
    premises.stream().skip(1).forEach(ScenarioKeys::addTo);
  }

  private static boolean isMark(Pattern pattern) {
    return pattern.getObjectType().equals(MARK);
  }

  /** The results of an accumulation are no facts. */
  private static void addTo(RuleConditionElement premise) {
    if (premise instanceof Pattern pattern && !(pattern.getSource() instanceof Accumulate)) {
      pattern.addConstraint(0, SameScenario.INSTANCE);
    }
    premise.getNestedElements().forEach(ScenarioKeys::addTo);
  }

  /**
   * Refuses a rule base in which a fact can match without the constraint.
   *
   * @throws IllegalStateException if there is such a pattern
   */
  static void check(KieBase base) {
    for (ObjectTypeNode facts : ((InternalRuleBase) base).getRete().getObjectTypeNodes()) {
      check(facts.getObjectType(), facts.getObjectSinkPropagator().getSinks());
    }
  }

  private static void check(ObjectType type, ObjectSink[] nodes) {
    for (ObjectSink node : nodes) {
      if (node instanceof AlphaNode filter) {
        check(type, filter.getObjectSinkPropagator().getSinks());
      } else if (!keepsApart(type, node)) {
        throw new IllegalStateException("a rule mixes scenarios in " + type + ": " + node);
      }
    }
  }

  /** Only marks may begin a match; every other fact must join by the constraint, found by hash. */
  private static boolean keepsApart(ObjectType type, ObjectSink node) {
    if (type.equals(MARK)) {
      return node instanceof LeftInputAdapterNode;
    }
    return node instanceof RightInputAdapterNode<?> right && keepsApart(right.getBetaNode());
  }

  private static boolean keepsApart(BetaNode join) {
    return Arrays.asList(join.getConstraints()).contains(SameScenario.INSTANCE)
        && join.getRawConstraints().isIndexed();
  }
}
