package org.plumbline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.casefile.CaseFact;
import org.plumbline.casefile.Reading;
import org.plumbline.engine.Explainer;
import org.plumbline.engine.PlainEvaluator;
import org.plumbline.engine.Trail;
import org.plumbline.engine.World;
import org.plumbline.facts.Fact;
import org.plumbline.facts.Raised;
import org.plumbline.facts.Standing;
import org.plumbline.flags.Evidence;
import org.plumbline.flags.Ground;
import org.plumbline.flags.Search;
import org.plumbline.rulebook.Rule;

/** Says, for one reading, on what grounds a rule raised its flag. */
final class Grounds {
  private final CheckedCase checked;
  private final Publications publications;
  private final World world;
  private final Explainer explainer;

  Grounds(CheckedCase checked, Publications publications, Box box, Reading reading) {
    this.checked = checked;
    this.publications = publications;
    this.world = new BoxWorld(checked, box.only(reading));
    this.explainer = new Explainer(world, reading);
  }

  /** The grounds, the firmest first; two that say the same from the same evidence are one. */
  List<Ground> of(Rule rule, String subject) {
    Map<String, Ground> grounds = new LinkedHashMap<>();
    for (Trail trail : PlainEvaluator.matches(rule, subject, world)) {
      Ground ground = ground(rule, trail);
      grounds.putIfAbsent(ground.sentence() + ground.evidence(), ground);
    }
    return grounds.values().stream().sorted(FIRMEST_FIRST).toList();
  }

  static final Comparator<Ground> FIRMEST_FIRST =
      Comparator.comparing((Ground ground) -> ground.standing().map(Standing::ordinal).orElse(-1))
          .thenComparing(ground -> ground.knownSince().orElse(LocalDate.MAX))
          .thenComparing(Ground::sentence);

  private Ground ground(Rule rule, Trail trail) {
    Set<CaseFact> needed = new LinkedHashSet<>();
    List<Search> searches = new ArrayList<>();
    collect(trail, needed, searches);
    Stream<CaseFact> absent = explainer.vain(trail).stream().flatMap(vain -> vain.absences().stream());
    List<CaseFact> vouched =
        Stream.concat(needed.stream(), absent).filter(fact -> fact.standing().isPresent()).toList();
    return new Ground(
        explainer.sentence(rule, trail),
        needed.stream().map(FactText::evidence).toList(),
        searches,
        vouched.stream().map(fact -> fact.standing().orElseThrow()).max(Comparator.naturalOrder()),
        publications.latest(vouched));
  }

  private void collect(Trail trail, Set<CaseFact> needed, List<Search> searches) {
    trail.matched().forEach(fact -> collect(fact, needed, searches));
    explainer.vain(trail).stream().map(Grounds::search).forEach(searches::add);
  }

  /** A flag of an earlier stratum stands for what it rests on, a derived fact for what it was worked out from. */
  private void collect(CaseFact fact, Set<CaseFact> needed, List<Search> searches) {
    Class<? extends Fact> type = fact.type().type();
    if (type == Raised.class) {
      collect(
          PlainEvaluator.matches(checked.ruleOf(fact), checked.subjectOf(fact), world).get(0), needed, searches);
    } else if (!fact.from().isEmpty()) {
      fact.from().forEach(part -> collect(part, needed, searches));
    } else if (FactText.isEvidence(type)) {
      needed.add(fact);
    }
  }

  private static Search search(Explainer.Vain vain) {
    List<Evidence> absences = vain.absences().stream().map(FactText::evidence).toList();
    return new Search(vain.what(), vain.lookedAt(), absences);
  }

  /** Why a rule raised nothing in this reading, if it did not. */
  Optional<Explainer.WhyNot> whyNot(Rule rule) {
    return explainer.whyNot(rule);
  }
}
