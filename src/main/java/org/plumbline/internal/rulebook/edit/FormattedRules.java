package org.plumbline.internal.rulebook.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.internal.rulebook.load.RuleFiles;
import org.plumbline.internal.yaml.TextFile;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.problem.Problem;

/**
 * Rule files with their formatted texts; nothing is written. Immutable.
 *
 * @param files the files that can be formatted, in the order given and, in a folder, by path
 * @param problems the problems of the others
 */
public record FormattedRules(List<RuleFile> files, List<Problem> problems) {
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  public FormattedRules {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /**
   * One rule file.
   *
   * @param path its path
   * @param before its text, including a byte-order mark
   * @param after the formatted text
   */
  public record RuleFile(Path path, String before, String after) {
    /** Whether formatting changes it. */
    public boolean changes() {
      return !before.equals(after);
    }
  }

  /** Reads files, and all {@code .drl} files in folders and their subfolders. */
  public static FormattedRules of(List<Path> where) {
    List<RuleFile> files = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : where) {
      if (Files.isDirectory(file)) {
        ofFolder(file, files, problems);
      } else {
        ofFile(file, files, problems);
      }
    }
    return new FormattedRules(files, problems);
  }

  private static void ofFolder(Path folder, List<RuleFile> files, List<Problem> problems) {
    RuleFiles.of(folder, problems)
        .matching(".*\\.drl")
        .forEach(name -> ofFile(folder.resolve(name), files, problems));
  }

  private static void ofFile(Path file, List<RuleFile> files, List<Problem> problems) {
    try {
      TextFile read = TextFile.read(file);
      String text = (isMarked(file) ? RuleFormat.MARK : "") + read.text();
      files.add(new RuleFile(file, text, RuleFormat.of(text, read.name())));
    } catch (BrokenFileException e) {
      problems.addAll(e.problems());
    } catch (BrokenRulesException e) {
      problems.addAll(e.problems());
    }
  }

  private static boolean isMarked(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(MARK.length), MARK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
