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
 * Runs test cases and compares what the rules say with what each case expects.
 *
 * <p>The case of a rule, {@code <pack>/<rule>/<name>.yaml}, expects all flags of its pack and says
 * nothing of the others; a case anywhere else expects all flags of all packs. One too many fails
 * like one too few. Nothing passes that checks nothing: a folder without cases fails, and so does a
 * case on which no rule looks at anything, and one that is a draft. The cases of a pack that must
 * be asked for run with that pack. Safe for any number of threads.
 */
public final class Replay {
  private final PackSelection<Plumbline> rules;

  private Replay(Plumbline plumbline, List<Path> files) {
    this.rules = PackSelection.of(plumbline.rulebook(), files, plumbline, plumbline::and);
  }

  /**
   * Runs one case, or all cases of a folder and the folders in it.
   *
   * @param plumbline with the rules to run
   * @param where a case file or a folder
   * @throws BrokenFileException if there is no such file or folder
   * @throws BrokenRulesException if a rule combines the facts of a case in too many ways to be run
   */
  public static ReplayResult run(Plumbline plumbline, Path where) {
    CaseFiles files = CaseFiles.find(where);
    Replay replay = new Replay(plumbline, files.cases());
    Stream<CaseResult> cases = replay.run(files.cases()).stream();
    Stream<CaseResult> idle = files.idle().stream().map(Replay::idle);
    List<CaseResult> results = Stream.concat(cases, idle).toList();
    return new ReplayResult(results.isEmpty() ? List.of(empty(where)) : results);
  }

  /** Runs the cases in some files. */
  public static ReplayResult run(Plumbline plumbline, List<Path> files) {
    return new ReplayResult(new Replay(plumbline, files).run(files));
  }

  /** On all processors; the largest files first, as one long case must not be left to the end. */
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
            "there is no case here; a case is a .yaml or .json file that says what it expects"));
  }

  private static CaseResult idle(Path file) {
    return CaseResult.red(
        file,
        List.of(
            "the case expects nothing, and no other case is like it; write what you expect under 'expect'"));
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
      return CaseResult.broken(file, e.problems().stream().map(Problem::toString).toList());
    } catch (BrokenRulesException e) {
      throw e;
    } catch (RuntimeException e) {
      return CaseResult.fault(file, e);
    }
  }
}
