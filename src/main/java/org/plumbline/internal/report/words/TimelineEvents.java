package org.plumbline.internal.report.words;

import static java.util.Map.entry;
import static org.plumbline.internal.report.words.CaseFacts.moment;
import static org.plumbline.internal.report.words.CaseFacts.text;
import static org.plumbline.internal.report.words.CaseFacts.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import org.plumbline.internal.casefile.schema.FactForm;
import org.plumbline.internal.casefile.schema.Lane;
import org.plumbline.internal.casefile.table.CaseTable;
import org.plumbline.internal.facttype.FactComponent;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.text.Brackets;
import org.plumbline.internal.text.ListPhrase;
import org.plumbline.result.Flag;
import org.plumbline.result.Severity;

/** What the timeline of a check tells, in the order of time. */
public final class TimelineEvents {
  private final Check check;
  private final CaseFacts facts;
  private final List<TimelineEvent> found = new ArrayList<>();
  private final Map<Class<? extends Fact>, Function<CaseFact, String>> descriptions =
      Map.ofEntries(
          entry(
              Phase.class,
              fact -> "Phase " + fact.id() + ", given by " + body(fact, Phase::provider)),
          entry(Listing.class, TimelineEvents::listing),
          entry(
              TortureFinding.class,
              fact ->
                  "Torture "
                      + words(fact, TortureFinding::practice)
                      + " (our coding), "
                      + about(fact, TortureFinding::about, TortureFinding::by)),
          entry(
              OutcomeFinding.class,
              fact ->
                  "Outcome: "
                      + words(fact, OutcomeFinding::outcome)
                      + ", "
                      + about(fact, OutcomeFinding::about, OutcomeFinding::by)),
          entry(
              Finding.class,
              fact ->
                  "Finding: "
                      + words(fact, Finding::kind)
                      + ", "
                      + about(fact, Finding::about, Finding::by)),
          entry(
              Incident.class,
              fact ->
                  "Incident: "
                      + words(fact, Incident::kind)
                      + ", about "
                      + body(fact, Incident::about)),
          entry(
              Assessment.class,
              fact ->
                  "Assessment ("
                      + text(fact, Assessment::regime)
                      + "), rating "
                      + words(fact, Assessment::rating)),
          entry(Review.class, fact -> "Review of assessment " + text(fact, Review::assessment)),
          entry(
              Approval.class,
              fact ->
                  "Approval of phase "
                      + text(fact, Approval::phase)
                      + " ("
                      + words(fact, Approval::rank)
                      + ")"),
          entry(Act.class, fact -> "Decision on help in a case: " + words(fact, Act::what)),
          entry(
              Statement.class,
              fact ->
                  "Statement by "
                      + Brackets.add(text(fact, Statement::by), words(fact, Statement::stance))),
          entry(Warning.class, fact -> "Warning by " + text(fact, Warning::by)),
          entry(Withdrawal.class, fact -> "Withdrawal by " + text(fact, Withdrawal::by)));

  private TimelineEvents(Check check) {
    this.check = check;
    this.facts = new CaseFacts(check);
  }

  /** All of a check. */
  public static List<TimelineEvent> of(Check check) {
    TimelineEvents all = new TimelineEvents(check);
    all.facts();
    all.stops();
    all.replies();
    all.flags();
    return all.found.stream()
        .distinct()
        .sorted(
            Comparator.comparing(TimelineEvent::start)
                .thenComparing(TimelineEvent::lane)
                .thenComparing(TimelineEvent::description))
        .toList();
  }

  /** All facts that the table of the case file puts into a lane. */
  private void facts() {
    CaseTable.forms().forEach(form -> form.lane().ifPresent(lane -> facts(form, lane)));
  }

  private void facts(FactForm<?> form, Lane lane) {
    List<String> days = form.shown();
    facts
        .of(form.type())
        .forEach(
            fact ->
                add(
                    fact,
                    DateRange.of(fact.value(days.get(0))),
                    days.stream().skip(1).map(day -> DateRange.of(fact.value(day))).findFirst(),
                    lane,
                    descriptions.getOrDefault(form.type(), TimelineEvents::briefly).apply(fact)));
  }

  private static String briefly(CaseFact fact) {
    String type = fact.type().inWords();
    return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1) + " " + fact.id();
  }

  private void stops() {
    facts.of(Stop.class).forEach(this::stop);
  }

  private void stop(CaseFact fact) {
    boolean isEnd = text(fact, Stop::kind).equals("end");
    DateRange announced = moment(fact, Stop::announced);
    DateRange from = moment(fact, Stop::from);
    if (isEnd && !announced.equals(from) && !announced.isOpen()) {
      add(fact, announced, Optional.empty(), Lane.STOPS, "The end is announced");
    }
    add(
        fact,
        from,
        isEnd ? Optional.empty() : Optional.of(moment(fact, Stop::to)),
        Lane.STOPS,
        (isEnd ? "End" : "Pause") + " (reason: " + words(fact, Stop::why) + ")");
  }

  private static String listing(CaseFact fact) {
    String name = text(fact, Listing::name);
    return (text(fact, Listing::listed).equals("body") ? name : "A person of " + name)
        + " on "
        + Brackets.add(ListPhrase.the(text(fact, Listing::list)), words(fact, Listing::effect));
  }

  private <F extends Fact> String about(
      CaseFact fact, FactComponent<F> about, FactComponent<F> by) {
    return "about " + body(fact, about) + ", by " + text(fact, by);
  }

  private void replies() {
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
            .map(flag -> Brackets.add(flag.title(), flag.severity().toString()))
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

  private <F extends Fact> String body(CaseFact fact, FactComponent<F> component) {
    return facts.name(text(fact, component));
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
