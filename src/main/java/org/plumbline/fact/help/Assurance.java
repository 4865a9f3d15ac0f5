package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.word.AssuranceAbout;
import org.plumbline.fact.word.AssuranceForm;

/**
 * A promise that the host gave on an act or on what was supplied.
 *
 * @param id the id
 * @param partnership the partnership
 * @param subject the act or the equipment it is about
 * @param about what was promised
 * @param form in writing or by word of mouth
 * @param by who promised
 * @param date when
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
