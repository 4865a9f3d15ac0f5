package org.plumbline.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The page on a kind of problem: what it means, a wrong and a right example, and why it matters.
 * Immutable.
 *
 * @param code the code of the problem
 * @param title the title, a few words
 * @param text the whole page, in Markdown
 */
public record ProblemPage(ProblemCode code, String title, String text) {
  /** The page for a code. Every code has one. */
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

  /** What the problem means: the first paragraph of the page, on one line. */
  public String meaning() {
    String below = text.substring(text.indexOf('\n')).strip();
    return below.substring(0, below.indexOf("\n\n")).replace('\n', ' ');
  }
}
