package org.plumbline.result;

import java.util.Optional;

/**
 * A rule that raised no flag, and why.
 *
 * @param code the id of the rule
 * @param title the title of the rule
 * @param reason the first condition that was not met, in words, or a statement that the rule is not
 *     in force on the day
 * @param obstacle that condition; empty if the rule is not in force on the day
 */
public record NotRaised(String code, String title, String reason, Optional<Obstacle> obstacle) {}
