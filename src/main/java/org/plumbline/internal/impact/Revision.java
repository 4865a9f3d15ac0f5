package org.plumbline.internal.impact;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.rulebook.Rulebook;

/**
 * A revision of rules in git, read with the command {@code git}. Nothing is written or fetched, and
 * no hook runs.
 */
public final class Revision {
  private static final String RULES = "rules";
  private static final String FILE = "100";

  private final Path repository;
  private final String name;

  private Revision(Path repository, String name) {
    this.repository = repository;
    this.name = name;
  }

  /**
   * Loads the rules of a revision, without opt-in packs.
   *
   * @param repository the repository, or a folder in it
   * @param name such as {@code HEAD~1} (its folder {@code rules}) or {@code v1.2:elsewhere/rules}
   * @throws BrokenRulesException if there is no such revision, it has no rules, or they are broken
   */
  public static Rulebook load(Path repository, String name) {
    return new Revision(repository, name).load();
  }

  private Rulebook load() {
    String[] parts = name.split(":", 2);
    String folder = parts.length == 1 ? RULES : parts[1];
    if (parts[0].isEmpty() || parts[0].startsWith("-") || git(known(parts[0])).failed()) {
      throw broken(
          git(List.of("rev-parse", "--git-dir")).failed()
              ? "there is no such folder, and no git repository here with such a revision"
              : "there is no such folder, and no such revision in the git repository here");
    }
    Answer tree = git(known(parts[0] + ":" + folder));
    if (tree.failed()) {
      throw broken("this revision has no folder '" + SafeText.of(folder) + "'");
    }
    return Rulebook.read(name, files(tree.text().strip()));
  }

  private static List<String> known(String object) {
    return List.of("rev-parse", "--verify", "--quiet", "--end-of-options", object);
  }

  /** The bytes of the files below a folder, by their paths; links and submodules are refused. */
  private Map<String, byte[]> files(String tree) {
    Answer listed = git(List.of("ls-tree", "-r", "-z", "--full-tree", tree));
    if (listed.failed()) {
      throw broken("the revision has this, but it is not a folder");
    }
    List<String> names = new ArrayList<>();
    StringBuilder objects = new StringBuilder();
    for (String line : listed.text().split("\0", -1)) {
      if (line.startsWith(FILE)) {
        names.add(line.substring(line.indexOf('\t') + 1));
        objects.append(line.split("[ \t]", 4)[2]).append('\n');
      } else if (!line.isEmpty()) {
        String path = line.substring(line.indexOf('\t') + 1);
        throw broken("'" + SafeText.of(path) + "' is a link; links in a revision are not followed");
      }
    }
    Answer contents = git(List.of("cat-file", "--batch"), objects.toString());
    if (contents.failed()) {
      throw broken("git cannot read its files: " + contents.reason());
    }
    return read(names, contents.bytes());
  }

  /**
   * In git's output, a line with object, type and size comes before each file, a line end after it.
   */
  private Map<String, byte[]> read(List<String> names, byte[] contents) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    int at = 0;
    for (String file : names) {
      int end = at;
      while (contents[end] != '\n') {
        end++;
      }
      String[] head = new String(contents, at, end - at, StandardCharsets.UTF_8).split(" ", -1);
      if (head.length != 3) {
        throw broken("git does not have '" + SafeText.of(file) + "' here");
      }
      int size = Integer.parseInt(head[2]);
      byte[] bytes = new byte[size];
      System.arraycopy(contents, end + 1, bytes, 0, size);
      files.put(file, bytes);
      at = end + 1 + size + 1;
    }
    return files;
  }

  private BrokenRulesException broken(String message) {
    return new BrokenRulesException(List.of(new Problem(Place.of(SafeText.of(name)), message, "")));
  }

  // --- git --------------------------------------------------------------------------------------

  /** What git said. */
  private static final class Answer {
    private final int code;
    private final byte[] bytes;
    private final byte[] errors;

    Answer(int code, byte[] bytes, byte[] errors) {
      this.code = code;
      this.bytes = bytes;
      this.errors = errors;
    }

    boolean failed() {
      return code != 0;
    }

    byte[] bytes() {
      return bytes;
    }

    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    String reason() {
      return SafeText.of(new String(errors, StandardCharsets.UTF_8).lines().findFirst().orElse(""));
    }
  }

  private Answer git(List<String> arguments) {
    return git(arguments, "");
  }

  private Answer git(List<String> arguments, String input) {
    List<String> command = new ArrayList<>(List.of("git", "--no-pager"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile());
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("GIT_NO_LAZY_FETCH", "1");
    builder.environment().put("GIT_ALLOW_PROTOCOL", "none");
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    try {
      return answer(builder.start(), input);
    } catch (IOException e) {
      throw broken(
          "there is no such folder, and git revisions cannot be read here: the command 'git' does not run");
    }
  }

  private Answer answer(Process git, String input) throws IOException {
    CompletableFuture<byte[]> errors =
        CompletableFuture.supplyAsync(() -> all(git.getErrorStream()), Revision::runInOwnThread);
    CompletableFuture<Void> asked =
        CompletableFuture.runAsync(
            () -> write(input, git.getOutputStream()), Revision::runInOwnThread);
    try (InputStream in = git.getInputStream()) {
      byte[] bytes = in.readAllBytes();
      asked.join();
      return new Answer(git.waitFor(), bytes, errors.join());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw broken("reading it was interrupted");
    } finally {
      git.destroy();
    }
  }

  /** Not in the common pool: with only one thread, waiting there for git would block git itself. */
  private static void runInOwnThread(Runnable task) {
    Thread thread = new Thread(task, "git");
    thread.setDaemon(true);
    thread.start();
  }

  private static byte[] all(InputStream in) {
    try {
      return in.readAllBytes();
    } catch (IOException e) {
      return new byte[0]; // why git failed is then not known; that it failed is
    }
  }

  private static void write(String input, OutputStream to) {
    try (to) {
      to.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // git has ended already; its answer says so
    }
  }
}
