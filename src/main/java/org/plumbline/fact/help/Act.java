package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.word.ActKind;

/**
 * A decision to help in an individual case, or in one kind of case, such as sharing evidence or
 * handing over a person.
 *
 * @param id the id
 * @param partnership the partnership
 * @param what the kind of help
 * @param offence the offence concerned; empty if not recorded
 * @param capital whether the offence carries the death penalty in the host state
 * @param personalData whether personal data was sent abroad
 * @param by the office that decided
 * @param decided the date of the decision
 * @param done the date on which it was done
 */
public record Act(
    String id,
    String partnership,
    ActKind what,
    String offence,
    boolean capital,
    boolean personalData,
    String by,
    LocalDate decided,
    LocalDate done)
    implements Fact {}
