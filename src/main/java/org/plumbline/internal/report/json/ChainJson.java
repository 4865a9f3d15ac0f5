package org.plumbline.internal.report.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.internal.json.Means;
import org.plumbline.internal.json.RecordJson;
import org.plumbline.internal.report.text.FoundChains;
import org.plumbline.internal.screening.UsedList;
import org.plumbline.internal.screening.links.Hop;
import org.plumbline.internal.screening.links.LinkPath;
import org.plumbline.internal.screening.links.NearestListed;
import org.plumbline.internal.screening.links.Ownership;
import org.plumbline.internal.screening.links.Party;
import org.plumbline.internal.screening.links.Stake;
import org.plumbline.internal.screening.links.Tie;
import org.plumbline.internal.screening.list.Relation;

/**
 * The result of {@code plumbline chain} as JSON, for machines. Names stay, new ones may be added.
 */
public record ChainJson(
    @Means("How many links a chain could have.") int maxHops,
    @Means("One for each body or person where chains start.") List<Start> results,
    @Means("The editions that were searched.") List<CheckJson.Edition> lists,
    @Means("The only links that were used, in words; empty if all were.") List<String> only,
    @Means("One sentence for each folder of a list that was skipped.") List<String> passedOver) {

  /**
   * Writes chains.
   *
   * @param lists in which was looked
   * @param mostLinks how many links a chain could have
   * @param limits the only links that were looked at, in words; empty if all were
   */
  public static String write(
      List<FoundChains> all, List<UsedList> lists, int mostLinks, List<String> limits) {
    return RecordJson.write(
        new ChainJson(
            mostLinks,
            all.stream().map(Start::of).toList(),
            lists.stream()
                .flatMap(list -> list.current().stream().map(edition -> edition(list, edition)))
                .toList(),
            limits,
            lists.stream().flatMap(list -> list.passedOver().stream()).toList()));
  }

  private static CheckJson.Edition edition(UsedList list, UsedList.Edition edition) {
    return new CheckJson.Edition(
        list.name(),
        edition.date(),
        edition.isExact(),
        edition.list().extract(),
        edition.list().sha256());
  }

  record Start(
      @Means("Where the chains start.") PartyJson from,
      @Means("Where they end.") List<End> found,
      @Means("Whether there are more listed bodies or persons than these.") boolean areMore,
      @Means("Those whose links were not followed, because they have too many.")
          List<PartyJson> notWalkedThrough,
      @Means("How much of it belongs to those whose assets are frozen.") OwnershipJson ownership) {

    static Start of(FoundChains chains) {
      return new Start(
          PartyJson.of(chains.from()),
          chains.found().stream().map(End::of).toList(),
          chains.nearest().map(NearestListed::capped).orElse(false),
          PartyJson.all(chains.nearest().map(NearestListed::notWalkedThrough).orElse(List.of())),
          OwnershipJson.of(chains.ownership()));
    }
  }

  record End(
      @Means("Where the chains end.") PartyJson to,
      @Means("Whether there is no chain up to that length but these.") boolean isComplete,
      @Means("Those whose links were not followed, because they have too many.")
          List<PartyJson> notWalkedThrough,
      @Means("The chains, the shortest first.") List<Chain> chains) {

    static End of(FoundChains.To to) {
      return new End(
          PartyJson.of(to.party()),
          to.paths().isComplete(),
          PartyJson.all(to.paths().notWalkedThrough()),
          to.paths().paths().stream().map(Chain::of).toList());
    }
  }

  record Chain(
      @Means("Whether every step is certain about both its ends.") boolean isSure,
      @Means("The steps.") List<Step> hops) {

    static Chain of(LinkPath path) {
      return new Chain(path.isSure(), path.hops().stream().map(Step::of).toList());
    }
  }

  record Step(
      @Means("Where the step starts.") PartyJson from,
      @Means("Where it ends.") PartyJson to,
      @Means("The links between them; at least one.") List<LinkJson> links) {

    static Step of(Hop hop) {
      return new Step(
          PartyJson.of(hop.from()),
          PartyJson.of(hop.to()),
          hop.ties().stream().map(LinkJson::of).toList());
    }
  }

  record LinkJson(
      @Means("The name of the one that is linked.") String subject,
      @Means("The kind of link.") Relation relation,
      @Means("The name of the one that it is linked to.") String object,
      @Means("Whether it is certain about both its ends.") boolean isSure,
      @Means("The share in percent; null if not given.") Optional<Double> percent,
      @Means("Its first day; null if not given.") Optional<LocalDate> from,
      @Means("Its last day; null if not given.") Optional<LocalDate> to,
      @Means("Whether it has ended.") boolean isFormer,
      @Means("The list that says so.") String list,
      @Means("The words of the list.") String words,
      @Means("The file of the list.") String file,
      @Means("The line, from 1.") int line) {

    static LinkJson of(Tie tie) {
      return new LinkJson(
          tie.subject().name(),
          tie.relation(),
          tie.object().name(),
          tie.sure(),
          tie.percent(),
          tie.from(),
          tie.to(),
          tie.former(),
          tie.list(),
          tie.words(),
          tie.place().file(),
          tie.place().line());
    }
  }

  record PartyJson(
      @Means("The name.") String name,
      @Means("The list that has an entry of it; null if only links name it.") Optional<String> list,
      @Means("The id of that entry; null if only links name it.") Optional<String> entry,
      @Means("False if lists name it only as the end of a link.") boolean isListed) {

    static PartyJson of(Party party) {
      return new PartyJson(
          party.name(),
          party.onList().map(onList -> onList.list()),
          party.onList().map(onList -> onList.entry().id()),
          party.isListed());
    }

    static List<PartyJson> all(List<Party> parties) {
      return parties.stream().map(PartyJson::of).toList();
    }
  }

  record OwnershipJson(
      @Means(
              "owned: they are known to own at least half; unknown: they may; not-shown: what is"
                  + " known adds up to less than half, but there may be owners that nobody"
                  + " recorded.")
          Ownership.Answer answer,
      @Means("What they own at least, in percent.") double atLeastPercent,
      @Means("What they own at most, in percent.") double atMostPercent,
      @Means("The owners.") List<Owner> owners) {

    static OwnershipJson of(Ownership ownership) {
      return new OwnershipJson(
          ownership.answer(),
          ownership.atLeast(),
          ownership.atMost(),
          ownership.stakes().stream().map(Owner::of).toList());
    }
  }

  record Owner(
      @Means("The owner.") PartyJson owner,
      @Means("What it owns at least, in percent.") double atLeastPercent,
      @Means("What it owns at most, in percent.") double atMostPercent) {

    static Owner of(Stake stake) {
      return new Owner(PartyJson.of(stake.owner()), stake.atLeast(), stake.atMost());
    }
  }
}
