package org.plumbline.internal.rulebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Place;
import org.plumbline.result.ReportQuestion;

/**
 * A pack: the rules of one instrument or theme, one folder.
 *
 * @param id the name of its folder
 * @param title in a few words
 * @param question the plain question that its flags answer
 * @param answers which question of the report that is; empty if it is none of them
 * @param instrument what its rules rest on
 * @param version of the instrument
 * @param jurisdiction where the instrument applies; see {@link #boundState()}
 * @param owner who answers for the pack
 * @param from first day on which any of its rules is in force
 * @param to last such day, if there is one
 * @param optIn whether its rules run only where the pack is asked for by name
 * @param notModelled what no rule of it looks at
 * @param order its place in a report, smallest first
 * @param place of its file
 */
public record Pack(
    String id,
    String title,
    String question,
    Optional<ReportQuestion> answers,
    String instrument,
    String version,
    String jurisdiction,
    String owner,
    LocalDate from,
    Optional<LocalDate> to,
    boolean optIn,
    List<String> notModelled,
    int order,
    Place place) {
  public Pack {
    notModelled = List.copyOf(notModelled);
  }

  /**
   * The state whose public bodies its rules bind, if they bind no others: a jurisdiction that is a
   * country code.
   */
  public Optional<String> boundState() {
    return Optional.of(jurisdiction).filter(code -> code.matches("[A-Z]{2}"));
  }
}
