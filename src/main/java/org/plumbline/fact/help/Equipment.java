package org.plumbline.fact.help;

import java.time.LocalDate;
import org.plumbline.fact.Fact;
import org.plumbline.fact.word.EquipmentKind;
import org.plumbline.fact.word.GoodsList;

/**
 * Equipment or data that the assistance supplied, or trained people to use.
 *
 * @param id the id
 * @param partnership the partnership
 * @param what what it is
 * @param kind things or data
 * @param goods on which list of goods for torture and execution it is
 * @param trainedOn whether people were trained to use it
 * @param date when it was supplied or trained on
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
