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
 * Changes rules, one change at a time, and checks whether a test case notices it by failing. It
 * tries the cases of the rule first, then those of its pack, then those that belong to no rule; for
 * exempt mutants only the cases of the rule. Drools confirms each case that notices a change.
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
   * Runs the mutants.
   *
   * @param suite the cases, and the rules to change
   * @param asked what to change
   * @param progress receives the number of mutants tried so far, from one thread at a time
   * @throws BrokenRulesException if an unchanged rule combines the facts of a case in too many ways
   * @throws org.plumbline.check.DisagreementException if the two evaluators disagree, which is a
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

  /** Uses all processors and starts with the rules that have most mutants. */
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

  /** Tries all mutants of one rule; a case that noticed one is tried first on the next. */
  private List<TriedMutant> ofOne(String id, List<Candidate> candidates, int count) {
    List<ExpectedDay> expectedDays = new ArrayList<>(expectedDays(id, candidates.get(0)));
    List<TriedMutant> tried = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Optional<Exemption> exemption = exemption(candidate.mutant());
      Optional<ExpectedDay> noticing =
          expectedDays.stream()
              .filter(
                  expectedDay ->
                      exemption.isEmpty() || candidate.rules().contains(expectedDay.folder()))
              .filter(expectedDay -> trials.isNoticed(candidate, expectedDay))
              .findFirst();
      noticing.ifPresent(
          expectedDay -> {
            trials.confirm(candidate, expectedDay);
            expectedDays.remove(expectedDay);
            expectedDays.add(0, expectedDay);
          });
      tried.add(
          new TriedMutant(
              candidate.mutant(),
              noticing.map(ExpectedDay::file),
              exemption.filter(found -> noticing.isEmpty()),
              Optional.empty()));
      tell(count);
    }
    return new KillingCaseSearch(suite, asked.search()).proposals(candidates, tried);
  }

  private Optional<Exemption> exemption(Mutant mutant) {
    return Exemptions.of(
        suite.rulebook().exemptions().mutation(), mutant.text(), mutant.description());
  }

  /** The cases of the changed rules, then those of the pack, then those of no rule. */
  private List<ExpectedDay> expectedDays(String id, Candidate candidate) {
    String pack = id.substring(0, id.indexOf('/') + 1);
    List<String> rules = suite.rulebook().rules().stream().map(rule -> rule.id()).toList();
    return Stream.of(
            suite.expectedDays().stream()
                .filter(expectedDay -> candidate.rules().contains(expectedDay.folder())),
            suite.expectedDays().stream()
                .filter(expectedDay -> !candidate.rules().contains(expectedDay.folder()))
                .filter(expectedDay -> expectedDay.folder().startsWith(pack)),
            suite.expectedDays().stream()
                .filter(expectedDay -> !rules.contains(expectedDay.folder())))
        .flatMap(expectedDays -> expectedDays)
        .distinct()
        .toList();
  }

  private void tell(int count) {
    synchronized (progress) {
      progress.at(done.incrementAndGet(), count);
    }
  }
}
