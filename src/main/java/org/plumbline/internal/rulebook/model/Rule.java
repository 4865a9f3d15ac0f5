package org.plumbline.internal.rulebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.problem.Place;
import org.plumbline.result.Footing;
import org.plumbline.result.Severity;

/**
 * One rule: one file.
 *
 * @param id {@code pack/rule}, the code of the flag it raises
 * @param header its metadata
 * @param when its premises, in order
 * @param then its conclusion
 * @param place the line with its name
 */
public record Rule(String id, Header header, List<Premise> when, Conclusion then, Place place) {
  public Rule {
    when = List.copyOf(when);
  }

  /** The id of its pack. */
  public String pack() {
    return id.substring(0, id.indexOf('/'));
  }

  /** Whether the rule is in force on {@code day}. */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(header.validFrom())
        && header.validTo().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** The codes of the flags that this rule reads: every code in a {@code Raised} pattern. */
  public Set<String> readsFlags() {
    return RaisedCodes.of(when);
  }

  /** The names of the dated values that this rule uses. */
  public Set<String> usesValues() {
    return matches().stream()
        .flatMap(match -> NamedFacts.value(match).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All patterns of this rule, also nested ones. */
  public List<Premise.Match> matches() {
    return when.stream()
        .flatMap(Premise::all)
        .filter(Premise.Match.class::isInstance)
        .map(Premise.Match.class::cast)
        .toList();
  }

  /** The codes of the flags that one premise of a rule reads. */
  public static Set<String> flagsReadBy(Premise premise) {
    return RaisedCodes.of(List.of(premise));
  }

  /**
   * The metadata of a rule.
   *
   * @param title in a few words
   * @param severity of the flag
   * @param basis the clause or finding it rests on
   * @param verified whether anyone has read the basis: false if it says "unverified"
   * @param reference where the basis can be found; empty if it is not public
   * @param footing what kind of basis it is
   * @param validFrom first day in force
   * @param validTo last day in force, if there is one
   * @param reviewed when somebody last compared the rule with its basis
   * @param owner who answers for it
   */
  public record Header(
      String title,
      Severity severity,
      String basis,
      boolean verified,
      String reference,
      Footing footing,
      LocalDate validFrom,
      Optional<LocalDate> validTo,
      LocalDate reviewed,
      String owner) {}
}
