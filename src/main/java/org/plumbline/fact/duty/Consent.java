package org.plumbline.fact.duty;

import java.time.LocalDate;
import org.plumbline.fact.Fact;

/**
 * A consent that police officers need in order to assist abroad.
 *
 * @param id the id
 * @param partnership the partnership
 * @param officers the officers it covers
 * @param by who consented
 * @param date the date
 */
public record Consent(String id, String partnership, String officers, String by, LocalDate date)
    implements Fact {}
