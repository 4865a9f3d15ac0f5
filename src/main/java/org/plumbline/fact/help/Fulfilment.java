package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Fact;

/**
 * Such a condition was met.
 *
 * @param id the id
 * @param partnership the partnership
 * @param condition the condition
 * @param by who says so
 * @param date when it was met
 */
public record Fulfilment(String id, String partnership, String condition, String by, LocalDate date)
    implements Fact {}
