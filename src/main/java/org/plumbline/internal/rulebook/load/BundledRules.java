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
 * a jar is no file system, so the build writes down their names.
 */
final class BundledRules {
  private static final String FOLDER = "/plumbline/rules/";
  private static final String INDEX = "/plumbline/rules.index";

  private BundledRules() {}

  /**
   * The files by their paths in the folder of rules; none if this build has none.
   *
   * @throws IllegalStateException if one is missing: rules with a gap would look like answers
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

  /** The names as the build wrote them down. */
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
