package org.plumbline.internal.report.words;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.check.Check;
import org.plumbline.fact.word.Standing;
import org.plumbline.fact.word.Why;
import org.plumbline.result.Certainty;
import org.plumbline.result.Evidence;
import org.plumbline.result.Flag;
import org.plumbline.result.Severity;
import org.plumbline.result.Verdict;

/** On whose account a verdict rests, where nobody firmer than an NGO vouches for it. */
final class Account {
  private final Check check;
  private final CaseWords words;

  Account(Check check, CaseWords words) {
    this.check = check;
    this.words = words;
  }

  /**
   * {@code , if Freedom from Torture's account is right (no reply is recorded)}; empty if the
   * verdict stands more firmly.
   */
  String clause() {
    return decisive().filter(Account::isWeak).map(this::clause).orElse("");
  }

  /** The firmest of the flags that make the verdict. */
  private Optional<Flag> decisive() {
    Optional<Severity> severity = decisiveSeverity(check.verdict());
    return check.flags().stream()
        .filter(
            flag ->
                flag.certainty() == Certainty.STANDS
                    && Optional.of(flag.severity()).equals(severity))
        .min(Comparator.comparing(Account::strength));
  }

  private static Optional<Severity> decisiveSeverity(Verdict verdict) {
    return switch (verdict) {
      case STOP -> Optional.of(Severity.BLOCKER);
      case REFER -> Optional.of(Severity.HIGH);
      case CAUTION -> Optional.of(Severity.MEDIUM);
      case UNDETERMINED, ENDED, NOT_JUDGED, NOTES, NO_FLAGS -> Optional.empty();
    };
  }

  private static int strength(Flag flag) {
    return flag.standing().map(Standing::ordinal).orElse(-1);
  }

  private static boolean isWeak(Flag flag) {
    return flag.standing().filter(standing -> standing.weakerThan(Standing.UN_BODY)).isPresent();
  }

  private String clause(Flag flag) {
    return ", if " + accounts(flag) + " right (" + answer(flag) + ")";
  }

  private String accounts(Flag flag) {
    Set<String> publishers =
        flag.grounds().stream().limit(1).map(words::publishers).findFirst().orElse(Set.of());
    return publishers.isEmpty()
        ? "what the case says without a source is"
        : publishers.stream()
                .map(publisher -> publisher + "'s")
                .collect(Collectors.joining(" and "))
            + (publishers.size() == 1 ? " account is" : " accounts are");
  }

  private String answer(Flag flag) {
    Set<String> answered = new LinkedHashSet<>();
    flag.replies().forEach(id -> answered.add(words.reply(id).by()));
    if (!answered.isEmpty()) {
      return String.join(" and ", answered)
          + (answered.size() == 1 ? " has" : " have")
          + " replied";
    }
    return isContested(flag) ? "the facts are contested" : "no reply is recorded";
  }

  private boolean isContested(Flag flag) {
    Set<String> facts = new HashSet<>();
    flag.grounds()
        .forEach(
            ground -> CaseWords.vouched(ground).stream().map(Evidence::id).forEach(facts::add));
    return check.theCase().questions().stream()
        .anyMatch(question -> question.why() == Why.CONTESTED && facts.contains(question.about()));
  }
}
