package org.plumbline.internal.cli.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plumbline.casefile.Case;
import org.plumbline.internal.replay.CaseFolder;
import org.plumbline.internal.text.FileFailure;
import org.plumbline.internal.yaml.TextFile;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;

/** The cases in files, folders, files of JSON lines and standard input, one after another. */
public final class CaseInputs {
  /** How a command line names standard input. */
  public static final Path STANDARD_INPUT = Path.of("-");

  private static final String JSON_LINES = ".jsonl";

  private final InputStream standardInput;
  private final Consumer<Input> taker;

  /**
   * A case that was not read yet.
   *
   * @param place of the case
   * @param read reads it; throws {@link BrokenFileException} if it cannot be used
   */
  public record Input(Place place, Supplier<Case> read) {}

  /**
   * @param taker takes the cases, in their order; reads them if it wants, on any thread
   */
  public CaseInputs(InputStream standardInput, Consumer<Input> taker) {
    this.standardInput = standardInput;
    this.taker = taker;
  }

  /** How many cases these paths are; 0 if that is known only when they are read. */
  public static int number(List<Path> paths) {
    return paths.stream()
            .anyMatch(
                path -> path.equals(STANDARD_INPUT) || Files.isDirectory(path) || isJsonLines(path))
        ? 0
        : paths.size();
  }

  /** Hands on the cases of a path; what cannot be read as such becomes a case that is broken. */
  public void take(Path path) {
    if (path.equals(STANDARD_INPUT)) {
      takeStandardInput();
    } else if (Files.isDirectory(path)) {
      takeFolder(path);
    } else if (isJsonLines(path)) {
      takeLines(path);
    } else {
      taker.accept(new Input(placeOf(path), () -> Case.read(path)));
    }
  }

  private void takeStandardInput() {
    try {
      takeLines(standardInput, "<stdin>");
    } catch (IOException e) {
      takeBroken(Place.of("<stdin>"), "this cannot be read: " + FileFailure.why(e));
    }
  }

  private void takeFolder(Path folder) {
    List<Path> files;
    try {
      files = CaseFolder.files(folder, file -> CaseFolder.isCase(file) || isJsonLines(file));
    } catch (BrokenFileException e) {
      takeBroken(placeOf(folder), e);
      return;
    }
    if (files.isEmpty()) {
      takeBroken(
          placeOf(folder), "there is no case here; a case is a .yaml, .yml, .json or .jsonl file");
    }
    files.forEach(this::takeFound);
  }

  private void takeFound(Path file) {
    try {
      CaseFolder.refuseUnreadable(file);
      take(file);
    } catch (BrokenFileException e) {
      takeBroken(placeOf(file), e);
    }
  }

  private void takeLines(Path file) {
    Optional<String> why = FileFailure.ofReadingByName(file);
    if (why.isPresent()) {
      takeBroken(placeOf(file), why.get());
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      takeLines(in, TextFile.name(file));
    } catch (IOException e) {
      takeBroken(placeOf(file), "the file cannot be read: " + FileFailure.why(e));
    }
  }

  private void takeLines(InputStream in, String name) throws IOException {
    JsonLines lines = new JsonLines(in, name);
    Optional<JsonLines.Line> line = lines.next();
    if (line.isEmpty()) {
      takeBroken(Place.of(name), "there is no case here; each line must be a case, in JSON");
    }
    for (; line.isPresent(); line = lines.next()) {
      JsonLines.Line found = line.get();
      taker.accept(new Input(found.place(), () -> Case.parseLine(found.bytes(), found.place())));
    }
  }

  private void takeBroken(Place place, String why) {
    takeBroken(place, new BrokenFileException(List.of(new Problem(place, why, ""))));
  }

  private void takeBroken(Place place, BrokenFileException broken) {
    taker.accept(
        new Input(
            place,
            () -> {
              throw broken;
            }));
  }

  private static boolean isJsonLines(Path path) {
    return path.toString().endsWith(JSON_LINES);
  }

  private static Place placeOf(Path path) {
    return Place.of(TextFile.name(path));
  }
}
