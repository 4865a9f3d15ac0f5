package org.plumbline.casefile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.plumbline.problem.Place;
import org.plumbline.result.Note;
import org.plumbline.source.DrawnFrom;
import org.plumbline.source.Reply;
import org.plumbline.source.Source;

/**
 * A case: the facts about one partnership as its author wrote them down, what is uncertain about
 * them and where they come from. A test case also has the expected result.
 *
 * <p>Immutable and thread-safe. No method returns null. Every list is in the order of the file and
 * cannot be changed.
 */
public final class Case {
  private final Written written;
  private final MapNode root;
  private final Optional<LocalDate> knownAt;
  private final CaseParts parts;
  private final List<CaseFact> facts;
  private final List<Question> questions;
  private final LocalDate completeUntil;
  private final List<String> sectionsAssumedComplete;
  private final String sha256;

  /**
   * What was read from the files.
   *
   * @param root the case, including what it inherits through {@code like}
   * @param files the files that the hash of the case covers
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
    if (knowsPartnership()) {
      FactAssembler assembler =
          FactAssembler.of(root, written.partnershipId(), parts.drawnFrom(), parts.sources(), day);
      this.facts = assembler.facts();
      this.questions = assembler.questions();
      this.completeUntil = assembler.completeUntil();
      this.sectionsAssumedComplete = assembler.assumedComplete();
    } else {
      this.facts = List.of();
      this.questions = List.of();
      this.completeUntil = Dates.NEVER;
      this.sectionsAssumedComplete = List.of();
    }
    this.sha256 = sha256(written.files());
  }

  /**
   * The case as a check on {@code day} must see it. In a public record, sections such as
   * assessments, reviews and approvals count as complete up to the day their newest source was
   * published. Whether anything was added later is an open question.
   */
  public Case on(LocalDate day) {
    return day.isAfter(completeUntil) ? new Case(written, root, day, knownAt) : this;
  }

  /**
   * The case as it could be known on {@code day}: without anything that rests only on sources
   * published later. A source without a date counts as known, and so does a fact without a source.
   * If nothing of the partnership was known, there are no facts and {@link #knowsPartnership} is
   * false.
   *
   * <p>This always starts from the case as it was read. A day given earlier, here or to {@link
   * #on}, has no effect, and a later day brings back what an earlier one left out.
   */
  public Case knownAt(LocalDate day) {
    CaseParts all = new CaseParts(written.root());
    return new Case(
        written,
        KnownAt.of(written.root(), all.sources(), all.drawnFrom(), day),
        Dates.EVER,
        Optional.of(day));
  }

  /** The day to which {@link #knownAt(LocalDate)} limited the case; empty if it is not limited. */
  public Optional<LocalDate> knownAt() {
    return knownAt;
  }

  /**
   * Whether a phase, or another part of the partnership that names a source, could be known by
   * {@link #knownAt()}. Always true if the case is not limited to a day.
   */
  public boolean knowsPartnership() {
    return knownAt.isEmpty() || parts.knowsPartnership();
  }

  /** Whether any phase of the assistance could be known by {@link #knownAt()}. */
  public boolean knowsPhases() {
    return knownAt.isEmpty() || parts.has("phases");
  }

  /** Whether any recipient could be known by {@link #knownAt()}. */
  public boolean knowsRecipients() {
    return knownAt.isEmpty() || parts.has("recipients");
  }

  /**
   * Reads a case file, the cases it is based on ({@code like}) and the decision files next to it.
   *
   * @throws BrokenFileException with every problem found, if there are any
   */
  public static Case read(Path path) {
    return CaseReader.read(path);
  }

  /**
   * The absolute paths of all files that belong to a case: the file itself, the cases it is based
   * on and the decision files next to it. If the case is broken, the files found up to that point.
   */
  public static List<Path> filesReadWith(Path path) {
    return CaseReader.files(path);
  }

  /**
   * Reads a case from YAML or JSON text. Its id is {@code case}, and it cannot use {@code like}.
   *
   * @throws BrokenFileException with every problem found, if there are any
   */
  public static Case parse(String text) {
    return CaseReader.parse(TextFile.of("<text>", text), "case");
  }

  /**
   * Reads a case from one line of a file of JSON lines. Its id is {@code FILE:LINE}, and it cannot
   * use {@code like}.
   *
   * @param bytes in UTF-8, without the line break
   * @param place the line
   * @throws BrokenFileException with every problem found, if there are any
   */
  public static Case parseLine(byte[] bytes, Place place) {
    return CaseReader.parseLine(TextFile.line(place, bytes));
  }

  /** The case as a tree, from which changed cases can be made. */
  public CaseTree tree() {
    return CaseTree.of(written);
  }

  /** A builder for a case written in Java. */
  public static CaseBuilder builder() {
    return new CaseBuilder();
  }

  /** The path below the folder {@code test-cases}, or else the file name, without the extension. */
  public String id() {
    return written.id();
  }

  /** The title: the case in one sentence. */
  public String title() {
    return parts.text("case");
  }

  /** What a test case shows; empty if the file does not say. */
  public String why() {
    return parts.text("why");
  }

  /** What the author of a test case still has to decide; empty if the case is finished. */
  public String draft() {
    return parts.text("draft");
  }

  /** The dates of the check; empty if the file leaves them to the caller. */
  public List<LocalDate> asOf() {
    return parts.asOf();
  }

  /** The author's remarks on the whole case. */
  public List<Note> notes() {
    return parts.notes();
  }

  /** What the facts are drawn from, which decides what silence means. */
  public DrawnFrom drawnFrom() {
    return parts.drawnFrom();
  }

  /** All facts, including uncertain ones; not those that a check adds, such as its date. */
  public List<CaseFact> facts() {
    return facts;
  }

  /** The open questions of the case, each one once. */
  public List<Question> questions() {
    return questions;
  }

  /** The documents that facts come from. */
  public List<Source> sources() {
    return parts.sources();
  }

  /** The source with this id, if the case has one. */
  public Optional<Source> source(String sourceId) {
    return parts.sources().stream().filter(source -> source.id().equals(sourceId)).findFirst();
  }

  /** What bodies named in the case replied. */
  public List<Reply> replies() {
    return parts.replies();
  }

  /**
   * Decisions to continue despite a flag, from the file {@code NAME.accepted-risks.yaml} next to
   * the case; empty if there is no such file.
   */
  public List<AcceptedRisk> acceptedRisks() {
    return written.acceptedRisks().stream()
        .filter(risk -> knownAt.filter(risk.decided()::isAfter).isEmpty())
        .toList();
  }

  /**
   * Decisions that an organisation is not the entry of a list that has a similar name, from the
   * file {@code NAME.not-the-same.yaml} next to the case; empty if there is no such file.
   */
  public List<NonMatchDecision> notTheSame() {
    return written.notTheSame();
  }

  /**
   * The same case with these decisions instead of those from the file. Its hash changes.
   *
   * @throws BrokenFileException if a decision names an organisation that the case does not have
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
   * The sections for accusing facts that the file does not have. Nobody looked there, so no rule
   * can find anything; it does not mean that there is nothing.
   */
  public List<String> notLookedAt() {
    return parts.notLookedAt();
  }

  /**
   * The names of the sanctions lists to screen the organisations against; empty if the case names
   * none.
   */
  public List<String> lists() {
    return parts.lists();
  }

  /** The other names of each organisation that has any, by organisation id. */
  public Map<String, List<String>> otherNames() {
    return parts.otherNames();
  }

  /**
   * The sections of a public record, such as {@code approvals}, that have entries and are assumed
   * to be complete up to the date of their newest source. In alphabetical order; empty for a
   * department file.
   */
  public List<String> sectionsAssumedComplete() {
    return sectionsAssumedComplete;
  }

  /**
   * The last day on which assistance can have been given, however the open questions are answered;
   * empty if it continues or may continue.
   */
  public Optional<LocalDate> lastDay() {
    return parts.lastDay();
  }

  /**
   * The SHA-256 of the file's bytes, in lower-case hex. If the case consists of several files, this
   * is the SHA-256 of their hex hashes, each followed by a line feed: first the case, then the
   * cases it is based on, then the file of non-match decisions. Accepted risks change no answer and
   * are not included.
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

  /**
   * The file of a place, as a path from the folder of the case file with {@code /} between its
   * parts; it is the same wherever the case is copied. A name that is neither a file of the case
   * nor an absolute path stays as it is, and so does every name if the case comes from no file.
   */
  public String fileFromItsFolder(Place place) {
    String file = place.file();
    String ownFile = root.place().file();
    if (file.startsWith("<") || ownFile.startsWith("<")) {
      return file;
    }
    Path absolute = Path.of(file).toAbsolutePath().normalize();
    Path folder = Path.of(ownFile).toAbsolutePath().normalize().getParent();
    boolean isHere =
        file.equals(ownFile)
            || Path.of(file).isAbsolute()
            || written.files().stream().anyMatch(read -> read.name().equals(file));
    return isHere && folder != null && Objects.equals(folder.getRoot(), absolute.getRoot())
        ? TextFile.name(folder.relativize(absolute))
        : file;
  }

  @Override
  public String toString() {
    return written.id();
  }
}
