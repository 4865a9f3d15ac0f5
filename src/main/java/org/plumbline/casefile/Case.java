package org.plumbline.casefile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.fact.Dates;
import org.plumbline.internal.casefile.assemble.FactAssembler;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Question;
import org.plumbline.internal.text.Sha256;
import org.plumbline.internal.yaml.MapNode;
import org.plumbline.internal.yaml.TextFile;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.result.Note;
import org.plumbline.source.DrawnFrom;
import org.plumbline.source.Reply;
import org.plumbline.source.Source;

/**
 * A case: the facts about one partnership as somebody wrote them down, with what is uncertain about
 * them, where they come from, and, in a test case, what is expected.
 *
 * <p>Immutable, safe for any number of threads. Nothing that it returns is null; every list is in
 * the order of the file and cannot be changed.
 */
public final class Case {
  private final Written written;
  private final MapNode root;
  private final Optional<LocalDate> knownAt;
  private final CaseParts parts;
  private final List<CaseFact> facts;
  private final List<Question> questions;
  private final LocalDate completeUntil;
  private final List<String> takenForComplete;
  private final String sha256;

  /**
   * What was read.
   *
   * @param root of the case, over what the files it is like say
   * @param files the bytes of the answer
   */
  record Written(
      String id,
      String partnershipId,
      MapNode root,
      List<TextFile> files,
      List<AcceptedRisk> acceptedRisks,
      List<NonMatchDecision> notTheSame) {}

  Case(Written written) {
    this(written, written.root(), Dates.EVER, Optional.empty());
    NonMatchDecisions.check(written.notTheSame(), facts);
  }

  private Case(Written written, MapNode root, LocalDate day, Optional<LocalDate> knownAt) {
    this.written = written;
    this.root = root;
    this.knownAt = knownAt;
    this.parts = new CaseParts(root);
    if (tellsOfPartnership()) {
      FactAssembler making =
          FactAssembler.of(root, written.partnershipId(), parts.drawnFrom(), parts.sources(), day);
      this.facts = making.facts();
      this.questions = making.questions();
      this.completeUntil = making.completeUntil();
      this.takenForComplete = making.takenForComplete();
    } else {
      this.facts = List.of();
      this.questions = List.of();
      this.completeUntil = Dates.NEVER;
      this.takenForComplete = List.of();
    }
    this.sha256 = sha256(written.files());
  }

  /**
   * The case as a check of {@code day} has to take it: what a public record tells of assessments,
   * reviews, approvals and the like is complete up to the day on which its newest source came out;
   * what came about since is open.
   */
  public Case on(LocalDate day) {
    return day.isAfter(completeUntil) ? new Case(written, root, day, knownAt) : this;
  }

  /**
   * The case as it could be known on {@code day}: without what only sources tell that came out
   * after it, be it of the partnership itself or of anything else. What a source without a day
   * tells is taken as known, and so is what has no source. Where nothing of the partnership is left
   * there are no facts, and {@link #tellsOfPartnership} is false.
   *
   * <p>It starts from the case as it was read: a day given before, here or to {@link #on}, counts
   * no more, and a later day brings back what an earlier one left out.
   */
  public Case knownAt(LocalDate day) {
    CaseParts all = new CaseParts(written.root());
    return new Case(
        written,
        KnownAt.of(written.root(), all.sources(), all.drawnFrom(), day),
        Dates.EVER,
        Optional.of(day));
  }

  /** The day by which all that it says could be known; empty if it says all that is known. */
  public Optional<LocalDate> knownAt() {
    return knownAt;
  }

  /**
   * Whether any phase, or any other part of the partnership that names a source, could be known by
   * {@link #knownAt()}; always where all is taken that is known.
   */
  public boolean tellsOfPartnership() {
    return knownAt.isEmpty() || parts.tellsOfPartnership();
  }

  /** Whether it could be known by {@link #knownAt()} that assistance was given in some phase. */
  public boolean tellsOfPhases() {
    return knownAt.isEmpty() || parts.has("phases");
  }

  /** Whether it could be known by {@link #knownAt()} who receives. */
  public boolean tellsOfRecipients() {
    return knownAt.isEmpty() || parts.has("recipients");
  }

  /**
   * Reads a case file, the file that it is like, and the decisions that lie beside it.
   *
   * @throws BrokenFileException with every problem found, if there is any
   */
  public static Case read(Path path) {
    return CaseReader.read(path);
  }

  /**
   * The files that are read with a case, absolute: itself, those that it is like, and the decisions
   * beside it. Of a case that is broken, those that were found until then.
   */
  public static List<Path> filesReadWith(Path path) {
    return CaseReader.files(path);
  }

  /**
   * Reads a case from a text in YAML or JSON; it cannot be like another. Its id is {@code case}.
   *
   * @throws BrokenFileException with every problem found, if there is any
   */
  public static Case parse(String text) {
    return CaseReader.parse(TextFile.of("<text>", text));
  }

  /** What the case says, as a tree that can be changed. */
  public CaseTree tree() {
    return CaseTree.of(written);
  }

  /** Starts a case that is written in Java. */
  public static CaseBuilder builder() {
    return new CaseBuilder();
  }

  /** The path below the folder {@code test-cases}, or the name of the file; both without ending. */
  public String id() {
    return written.id();
  }

  /** The case in a sentence. */
  public String title() {
    return parts.text("case");
  }

  /** Why the case is worth having; empty if the file does not say. */
  public String why() {
    return parts.text("why");
  }

  /** Of a test case, what its author still has to think about; empty if it is finished. */
  public String draft() {
    return parts.text("draft");
  }

  /** The days of the check; empty if the file leaves them to the caller. */
  public List<LocalDate> asOf() {
    return parts.asOf();
  }

  /** What its author says of the whole case in their own words. */
  public List<Note> notes() {
    return parts.notes();
  }

  /** What the facts are drawn from, and so what silence means. */
  public DrawnFrom drawnFrom() {
    return parts.drawnFrom();
  }

  /** All facts, what is open among them; without those that come with a check, such as its day. */
  public List<CaseFact> facts() {
    return facts;
  }

  /** What the case leaves open, each question once. */
  public List<Question> questions() {
    return questions;
  }

  /** The documents that facts come from. */
  public List<Source> sources() {
    return parts.sources();
  }

  /** The document of this id, if the case has it. */
  public Optional<Source> source(String sourceId) {
    return parts.sources().stream().filter(source -> source.id().equals(sourceId)).findFirst();
  }

  /** What bodies named in the case replied. */
  public List<Reply> replies() {
    return parts.replies();
  }

  /**
   * Decisions to go on in spite of a flag, from the file {@code NAME.accepted-risks.yaml} beside
   * the case; empty if there is none.
   */
  public List<AcceptedRisk> acceptedRisks() {
    return written.acceptedRisks().stream()
        .filter(risk -> knownAt.filter(risk.decided()::isAfter).isEmpty())
        .toList();
  }

  /**
   * Decisions that an organisation is not an entry of a list, from the file {@code
   * NAME.not-the-same.yaml} beside the case; empty if there is none.
   */
  public List<NonMatchDecision> notTheSame() {
    return written.notTheSame();
  }

  /**
   * The same case with decisions on who is not listed, in place of those from a file; its hash is
   * another then.
   *
   * @throws BrokenFileException if one is about an organisation that the case does not have
   */
  public Case withNotTheSame(List<NonMatchDecision> decisions) {
    List<TextFile> files = new ArrayList<>(written.files());
    files.add(TextFile.of("<decisions>", decisions.toString()));
    NonMatchDecisions.check(decisions, facts);
    return new Case(
        new Written(
            written.id(),
            written.partnershipId(),
            written.root(),
            files,
            written.acceptedRisks(),
            List.copyOf(decisions)),
        root,
        Dates.EVER,
        knownAt);
  }

  /** What a test case expects; empty in other cases. */
  public List<Expectation> expectations() {
    return parts.expectations();
  }

  /**
   * The sections with facts that accuse which the file does not have: nobody looked, so no rule
   * finds anything.
   */
  public List<String> notLookedAt() {
    return parts.notLookedAt();
  }

  /**
   * The names of the sanctions lists that its organisations are screened against; empty if it names
   * none.
   */
  public List<String> lists() {
    return parts.lists();
  }

  /** The other names of its organisations, by the id of the organisation; only those with any. */
  public Map<String, List<String>> otherNames() {
    return parts.otherNames();
  }

  /**
   * The sections of a public record, such as {@code approvals}, that list something and are taken
   * to list everything up to the day of their newest source; in the order of the alphabet, and
   * empty where the file is whole.
   */
  public List<String> takenForComplete() {
    return takenForComplete;
  }

  /**
   * The last day on which there can have been assistance, whatever is uncertain; empty if it goes
   * on or may go on.
   */
  public Optional<LocalDate> lastDay() {
    return parts.lastDay();
  }

  /**
   * In lower-case hex, the SHA-256 of the bytes of the file. Of a case that is like another, or
   * beside which lie decisions on who is not listed: the SHA-256 of the hex hashes of these files,
   * each followed by a line feed; first its own, then what it is like, then the decisions. Accepted
   * risks change no answer, and are not in it.
   */
  public String sha256() {
    return sha256;
  }

  private static String sha256(List<TextFile> files) {
    return files.size() == 1
        ? files.get(0).sha256()
        : Sha256.hex(
            files.stream()
                .map(file -> file.sha256() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return written.id();
  }
}
