package org.plumbline.internal.engine.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.internal.engine.plain.Furthest;
import org.plumbline.internal.engine.plain.Matcher;
import org.plumbline.internal.engine.plain.Trail;
import org.plumbline.internal.engine.plain.World;
import org.plumbline.internal.rulebook.model.Premise;
import org.plumbline.internal.rulebook.model.Premise.Accumulate;
import org.plumbline.internal.rulebook.model.Premise.AllOf;
import org.plumbline.internal.rulebook.model.Premise.Exists;
import org.plumbline.internal.rulebook.model.Premise.Match;
import org.plumbline.internal.rulebook.model.Premise.Not;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Uncertain;

/** Finds the facts that come closest to a premise that does not hold, or that prevent it. */
final class NearestFacts {
  private static final Comparator<Near> NEAREST_FIRST =
      Comparator.comparingInt((Near near) -> near.misses().size())
          .thenComparingLong(Near::distance);

  private final World world;
  private final Matcher matcher;
  private final Miss.Words words;

  NearestFacts(World world, Matcher matcher, Miss.Words words) {
    this.world = world;
    this.matcher = matcher;
    this.words = words;
  }

  /**
   * A fact that comes close.
   *
   * @param fact the fact
   * @param misses the constraints that it does not meet; empty if it prevents the premise
   */
  record Near(CaseFact fact, List<Miss> misses) {
    long distance() {
      return misses.stream().mapToLong(Miss::distance).sum();
    }
  }

  /**
   * The closest facts.
   *
   * @param facts the closest first
   * @param lookedAt all facts of the types concerned
   */
  record Found(List<Near> facts, Set<CaseFact> lookedAt) {
    private static final Comparator<Found> NEARER_FIRST =
        Comparator.comparing(
            found -> found.facts.stream().findFirst(),
            Comparator.comparing(
                (Optional<Near> near) -> near.orElse(null), Comparator.nullsLast(NEAREST_FIRST)));

    boolean isNearerThan(Found otherFound) {
      return NEARER_FIRST.compare(this, otherFound) < 0;
    }

    /** The facts that are as close as the closest. */
    List<Near> closest() {
      return facts.stream()
          .filter(near -> near.misses().size() == facts.get(0).misses().size())
          .toList();
    }
  }

  /** The closest over several ways to reach the premise; the first if several are equal. */
  Found over(Premise premise, List<Trail> trails) {
    Found nearest = of(premise, trails.get(0));
    for (Trail trail : trails.subList(1, trails.size())) {
      Found found = of(premise, trail);
      nearest = found.isNearerThan(nearest) ? found : nearest;
    }
    return nearest;
  }

  /** What comes closest to a premise that does not hold after {@code trail}. */
  Found of(Premise premise, Trail trail) {
    if (premise instanceof Match match) {
      return sorted(
          candidates(match, trail).filter(near -> !near.misses().isEmpty()),
          existing(match).toList());
    }
    if (premise instanceof Not not) {
      return preventing(not, trail);
    }
    if (premise instanceof Exists exists) {
      return of(exists.premise(), trail);
    }
    if (premise instanceof AllOf all) {
      Furthest furthest = Furthest.of(all.premises(), trail, matcher);
      return over(all.premises().get(furthest.met()), furthest.ends());
    }
    if (premise instanceof Accumulate accumulate) {
      return counted(accumulate.over(), trail);
    }
    List<Near> near = new ArrayList<>();
    Set<CaseFact> lookedAt = new LinkedHashSet<>();
    for (Premise part : premise.parts()) {
      Found found = of(part, trail);
      near.addAll(found.facts());
      lookedAt.addAll(found.lookedAt());
    }
    return sorted(near.stream(), lookedAt);
  }

  private static Found sorted(Stream<Near> near, Iterable<CaseFact> lookedAt) {
    Set<CaseFact> all = new LinkedHashSet<>();
    lookedAt.forEach(all::add);
    return new Found(near.sorted(NEAREST_FIRST).toList(), all);
  }

  private Stream<Near> candidates(Match match, Trail before) {
    return existing(match).map(fact -> near(match, fact, Matcher.bind(match, fact, before)));
  }

  private Near near(Match match, CaseFact fact, Trail trail) {
    return new Near(
        fact,
        match.constraints().stream()
            .flatMap(constraint -> words.of(constraint, fact, trail).stream())
            .toList());
  }

  /** The facts that exist although a premise says that there must be none. */
  private Found preventing(Not not, Trail trail) {
    List<Near> near = new ArrayList<>();
    Set<CaseFact> lookedAt = new LinkedHashSet<>();
    patterns(not).forEach(match -> existing(match).forEach(lookedAt::add));
    matcher.each(
        not.premise(),
        trail,
        found -> {
          found.matched().stream()
              .skip(trail.matched().size())
              .map(fact -> new Near(fact, List.of()))
              .filter(fact -> !near.contains(fact))
              .forEach(near::add);
          return not.premise() instanceof AllOf;
        });
    return new Found(near, lookedAt);
  }

  /** Facts that could be counted but are not; if there are none, those that are. */
  private Found counted(Match over, Trail trail) {
    List<Near> all = candidates(over, trail).toList();
    List<Near> others = all.stream().filter(near -> !near.misses().isEmpty()).toList();
    return sorted((others.isEmpty() ? all : others).stream(), existing(over).toList());
  }

  private static Stream<Match> patterns(Premise premise) {
    return premise.all().filter(Match.class::isInstance).map(Match.class::cast);
  }

  /**
   * The facts of a kind that the case has, without those that are not recorded and only might
   * exist.
   */
  Stream<CaseFact> existing(Match match) {
    return world.facts(match.type()).stream()
        .filter(fact -> fact.standing().isPresent() || fact.exists() instanceof Uncertain.Sure)
        .filter(world::exists);
  }
}
