package org.plumbline.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What is to be said of a kind of problem: what it means, an example that is wrong and one that is
 * right, and why it matters. Immutable.
 *
 * @param code of the problem
 * @param title in a few words
 * @param text the whole page, in Markdown
 */
public record ProblemPage(ProblemCode code, String title, String text) {
  /** The page of a code; each has one. */
  public static ProblemPage of(ProblemCode code) {
    String name = "problems/" + code + ".md";
    try (InputStream in =
        Objects.requireNonNull(ProblemPage.class.getResourceAsStream(name), name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String first = text.lines().findFirst().orElseThrow();
      return new ProblemPage(code, first.substring(("# " + code + ": ").length()), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it means: what stands on the page under its title, on one line. */
  public String meaning() {
    String below = text.substring(text.indexOf('\n')).strip();
    return below.substring(0, below.indexOf("\n\n")).replace('\n', ' ');
  }
}
