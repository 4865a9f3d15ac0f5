package org.plumbline.internal.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.report.Tiny;

/** Where git keeps repositories; these are made up, and git is not run. */
class GitFoldersTest {
  @TempDir Path folder;

  @Test
  void aFileThatIsThereOrNot() throws Exception {
    Path git = Files.createDirectories(folder.resolve("main/.git"));
    Path config = Tiny.write(git.resolve("config"), "");
    assertEquals(Optional.of(git), GitFolders.around(config));
    assertEquals(Optional.of(git), GitFolders.around(git.resolve("packed-refs")));
    assertEquals(Optional.of(git), GitFolders.around(git.resolve("refs/heads/new")));
  }

  @Test
  void theFileOfASecondWorkTree() {
    Path git = Tiny.write(folder.resolve("second/.git"), "gitdir: ../main/.git/worktrees/second\n");
    assertEquals(Optional.of(git), GitFolders.around(git));
  }

  @Test
  void aRepositoryOfAnyName() throws Exception {
    Path bare = folder.resolve("shared-repository");
    Files.createDirectories(bare.resolve("objects"));
    Files.createDirectories(bare.resolve("refs"));
    Tiny.write(bare.resolve("HEAD"), "ref: refs/heads/main\n");
    assertEquals(Optional.of(bare), GitFolders.around(bare.resolve("worktrees/second/index")));
  }

  @Test
  void notFilesOfTheWorkTree() throws Exception {
    Files.createDirectories(folder.resolve("main/.git"));
    assertEquals(Optional.empty(), GitFolders.around(folder.resolve("main/rules/a.drl")));
    assertEquals(Optional.empty(), GitFolders.around(folder.resolve("main/.gitignore")));
    assertEquals(Optional.empty(), GitFolders.around(folder.resolve("main/.github/a.yml")));
  }

  @Test
  void notAFolderWithAFileHead() {
    Tiny.write(folder.resolve("body/HEAD"), "");
    assertEquals(Optional.empty(), GitFolders.around(folder.resolve("body/report.html")));
  }
}
