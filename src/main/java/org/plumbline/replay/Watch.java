package org.plumbline.replay;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.plumbline.Plumbline;
import org.plumbline.flags.Problem;
import org.plumbline.rulebook.BrokenRulesException;
import org.plumbline.rulebook.Lint;
import org.plumbline.rulebook.Rulebook;

/**
 * Says after each saving what has become of the rules and the cases. {@link #saved} answers at
 * once, by the plain evaluator and of the cases next to what was saved; {@link #rest} then lets
 * Drools decide all cases. Rules and cases that are broken are told, and never end it.
 *
 * <p>One thread may call {@link #saved} while another is in {@link #rest}, which then stops.
 */
public final class Watch {
  private final Path folder;
  private final Path cases;
  private final LocalDate today;
  private final CaseShelf shelf = new CaseShelf();
  private final AtomicInteger savings = new AtomicInteger();
  private volatile State state;

  /**
   * What is known of the rules.
   *
   * @param good the last rules that were not broken
   * @param problems of the rules as they are now; empty if these are the good ones
   * @param packs whose cases come first
   */
  private record State(Optional<Rulebook> good, List<Problem> problems, Set<String> packs) {}

  /**
   * What can be said at once. Immutable.
   *
   * @param files that were saved, as messages name them
   * @param problems with which the rules cannot be used; then no case was run
   * @param findings of lint about the rules that were saved
   * @param cases those of the rules and the cases that were saved; empty if there are none
   */
  public record Answer(
      List<String> files, List<Problem> problems, List<Problem> findings, List<CaseResult> cases) {
    /** Copies the lists. */
    public Answer {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
      findings = List.copyOf(findings);
      cases = List.copyOf(cases);
    }
  }

  /**
   * What Drools decided.
   *
   * @param all whether these are all cases, and not only those of the packs that were saved
   * @param result of them
   */
  public record Decided(boolean all, ReplayResult result) {}

  private Watch(Path folder, Path cases, LocalDate today) {
    this.folder = folder;
    this.cases = cases;
    this.today = today;
    this.state = load(new State(Optional.empty(), List.of(), Set.of()), Set.of());
  }

  /**
   * Begins.
   *
   * @param rules the folder of the rules
   * @param cases a folder of cases, or one case
   * @param today the day on which lint holds reviews to be old or not
   */
  public static Watch of(Path rules, Path cases, LocalDate today) {
    return new Watch(rules, cases, today);
  }

  /** What the rules are broken by, as they are now; empty if they are not. */
  public List<Problem> problems() {
    return state.problems();
  }

  /** What there is to say at once about files that were saved, made or taken away. */
  public Answer saved(Set<Path> files) {
    savings.incrementAndGet();
    List<Path> ofCases = files.stream().filter(file -> file.startsWith(cases)).toList();
    if (!ofCases.isEmpty()) {
      shelf.forget(ofCases);
    }
    Touched touched = new Touched(folder, files);
    if (touched.anyRules()) {
      state = load(state, Set.of());
    }
    List<String> names = files.stream().map(Watch::name).toList();
    if (!state.problems().isEmpty()) {
      return new Answer(names, state.problems(), List.of(), List.of());
    }
    Rulebook rulebook = state.good().orElseThrow();
    Set<String> rules = touched.rules(rulebook);
    state = new State(state.good(), List.of(), touched.packs(rules, ofCases));
    return new Answer(names, List.of(), findings(rulebook, rules), run(rulebook, rules, ofCases));
  }

  private State load(State before, Set<String> packs) {
    try {
      Rulebook now =
          before.good().isPresent()
              ? Rulebook.load(folder, before.good().get())
              : Rulebook.load(folder);
      return new State(Optional.of(now), List.of(), packs);
    } catch (BrokenRulesException e) {
      return new State(before.good(), e.problems(), packs);
    }
  }

  private List<Problem> findings(Rulebook rulebook, Set<String> rules) {
    return rules.stream().flatMap(id -> Lint.ofRule(rulebook, today, id).stream()).toList();
  }

  /** The cases that were saved, of all flags that they speak of; those of rules, of that rule. */
  private List<CaseResult> run(Rulebook rulebook, Set<String> rules, List<Path> saved) {
    PlainComparison plain = new PlainComparison(rulebook, shelf);
    List<CaseResult> results = new ArrayList<>();
    List<Path> all = files();
    all.stream().filter(saved::contains).forEach(file -> results.add(plain.run(file, id -> true)));
    for (String rule : rules) {
      Predicate<Path> isOf = file -> Touched.isCaseOf(file, rule) && !saved.contains(file);
      results.addAll(
          all.stream().filter(isOf).toList().parallelStream()
              .map(file -> plain.run(file, rule::equals))
              .toList());
    }
    return results;
  }

  /**
   * Has Drools decide all cases: first those of the packs that were saved, then the others. Ends
   * early, and then without a result, as soon as something else is saved.
   *
   * @param results takes what became of the packs, and then of all
   */
  public void rest(Consumer<Decided> results) {
    int saving = savings.get();
    State now = state;
    if (!now.problems().isEmpty() || now.good().isEmpty()) {
      return;
    }
    List<Path> first = files().stream().filter(file -> Touched.isOfAny(file, now.packs())).toList();
    List<Path> others = files().stream().filter(file -> !first.contains(file)).toList();
    Plumbline plumbline = Plumbline.of(now.good().get());
    BooleanSupplier wanted = () -> savings.get() == saving;
    List<CaseResult> decided = new ArrayList<>();
    for (List<Path> some : List.of(first, others)) {
      List<Path> expecting = some.stream().filter(this::expects).toList();
      decided.addAll(Replay.run(plumbline, expecting, shelf::read, wanted).cases());
      if (!wanted.getAsBoolean()) {
        return;
      }
      if (!expecting.isEmpty()) {
        boolean all = some == others || others.isEmpty();
        results.accept(new Decided(all, new ReplayResult(decided)));
      }
    }
  }

  /** A file that others are like and that expects nothing is not run; one that is broken is. */
  private boolean expects(Path file) {
    try {
      return !shelf.read(file).expectations().isEmpty();
    } catch (RuntimeException e) {
      return true;
    }
  }

  private List<Path> files() {
    return SavedFiles.of(List.of(cases)).files().stream()
        .filter(file -> CaseFolder.isCase(file) || file.equals(cases))
        .toList();
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }
}
