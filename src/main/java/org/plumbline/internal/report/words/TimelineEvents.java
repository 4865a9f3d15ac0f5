package org.plumbline.internal.report.words;

import static org.plumbline.internal.report.words.CaseFacts.moment;
import static org.plumbline.internal.report.words.CaseFacts.text;
import static org.plumbline.internal.report.words.CaseFacts.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.check.Check;
import org.plumbline.fact.Fact;
import org.plumbline.fact.body.Listing;
import org.plumbline.fact.duty.Approval;
import org.plumbline.fact.duty.Assessment;
import org.plumbline.fact.duty.Review;
import org.plumbline.fact.duty.Warning;
import org.plumbline.fact.help.Act;
import org.plumbline.fact.partnership.Phase;
import org.plumbline.fact.partnership.Stop;
import org.plumbline.fact.record.Finding;
import org.plumbline.fact.record.Incident;
import org.plumbline.fact.record.OutcomeFinding;
import org.plumbline.fact.record.Statement;
import org.plumbline.fact.record.TortureFinding;
import org.plumbline.fact.record.Withdrawal;
import org.plumbline.internal.report.words.TimelineEvent.Lane;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.text.ListPhrase;
import org.plumbline.result.Flag;
import org.plumbline.result.Severity;

/** What the timeline of a check tells, in the order of time. */
public final class TimelineEvents {
  private final Check check;
  private final CaseFacts facts;
  private final List<TimelineEvent> found = new ArrayList<>();

  private TimelineEvents(Check check) {
    this.check = check;
    this.facts = new CaseFacts(check);
  }

  /** All of a check. */
  public static List<TimelineEvent> of(Check check) {
    TimelineEvents all = new TimelineEvents(check);
    all.partnership();
    all.findings();
    all.duties();
    all.said();
    all.flags();
    return all.found.stream()
        .distinct()
        .sorted(
            Comparator.comparing(TimelineEvent::start)
                .thenComparing(TimelineEvent::lane)
                .thenComparing(TimelineEvent::description))
        .toList();
  }

  private void partnership() {
    lasting(
        Phase.class,
        Lane.PHASES,
        fact -> "Phase " + fact.id() + ", given by " + body(fact, "provider"));
    facts.of(Stop.class).forEach(this::stop);
    lasting(Listing.class, Lane.LISTINGS, this::listing);
  }

  private void stop(CaseFact fact) {
    boolean isEnd = text(fact, "kind").equals("end");
    DateRange announced = moment(fact, "announced");
    DateRange from = moment(fact, "from");
    if (isEnd && !announced.equals(from) && !announced.isOpen()) {
      add(fact, announced, Optional.empty(), Lane.STOPS, "The end is announced");
    }
    add(
        fact,
        from,
        isEnd ? Optional.empty() : Optional.of(moment(fact, "to")),
        Lane.STOPS,
        (isEnd ? "End" : "Pause") + " (reason: " + words(fact, "why") + ")");
  }

  private String listing(CaseFact fact) {
    String name = text(fact, "name");
    return (text(fact, "listed").equals("body") ? name : "A person of " + name)
        + " on "
        + ListPhrase.the(text(fact, "list"))
        + " ("
        + words(fact, "effect")
        + ")";
  }

  private void findings() {
    dated(
        TortureFinding.class,
        "published",
        Lane.FINDINGS,
        fact -> "Torture " + words(fact, "practice") + " (our coding), " + by(fact));
    dated(
        OutcomeFinding.class,
        "published",
        Lane.FINDINGS,
        fact -> "Outcome: " + words(fact, "outcome") + ", " + by(fact));
    dated(
        Finding.class,
        "published",
        Lane.FINDINGS,
        fact -> "Finding: " + words(fact, "kind") + ", " + by(fact));
    dated(
        Incident.class,
        "date",
        Lane.FINDINGS,
        fact -> "Incident: " + words(fact, "kind") + ", about " + body(fact, "about"));
  }

  private String by(CaseFact fact) {
    return "about " + body(fact, "about") + ", by " + text(fact, "by");
  }

  private void duties() {
    dated(
        Assessment.class,
        "completed",
        Lane.DUTIES,
        fact -> "Assessment (" + text(fact, "regime") + "), rating " + words(fact, "rating"));
    dated(
        Review.class,
        "date",
        Lane.DUTIES,
        fact -> "Review of assessment " + text(fact, "assessment"));
    dated(
        Approval.class,
        "date",
        Lane.DUTIES,
        fact -> "Approval of phase " + text(fact, "phase") + " (" + words(fact, "rank") + ")");
    dated(
        Act.class,
        "decided",
        Lane.DUTIES,
        fact -> "Decision on help in a case: " + words(fact, "what"));
  }

  private void said() {
    dated(
        Statement.class,
        "date",
        Lane.WORDS,
        fact -> "Statement by " + text(fact, "by") + " (" + words(fact, "stance") + ")");
    dated(Warning.class, "date", Lane.WORDS, fact -> "Warning by " + text(fact, "by"));
    dated(Withdrawal.class, "date", Lane.WORDS, fact -> "Withdrawal by " + text(fact, "by"));
    check
        .theCase()
        .replies()
        .forEach(
            reply ->
                reply
                    .date()
                    .ifPresent(
                        date ->
                            found.add(
                                new TimelineEvent(
                                    Lane.WORDS,
                                    new DateRange(
                                        date.first(), date.last(), DateForm.WORDS.date(date)),
                                    Optional.empty(),
                                    "Reply by " + reply.by(),
                                    true))));
  }

  private void flags() {
    Map<LocalDate, List<Flag>> byDay =
        check.flags().stream()
            .filter(flag -> flag.knownSince().isPresent())
            .collect(
                Collectors.groupingBy(
                    flag -> flag.knownSince().orElseThrow(), TreeMap::new, Collectors.toList()));
    byDay.forEach(
        (day, flags) ->
            found.add(
                new TimelineEvent(
                    Lane.FLAGS, DateRange.of(day), Optional.empty(), known(flags), true)));
  }

  /** Names those that are high or blockers. */
  private static String known(List<Flag> flags) {
    List<String> serious =
        flags.stream()
            .filter(flag -> flag.severity().compareTo(Severity.HIGH) <= 0)
            .map(flag -> flag.title() + " (" + flag.severity() + ")")
            .distinct()
            .toList();
    String count = flags.size() == 1 ? "one flag" : flags.size() + " flags";
    return "From this date "
        + count
        + " could be raised"
        + (serious.isEmpty()
            ? ""
            : (serious.size() == flags.size() ? ": " : ", including: ")
                + String.join("; ", serious));
  }

  private String body(CaseFact fact, String component) {
    return facts.name(text(fact, component));
  }

  private void lasting(Class<? extends Fact> type, Lane lane, Function<CaseFact, String> words) {
    facts
        .of(type)
        .forEach(
            fact ->
                add(
                    fact,
                    moment(fact, "from"),
                    Optional.of(moment(fact, "to")),
                    lane,
                    words.apply(fact)));
  }

  private void dated(
      Class<? extends Fact> type, String day, Lane lane, Function<CaseFact, String> words) {
    facts
        .of(type)
        .forEach(fact -> add(fact, moment(fact, day), Optional.empty(), lane, words.apply(fact)));
  }

  private void add(CaseFact fact, DateRange from, Optional<DateRange> to, Lane lane, String words) {
    boolean isSure = fact.exists() instanceof Uncertain.Sure;
    found.add(
        new TimelineEvent(
            lane,
            from,
            to,
            words + (isSure ? "" : " (according to one account, or not certain)"),
            isSure));
  }
}
