package org.plumbline.internal.replay;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.plumbline.Plumbline;
import org.plumbline.casefile.Case;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.problem.Problem;

/**
 * Runs test cases and compares the flags raised with those that each case expects.
 *
 * <p>A case of a rule, {@code <pack>/<rule>/<name>.yaml}, lists all flags of its pack; a case
 * anywhere else lists all flags of all packs. An extra flag fails like a missing one. Whatever
 * checks nothing fails too: a folder without cases, a draft, a case at whose facts no rule looks.
 * Cases of an opt-in pack run with that pack. Safe for any number of threads.
 */
public final class Replay {
  private final PackSelection<Plumbline> rules;

  private Replay(Plumbline plumbline, List<Path> files) {
    this.rules = PackSelection.of(plumbline.rulebook(), files, plumbline, plumbline::and);
  }

  /**
   * Runs one case, or all cases in a folder and its subfolders.
   *
   * @param plumbline with the rules to run
   * @param where a case file or a folder
   * @throws BrokenFileException if there is no such file or folder
   * @throws BrokenRulesException if a rule combines the facts of a case in too many ways
   */
  public static ReplayResult run(Plumbline plumbline, Path where) {
    CaseFiles files = CaseFiles.findReadable(where);
    Replay replay = new Replay(plumbline, files.cases());
    Stream<CaseResult> cases = replay.run(files.cases()).stream();
    Stream<CaseResult> idle = files.idle().stream().map(Replay::idle);
    Stream<CaseResult> unread =
        files.unread().entrySet().stream().map(file -> broken(file.getKey(), file.getValue()));
    Stream<CaseResult> lines = CaseFolder.jsonLines(where).stream().map(Replay::lines);
    List<CaseResult> results =
        Stream.of(cases, idle, unread, lines).flatMap(group -> group).toList();
    return new ReplayResult(results.isEmpty() ? List.of(empty(where)) : results);
  }

  /** Runs the cases in some files. */
  public static ReplayResult run(Plumbline plumbline, List<Path> files) {
    return new ReplayResult(new Replay(plumbline, files).run(files));
  }

  /**
   * Uses all processors and starts with the largest files, so that no long case is left to the end.
   */
  private List<CaseResult> run(List<Path> files) {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      Map<Path, CompletableFuture<CaseResult>> running = new HashMap<>();
      files.stream()
          .sorted(Comparator.comparing((Path file) -> -file.toFile().length()))
          .forEach(file -> running.put(file, supplyAsync(() -> run(file), pool)));
      return files.stream().map(file -> result(Objects.requireNonNull(running.get(file)))).toList();
    } finally {
      pool.shutdownNow();
    }
  }

  private static CaseResult result(CompletableFuture<CaseResult> running) {
    try {
      return running.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof BrokenRulesException broken ? broken : e;
    }
  }

  private static CaseResult empty(Path where) {
    return CaseResult.red(
        where,
        List.of(
            "there is no test case here; a test case is a .yaml or .json file with an 'expect' section"));
  }

  private static CaseResult idle(Path file) {
    return CaseResult.red(
        file,
        List.of(
            "the case expects nothing, and no other case is based on it; list the flags you expect under 'expect'"));
  }

  private static CaseResult lines(Path file) {
    return CaseResult.red(
        file, List.of("cases in JSON lines are not replayed; write each to a file of its own"));
  }

  private static CaseResult broken(Path file, List<Problem> problems) {
    return CaseResult.broken(file, problems.stream().map(Problem::toString).toList());
  }

  private CaseResult run(Path file) {
    try {
      Case theCase = Case.read(file);
      List<String> differences =
          theCase.draft().isEmpty()
              ? new CaseComparison(rules.of(file), file, theCase).differences()
              : List.of("a draft: " + SafeText.of(theCase.draft()));
      return differences.isEmpty() ? CaseResult.green(file) : CaseResult.red(file, differences);
    } catch (BrokenFileException e) {
      return broken(file, e.problems());
    } catch (BrokenRulesException e) {
      throw e;
    } catch (RuntimeException e) {
      return CaseResult.fault(file, e);
    }
  }
}
