package org.plumbline.fact.duty;

import org.plumbline.fact.Fact;

/**
 * A requirement that a body approve a phase.
 *
 * @param id the id
 * @param partnership the partnership
 * @param phase the phase
 * @param body the body that must approve
 */
public record ApprovalRequired(String id, String partnership, String phase, String body)
    implements Fact {}
