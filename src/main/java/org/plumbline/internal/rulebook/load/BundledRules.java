package org.plumbline.internal.rulebook.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of the rules that come with Plumbline. A class path cannot be listed, and a jar inside
 * a jar is not a file system, so the build lists their names.
 */
final class BundledRules {
  private static final String FOLDER = "/plumbline/rules/";
  private static final String INDEX = "/plumbline/rules.index";

  private BundledRules() {}

  /**
   * The files by path in the folder of rules; empty if this build has none.
   *
   * @throws IllegalStateException if a file is missing: results of incomplete rules would look
   *     complete
   */
  static SortedMap<String, byte[]> read() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : names()) {
      byte[] bytes = bytes(FOLDER + name);
      if (bytes == null) {
        throw new IllegalStateException(
            "the built-in rules lack "
                + name
                + ", which their index lists. The program was repackaged without it; keep all files"
                + " below plumbline/");
      }
      files.put(name, bytes);
    }
    return files;
  }

  /** The names that the build listed. */
  static List<String> names() {
    byte[] index = bytes(INDEX);
    return index == null
        ? List.of()
        : new String(index, StandardCharsets.UTF_8)
            .lines()
            .filter(name -> !name.isEmpty())
            .toList();
  }

  private static byte @Nullable [] bytes(String resource) {
    try (InputStream in = BundledRules.class.getResourceAsStream(resource)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }
}
