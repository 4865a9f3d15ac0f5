package org.plumbline.fact.duty;

import java.time.LocalDate;
import org.plumbline.fact.Fact;

/**
 * A consent that police officers need to assist abroad.
 *
 * @param id the id
 * @param partnership the partnership
 * @param officers the officers it is about
 * @param by who consented
 * @param date when
 */
public record Consent(String id, String partnership, String officers, String by, LocalDate date)
    implements Fact {}
