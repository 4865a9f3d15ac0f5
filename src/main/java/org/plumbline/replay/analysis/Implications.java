package org.plumbline.replay.analysis;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.plumbline.rulebook.Rule;
import org.plumbline.rulebook.Rulebook;
import org.plumbline.rulebook.proof.Proofs;

/** Which rules fire whenever others do. Not for several threads. */
final class Implications {
  private final Rulebook rulebook;
  private final Proofs proofs;
  private final Set<String> toldApart = new TreeSet<>();

  Implications(Rulebook rulebook, Proofs proofs) {
    this.rulebook = rulebook;
    this.proofs = proofs;
  }

  /** Notes which rules a case tells apart. */
  void note(Cases.Known known) {
    known
        .raised()
        .forEach(
            (one, raised) ->
                rulebook.rules().stream()
                    .map(Rule::id)
                    .filter(other -> !other.equals(one))
                    .filter(other -> Goal.isMore(raised, known.raised(other)))
                    .forEach(other -> toldApart.add(key(one, other))));
  }

  private static String key(String one, String other) {
    return one + " without " + other;
  }

  /** The pairs of rules that no case tells apart, of which one is among {@code which}. */
  List<Implication> open(List<Rule> which) {
    List<Implication> open = new ArrayList<>();
    for (Rule one : rulebook.rules()) {
      for (Rule other : rulebook.rules()) {
        if (!one.equals(other)
            && (which.contains(one) || which.contains(other))
            && !toldApart.contains(key(one.id(), other.id()))) {
          open.add(judged(one, other));
        }
      }
    }
    return open;
  }

  private Implication judged(Rule one, Rule other) {
    boolean proved = proofs.implies(one, other);
    return new Implication(
        one,
        other,
        proved,
        proved && proofs.implies(other, one),
        names(one, other) || names(other, one));
  }

  private boolean names(Rule one, Rule other) {
    String name = other.id().substring(other.id().indexOf('/') + 1);
    Pattern whole =
        Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])", CASE_INSENSITIVE);
    return rulebook.page(one.id()).filter(page -> whole.matcher(page).find()).isPresent();
  }
}
