package org.plumbline.internal.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.check.Check;
import org.plumbline.internal.check.Screener.Screened;
import org.plumbline.internal.screening.links.OwnLinks;
import org.plumbline.internal.screening.list.Progress;
import org.plumbline.internal.screening.load.ListLoader;
import org.plumbline.result.Flag;
import org.plumbline.result.OpenQuestion;
import org.plumbline.screening.Lists;

/** A case with one recipient in an invented state, a list and a file of links. */
final class OneRecipient {
  static final LocalDate DAY = LocalDate.of(2022, 3, 31);

  private static final Plumbline PLUMBLINE = Plumbline.withBundledRules();
  private static final LocalDate OF = LocalDate.of(2022, 1, 1);

  private final Path folder;
  private final List<UsedList.Edition> editions = new ArrayList<>();
  private OwnLinks links = OwnLinks.NONE;
  private String decisions = "";

  OneRecipient(Path folder) {
    this.folder = folder;
  }

  /** The rows of a list of one's own, under the columns that are used here. */
  OneRecipient list(String... rows) throws IOException {
    return edition(OF, rows);
  }

  OneRecipient edition(LocalDate date, String... rows) throws IOException {
    return edition(date, false, rows);
  }

  OneRecipient extract(LocalDate date, String... rows) throws IOException {
    return edition(date, true, rows);
  }

  /** A list in a form of its own. */
  OneRecipient listOf(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("other.list"), text);
    editions.add(new UsedList.Edition(OF, true, ListLoader.load(List.of(file))));
    return this;
  }

  private OneRecipient edition(LocalDate date, boolean extract, String... rows) throws IOException {
    Path file = folder.resolve("mine.csv");
    Files.writeString(
        file,
        "id,name,country,authority,list,effect,from,citation\n" + String.join("\n", rows) + "\n");
    editions.add(
        new UsedList.Edition(date, true, ListLoader.load(List.of(file), extract, Progress.NONE)));
    return this;
  }

  OneRecipient links(String... rows) throws IOException {
    Path file = folder.resolve("links.csv");
    Files.writeString(
        file, "from,to,relation,percent,since,until,source\n" + String.join("\n", rows) + "\n");
    links = OwnLinks.read(file);
    return this;
  }

  /** The text of a file of decisions beside the case. */
  OneRecipient decisions(String text) {
    decisions = text;
    return this;
  }

  Check check() throws IOException {
    return check(DAY);
  }

  Check check(LocalDate day) throws IOException {
    return check(day, LocalDate.MAX);
  }

  /** As far as could be known by a day. */
  Check knownAt(LocalDate known) throws IOException {
    return check(DAY, known);
  }

  /** What the lists say of the case. */
  Screened screened() throws IOException {
    Case theCase = Case.read(Files.writeString(folder.resolve("case.yaml"), CASE));
    return Screening.of(List.of(new UsedList("mine", editions))).screen(theCase, DAY);
  }

  private Check check(LocalDate day, LocalDate known) throws IOException {
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, CASE);
    if (!decisions.isEmpty()) {
      Files.writeString(folder.resolve("case.not-the-same.yaml"), decisions);
    }
    UsedList mine = new UsedList("mine", editions);
    Lists lists =
        editions.isEmpty() ? Lists.bundled() : Lists.of(name -> Optional.of(mine), List.of("mine"));
    return PLUMBLINE
        .with(lists.and(links))
        .check(known.equals(LocalDate.MAX) ? Case.read(file) : Case.read(file).knownAt(known), day);
  }

  /** The flags of the pack about listed bodies, with their certainty. */
  static List<String> flags(Check check) {
    return check.flags().stream()
        .filter(flag -> flag.code().startsWith("sanctioned-links/"))
        .map(flag -> flag.code().substring("sanctioned-links/".length()) + " " + flag.certainty())
        .toList();
  }

  /** The first sentence of a flag. */
  static String sentence(Check check, String rule) {
    Flag flag = check.flags("sanctioned-links/" + rule).get(0);
    return flag.grounds().get(0).sentence();
  }

  /** On which questions a flag depends, in words. */
  static List<String> dependsOn(Check check, String rule) {
    List<String> ids = check.flags("sanctioned-links/" + rule).get(0).dependsOn();
    return check.questions().stream()
        .filter(question -> ids.contains(question.id()))
        .map(OpenQuestion::text)
        .sorted()
        .toList();
  }

  private static final String CASE =
      """
      case: A UK college trains the police of an invented state
      as-of: 2022-03-31
      drawn-from: department-file
      assistance: capacity-building
      partnership:
        hosts: [XA]
        recipients: [{organisation: police, level: force}]
        phases: [{id: p1, from: 2019-03-01, provider: college}]
      organisations:
        - {id: police, name: Blue Hill Police Command, country: XA, kind: police}
        - {id: college, name: UK College, country: GB, kind: police-college, public-body: yes}
      """;
}
