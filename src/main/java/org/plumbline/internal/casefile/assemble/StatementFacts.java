package org.plumbline.internal.casefile.assemble;

import org.plumbline.fact.Dates;
import org.plumbline.fact.record.Statement;
import org.plumbline.fact.word.Side;
import org.plumbline.internal.casefile.schema.Entry;

/** What the host said of the partnership, and what the donor said of the host. */
final class StatementFacts {
  private StatementFacts() {}

  static void add(FactAssembler making) {
    add(making, "host-statements", Side.HOST);
    add(making, "donor-statements", Side.DONOR);
  }

  private static void add(FactAssembler making, String key, Side side) {
    SectionContent sectionContent = making.told(making.root(), key, Statement.class);
    sectionContent
        .entries()
        .forEach(item -> statement(making, item.entry(), side).exists(item.exists()).add());
    sectionContent
        .none()
        .ifPresent(none -> making.absent(Statement.class, none).with("side", side).add());
  }

  private static FactDraft statement(FactAssembler making, Entry entry, Side side) {
    String about = entry.has("about") ? entry.text("about") : PartnershipFacts.hosts(making).get(0);
    return About.of(making, about)
        .in(making.fact(Statement.class, entry))
        .with("partnership", making.partnershipId())
        .with("side", side)
        .with("stance", making.values().word(entry, "as"))
        .with("by", entry.text("by").isEmpty() ? "the " + side + " government" : entry.text("by"))
        .with("forum", entry.text("forum"))
        .with("inPublic", !entry.text("in-public").equals("no"))
        .with("words", entry.text("words"))
        .with(
            "date",
            making
                .values()
                .read(entry, "date", Domain.days(Dates.EVER, making.provenance().latest(entry))));
  }
}
