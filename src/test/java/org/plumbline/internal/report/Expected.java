package org.plumbline.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole pages, each in a file; {@code -Dplumbline.write=true} writes them anew. */
public final class Expected {
  private static final Path FOLDER = Path.of("src/test/resources/org/plumbline/report");

  private Expected() {}

  /** The page is as it was, but for its style and for hashes. */
  public static void assertExpected(String name, String page) {
    String shown =
        page.replaceAll("<style>.*</style>", "<style>STYLE</style>")
            .replaceAll("sha256-[^&]*=", "sha256-HASH")
            .replaceAll("(the facts|the rules) [0-9a-f]{12}", "$1 HASH");
    Path file = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("plumbline.write")) {
        Files.writeString(file, shown);
      }
      assertEquals(Files.readString(file).replace("\r\n", "\n"), shown);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
