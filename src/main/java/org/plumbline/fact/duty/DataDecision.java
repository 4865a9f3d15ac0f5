package org.plumbline.fact.duty;

import java.time.LocalDate;
import org.plumbline.fact.Fact;

/**
 * A recorded decision under data-protection law on the personal data involved in an act.
 *
 * @param id the id
 * @param partnership the partnership
 * @param act the act
 * @param law the law; empty if not recorded
 * @param by the office that decided
 * @param date the date
 */
public record DataDecision(
    String id, String partnership, String act, String law, String by, LocalDate date)
    implements Fact {}
