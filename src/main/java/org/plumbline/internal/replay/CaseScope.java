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
 * The rules that a case speaks of.
 *
 * @param pack the only pack; empty if all
 * @param rules of that pack, or all
 */
record CaseScope(Optional<String> pack, List<Rule> rules) {
  /** What every case has; a rule that looks at nothing else looks at nothing. */
  private static final Set<Class<? extends Fact>> ALWAYS_THERE =
      Set.of(Partnership.class, Host.class);

  /** The pack by whose name the folder above the folder of {@code file} goes, or all packs. */
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

  /** Whether some rule in force around that day looks at facts of a kind that the case has. */
  boolean looksAtAnything(Case theCase, LocalDate day) {
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

  /**
   * The day before a rule comes into force, and the day after its last, have cases of their own.
   */
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
