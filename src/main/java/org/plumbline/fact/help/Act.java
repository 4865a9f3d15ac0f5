package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.word.ActKind;

/**
 * One decision of help in a case, or in a kind of case: evidence shared, a person handed over.
 *
 * @param id the id
 * @param partnership the partnership
 * @param what what the help consists of
 * @param offence the offence it is about; empty if not recorded
 * @param capital whether the offence can be punished by death in the host state
 * @param personalData whether personal data went abroad
 * @param by the office that decided
 * @param decided when it was decided
 * @param done when it was done
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
