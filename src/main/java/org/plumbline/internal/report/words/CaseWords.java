package org.plumbline.internal.report.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.casefile.AcceptedRisk;
import org.plumbline.check.Check;
import org.plumbline.fact.InWords;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.text.Counted;
import org.plumbline.result.Evidence;
import org.plumbline.result.Flag;
import org.plumbline.result.Ground;
import org.plumbline.result.Known;
import org.plumbline.result.Note;
import org.plumbline.source.Reply;
import org.plumbline.source.Source;

/** Sources, questions and replies of a case, in words. */
public final class CaseWords {
  private final Map<String, Source> sources;
  private final Map<String, String> questions = new HashMap<>();
  private final Map<String, Reply> replies;
  private final Check check;
  private final DateForm dates;

  /** For people to read. */
  public CaseWords(Check check) {
    this(check, DateForm.WORDS);
  }

  public CaseWords(Check check, DateForm dates) {
    this.check = check;
    this.dates = dates;
    sources = byId(check.sources(), Source::id);
    check.theCase().questions().forEach(question -> questions.put(question.id(), question.text()));
    check
        .questions()
        .forEach(openQuestion -> questions.put(openQuestion.id(), openQuestion.text()));
    replies = byId(check.theCase().replies(), Reply::id);
  }

  private static <T> Map<String, T> byId(Collection<T> all, Function<T, String> id) {
    return all.stream()
        .collect(Collectors.toMap(id, item -> item, (first, second) -> first, LinkedHashMap::new));
  }

  /**
   * All facts of a ground that somebody vouches for, also those that say that something is not
   * there.
   */
  static List<Evidence> vouched(Ground ground) {
    return Stream.concat(
            ground.evidence().stream(),
            ground.searches().stream().flatMap(search -> search.absences().stream()))
        .filter(evidence -> evidence.standing().isPresent())
        .toList();
  }

  /** {@code stands}, {@code not decided}. */
  public static String certainty(Flag flag) {
    return flag.certainty().toString().replace('-', ' ');
  }

  /** The sections that nobody looked at; empty if the case has them all. */
  public Optional<String> notLookedAt() {
    List<String> sections = check.theCase().notLookedAt();
    return sections.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Not looked at, because the case says nothing about them: "
                + sections.stream().map(InWords::of).collect(Collectors.joining(", "))
                + ".");
  }

  /** How many rules raised nothing; {@code listed} if a list of them with reasons follows. */
  public String silent(boolean listed) {
    if (check.hadNoRule() && !listed) {
      return "None of these rules was in force on " + dates.day(check.asOf()) + ".";
    }
    int silent = check.notRaised().size();
    return Counted.of(silent, "rule")
        + " raised nothing"
        + (listed ? ":" : "; 'explain' gives the reason for each.");
  }

  /** The recorded decisions to accept the risk of a flag: who decided, why, until when. */
  public List<String> accepted(Flag flag) {
    return check.acceptedRisks(flag).stream().map(this::accepted).toList();
  }

  private String accepted(AcceptedRisk risk) {
    String when =
        switch (risk.on(check.asOf())) {
          case NOT_YET_DECIDED ->
              "decided only on " + dates.day(risk.decided()) + ", after the date of the check";
          case IN_FORCE -> dates.day(risk.decided()) + ", until " + dates.day(risk.expires());
          case LAPSED -> dates.day(risk.decided()) + ", LAPSED on " + dates.day(risk.expires());
        };
    return risk.by()
        + ", "
        + when
        + ": \""
        + risk.reason()
        + "\""
        + (risk.note().isEmpty() ? "" : ". Note on this decision: " + risk.note());
  }

  /** A note of the author of the case, marked as the author's. */
  public static String noted(Note note) {
    String label =
        note.key().equals("because")
            ? "Reason given by the author of this case"
            : "Note by the author of this case";
    return label + (note.about().isEmpty() ? "" : " (" + note.about() + ")") + ": " + note.text();
  }

  /** The author's note on a document; empty if there is none. */
  public Optional<String> notedOf(String id) {
    return source(id)
        .map(Source::note)
        .filter(note -> !note.isEmpty())
        .map(note -> "Note by the author of this case on " + cited(id) + ": " + note);
  }

  /** The author's note on a reply; empty if there is none. */
  public static Optional<String> noted(Reply reply) {
    return Optional.of(reply.note())
        .filter(note -> !note.isEmpty())
        .map(note -> "Note by the author of this case: " + note);
  }

  /** The author's notes on the facts that a ground needs and on the documents they come from. */
  public List<String> noted(Ground ground) {
    Set<String> all = new LinkedHashSet<>();
    Set<String> documents = new LinkedHashSet<>();
    for (Evidence fact : ground.needed()) {
      fact.notes().forEach(note -> all.add(fact.text() + ". " + noted(note)));
      documents.addAll(fact.sources());
    }
    documents.forEach(id -> notedOf(id).ifPresent(all::add));
    return List.copyOf(all);
  }

  /** How many of the facts that a flag relies on were inferred; empty if none was. */
  public static Optional<String> inferences(Flag flag) {
    int count = flag.inferences().size();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            "relies on "
                + (count == 1 ? "1 inference" : count + " inferences")
                + " by the author of this case");
  }

  /** The facts of a ground with the weakest standing. */
  static List<Evidence> weakest(Ground ground) {
    return vouched(ground).stream()
        .filter(evidence -> evidence.standing().equals(ground.standing()))
        .toList();
  }

  /**
   * The fewest publishers that together reported all the weakest facts of a ground; empty if no
   * source is named.
   */
  public Set<String> publishers(Ground ground) {
    List<Set<String>> unattributed = new ArrayList<>();
    weakest(ground).stream()
        .map(this::publishers)
        .filter(publishers -> !publishers.isEmpty())
        .forEach(unattributed::add);
    Set<String> chosen = new LinkedHashSet<>();
    while (!unattributed.isEmpty()) {
      String next = mostFrequent(unattributed);
      chosen.add(next);
      unattributed.removeIf(publishers -> publishers.contains(next));
    }
    return chosen;
  }

  private static String mostFrequent(List<Set<String>> publishersByFact) {
    return publishersByFact.stream()
        .flatMap(Set::stream)
        .distinct()
        .max(
            Comparator.comparing(
                publisher ->
                    publishersByFact.stream()
                        .filter(publishers -> publishers.contains(publisher))
                        .count()))
        .orElseThrow();
  }

  /** Who reported a fact with the standing that it has; if nobody did, all its sources. */
  private Set<String> publishers(Evidence evidence) {
    List<String> fitting =
        evidence.sources().stream()
            .filter(
                id ->
                    source(id)
                        .map(source -> source.standing().equals(evidence.standing()))
                        .orElse(false))
            .toList();
    return (fitting.isEmpty() ? evidence.sources() : fitting)
        .stream().map(this::publisher).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * {@code Freedom from Torture, 17 May 2022; Hansard, 22 March 2021}; leaves out a reprint if the
   * original is there.
   */
  public String cited(Collection<String> ids) {
    return cited(ids, Integer.MAX_VALUE);
  }

  /** The same for the first {@code most} sources. */
  public String cited(Collection<String> ids, int most) {
    List<String> cited =
        ids.stream()
            .filter(id -> source(id).map(source -> !ids.contains(source.repeats())).orElse(true))
            .map(this::cited)
            .distinct()
            .toList();
    int hidden = cited.size() - most;
    return cited.stream().limit(most).collect(Collectors.joining("; "))
        + (hidden > 0 ? "; and " + hidden + " more" : "");
  }

  /** {@code Freedom from Torture, 17 May 2022}; the id itself if there is no such source. */
  public String cited(String id) {
    return source(id)
        .map(
            source ->
                publisher(id)
                    + source.published().map(date -> ", " + dates.date(date)).orElse(", undated"))
        .orElse(id);
  }

  /** Who published a source; its title or id if the case does not say. */
  String publisher(String id) {
    return source(id)
        .flatMap(
            source ->
                Stream.of(source.publisher(), source.title())
                    .filter(name -> !name.isEmpty())
                    .findFirst())
        .orElse(id);
  }

  private Optional<Source> source(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  /** A sentence with a capital at its beginning and a stop at its end. */
  public static String sentence(String words) {
    int second = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
    return words.substring(0, second).toUpperCase(Locale.ROOT)
        + words.substring(second)
        + (words.endsWith(".") || words.endsWith("?") || words.endsWith("!") ? "" : ".");
  }

  /** The words of a question. */
  public String question(String id) {
    return questions.getOrDefault(id, id);
  }

  /** A reply that a flag names. */
  public Reply reply(String id) {
    return Objects.requireNonNull(replies.get(id), id);
  }

  /** {@code the Foreign Office, 13 July 2022}. */
  public String signed(Reply reply) {
    return reply.by() + reply.date().map(date -> ", " + dates.date(date)).orElse("");
  }

  /** {@code the Foreign Office, 13 July 2022: "..."}. */
  public String quoted(Reply reply) {
    return signed(reply) + (reply.words().isEmpty() ? "" : ": \"" + reply.words() + "\"");
  }

  /** Why there is no date of publication. */
  private String noPublication(Known known) {
    Optional<LocalDate> knownAt = check.theCase().knownAt();
    boolean isLater =
        knownAt.flatMap(day -> known.notBefore().filter(first -> first.isAfter(day))).isPresent();
    return isLater
        ? "not by " + dates.day(knownAt.orElseThrow())
        : "date not recorded"
            + known.notBefore().map(day -> "; not before " + dates.day(day)).orElse("");
  }

  /**
   * From when the sources and dates that a flag needs allowed it: when the last source was
   * published, or a later day on which its rule began to apply.
   */
  public FlagDetails.Row since(Flag flag) {
    return flag.grounds().stream()
        .findFirst()
        .map(this::since)
        .orElseGet(() -> new FlagDetails.Row("Published", noPublication(Known.NOT_RECORDED)));
  }

  /** The same for one ground. */
  public FlagDetails.Row since(Ground ground) {
    Known known = ground.known();
    return known
        .since()
        .map(
            day ->
                new FlagDetails.Row(
                    isPublication(day, ground) ? "Published" : "Applies from",
                    dates.day(day)
                        + (known.atTheLatest() ? " at the latest" : "")
                        + (day.isAfter(check.asOf()) ? " (after the date of the check)" : "")))
        .orElseGet(() -> new FlagDetails.Row("Published", noPublication(known)));
  }

  private boolean isPublication(LocalDate day, Ground ground) {
    return ground.needed().stream()
        .flatMap(fact -> fact.sources().stream())
        .flatMap(id -> source(id).stream())
        .flatMap(source -> source.published().stream())
        .anyMatch(published -> published.last().equals(day));
  }

  /** How firmly something stands, in words. */
  public static String standing(Standing standing) {
    return switch (standing) {
      case ADMITTED -> "admitted by the body itself";
      case COURT -> "found by a court";
      case OFFICIAL -> "official";
      case UN_BODY -> "found by a body of the United Nations";
      case DOCUMENTED_BY_NGO -> "documented by an NGO";
      case PRESS -> "reported by the press";
      case ALLEGED -> "alleged";
      case UNSOURCED -> "no source named";
    };
  }

  /** The same in a word or two, for a list. */
  public static String standingInShort(Standing standing) {
    return switch (standing) {
      case ADMITTED -> "admitted";
      case COURT -> "court";
      case OFFICIAL -> "official";
      case UN_BODY -> "UN body";
      case DOCUMENTED_BY_NGO -> "NGO";
      case PRESS -> "press";
      case ALLEGED -> "alleged";
      case UNSOURCED -> "no source named";
    };
  }
}
