package org.plumbline.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.fact.word.Standing;
import org.plumbline.problem.Place;

/**
 * A flag that a rule raised, with all of its grounds. There is one flag for each code and subject.
 *
 * @param code the code, which is the id of the rule: {@code pack/rule}
 * @param title the title of the rule
 * @param subject the id of the fact that the flag is about
 * @param severity how serious it is
 * @param certainty in how many scenarios it is raised
 * @param standing the weakest standing among the facts that its first ground needs; empty if none
 *     of them has a standing
 * @param knownSince the day since which its first ground could be known: when all sources that it
 *     needs had been published and the ground applied; empty if a publication date is not recorded
 * @param hindsight whether that day is after the date of the check
 * @param basis what the rule is based on
 * @param rule the place of the rule
 * @param dependsOn the ids of the questions it depends on; empty if it stands
 * @param grounds the grounds. The first one is shown, and sentence, standing and knownSince come
 *     from it: it is the weakest of the firmest grounds of each scenario. The others follow, the
 *     firmest first. Empty if the flag is not decided
 * @param replies the ids of the replies to it in the case
 */
public record Flag(
    String code,
    String title,
    String subject,
    Severity severity,
    Certainty certainty,
    Optional<Standing> standing,
    Optional<LocalDate> knownSince,
    boolean hindsight,
    Basis basis,
    Place rule,
    List<String> dependsOn,
    List<Ground> grounds,
    List<String> replies) {

  public Flag {
    dependsOn = List.copyOf(dependsOn);
    grounds = List.copyOf(grounds);
    replies = List.copyOf(replies);
  }

  /**
   * The sentence of the first ground, or a statement that there are too many scenarios to decide.
   */
  public String sentence() {
    return grounds.isEmpty()
        ? "there are too many scenarios to decide this"
        : grounds.get(0).sentence();
  }

  /** The sentence, marked as a possibility if the flag depends. */
  public String guarded() {
    return guard() + sentence();
  }

  /** The sentence of one of its grounds, marked as a possibility if the flag depends. */
  public String guarded(Ground ground) {
    return guard() + ground.sentence();
  }

  /** The author's remarks on what was inferred about the facts that the first ground needs. */
  public List<Note> inferences() {
    return grounds.isEmpty() ? List.of() : grounds.get(0).inferences();
  }

  /** When the first ground could be known. */
  public Known known() {
    return grounds.isEmpty() ? Known.NOT_RECORDED : grounds.get(0).known();
  }

  private String guard() {
    return certainty == Certainty.DEPENDS ? "it may be that all of this holds: " : "";
  }

  /** The id of the pack of the rule. */
  public String pack() {
    return code.substring(0, code.indexOf('/'));
  }

  /**
   * What a rule is based on.
   *
   * @param clause the clause, guidance or finding
   * @param verified whether somebody has read it
   * @param footing the kind of basis
   * @param reference the address where it can be found; empty if it is not public
   */
  public record Basis(String clause, boolean verified, Footing footing, String reference) {}
}
