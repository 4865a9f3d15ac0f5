package org.plumbline.internal.report.text;

import java.util.List;
import org.plumbline.internal.report.words.DateForm;
import org.plumbline.internal.text.Counted;
import org.plumbline.internal.text.SafeText;
import org.plumbline.screening.store.Edition;
import org.plumbline.screening.store.ListImport;

/** The sanctions lists that are kept, as text for people. */
public final class ListsReport {
  private static final int DIGITS = 12;

  private ListsReport() {}

  /** What an import did. */
  public static String imported(ListImport done) {
    Edition edition = done.edition();
    String state = done.isNew() ? "Kept" : "Already kept";
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
        + (done.notListed() == 0
            ? ""
            : "Not listed: "
                + Counted.of(done.notListed(), "entry")
                + " that the list only mentions, such as office holders.\n")
        + (edition.kind().isTried()
            ? ""
            : "This format was not yet tested with a real file; check the number of entries.\n");
  }

  /**
   * The editions, by list and date.
   *
   * @param passedOver sentences about folders that hold none
   */
  public static String status(List<Edition> editions, List<String> passedOver) {
    if (editions.isEmpty() && passedOver.isEmpty()) {
      return "No list is kept here. To start: plumbline lists import FILE\n";
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
      if (isLast(edition, editions)) {
        text.append(extracts(edition.list(), editions));
      }
    }
    passedOver.forEach(sentence -> text.append(sentence).append('\n'));
    return text.toString();
  }

  private static boolean isLast(Edition edition, List<Edition> editions) {
    int next = editions.indexOf(edition) + 1;
    return next == editions.size() || !editions.get(next).list().equals(edition.list());
  }

  /** A sentence if the newest edition of a list is an extract; else empty. */
  private static String extracts(String list, List<Edition> editions) {
    List<Edition> all = editions.stream().filter(edition -> edition.list().equals(list)).toList();
    if (!all.get(all.size() - 1).extract()) {
      return "";
    }
    return all.stream()
        .filter(edition -> !edition.extract())
        .reduce((edition, later) -> later)
        .map(
            whole ->
                "  The newest whole edition is of "
                    + DateForm.WORDS.day(whole.date())
                    + ". Extracts add to it and do not end listings.\n")
        .orElse(
            "  There is no whole edition: a name that is not in an extract may still be listed.\n");
  }

  private static String name(Edition edition) {
    return SafeText.of(edition.list()) + " (" + edition.kind().title() + ")";
  }

  private static String day(Edition edition) {
    String date = DateForm.WORDS.day(edition.date());
    return switch (edition.dateFrom()) {
      case LIST -> "of " + date;
      case IMPORTER -> "of " + date + " as given at the import";
      case IMPORT_DAY -> "imported on " + date + ", its own date is unknown";
    };
  }

  private static String entries(Edition edition) {
    return Counted.of(edition.entries(), "entry") + (edition.extract() ? ", an extract" : "");
  }

  private static String checksum(Edition edition) {
    return "SHA-256 " + edition.sha256().substring(0, DIGITS);
  }

  private static String count(int number, String text, String many) {
    return String.format(java.util.Locale.ROOT, "%,d %s", number, number == 1 ? text : many);
  }
}
