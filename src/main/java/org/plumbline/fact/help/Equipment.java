package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.word.EquipmentKind;
import org.plumbline.fact.word.GoodsList;

/**
 * Equipment or data that was supplied, or that people were trained to use.
 *
 * @param id the id
 * @param partnership the partnership
 * @param what the equipment or data, in words
 * @param kind whether it is equipment or data
 * @param goods its category in the rules on trade in goods for torture and execution
 * @param trainedOn whether people were trained to use it
 * @param date the date of the supply or training
 */
public record Equipment(
    String id,
    String partnership,
    String what,
    EquipmentKind kind,
    GoodsList goods,
    boolean trainedOn,
    LocalDate date)
    implements Fact {}
