package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.casefile.TextFile;
import org.plumbline.flags.FileFailure;
import org.plumbline.flags.Problem;
import org.plumbline.flags.Shown;
import org.plumbline.report.TextDiff;
import org.plumbline.rulebook.Mender.Mended;

/** Writes mended rule files, each whole or not at all, and says what was mended. */
final class Mending {
  private static final String MARK = "\ufeff";

  private Mending() {}

  /** What would change, line by line. */
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
  static void write(Map<Path, Mended> mended, Screen screen) {
    Map<Path, String> texts = new LinkedHashMap<>();
    mended.forEach((file, result) -> texts.put(file, mark(file) + result.text()));
    ResultFile.writeAll(texts);
    mended
        .values()
        .forEach(result -> result.mended().forEach(problem -> screen.say(said(problem))));
  }

  /** The mark that some editors put before a text, if the file has it. */
  private static String mark(Path file) {
    try {
      return Files.readString(file).startsWith(MARK) ? MARK : "";
    } catch (IOException e) {
      throw new UnwrittenException(
          WholeFiles.name(file) + " could not be written: " + FileFailure.why(e), e);
    }
  }

  private static String said(Problem problem) {
    String old = problem.mend().orElseThrow().old();
    String fresh = problem.mend().orElseThrow().fresh().strip();
    String change =
        old.isEmpty()
            ? "put in " + Shown.quoted(fresh)
            : "wrote " + Shown.quoted(fresh) + " for " + Shown.quoted(old);
    return Shown.of(problem.place().toString())
        + ": "
        + change
        + " ["
        + problem.code().orElseThrow()
        + "]";
  }
}
