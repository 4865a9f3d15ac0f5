package org.plumbline.fact.duty;

import org.plumbline.fact.Fact;

/**
 * A body that must agree to a phase.
 *
 * @param id the id
 * @param partnership the partnership
 * @param phase the phase
 * @param body who must agree
 */
public record ApprovalRequired(String id, String partnership, String phase, String body)
    implements Fact {}
