package org.plumbline.result;

import java.util.Optional;

/**
 * A rule that raised nothing, and why.
 *
 * @param code the id of the rule
 * @param title of the rule
 * @param reason the first condition that nothing meets, in words; or that the rule is not in force
 *     on the day
 * @param obstacle that condition; empty if the rule is not in force on the day
 */
public record NotRaised(String code, String title, String reason, Optional<Obstacle> obstacle) {}
