package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.word.AssuranceAbout;
import org.plumbline.fact.word.AssuranceForm;

/**
 * An assurance by the host about an act or about equipment.
 *
 * @param id the id
 * @param partnership the partnership
 * @param subject the id of the act or equipment
 * @param about what the host promised
 * @param form whether it was given in writing or orally
 * @param by the office that gave it
 * @param date the date
 */
public record Assurance(
    String id,
    String partnership,
    String subject,
    AssuranceAbout about,
    AssuranceForm form,
    String by,
    LocalDate date)
    implements Fact {}
