package org.plumbline.internal.casefile.assemble;

import org.plumbline.fact.Dates;
import org.plumbline.fact.record.Statement;
import org.plumbline.fact.word.Side;
import org.plumbline.internal.casefile.schema.Entry;

/** Makes the facts on statements: by the host on the partnership, and by the donor on the host. */
final class StatementFacts {
  private StatementFacts() {}

  static void add(FactAssembler assembler) {
    add(assembler, "host-statements", Side.HOST);
    add(assembler, "donor-statements", Side.DONOR);
  }

  private static void add(FactAssembler assembler, String key, Side side) {
    SectionContent content = assembler.section(assembler.root(), key, Statement.class);
    content
        .entries()
        .forEach(item -> statement(assembler, item.entry(), side).exists(item.exists()).add());
    content
        .none()
        .ifPresent(
            none -> assembler.absentFact(Statement.class, none).with(Statement::side, side).add());
  }

  private static FactDraft<Statement> statement(FactAssembler assembler, Entry entry, Side side) {
    String about =
        entry.has("about") ? entry.text("about") : PartnershipFacts.hosts(assembler).get(0);
    return About.of(assembler, about)
        .fill(assembler.fact(Statement.class, entry))
        .with(Statement::side, side)
        .with(Statement::stance, assembler.values().word(entry, "as"))
        .with(
            Statement::by,
            entry.text("by").isEmpty() ? "the " + side + " government" : entry.text("by"))
        .with(Statement::forum, entry.text("forum"))
        .with(Statement::inPublic, !entry.text("in-public").equals("no"))
        .with(Statement::words, entry.text("words"))
        .with(
            Statement::date,
            assembler
                .values()
                .read(
                    entry,
                    "date",
                    Domain.days(Dates.EVER, assembler.provenance().latestPossibleDay(entry))));
  }
}
