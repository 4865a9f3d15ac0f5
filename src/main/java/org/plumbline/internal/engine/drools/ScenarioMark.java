package org.plumbline.internal.engine.drools;

/**
 * Stands for one of the scenarios in a session. Every printed rule matches it first; all facts that
 * it matches after that must be rows of the same scenario.
 *
 * @param number the place of the scenario among those in the session
 */
public record ScenarioMark(int number) {
  /** The pattern that comes first in every printed rule. */
  static final String PATTERN = ScenarioMark.class.getName() + "(  )";
}
