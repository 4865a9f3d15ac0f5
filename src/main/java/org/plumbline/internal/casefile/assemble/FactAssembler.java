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
 * Makes the facts of one case file that has passed the checks. The classes for the sections of the
 * file add their facts here.
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

  private final SortedSet<String> assumedComplete = new TreeSet<>();
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
   * Makes all facts of the case, in the order of the sections, followed by the open questions.
   *
   * @param day the date of the check; {@link Dates#EVER} if it is not known yet
   */
  public static FactAssembler of(
      MapNode root,
      String partnershipId,
      DrawnFrom drawnFrom,
      List<Source> sources,
      LocalDate day) {
    FactAssembler assembler = new FactAssembler(root, partnershipId, drawnFrom, sources, day);
    PartnershipFacts.add(assembler);
    PhaseFacts.add(assembler);
    StopFacts.add(assembler);
    LinkFacts.add(assembler);
    FindingFacts.add(assembler);
    PlainFacts.add(assembler, "incidents");
    AssessmentFacts.add(assembler);
    ApprovalFacts.add(assembler);
    StatementFacts.add(assembler);
    PlainFacts.addAll(assembler);
    OpenFacts.add(assembler);
    return assembler;
  }

  /** The whole case, with the id of the partnership. */
  Entry root() {
    return root;
  }

  Entry partnership() {
    return partnership;
  }

  String partnershipId() {
    return partnership.id();
  }

  /**
   * Whether the case is a department file. Such a file is complete: what it does not mention is
   * absent.
   */
  boolean isDepartmentFile() {
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

  /**
   * The sources of each account if a question asks which account is right; empty for other
   * questions.
   */
  List<List<String>> accountSources(String question) {
    return questions.accountSources(question);
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
   * The day up to which a section is assumed complete: the day its newest source was published.
   * Empty if that is not before the date of the check, and for a department file, which is always
   * complete.
   *
   * @param section the key of the section
   * @param entries the entries of the section, or its explicit "none"
   * @param owner the entry that contains the section; its sources count if the entries name none
   */
  public Optional<LocalDate> completeUntil(String section, List<Entry> entries, Entry owner) {
    if (isDepartmentFile()) {
      return Optional.empty();
    }
    if (entries.stream().anyMatch(entry -> !entry.has("none"))) {
      assumedComplete.add(section);
    }
    boolean hasSources = entries.stream().anyMatch(entry -> entry.has("source"));
    LocalDate until = provenance.newestPublication(hasSources ? entries : List.of(owner));
    completeUntil = DateBounds.earlier(completeUntil, until);
    return Optional.of(until).filter(last -> last.isBefore(day));
  }

  /**
   * The keys of the sections of a public record that have entries and are assumed complete, sorted.
   */
  public List<String> assumedComplete() {
    return List.copyOf(assumedComplete);
  }

  /** The day up to which every section is assumed complete. */
  public LocalDate completeUntil() {
    return completeUntil;
  }

  /** The file as a place, for facts that it does not mention. */
  Place file() {
    return Place.of(root.place().file());
  }

  /** The content of a section of {@code owner} whose entries become facts of {@code type}. */
  SectionContent section(Entry owner, String key, Class<? extends Fact> type) {
    return SectionContent.of(values, owner, key, type);
  }

  /**
   * A fact that needs a standing, such as a finding. Only a hypothetical entry has none, as it has
   * no source.
   */
  <F extends Fact> FactDraft<F> fact(Class<F> type, Entry entry) {
    return new FactDraft<>(
            this,
            type,
            entry.id(),
            entry.place(),
            provenance.sources(entry),
            entry.isHypothetical() ? Optional.empty() : Optional.of(provenance.standing(entry)))
        .withNeeds(provenance.needs(entry))
        .withNotes(FactNotes.of(entry));
  }

  /** A fact that asserts nothing about anybody's conduct. Without a source it has no standing. */
  <F extends Fact> FactDraft<F> plainFact(Class<F> type, String id, Entry entry) {
    return new FactDraft<>(
            this,
            type,
            id,
            entry.place(),
            provenance.sources(entry),
            provenance.statedStanding(entry))
        .withNeeds(provenance.needs(entry))
        .withNotes(FactNotes.of(entry));
  }

  /** An explicit absence, kept as a fact so that results can cite it. */
  <F extends Fact> FactDraft<F> absentFact(Class<F> type, Entry entry) {
    return fact(type, entry).absent();
  }

  /** An absence that follows from a department file, which does not mention the thing. */
  <F extends Fact> FactDraft<F> notOnFile(Class<F> type, String id) {
    return new FactDraft<>(this, type, id, file(), List.of(), Optional.of(Standing.OFFICIAL))
        .absent();
  }
}
