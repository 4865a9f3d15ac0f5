package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.report.Tiny;

/** From where git reads a repository; these are made up, and git is not run. */
class GitFoldersTest {
  @TempDir Path folder;

  @Test
  void aRepository() throws Exception {
    Path git = Files.createDirectories(folder.resolve("main/.git"));
    Path deep = Files.createDirectories(folder.resolve("main/a/b"));
    assertEquals(List.of(git), GitFolders.around(deep, Map.of()));
  }

  @Test
  void aSecondWorkTree() {
    Path own = folder.resolve("main/.git/worktrees/second");
    Path shared = folder.resolve("main/.git");
    Tiny.write(own.resolve("commondir"), "../..\n");
    Path git = Tiny.write(folder.resolve("second/.git"), "gitdir: " + own + "\n");
    assertEquals(List.of(git, own, shared), GitFolders.around(folder.resolve("second"), Map.of()));
  }

  @Test
  void aFolderNamedByAWayFromTheWorkTree() {
    Path git = Tiny.write(folder.resolve("tree/.git"), "gitdir: ../elsewhere\n");
    assertEquals(
        List.of(git, folder.resolve("elsewhere")),
        GitFolders.around(folder.resolve("tree"), Map.of()));
  }

  @Test
  void aFolderNamedInTheEnvironment() throws Exception {
    Path bare = Files.createDirectories(folder.resolve("bare.git"));
    Path tree = Files.createDirectories(folder.resolve("tree"));
    assertEquals(List.of(bare), GitFolders.around(tree, Map.of("GIT_DIR", "../bare.git")));
  }

  @Test
  void noRepository() throws Exception {
    Path none = Files.createDirectories(folder.resolve("none"));
    assertEquals(List.of(), GitFolders.around(none, Map.of()));
  }
}
