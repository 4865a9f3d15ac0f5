package org.plumbline.internal.cli.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.casefile.Case;
import org.plumbline.internal.replay.CaseFolder;
import org.plumbline.internal.text.FileFailure;
import org.plumbline.internal.text.Sha256;
import org.plumbline.internal.yaml.TextFile;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;

/** The cases in files, folders, files of JSON lines and standard input, one after another. */
public final class CaseInputs {
  /** How a command line names standard input. */
  public static final Path STANDARD_INPUT = Path.of("-");

  private static final Pattern LINE =
      Pattern.compile("(?<file>.+\\.jsonl):(?<line>\\d+)", Pattern.CASE_INSENSITIVE);

  private final InputStream standardInput;
  private final Consumer<Input> taker;

  /** How many cases were handed on. */
  private long number;

  /**
   * A case that was not read yet.
   *
   * @param number from 1, in the order of the cases
   * @param place of the case
   * @param size in bytes, without the files that go with it
   * @param content everything that the case is made from
   * @param read reads it; throws {@link BrokenFileException} if it cannot be used
   */
  public record Input(
      long number, Place place, long size, Supplier<List<byte[]>> content, Supplier<Case> read) {
    /** SHA-256 of its place and content, in hexadecimal; it changes if the case does. */
    public String fingerprint() {
      MessageDigest digest = Sha256.digest();
      digest.update(place.toString().getBytes(StandardCharsets.UTF_8));
      content.get().forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest());
    }
  }

  /**
   * @param taker takes the cases, in their order; reads them if it wants, on any thread
   */
  public CaseInputs(InputStream standardInput, Consumer<Input> taker) {
    this.standardInput = standardInput;
    this.taker = taker;
  }

  /**
   * One case: a case file, or {@code FILE:LINE} for a line of a file of JSON lines.
   *
   * @throws BrokenFileException if this is several cases, or no line
   */
  public static Input one(Path path) {
    String name = TextFile.name(path);
    Matcher line = LINE.matcher(name);
    if (Files.notExists(path) && line.matches()) {
      return line(Path.of(line.group("file")), Place.of(name), line.group("line"));
    }
    if (CaseFolder.isJsonLines(path) && Files.exists(path)) {
      throw broken(
          Place.of(name),
          "this file has a case on each line; name one of them, such as " + name + ":1");
    }
    return new Input(1, placeOf(path), 0, List::of, () -> Case.read(path));
  }

  private static Input line(Path file, Place place, String number) {
    FileFailure.ofReadingByName(file)
        .ifPresent(
            why -> {
              throw broken(placeOf(file), why);
            });
    try (InputStream in = Files.newInputStream(file)) {
      JsonLines lines = new JsonLines(in, TextFile.name(file));
      for (Optional<JsonLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        JsonLines.Line found = line.get();
        if (String.valueOf(found.place().line()).equals(number)) {
          return new Input(
              1, found.place(), 0, List::of, () -> Case.parseLine(found.bytes(), found.place()));
        }
      }
    } catch (IOException e) {
      throw broken(placeOf(file), "the file cannot be read: " + FileFailure.why(e));
    }
    throw broken(place, "there is no case on this line");
  }

  private static BrokenFileException broken(Place place, String why) {
    return new BrokenFileException(List.of(new Problem(place, why, "")));
  }

  /** How many cases these paths are; 0 if that is known only when they are read. */
  public static int number(List<Path> paths) {
    return paths.stream()
            .anyMatch(
                path ->
                    path.equals(STANDARD_INPUT)
                        || Files.isDirectory(path)
                        || CaseFolder.isJsonLines(path))
        ? 0
        : paths.size();
  }

  /** How many bytes of cases these paths have; 0 if that is known only when they are read. */
  public static long size(List<Path> paths) {
    long size = 0;
    for (Path path : paths) {
      long own = size(path);
      if (own == 0) {
        return 0;
      }
      size += own;
    }
    return size;
  }

  private static long size(Path path) {
    try {
      return path.equals(STANDARD_INPUT)
          ? 0
          : filesOf(path).stream().mapToLong(CaseInputs::sizeOfFile).sum();
    } catch (BrokenFileException e) {
      return 0;
    }
  }

  private static long sizeOfFile(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private static List<Path> filesOf(Path path) {
    return CaseFolder.files(path, file -> CaseFolder.isCase(file) || CaseFolder.isJsonLines(file));
  }

  /** Hands on the cases of a path; what cannot be read as such becomes a case that is broken. */
  public void take(Path path) {
    if (path.equals(STANDARD_INPUT)) {
      takeStandardInput();
    } else if (Files.isDirectory(path)) {
      takeFolder(path);
    } else if (CaseFolder.isJsonLines(path)) {
      takeLines(path);
    } else {
      number++;
      taker.accept(
          new Input(
              number,
              placeOf(path),
              sizeOfFile(path),
              () -> contentOf(path),
              () -> Case.read(path)));
    }
  }

  /** The case, the cases it is based on and the files that go with it. */
  private static List<byte[]> contentOf(Path path) {
    List<byte[]> content = new ArrayList<>();
    for (Path file : Case.filesReadWith(path)) {
      content.add(file.toString().getBytes(StandardCharsets.UTF_8));
      try {
        content.add(Files.readAllBytes(file));
      } catch (IOException e) {
        // reading the case reports it
      }
    }
    return content;
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
      files = filesOf(folder);
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
      number++;
      taker.accept(
          new Input(
              number,
              found.place(),
              found.size(),
              () -> List.of(found.start()),
              () -> Case.parseLine(found.bytes(), found.place())));
    }
  }

  private void takeBroken(Place place, String why) {
    takeBroken(place, broken(place, why));
  }

  private void takeBroken(Place place, BrokenFileException broken) {
    number++;
    taker.accept(
        new Input(
            number,
            place,
            0,
            () -> List.of(String.valueOf(broken.getMessage()).getBytes(StandardCharsets.UTF_8)),
            () -> {
              throw broken;
            }));
  }

  private static Place placeOf(Path path) {
    return Place.of(TextFile.name(path));
  }
}
