package org.plumbline.internal.casefile.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.table.CaseTable;
import org.plumbline.internal.casefile.table.PartnershipTable;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.problem.Place;
import org.plumbline.source.DrawnFrom;
import org.plumbline.source.Source;

/**
 * The making of facts from one case file that was found to be in order: what is given, and the
 * facts so far.
 */
public final class FactAssembler {
  private final Entry root;
  private final Entry partnership;
  private final DrawnFrom drawnFrom;
  private final Provenance provenance;
  private final Questions questions = new Questions();
  private final Values values = new Values(questions);
  private final List<CaseFact> facts = new ArrayList<>();
  private final LocalDate day;
  private final Bodies bodies;

  private final SortedSet<String> takenForComplete = new TreeSet<>();
  private LocalDate completeUntil = Dates.NEVER;

  FactAssembler(
      MapNode root,
      String partnershipId,
      DrawnFrom drawnFrom,
      List<Source> sources,
      LocalDate day) {
    this.day = day;
    this.root = new Entry(root, CaseTable.CASE, partnershipId, "the partnership");
    this.drawnFrom = drawnFrom;
    this.provenance = new Provenance(sources, drawnFrom);
    MapNode map = (MapNode) root.get("partnership").orElseThrow();
    this.partnership =
        new Entry(map, PartnershipTable.PARTNERSHIP, partnershipId, "the partnership");
    this.bodies = Bodies.of(this);
  }

  /**
   * All facts of the case, in the order of the file, then what is open.
   *
   * @param day of the check; {@link Dates#EVER} if there is none yet
   */
  public static FactAssembler of(
      MapNode root,
      String partnershipId,
      DrawnFrom drawnFrom,
      List<Source> sources,
      LocalDate day) {
    FactAssembler making = new FactAssembler(root, partnershipId, drawnFrom, sources, day);
    PartnershipFacts.add(making);
    PhaseFacts.add(making);
    StopFacts.add(making);
    LinkFacts.add(making);
    FindingFacts.add(making);
    IncidentFacts.add(making);
    AssessmentFacts.add(making);
    ApprovalFacts.add(making);
    StatementFacts.add(making);
    PlainFacts.add(making);
    OpenFacts.add(making);
    return making;
  }

  /** The whole case, under the id of the partnership. */
  Entry root() {
    return root;
  }

  Entry partnership() {
    return partnership;
  }

  String partnershipId() {
    return partnership.id();
  }

  /** Whether the file is whole, so that what is missing is absent. */
  boolean isWhole() {
    return drawnFrom == DrawnFrom.DEPARTMENT_FILE;
  }

  Provenance provenance() {
    return provenance;
  }

  Values values() {
    return values;
  }

  Bodies bodies() {
    return bodies;
  }

  /** The sources of each account between which a question asks to choose; none if it does not. */
  List<List<String>> accounts(String question) {
    return questions.accounts(question);
  }

  public List<Question> questions() {
    return questions.all();
  }

  public List<CaseFact> facts() {
    return List.copyOf(facts);
  }

  void add(CaseFact fact) {
    facts.add(fact);
  }

  /**
   * Up to which day a section tells of everything: the day on which the newest of its sources came
   * out. It is empty if that is not before the day of the check; on a file that is whole nothing
   * came about since that is not on it.
   *
   * @param section its key
   * @param entries its entries, or that there are none
   * @param owner that it stands in, whose sources count where its own entries name none
   */
  public Optional<LocalDate> completeUntil(String section, List<Entry> entries, Entry owner) {
    if (isWhole()) {
      return Optional.empty();
    }
    if (entries.stream().anyMatch(entry -> !entry.has("none"))) {
      takenForComplete.add(section);
    }
    boolean hasSources = entries.stream().anyMatch(entry -> entry.has("source"));
    LocalDate until = provenance.vouchesUntil(hasSources ? entries : List.of(owner));
    completeUntil = DateBounds.earlier(completeUntil, until);
    return Optional.of(until).filter(last -> last.isBefore(day));
  }

  /**
   * The keys of the sections that list something and, in a public record, are taken to list all of
   * it; in the order of the alphabet.
   */
  public List<String> takenForComplete() {
    return List.copyOf(takenForComplete);
  }

  /** Up to which day all its sections tell of everything. */
  public LocalDate completeUntil() {
    return completeUntil;
  }

  /** The whole file. */
  Place file() {
    return Place.of(root.place().file());
  }

  /** A section of {@code owner}, whose entries are facts of {@code type}. */
  SectionContent told(Entry owner, String key, Class<? extends Fact> type) {
    return SectionContent.of(values, owner, key, type);
  }

  /**
   * A fact about a body, with its standing in any case but one: nobody vouches for what nobody
   * recorded.
   */
  FactDraft fact(Class<? extends Fact> type, Entry entry) {
    return new FactDraft(
            this,
            type,
            entry.id(),
            entry.place(),
            provenance.sources(entry),
            entry.isImagined() ? Optional.empty() : Optional.of(provenance.standing(entry)))
        .needing(provenance.needs(entry))
        .noted(FactNotes.of(entry));
  }

  /** A fact that says nothing of anybody: without a source it has no standing. */
  FactDraft plain(Class<? extends Fact> type, String id, Entry entry) {
    return new FactDraft(
            this, type, id, entry.place(), provenance.sources(entry), provenance.said(entry))
        .needing(provenance.needs(entry))
        .noted(FactNotes.of(entry));
  }

  /** That something is not there, so that it can be cited. */
  FactDraft absent(Class<? extends Fact> type, Entry entry) {
    return fact(type, entry).absent();
  }

  /** That something is not on a file that is whole. */
  FactDraft notOnFile(Class<? extends Fact> type, String id) {
    return new FactDraft(this, type, id, file(), List.of(), Optional.of(Standing.OFFICIAL))
        .absent();
  }
}
