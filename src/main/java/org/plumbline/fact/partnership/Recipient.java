package org.plumbline.fact.partnership;

import org.plumbline.fact.Fact;
import org.plumbline.fact.word.Level;

/**
 * An organisation that receives assistance. Its id is the id of the organisation.
 *
 * @param id the id of the organisation
 * @param partnership the partnership
 * @param level whether a unit or a whole force is assisted
 * @param country the country of the organisation, ISO 3166-1 alpha-2
 * @param region the region of the organisation; empty if none is given
 * @param name the name of the organisation
 */
public record Recipient(
    String id, String partnership, Level level, String country, String region, String name)
    implements Fact {}
