package org.plumbline.internal.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.fact.Dates;
import org.plumbline.internal.report.words.DateForm;
import org.plumbline.internal.screening.ListingPeriod;
import org.plumbline.internal.screening.Match;
import org.plumbline.internal.screening.NameResult;
import org.plumbline.internal.screening.UsedList;
import org.plumbline.internal.screening.names.compare.MatchDecision;
import org.plumbline.internal.text.Brackets;
import org.plumbline.internal.text.Counted;

/** What lists say about names, as text for people and as CSV. */
public final class ScreenReport {
  private static final int LABEL = 10;
  private static final List<String> HEAD =
      List.of(
          "asked for",
          "country",
          "outcome",
          "list",
          "edition",
          "entry",
          "name on the list",
          "kind",
          "countries",
          "effects",
          "listed from",
          "listed to",
          "likeness",
          "why",
          "remarks",
          "place",
          "fingerprint",
          "not confirmed since",
          "asked kind");

  private final List<UsedList> lists;
  private final List<NameResult> findings;

  /** The findings in some lists. */
  public ScreenReport(List<UsedList> lists, List<NameResult> findings) {
    this.lists = List.copyOf(lists);
    this.findings = List.copyOf(findings);
  }

  /** In text for people, 80 columns wide. */
  public String text(boolean colours) {
    Page page = new Page(colours);
    for (NameResult finding : findings) {
      page.title(asked(finding));
      finding.matches().forEach(match -> text(match, page));
      if (finding.matches().isEmpty()) {
        page.paragraph(
            0,
            finding.isComparable()
                ? nobody(finding)
                : "This has no word that can be compared; no list was searched for it.");
      }
      finding.nearMisses().forEach(match -> miss(match, page));
      page.blank();
    }
    page.paragraph(0, "Searched: " + lists() + ".");
    lists.forEach(list -> list.passedOver().forEach(sentence -> page.paragraph(0, sentence)));
    page.paragraph(
        0,
        "'Same' compares names and countries, not people: read the entry. A name that is not found"
            + " may be on another list, or on one of these under another name.");
    return page.toString();
  }

  private static String asked(NameResult finding) {
    return String.join("; ", finding.asked().names())
        + (finding.asked().countries().isEmpty() ? "" : " (" + countries(finding) + ")");
  }

  private static String countries(NameResult finding) {
    return finding.asked().countries().stream().sorted().collect(Collectors.joining(", "));
  }

  private static void text(Match match, Page page) {
    String outcome = match.sameness().name().toLowerCase(Locale.ROOT);
    page.labelled(
        0,
        LABEL,
        outcome,
        match.sameness() == MatchDecision.SAME ? AnsiStyle.STRONG : AnsiStyle.FAINT,
        match.met(),
        ", entry "
            + match.entry().id()
            + " of "
            + Brackets.add(match.list(), match.title())
            + ", edition of "
            + DateForm.WORDS.day(match.edition())
            + ", fingerprint "
            + match.entry().fingerprint());
    if (!match.met().equals(match.entry().name())) {
      page.labelled(0, LABEL, "", "The name of the entry is " + match.entry().name() + ".");
    }
    page.labelled(
        0,
        LABEL,
        "",
        effects(match)
            + "; listed "
            + from(match, DateForm.WORDS)
            + to(match, DateForm.WORDS)
            + ".");
    match
        .unconfirmed()
        .ifPresent(
            unconfirmed ->
                page.labelled(
                    0,
                    LABEL,
                    "",
                    "Not confirmed since "
                        + DateForm.WORDS.day(unconfirmed.since())
                        + ": newer editions of "
                        + match.list()
                        + " are extracts without this entry, which do not end a listing."));
    page.labelled(0, LABEL, "", match.why());
    if (!match.entry().remarks().isEmpty()) {
      page.labelled(0, LABEL, "", "The list says: " + match.entry().remarks());
    }
  }

  private static String nobody(NameResult finding) {
    return finding.nearMisses().isEmpty()
        ? "These lists sanction nobody with this or a similar name" + leftOut(finding) + "."
        : "These lists have no match" + leftOut(finding) + "; the nearest names are:";
  }

  /** Who was not searched, because of the kind asked for. */
  private static String leftOut(NameResult finding) {
    return switch (finding.asked().kind()) {
      case UNKNOWN -> "";
      case BODY -> " (only bodies were searched, not persons)";
      case PERSON -> " (only persons were searched, not bodies, ships or aircraft)";
    };
  }

  /** What was looked for: {@code any}, {@code body} or {@code person}. */
  public static String kind(NameResult finding) {
    return switch (finding.asked().kind()) {
      case UNKNOWN -> "any";
      case BODY -> "body";
      case PERSON -> "person";
    };
  }

  /** The day since which newer extracts do not contain the entry; empty if there is none. */
  public static String unconfirmed(Match match) {
    return match
        .unconfirmed()
        .map(unconfirmedListings -> unconfirmedListings.since().toString())
        .orElse("");
  }

  private static void miss(Match match, Page page) {
    page.labelled(
        0,
        LABEL,
        "no",
        AnsiStyle.FAINT,
        match.met(),
        ", entry " + match.entry().id() + " of " + Brackets.add(match.list(), match.title()));
    page.labelled(0, LABEL, "", match.why());
  }

  private static String effects(Match match) {
    return match.entry().effects().isEmpty()
        ? "The list does not name its effect"
        : match.entry().effects().stream()
            .map(Object::toString)
            .sorted()
            .collect(Collectors.joining(", "));
  }

  private static String from(Match match, DateForm dates) {
    ListingPeriod from = match.from();
    if (from.isSure()) {
      return "since " + dates.day(from.last());
    }
    return from.first().equals(Dates.EVER)
        ? "since " + dates.day(from.last()) + " or earlier"
        : "since a day between " + dates.day(from.first()) + " and " + dates.day(from.last());
  }

  private static String to(Match match, DateForm dates) {
    ListingPeriod to = match.to();
    if (to.first().equals(Dates.NEVER)) {
      return "";
    }
    return to.isSure()
        ? " until " + dates.day(to.last())
        : " until a day between " + dates.day(to.first()) + " and " + dates.day(to.last());
  }

  private String lists() {
    return lists.stream()
        .flatMap(
            list ->
                list.editions().stream().map(edition -> list.name() + " of " + edition(edition)))
        .collect(Collectors.joining(", "));
  }

  private static String edition(UsedList.Edition edition) {
    long listed = edition.listed();
    return DateForm.WORDS.day(edition.date())
        + (edition.isExact() ? "" : " at the latest")
        + " ("
        + Counted.of(listed, "entry")
        + (edition.list().extract() ? ", an extract" : "")
        + ")";
  }

  /** As a table: one row for each match, one for a name without any; without near misses. */
  public String csv() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    for (NameResult finding : findings) {
      finding.matches().forEach(match -> rows.add(row(finding, match)));
      if (finding.matches().isEmpty()) {
        List<String> row =
            new ArrayList<>(
                List.of(
                    String.join("; ", finding.asked().names()),
                    countries(finding),
                    finding.isComparable() ? "none" : "not comparable"));
        row.addAll(java.util.Collections.nCopies(HEAD.size() - row.size() - 1, ""));
        row.add(kind(finding));
        rows.add(row);
      }
    }
    return CsvCells.write(rows);
  }

  private static List<String> row(NameResult finding, Match match) {
    return List.of(
        match.asked(),
        countries(finding),
        match.sameness().name().toLowerCase(Locale.ROOT),
        match.list(),
        match.edition().toString(),
        match.entry().id(),
        match.met(),
        match.entry().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        match.entry().countries().stream().sorted().collect(Collectors.joining(" ")),
        match.entry().effects().stream()
            .map(Object::toString)
            .sorted()
            .collect(Collectors.joining(" ")),
        from(match, DateForm.ISO),
        to(match, DateForm.ISO).strip(),
        String.format(Locale.ROOT, "%.2f", match.score()),
        match.why(),
        match.entry().remarks(),
        match.entry().place().toString(),
        match.entry().fingerprint(),
        unconfirmed(match),
        kind(finding));
  }
}
