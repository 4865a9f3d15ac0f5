package org.plumbline.internal.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.report.Tiny;

/** What counts as saved, with the help of the operating system and without. */
@Timeout(60)
class SavesTest {
  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void start() {
    file = Tiny.write(folder.resolve("pack/rule.drl"), "old");
  }

  private Saves saves(boolean aided) {
    return aided ? Saves.of(List.of(folder)) : Saves.unaided(List.of(folder));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFileThatIsWrittenOrPutInThePlaceOfTheOld(boolean aided) throws Exception {
    try (Saves saves = saves(aided)) {
      Files.writeString(file, "a new text");
      assertEquals(Set.of(file), saves.next());
      Path beside = Tiny.write(folder.resolve("pack/.rule.drl.part"), "a new one");
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      assertEquals(Set.of(file), saves.next());
      Files.delete(file);
      assertEquals(Set.of(file), saves.next());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void foldersThatComeAndGoAndChangeTheirNames(boolean aided) throws Exception {
    try (Saves saves = saves(aided)) {
      Files.move(folder.resolve("pack"), folder.resolve("other"));
      Path moved = folder.resolve("other/rule.drl");
      assertEquals(Set.of(file, moved), saves.next());
      Files.writeString(moved, "in the folder of the other name");
      assertEquals(Set.of(moved), saves.next());
      Files.createDirectory(folder.resolve("pack"));
      Files.writeString(file, "there again");
      assertEquals(Set.of(file), saves.next());
    }
  }

  @Test
  void whatEditorsLeaveBesideIsNoFile() throws Exception {
    try (Saves saves = saves(true)) {
      Tiny.write(folder.resolve("pack/.rule.drl.swp"), "x");
      Tiny.write(folder.resolve("pack/rule.drl~"), "x");
      Tiny.write(folder.resolve(".git/index"), "x");
      Files.writeString(file, "a new text");
      assertEquals(Set.of(file), saves.next());
    }
  }

  @Test
  void aSingleFile() throws IOException, InterruptedException {
    try (Saves saves = Saves.unaided(List.of(file))) {
      Tiny.write(folder.resolve("pack/another.drl"), "x");
      Files.writeString(file, "a new text");
      assertEquals(Set.of(file), saves.next());
    }
  }
}
