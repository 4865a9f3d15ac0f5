package org.plumbline.internal.casefile.assemble;

import java.util.List;
import org.plumbline.fact.partnership.Host;
import org.plumbline.fact.partnership.Partnership;
import org.plumbline.fact.partnership.Recipient;
import org.plumbline.fact.word.Assistance;
import org.plumbline.fact.word.Level;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.casefile.schema.ChoiceKind;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.schema.Sections;
import org.plumbline.internal.casefile.table.PartnershipTable;
import org.plumbline.internal.yaml.MapNode;

/** The partnership, the states that host it and the bodies that receive. */
final class PartnershipFacts {
  private PartnershipFacts() {}

  static void add(FactAssembler making) {
    Entry partnership = making.partnership().alone();
    String assistance = making.root().text("assistance");
    making
        .plain(Partnership.class, partnership.id(), partnership)
        .with("assistance", ChoiceKind.of("", Assistance.class).meaning(assistance))
        .add();
    for (String country : hosts(making)) {
      making
          .plain(Host.class, country, partnership)
          .with("partnership", partnership.id())
          .with("country", country)
          .add();
    }
    for (MapNode map : partnership.entries("recipients")) {
      addRecipient(making, map);
    }
  }

  static List<String> hosts(FactAssembler making) {
    return making.partnership().texts("hosts").stream().distinct().toList();
  }

  private static void addRecipient(FactAssembler making, MapNode map) {
    String id = Sections.text(map, "organisation").orElseThrow().text();
    Bodies.Body body = making.bodies().get(id);
    Entry entry = new Entry(map, PartnershipTable.RECIPIENT, id, body.name());
    making
        .plain(Recipient.class, id, entry)
        .with("partnership", making.partnershipId())
        .with("level", making.values().word(entry, "level", body.level()))
        .with("country", body.country())
        .with("region", body.region())
        .with("name", body.name())
        .add();
    addUnits(making, entry);
    entry.texts("units").stream()
        .filter(making.bodies()::has)
        .forEach(unit -> addUnit(making, entry, unit));
  }

  /** A unit that is an organisation of the case receives the assistance itself. */
  private static void addUnit(FactAssembler making, Entry entry, String unit) {
    Bodies.Body body = making.bodies().get(unit);
    making
        .plain(Recipient.class, unit, entry)
        .with("partnership", making.partnershipId())
        .with("level", Level.UNIT)
        .with("country", body.country())
        .with("region", body.region())
        .with("name", body.name())
        .add();
  }

  /**
   * Which units are assisted settles no property of a fact, so no reading depends on it; it stays
   * open all the same.
   */
  private static void addUnits(FactAssembler making, Entry entry) {
    boolean missing = !entry.has("units");
    if (missing || entry.word("units").filter("unknown"::equals).isPresent()) {
      OpenFacts.add(
          making,
          new QuestionTemplate(
              entry.id() + ".units",
              entry.id(),
              "units",
              "which units of " + entry.label() + " are assisted?",
              entry.placeOf("units")),
          missing ? Why.NOT_RECORDED : Why.UNKNOWN);
    }
  }
}
