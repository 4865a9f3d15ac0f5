package org.plumbline.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.fact.word.Standing;
import org.plumbline.problem.Place;

/**
 * What a rule raised: one flag per code and subject, with every ground of it.
 *
 * @param code the id of the rule, {@code pack/rule}
 * @param title of the rule
 * @param subject the id of the fact that the flag is about
 * @param severity how grave
 * @param certainty in how many readings it is raised
 * @param standing how firmly it stands: the weakest fact that its first ground needs; empty if it
 *     needs no fact that anybody vouches for
 * @param knownSince since when its first ground could be known: the day on which the last of the
 *     publications was out that it needs, or from which on it was so, the later; empty if a
 *     publication date is not recorded
 * @param hindsight whether that is after the day of the check
 * @param basis what it rests on, and how
 * @param rule where the rule stands
 * @param dependsOn the questions on which it depends, by id; empty if it stands
 * @param grounds at least one, first the one that is shown, on which sentence, standing and
 *     knownSince rest: in each reading the firmest counts, and over the readings the weakest of
 *     those; then the others, the firmest first; none if not decided
 * @param replies the ids of the replies in the case that answer it
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
  /** Copies the lists. */
  public Flag {
    dependsOn = List.copyOf(dependsOn);
    grounds = List.copyOf(grounds);
    replies = List.copyOf(replies);
  }

  /** What is said: the sentence of the first ground, or that there are too many readings. */
  public String sentence() {
    return grounds.isEmpty()
        ? "there are too many readings of what is uncertain to decide this"
        : grounds.get(0).sentence();
  }

  /** The sentence; where the flag depends, said as what may be. */
  public String guarded() {
    return guard() + sentence();
  }

  /** The sentence of one of its grounds; where the flag depends, said as what may be. */
  public String guarded(Ground ground) {
    return guard() + ground.sentence();
  }

  /** What the author of the case inferred of the facts that its first ground needs. */
  public List<Note> inferences() {
    return grounds.isEmpty() ? List.of() : grounds.get(0).inferences();
  }

  /** Since when its first ground could be known. */
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
   * What a rule rests on.
   *
   * @param clause the clause, guidance or finding
   * @param verified whether anyone has read it
   * @param footing which kind
   * @param reference where it can be found; empty if nowhere public
   */
  public record Basis(String clause, boolean verified, Footing footing, String reference) {}
}
