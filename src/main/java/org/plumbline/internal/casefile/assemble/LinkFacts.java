package org.plumbline.internal.casefile.assemble;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.body.Link;
import org.plumbline.fact.body.Listing;
import org.plumbline.fact.word.LinkKind;
import org.plumbline.fact.word.Listed;
import org.plumbline.fact.word.Why;
import org.plumbline.internal.casefile.schema.ChoiceKind;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.table.BodyTable;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.yaml.Node;

/** Makes the facts on links, listings, deployment programmes and other partnerships. */
final class LinkFacts {
  private static final List<LinkKind> STRUCTURAL =
      List.of(LinkKind.PART_OF, LinkKind.COMMANDS, LinkKind.OWNS);

  private final FactAssembler assembler;

  private LinkFacts(FactAssembler assembler) {
    this.assembler = assembler;
  }

  static void add(FactAssembler assembler) {
    LinkFacts facts = new LinkFacts(assembler);
    facts.section("links", Link.class, facts::link);
    facts.section("listings", Listing.class, facts::listing);
    PlainFacts.add(assembler, "deployment-programmes");
    PlainFacts.add(assembler, "other-partnerships");
  }

  private <F extends Fact> void section(
      String key, Class<F> type, Function<Entry, FactDraft<F>> draft) {
    SectionContent content = assembler.section(assembler.root(), key, type);
    content.entries().forEach(item -> draft.apply(item.entry()).exists(item.exists()).add());
    content.none().ifPresent(none -> assembler.absentFact(type, none).add());
  }

  private FactDraft<Link> link(Entry written) {
    Entry entry = named(written);
    LinkKind kind = (LinkKind) ((ChoiceKind) entry.key("kind").kind()).meaning(entry.text("kind"));
    return assembler
        .fact(Link.class, entry)
        .with(Link::organisation, entry.text("from"))
        .with(Link::kind, kind)
        .with(Link::other, entry.text("to"))
        .with(Link::from, since(entry, kind))
        .with(Link::to, until(entry, "until", "since"));
  }

  /** The same link, called by the names of its bodies. */
  private Entry named(Entry link) {
    String bodies = name(link.text("from")) + " and " + name(link.text("to"));
    return new Entry(
        link.map(), link.shape(), link.id(), "the link between " + bodies, link.accountNotes());
  }

  private String name(String body) {
    return assembler.bodies().get(body).name();
  }

  private Uncertain since(Entry entry, LinkKind kind) {
    if (entry.has("seen")) {
      return seen(entry, entry.within("seen", BodyTable.SEEN));
    }
    return !entry.has("since") && STRUCTURAL.contains(kind)
        ? Uncertain.sure(Dates.EVER)
        : happened(entry, "since", "until");
  }

  /**
   * The start of a link that was seen: between the last day it did not exist and the first day it
   * was seen.
   */
  private Uncertain seen(Entry entry, Entry seen) {
    String by = seen.text("by");
    LocalDate last = DateBounds.latest(seen.map().get("by"));
    Optional<Node> from = seen.map().get("from").filter(node -> DateBounds.date(node).isPresent());
    QuestionTemplate template = QuestionTemplate.of(entry, "since");
    QuestionTemplate placed =
        new QuestionTemplate(
            template.id(), template.about(), template.property(), template.text(), seen.place());
    Question question =
        assembler
            .values()
            .ask(
                placed,
                from.isPresent() ? Why.PARTIAL_DATE : Why.UNKNOWN,
                new Question.Days(DateBounds.earliest(from), last));
    return Uncertain.asked(
        question,
        from.isPresent() ? "between " + seen.text("from") + " and " + by : by + " or earlier");
  }

  /**
   * The date of something that happened, which cannot be after its sources were published or after
   * it ended.
   */
  private Uncertain happened(Entry entry, String key, String endKey) {
    LocalDate last =
        DateBounds.earlier(
            assembler.provenance().latestPossibleDay(entry),
            DateBounds.latest(entry.map().get(endKey)));
    return assembler.values().read(entry, key, Domain.days(Dates.EVER, last));
  }

  private Uncertain until(Entry entry, String key, String startKey) {
    Domain days = Domain.days(DateBounds.earliest(entry.map().get(startKey)), Dates.NEVER);
    return assembler.values().read(entry, key, days, Uncertain.sure(Dates.NEVER));
  }

  private FactDraft<Listing> listing(Entry entry) {
    boolean isBody = entry.has("organisation");
    Bodies.Body body = assembler.bodies().get(entry.text(isBody ? "organisation" : "person-of"));
    return assembler
        .fact(Listing.class, entry)
        .with(Listing::organisation, body.id())
        .with(Listing::listed, isBody ? Listed.BODY : Listed.PERSON)
        .with(Listing::name, body.name())
        .with(Listing::country, body.country())
        .with(Listing::region, body.region())
        .with(Listing::security, body.security())
        .with(Listing::authority, entry.text("authority"))
        .with(Listing::list, entry.text("list"))
        .with(Listing::effect, assembler.values().word(entry, "effect"))
        .with(Listing::from, happened(entry, "from", "to"))
        .with(Listing::to, until(entry, "to", "from"));
  }
}
