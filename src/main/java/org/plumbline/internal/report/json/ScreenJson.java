package org.plumbline.internal.report.json;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.fact.Dates;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.json.Means;
import org.plumbline.internal.json.RecordJson;
import org.plumbline.internal.report.text.ScreenReport;
import org.plumbline.internal.screening.ListingPeriod;
import org.plumbline.internal.screening.Match;
import org.plumbline.internal.screening.NameResult;
import org.plumbline.internal.screening.UsedList;
import org.plumbline.internal.screening.names.compare.MatchDecision;

/**
 * The result of {@code plumbline screen} as JSON, for machines. Names stay, new ones may be added.
 */
public record ScreenJson(
    @Means("One for each name that was looked for.") List<FindingJson> findings,
    @Means("The editions that were searched.") List<SearchedEdition> lists,
    @Means("One sentence for each folder of a list that was skipped.") List<String> passedOver) {

  /** Writes what lists contain. */
  public static String write(List<UsedList> lists, List<NameResult> findings) {
    return RecordJson.write(
        new ScreenJson(
            findings.stream().map(FindingJson::of).toList(),
            lists.stream()
                .flatMap(
                    list ->
                        list.editions().stream().map(edition -> SearchedEdition.of(list, edition)))
                .toList(),
            lists.stream().flatMap(list -> list.passedOver().stream()).toList()));
  }

  record FindingJson(
      @Means("The names that were looked for together.") List<String> names,
      @Means("Their countries, sorted.") List<String> countries,
      @Means(value = "What was looked for.", pattern = "any|person|body") String kind,
      @Means("False if no name has a word that can be compared; then nothing was looked for.")
          boolean isComparable,
      @Means("The matches, then the possible matches; of each, the most similar first.")
          List<MatchJson> matches,
      @Means("Entries that do not match but have similar names, the most similar first.")
          List<MatchJson> nearMisses) {

    static FindingJson of(NameResult finding) {
      return new FindingJson(
          finding.asked().names(),
          finding.asked().countries().stream().sorted().toList(),
          ScreenReport.kind(finding),
          finding.isComparable(),
          finding.matches().stream().map(MatchJson::of).toList(),
          finding.nearMisses().stream().map(MatchJson::of).toList());
    }
  }

  record MatchJson(
      @Means("same: a match; possible: a person has to decide; no: no match.")
          MatchDecision outcome,
      @Means("The similarity of the two names, from 0 to 1.") double likeness,
      @Means("The name of the list, such as us-sdn.") String list,
      @Means("The date of the newest edition with the entry.") LocalDate edition,
      @Means("The id of the entry.") String entry,
      @Means("The fingerprint of the entry.") String fingerprint,
      @Means("The title of the list.") String title,
      @Means("The name of the entry.") String name,
      @Means("The name of the entry that was compared.") String met,
      @Means("The countries of the entry, sorted.") List<String> countries,
      @Means("The effects of the listing, sorted; empty if the list does not name them.")
          List<String> effects,
      @Means("The first day on the list.") Period from,
      @Means("The last day on the list.") Period to,
      @Means("The day since which newer extracts do not contain the entry; empty if there is none.")
          String notConfirmedSince,
      @Means("Which words match and differ, and what the countries say.") String why,
      @Means("What the list says of the entry.") String remarks,
      @Means("The file of the list.") String file,
      @Means("The line, from 1.") int line) {

    static MatchJson of(Match match) {
      return new MatchJson(
          match.sameness(),
          match.score(),
          match.list(),
          match.edition(),
          match.entry().id(),
          match.entry().fingerprint(),
          match.title(),
          match.entry().name(),
          match.met(),
          match.entry().countries().stream().sorted().toList(),
          match.entry().effects().stream().map(Effect::toString).sorted().toList(),
          Period.of(match.from()),
          Period.of(match.to()),
          ScreenReport.unconfirmed(match),
          match.why(),
          match.entry().remarks(),
          match.entry().place().file(),
          match.entry().place().line());
    }
  }

  record Period(
      @Means("The earliest day that it can be; empty if not known.") String earliest,
      @Means("The latest day that it can be; empty if not known.") String latest) {

    static Period of(ListingPeriod span) {
      return new Period(
          span.first().equals(Dates.EVER) ? "" : span.first().toString(),
          span.last().equals(Dates.NEVER) ? "" : span.last().toString());
    }
  }

  record SearchedEdition(
      @Means("The name of the list, such as us-sdn.") String list,
      @Means("The date of the edition.") LocalDate date,
      @Means("False if it may be older than that.") boolean isExact,
      @Means("The number of entries that it lists.") long entries,
      @Means("Whether it is only a part of an edition.") boolean extract,
      @Means("SHA-256 of its files, in hexadecimal.") String sha256) {

    static SearchedEdition of(UsedList list, UsedList.Edition edition) {
      return new SearchedEdition(
          list.name(),
          edition.date(),
          edition.isExact(),
          edition.listed(),
          edition.list().extract(),
          edition.list().sha256());
    }
  }
}
