package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Fact;

/**
 * A record that a condition for resuming the assistance was met.
 *
 * @param id the id
 * @param partnership the partnership
 * @param condition the id of the condition
 * @param by who said so
 * @param date the date on which it was met
 */
public record Fulfilment(String id, String partnership, String condition, String by, LocalDate date)
    implements Fact {}
