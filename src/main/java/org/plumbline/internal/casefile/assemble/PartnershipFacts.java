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

/** Makes the facts on the partnership, its host states and its recipients. */
final class PartnershipFacts {
  private PartnershipFacts() {}

  static void add(FactAssembler assembler) {
    Entry partnership = assembler.partnership().withoutInnerMaps();
    String assistance = assembler.root().text("assistance");
    assembler
        .plainFact(Partnership.class, partnership.id(), partnership)
        .with(Partnership::assistance, ChoiceKind.of("", Assistance.class).meaning(assistance))
        .add();
    for (String country : hosts(assembler)) {
      assembler
          .plainFact(Host.class, country, partnership)
          .with(Host::partnership, partnership.id())
          .with(Host::country, country)
          .add();
    }
    for (MapNode map : partnership.entries("recipients")) {
      addRecipient(assembler, map);
    }
  }

  static List<String> hosts(FactAssembler assembler) {
    return assembler.partnership().texts("hosts").stream().distinct().toList();
  }

  private static void addRecipient(FactAssembler assembler, MapNode map) {
    String id = Sections.text(map, "organisation").orElseThrow().text();
    Bodies.Body body = assembler.bodies().get(id);
    Entry entry = new Entry(map, PartnershipTable.RECIPIENT, id, body.name());
    assembler
        .plainFact(Recipient.class, id, entry)
        .with(Recipient::level, assembler.values().word(entry, "level", body.level()))
        .with(Recipient::country, body.country())
        .with(Recipient::region, body.region())
        .with(Recipient::name, body.name())
        .add();
    addUnits(assembler, entry);
    entry.texts("units").stream()
        .filter(assembler.bodies()::has)
        .forEach(unit -> addUnit(assembler, entry, unit));
  }

  /** A unit that is an organisation of the case is a recipient of its own. */
  private static void addUnit(FactAssembler assembler, Entry entry, String unit) {
    Bodies.Body body = assembler.bodies().get(unit);
    assembler
        .plainFact(Recipient.class, unit, entry)
        .with(Recipient::level, Level.UNIT)
        .with(Recipient::country, body.country())
        .with(Recipient::region, body.region())
        .with(Recipient::name, body.name())
        .add();
  }

  /**
   * Adds the open question which units are assisted. No property of a fact depends on the answer,
   * so it adds no scenarios.
   */
  private static void addUnits(FactAssembler assembler, Entry entry) {
    boolean missing = !entry.has("units");
    if (missing || entry.word("units").filter("unknown"::equals).isPresent()) {
      OpenFacts.add(
          assembler,
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
