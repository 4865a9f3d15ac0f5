package org.plumbline.internal.impact;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.result.Certainty;
import org.plumbline.result.Evidence;
import org.plumbline.result.Flag;
import org.plumbline.result.Severity;

/**
 * The main parts of a flag, small enough to keep very many.
 *
 * @param title of its rule
 * @param severity how serious it is
 * @param certainty whether it stands, depends or could not be decided
 * @param dependsOn the questions on which it depends, by id
 * @param basis the clause and footing of its rule
 * @param sentence what it says
 * @param facts on which it rests, each {@code Type id}, sorted; also each statement of the case
 *     that there is no fact of a type
 */
public record BriefFlag(
    String title,
    Severity severity,
    Certainty certainty,
    List<String> dependsOn,
    Flag.Basis basis,
    String sentence,
    List<String> facts) {
  public BriefFlag {
    dependsOn = List.copyOf(dependsOn);
    facts = List.copyOf(facts);
  }

  static BriefFlag of(Flag flag) {
    return new BriefFlag(
        flag.title(),
        flag.severity(),
        flag.certainty(),
        flag.dependsOn(),
        flag.basis(),
        flag.guarded(),
        evidence(flag).map(fact -> fact.fact() + " " + fact.id()).distinct().sorted().toList());
  }

  private static Stream<Evidence> evidence(Flag flag) {
    return flag.grounds().stream()
        .flatMap(
            ground ->
                Stream.concat(
                    ground.evidence().stream(),
                    ground.searches().stream().flatMap(search -> search.absences().stream())));
  }
}
