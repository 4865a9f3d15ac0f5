package org.plumbline.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.internal.cli.io.Console;
import org.plumbline.internal.cli.io.ResultFile;
import org.plumbline.internal.cli.io.UnwrittenException;
import org.plumbline.internal.cli.io.WholeFiles;
import org.plumbline.internal.report.text.TextDiff;
import org.plumbline.internal.rulebook.lint.AutoFix.Mended;
import org.plumbline.internal.text.FileFailure;
import org.plumbline.internal.text.SafeText;
import org.plumbline.internal.yaml.TextFile;
import org.plumbline.problem.Problem;

/** Writes fixed rule files, each whole or not at all, and lists the fixes. */
final class FixedFiles {
  private static final String MARK = "\ufeff";

  private FixedFiles() {}

  /** The changes as a diff. */
  static String differences(Map<Path, Mended> mended) {
    return mended.entrySet().stream()
        .map(
            file ->
                TextDiff.of(
                    WholeFiles.name(file.getKey()),
                    TextFile.read(file.getKey()).text(),
                    file.getValue().text()))
        .collect(Collectors.joining());
  }

  /**
   * Writes the files.
   *
   * @throws UnwrittenException if one cannot be written
   */
  static void write(Map<Path, Mended> mended, Console screen) {
    Map<Path, String> texts = new LinkedHashMap<>();
    mended.forEach((file, result) -> texts.put(file, mark(file) + result.text()));
    ResultFile.writeAll(texts);
    mended
        .values()
        .forEach(result -> result.mended().forEach(problem -> screen.say(said(problem))));
  }

  /** The byte order mark that some editors write, if the file has it. */
  private static String mark(Path file) {
    try {
      return Files.readString(file).startsWith(MARK) ? MARK : "";
    } catch (IOException e) {
      throw new UnwrittenException(
          WholeFiles.name(file) + " could not be written: " + FileFailure.why(e), e);
    }
  }

  private static String said(Problem problem) {
    String old = problem.fix().orElseThrow().old();
    String fresh = problem.fix().orElseThrow().fresh().strip();
    String change =
        old.isEmpty()
            ? "put in " + SafeText.quoted(fresh)
            : "wrote " + SafeText.quoted(fresh) + " for " + SafeText.quoted(old);
    return SafeText.of(problem.place().toString())
        + ": "
        + change
        + " ["
        + problem.code().orElseThrow()
        + "]";
  }
}
