package org.plumbline.fact.partnership;

import org.plumbline.fact.Fact;

/**
 * A state whose bodies receive assistance.
 *
 * @param id the id
 * @param partnership the partnership
 * @param country ISO 3166-1 alpha-2
 */
public record Host(String id, String partnership, String country) implements Fact {}
