package org.plumbline.facts;

import java.time.LocalDate;

/**
 * A recorded decision under data-protection law on the personal data of an act.
 *
 * @param id the id
 * @param partnership the partnership
 * @param act the act
 * @param law the law; empty if not recorded
 * @param by the office that decided
 * @param date when
 */
public record DataDecision(
    String id, String partnership, String act, String law, String by, LocalDate date)
    implements Fact {}
