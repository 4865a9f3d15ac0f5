package org.plumbline.internal.screening;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.load.ListLoader;

/**
 * The list that comes with Plumbline: the public facts about listed bodies that its histories need,
 * each with its citation. It is not a sanctions list; a body that is not on it may well be on one.
 */
public final class StarterList {
  /** The name of the list in case files and on the command line. */
  public static final String NAME = "starter";

  private static final String FILE = "starter.csv";
  private static final LocalDate DATE = LocalDate.of(2026, 11, 23);

  private StarterList() {}

  public static UsedList get() {
    return new UsedList(NAME, List.of(new UsedList.Edition(DATE, true, read())));
  }

  private static SanctionsList read() {
    try (InputStream in =
        Objects.requireNonNull(StarterList.class.getResourceAsStream(FILE), FILE)) {
      return ListLoader.read(in.readAllBytes(), true, NAME + "/" + FILE);
    } catch (IOException e) {
      throw new IllegalStateException("the starter list cannot be read", e);
    }
  }
}
