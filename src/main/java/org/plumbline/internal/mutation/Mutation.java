package org.plumbline.internal.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.replay.CaseSuite;
import org.plumbline.internal.replay.ExpectedDay;
import org.plumbline.internal.rulebook.load.Exemptions;
import org.plumbline.internal.rulebook.model.Exemption;
import org.plumbline.internal.screening.list.Progress;
import org.plumbline.problem.BrokenRulesException;

/**
 * Changes rules, one change at a time, and looks whether a test case notices: whether what it
 * expects no longer comes out. The cases of the rule are tried first, then those of its pack and
 * those that belong to no rule; for what is excused, those of the rule alone. Drools confirms each
 * case that notices a change.
 */
public final class Mutation {
  private final CaseSuite suite;
  private final MutationRequest asked;
  private final Progress progress;
  private final MutantTrials trials = new MutantTrials();
  private final AtomicInteger done = new AtomicInteger();

  private Mutation(CaseSuite suite, MutationRequest asked, Progress progress) {
    this.suite = suite;
    this.asked = asked;
    this.progress = progress;
  }

  /**
   * Tries the mutants.
   *
   * @param suite the cases, and the rules that are changed
   * @param asked what is changed
   * @param progress is told how many mutants have been tried; never by two threads at once
   * @throws BrokenRulesException if a rule, as it stands, combines the facts of a case in too many
   *     ways to be run
   * @throws org.plumbline.check.DisagreementException if the two evaluators differ, which is a
   *     fault of Plumbline
   */
  public static MutationResult run(CaseSuite suite, MutationRequest asked, Progress progress) {
    return new Mutation(suite, asked, progress).run();
  }

  private MutationResult run() {
    List<Candidate> all = Candidate.of(suite.rulebook(), asked);
    List<Candidate> candidates = some(all);
    SortedMap<String, List<Candidate>> groups =
        new TreeMap<>(
            candidates.stream()
                .collect(Collectors.groupingBy(candidate -> candidate.mutant().text())));
    List<TriedMutant> tried = tried(groups, candidates.size());
    return MutationResult.of(
        tried, suite.rulebook(), candidates.size() == all.size() && asked.names().isEmpty());
  }

  private List<Candidate> some(List<Candidate> all) {
    if (all.size() <= asked.limit()) {
      return all;
    }
    List<Candidate> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(asked.seed()));
    return shuffled.subList(0, asked.limit());
  }

  /** On all processors, those with most mutants first. */
  private List<TriedMutant> tried(SortedMap<String, List<Candidate>> groups, int count) {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      Map<String, CompletableFuture<List<TriedMutant>>> running = new TreeMap<>();
      groups.entrySet().stream()
          .sorted(Comparator.comparing(group -> -group.getValue().size()))
          .forEach(
              group ->
                  running.put(
                      group.getKey(),
                      CompletableFuture.supplyAsync(
                          () -> ofOne(group.getKey(), group.getValue(), count), pool)));
      return running.values().stream()
          .flatMap(completableFuture -> result(completableFuture).stream())
          .toList();
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<TriedMutant> result(CompletableFuture<List<TriedMutant>> running) {
    try {
      return running.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof BrokenRulesException broken ? broken : e;
    }
  }

  /** All mutants of one rule; a case that noticed one is tried first on the next. */
  private List<TriedMutant> ofOne(String id, List<Candidate> candidates, int count) {
    List<ExpectedDay> exams = new ArrayList<>(exams(id, candidates.get(0)));
    List<TriedMutant> tried = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Optional<Exemption> excuse = excuse(candidate.mutant());
      Optional<ExpectedDay> noticing =
          exams.stream()
              .filter(exam -> excuse.isEmpty() || candidate.rules().contains(exam.folder()))
              .filter(exam -> trials.isNoticed(candidate, exam))
              .findFirst();
      noticing.ifPresent(
          exam -> {
            trials.confirm(candidate, exam);
            exams.remove(exam);
            exams.add(0, exam);
          });
      tried.add(
          new TriedMutant(
              candidate.mutant(),
              noticing.map(ExpectedDay::file),
              excuse.filter(exemption -> noticing.isEmpty()),
              Optional.empty()));
      tell(count);
    }
    return new KillingCaseSearch(suite, asked.search()).proposals(candidates, tried);
  }

  private Optional<Exemption> excuse(Mutant mutant) {
    return Exemptions.of(
        suite.rulebook().excuses().mutation(), mutant.text(), mutant.description());
  }

  /** The cases of the rules that are changed, then those of the pack, then those of no rule. */
  private List<ExpectedDay> exams(String id, Candidate candidate) {
    String pack = id.substring(0, id.indexOf('/') + 1);
    List<String> rules = suite.rulebook().rules().stream().map(rule -> rule.id()).toList();
    return Stream.of(
            suite.exams().stream().filter(exam -> candidate.rules().contains(exam.folder())),
            suite.exams().stream()
                .filter(exam -> !candidate.rules().contains(exam.folder()))
                .filter(exam -> exam.folder().startsWith(pack)),
            suite.exams().stream().filter(exam -> !rules.contains(exam.folder())))
        .flatMap(exams -> exams)
        .distinct()
        .toList();
  }

  private void tell(int count) {
    synchronized (progress) {
      progress.at(done.incrementAndGet(), count);
    }
  }
}
