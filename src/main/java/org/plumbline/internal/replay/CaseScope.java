package org.plumbline.internal.replay;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.casefile.Case;
import org.plumbline.fact.Fact;
import org.plumbline.fact.partnership.Host;
import org.plumbline.fact.partnership.Partnership;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.rulebook.Rulebook;

/**
 * The rules whose flags a case must list.
 *
 * @param pack the only pack; empty for all packs
 * @param rules the rules of that pack, or of all packs
 */
record CaseScope(Optional<String> pack, List<Rule> rules) {
  /** Facts that every case has. A rule that looks only at these looks at nothing in particular. */
  private static final Set<Class<? extends Fact>> ALWAYS_THERE =
      Set.of(Partnership.class, Host.class);

  /**
   * The scope of a file: a pack if it is in the folder of one of its rules, otherwise all packs.
   */
  static CaseScope of(Path file, Rulebook rulebook) {
    Optional<String> pack =
        folderAbove(file)
            .filter(name -> rulebook.packs().stream().map(Pack::id).anyMatch(name::equals));
    List<Rule> rules =
        rulebook.rules().stream()
            .filter(rule -> pack.map(rule.pack()::equals).orElse(true))
            .toList();
    return new CaseScope(pack, rules);
  }

  /** Whether {@code file} is a case of a rule of {@code pack}. */
  static boolean isOf(Path file, String pack) {
    return folderAbove(file).filter(pack::equals).isPresent();
  }

  private static Optional<String> folderAbove(Path file) {
    return CaseFolder.ofRule(file.toAbsolutePath().normalize())
        .map(Path::getParent)
        .map(Path::getFileName)
        .map(Path::toString);
  }

  boolean holds(String packOfFlag) {
    return pack.map(packOfFlag::equals).orElse(true);
  }

  /** Whether a rule that is in force around that day looks at a type of fact that the case has. */
  boolean hasRelevantRule(Case theCase, LocalDate day) {
    Set<FactType> there =
        theCase.facts().stream()
            .map(fact -> fact.type())
            .collect(Collectors.toCollection(HashSet::new));
    there.removeIf(type -> ALWAYS_THERE.contains(type.type()));
    return rules.stream()
        .filter(rule -> inForceAround(rule, day))
        .flatMap(CaseScope::looksAt)
        .anyMatch(there::contains);
  }

  /** Cases may be about the day before a rule comes into force, or the day after its last. */
  private static boolean inForceAround(Rule rule, LocalDate day) {
    return Stream.of(day.minusDays(1), day, day.plusDays(1)).anyMatch(rule::inForceOn);
  }

  private static Stream<FactType> looksAt(Rule rule) {
    return rule.when().stream()
        .flatMap(Premise::all)
        .filter(Match.class::isInstance)
        .map(premise -> ((Match) premise).type());
  }
}
