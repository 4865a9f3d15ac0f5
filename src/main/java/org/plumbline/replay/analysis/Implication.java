package org.plumbline.replay.analysis;

import org.plumbline.rulebook.Rule;

/**
 * That one rule fires whenever another does, on the same subject.
 *
 * @param one when this one fires,
 * @param other this one does too
 * @param proved whether that is proved; else no case was found in which it is not so
 * @param mutual whether it is so the other way round too
 * @param told whether the page of one of them names the other
 */
public record Implication(Rule one, Rule other, boolean proved, boolean mutual, boolean told) {}
