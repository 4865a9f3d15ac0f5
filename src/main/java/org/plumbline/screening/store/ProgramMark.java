package org.plumbline.screening.store;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A mark that changes with the program: with any class or table that has to do with lists and
 * names, and with the Java and the ICU that it runs on. So nobody has to think of raising a number.
 */
final class ProgramMark {
  /** What it depends on, below the folder or jar of the program. */
  private static final String PART = "org/plumbline/screening";

  private static final Optional<String> MARK = ofThisProgram();

  private ProgramMark() {}

  /** The mark; empty if the program is neither in a jar nor in a folder. */
  static Optional<String> get() {
    return MARK;
  }

  private static Optional<String> ofThisProgram() {
    try {
      CodeSource source = ProgramMark.class.getProtectionDomain().getCodeSource();
      return source == null || source.getLocation() == null
          ? Optional.empty()
          : Optional.of(
              of(Path.of(source.getLocation().toURI()))
                  + " java "
                  + System.getProperty("java.version")
                  + " icu "
                  + VersionInfo.ICU_VERSION);
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The mark of a jar, or of a folder with classes. */
  static String of(Path program) throws IOException {
    CRC32 sum = new CRC32();
    long length = 0;
    for (Path file : files(program)) {
      byte[] bytes = Files.readAllBytes(file);
      sum.update(file.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      sum.update(bytes);
      length += bytes.length;
    }
    return sum.getValue() + " " + length;
  }

  private static List<Path> files(Path program) throws IOException {
    if (Files.isRegularFile(program)) {
      return List.of(program);
    }
    try (Stream<Path> files = Files.walk(program.resolve(PART))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
