package org.plumbline.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.plumbline.fact.word.Assistance;

/** A case file with comments to start from. It can be checked as it is. */
public final class CaseTemplate {
  private CaseTemplate() {}

  /**
   * The template for one kind of assistance.
   *
   * @param day the date of the check, written into the template
   */
  public static String text(Assistance assistance, LocalDate day) {
    String name = "template-" + assistance + ".yaml";
    try (InputStream in =
        Objects.requireNonNull(CaseTemplate.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("as-of: DAY", "as-of: " + day);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
