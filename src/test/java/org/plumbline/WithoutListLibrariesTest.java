package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.casefile.Case;

/** An embedding program needs the libraries for lists only if a case names a list. */
class WithoutListLibrariesTest {
  @TempDir Path folder;

  @Test
  void aCaseWithoutAListIsChecked() throws Exception {
    assertEquals("refer", verdict("uk-sri-lanka-police-scotland"));
  }

  @Test
  void aCaseWithAListIsRefusedInASentence() throws Exception {
    assertEquals(
        "to use sanctions lists, add com.ibm.icu:icu4j and de.siegmar:fastcsv to the class path",
        verdict("uk-china-police-college"));
  }

  /** The verdict in a separate virtual machine without these libraries. */
  private String verdict(String history) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(part -> !part.contains("icu4j") && !part.contains("fastcsv"))
            .collect(Collectors.joining(File.pathSeparator));
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            path,
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
            Embedder.class.getName(),
            CaseFolders.ROOT.resolve("histories/" + history + ".yaml").toString())
        .redirectOutput(out.toFile())
        .redirectErrorStream(true)
        .start()
        .waitFor();
    return Files.readString(out).strip();
  }

  /** An embedding program. */
  static final class Embedder {
    private Embedder() {}

    /** Prints the verdict on a case, or why there is none. */
    public static void main(String[] files) {
      Plumbline plumbline = Plumbline.withBundledRules();
      try {
        LocalDate day = LocalDate.of(2022, 3, 31);
        System.out.println(plumbline.check(Case.read(Path.of(files[0])), day).verdict());
      } catch (IllegalStateException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
