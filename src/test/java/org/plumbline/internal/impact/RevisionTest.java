package org.plumbline.internal.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.internal.report.Tiny;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.rulebook.Rulebook;

class RevisionTest {
  private static final String NONE =
      "there is no such folder, and no such revision in the git repository here";

  @TempDir Path folder;

  private Path repository;

  @BeforeEach
  void start() throws Exception {
    repository = Files.createDirectories(folder.resolve("repository"));
    assumeTrue(hasGit(), "git is not here");
    git("init", "-q");
    git("config", "user.name", "Nobody");
    git("config", "user.email", "nobody@example.org");
    Tiny.rules(repository);
    Tiny.rules(repository.resolve("else where"));
    commit("first");
    Path rule = repository.resolve("rules/tiny/assessment-missing.drl");
    Files.writeString(rule, Files.readString(rule).replace("\"blocker\"", "\"high\""));
    commit("second");
  }

  @Test
  void aRevisionIsTheFolderRulesAsItWas() throws Exception {
    Path now = repository.resolve("rules");
    assertEquals(Rulebook.load(now).hash(), Revision.load(repository, "HEAD").hash());
    git("tag", "old", "HEAD~1");
    Rulebook old = Revision.load(repository, "old");
    assertEquals(old.hash(), Revision.load(repository, "HEAD~1").hash());
    assertEquals("[severity: blocker -> high]", details(old, Rulebook.load(now)));
  }

  @Test
  void anotherFolderOfItGoesBehindAColon() {
    assertEquals(
        Revision.load(repository, "HEAD~1").hash(),
        Revision.load(repository, "HEAD:else where/rules").hash());
  }

  @Test
  void fromAFolderInTheRepositoryItIsTheSame() {
    assertEquals(
        Revision.load(repository, "HEAD").hash(),
        Revision.load(repository.resolve("rules/tiny"), "HEAD").hash());
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere, nowhere",
    "--upload-pack=x, --upload-pack=x",
    "--help, --help",
    "-h:rules, -h:rules",
    ":rules, :rules",
    "HEAD~9, HEAD~9"
  })
  void anUnknownRevisionIsTold(String name, String shown) {
    assertEquals(List.of(shown + ": " + NONE), problems(repository, name));
  }

  @Test
  void aRevisionWithoutRulesIsTold() {
    assertEquals(
        List.of("HEAD:src: this revision has no folder 'src'"), problems(repository, "HEAD:src"));
  }

  @Test
  void aFileIsNoFolder() {
    assertEquals(
        List.of("HEAD:rules/tiny/pack.yaml: the revision has this, but it is not a folder"),
        problems(repository, "HEAD:rules/tiny/pack.yaml"));
  }

  @Test
  void whatIsBrokenIsNamedByRevisionFileAndLine() throws Exception {
    Path rule = repository.resolve("rules/tiny/assessment-missing.drl");
    Files.writeString(rule, Files.readString(rule).replace("\"high\"", "\"hihg\""));
    commit("third");
    assertEquals(
        List.of(
            "HEAD/tiny/assessment-missing.drl:8:17: @severity must be one of blocker, high, medium, info, not 'hihg' (did you mean 'high'?)"),
        problems(repository, "HEAD"));
  }

  @Test
  void aLinkIsNotFollowed() throws Exception {
    try {
      Files.createSymbolicLink(repository.resolve("rules/tiny/secret.drl"), Path.of("/etc/passwd"));
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "there are no links here");
    }
    commit("third");
    assertEquals(
        List.of("HEAD: 'tiny/secret.drl' is a link; links in a revision are not followed"),
        problems(repository, "HEAD"));
  }

  @Test
  void withoutARepositoryItIsSaid() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    assertEquals(
        List.of("HEAD: there is no such folder, and no git repository here with such a revision"),
        problems(outside, "HEAD"));
  }

  @Test
  void nothingIsWrittenAndNoHookIsRun() throws Exception {
    Path trace = folder.resolve("trace");
    for (String hook : List.of("post-checkout", "reference-transaction", "post-index-change")) {
      Path file = repository.resolve(".git/hooks/" + hook);
      Tiny.write(file, "#!/bin/sh\ntouch '" + trace + "'\n");
      assumeTrue(file.toFile().setExecutable(true));
    }
    Map<String, String> before = contents();
    Revision.load(repository, "HEAD~1");
    assertEquals(before, contents());
    assertFalse(Files.exists(trace));
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(repository)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
      }
    }
    return contents;
  }

  private static String details(Rulebook older, Rulebook newer) {
    return older.editsTo(newer).get(0).details().toString();
  }

  private static List<String> problems(Path where, String name) {
    return assertThrows(BrokenRulesException.class, () -> Revision.load(where, name))
        .problems()
        .stream()
        .map(Object::toString)
        .toList();
  }

  private void commit(String message) throws Exception {
    git("add", "-A");
    git("-c", "commit.gpgsign=false", "commit", "-q", "-m", message);
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process git = new ProcessBuilder(command).directory(repository.toFile()).inheritIO().start();
    assertEquals(0, git.waitFor());
  }

  private static boolean hasGit() throws InterruptedException {
    try {
      return new ProcessBuilder("git", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
