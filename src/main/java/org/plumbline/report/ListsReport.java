package org.plumbline.report;

import java.util.List;
import org.plumbline.flags.Shown;
import org.plumbline.screening.store.Edition;
import org.plumbline.screening.store.ListImport;

/** Says which sanctions lists are kept, in text for people. */
public final class ListsReport {
  private static final int DIGITS = 12;

  private ListsReport() {}

  /** What an import did. */
  public static String imported(ListImport done) {
    Edition edition = done.edition();
    String state = done.isNew() ? "Kept" : "Here already";
    return state
        + ": "
        + name(edition)
        + ", "
        + day(edition)
        + ", "
        + entries(edition)
        + ", "
        + checksum(edition)
        + ".\n"
        + (edition.notRead() == 0
            ? ""
            : "Not understood: "
                + count(edition.notRead(), "row or value", "rows or values")
                + ", named above.\n")
        + (edition.kind().isTried()
            ? ""
            : "This form of the list was not yet tried on a real file; compare the number of entries.\n");
  }

  /** The editions, in the order given. */
  public static String status(List<Edition> editions) {
    if (editions.isEmpty()) {
      return "No list is kept here. To begin: plumbline lists import FILE\n";
    }
    StringBuilder text = new StringBuilder();
    String list = "";
    for (Edition edition : editions) {
      if (!edition.list().equals(list)) {
        text.append(text.isEmpty() ? "" : "\n").append(name(edition)).append('\n');
        list = edition.list();
      }
      text.append("  ")
          .append(day(edition))
          .append(": ")
          .append(entries(edition))
          .append(
              edition.notRead() == 0
                  ? ""
                  : ", "
                      + count(edition.notRead(), "row or value", "rows or values")
                      + " not understood")
          .append(", ")
          .append(checksum(edition))
          .append('\n');
    }
    return text.toString();
  }

  private static String name(Edition edition) {
    return Shown.of(edition.list()) + " (" + edition.kind().title() + ")";
  }

  private static String day(Edition edition) {
    return switch (edition.dateFrom()) {
      case LIST -> "of " + edition.date();
      case IMPORTER -> "of " + edition.date() + " as told at the import";
      case IMPORT_DAY -> "imported on " + edition.date() + ", its own date is not known";
    };
  }

  private static String entries(Edition edition) {
    return count(edition.entries(), "entry", "entries") + (edition.extract() ? ", an extract" : "");
  }

  private static String checksum(Edition edition) {
    return "SHA-256 " + edition.sha256().substring(0, DIGITS);
  }

  private static String count(int number, String one, String many) {
    return String.format(java.util.Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}
