package org.plumbline.replay.impact;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.flags.Certainty;
import org.plumbline.flags.Evidence;
import org.plumbline.flags.Flag;
import org.plumbline.flags.Severity;

/**
 * A flag in short, so that very many can be kept.
 *
 * @param title of its rule
 * @param severity how grave
 * @param certainty in how many readings it is raised
 * @param dependsOn the questions on which it depends, by id
 * @param basis what it rests on, and how
 * @param sentence what is said
 * @param facts on which it rests, each {@code Type id}, sorted; where the case says that there is
 *     none of a kind, that too
 */
public record BriefFlag(
    String title,
    Severity severity,
    Certainty certainty,
    List<String> dependsOn,
    Flag.Basis basis,
    String sentence,
    List<String> facts) {
  /** Copies the lists. */
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
        evidence(flag).map(one -> one.fact() + " " + one.id()).distinct().sorted().toList());
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
