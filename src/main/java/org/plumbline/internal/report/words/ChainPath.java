package org.plumbline.internal.report.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.fact.Fact;
import org.plumbline.fact.body.Link;
import org.plumbline.fact.body.Listing;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.result.Evidence;
import org.plumbline.result.Ground;

/**
 * The links of a ground that lead to a listed body, in order.
 *
 * @param start the id of the body at the beginning
 * @param steps at least one, from there to the listed body
 * @param listing the listing at the end
 */
public record ChainPath(String start, List<Step> steps, CaseFact listing) {
  /** Copies the steps. */
  public ChainPath {
    steps = List.copyOf(steps);
  }

  /**
   * A link on the way.
   *
   * @param link the link
   * @param to the id of the body that it leads to
   */
  public record Step(CaseFact link, String to) {
    /** Whether the link reads in the direction of the way. */
    public boolean isForward() {
      return CaseFacts.text(link, Link::other).equals(to);
    }

    /** Whether the link reads the same in either direction. */
    public boolean isMutual() {
      return CaseFacts.text(link, Link::kind).equals("cooperates-with");
    }
  }

  /** The chain of a ground; empty if it rests on none. */
  public static Optional<ChainPath> of(Ground ground, CaseFacts facts) {
    List<CaseFact> links = new ArrayList<>(found(ground, Link.class, facts).toList());
    return found(ground, Listing.class, facts)
        .map(listing -> backFrom(listing, new ArrayList<>(links)))
        .filter(path -> !path.steps.isEmpty())
        .findFirst();
  }

  private static Stream<CaseFact> found(
      Ground ground, Class<? extends Fact> type, CaseFacts facts) {
    return ground.evidence().stream()
        .filter(evidence -> evidence.fact().equals(type.getSimpleName()))
        .map(Evidence::id)
        .flatMap(id -> facts.find(type, id).stream());
  }

  /** Goes from the listed body from link to link, as far as there are any. */
  private static ChainPath backFrom(CaseFact listing, List<CaseFact> links) {
    Deque<Step> steps = new ArrayDeque<>();
    String at = CaseFacts.text(listing, Listing::organisation);
    Optional<CaseFact> next = lastAt(at, links);
    while (next.isPresent()) {
      CaseFact link = next.get();
      steps.addFirst(new Step(link, at));
      links.remove(link);
      at = otherEnd(link, at);
      next = lastAt(at, links);
    }
    return new ChainPath(at, List.copyOf(steps), listing);
  }

  private static Optional<CaseFact> lastAt(String body, List<CaseFact> links) {
    return links.stream()
        .filter(link -> ends(link).contains(body))
        .reduce((first, second) -> second);
  }

  private static List<String> ends(CaseFact link) {
    return List.of(CaseFacts.text(link, Link::organisation), CaseFacts.text(link, Link::other));
  }

  private static String otherEnd(CaseFact link, String end) {
    return ends(link).get(ends(link).get(0).equals(end) ? 1 : 0);
  }
}
