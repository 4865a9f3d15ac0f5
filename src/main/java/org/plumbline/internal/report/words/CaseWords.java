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

  public CaseWords(Check check) {
    this.check = check;
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

  /** That nobody looked at some sections; empty if the case has them all. */
  public Optional<String> notLookedAt() {
    List<String> sections = check.theCase().notLookedAt();
    return sections.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Not looked at, as the case says nothing of them: "
                + sections.stream().map(InWords::of).collect(Collectors.joining(", "))
                + ".");
  }

  /** How many rules raised nothing; {@code listed} if each is told with its reason after that. */
  public String silent(boolean listed) {
    if (check.hadNoRule() && !listed) {
      return "None of these rules was in force on " + check.asOf() + ".";
    }
    int silent = check.notRaised().size();
    return silent
        + (silent == 1 ? " rule" : " rules")
        + " raised nothing"
        + (listed ? ":" : "; 'explain' says of each why not.");
  }

  /** The decisions to go on in spite of a flag: by whom, why, until when. */
  public List<String> accepted(Flag flag) {
    return check.acceptedRisks(flag).stream().map(this::accepted).toList();
  }

  private String accepted(AcceptedRisk risk) {
    String when =
        switch (risk.on(check.asOf())) {
          case NOT_YET_DECIDED ->
              "decided only on " + risk.decided() + ", after the day of the check";
          case IN_FORCE -> risk.decided() + ", until " + risk.expires();
          case LAPSED -> risk.decided() + ", LAPSED on " + risk.expires();
        };
    return risk.by()
        + ", "
        + when
        + ": \""
        + risk.reason()
        + "\""
        + (risk.note().isEmpty() ? "" : ". Note on this decision: " + risk.note());
  }

  /** What the author of the case says in their own words, and that it is theirs. */
  public static String noted(Note note) {
    String label =
        note.key().equals("because")
            ? "Reason given by the author of this case"
            : "Note by the author of this case";
    return label + (note.about().isEmpty() ? "" : " (" + note.about() + ")") + ": " + note.text();
  }

  /** What is noted of a document; empty if nothing. */
  public Optional<String> notedOf(String id) {
    return source(id)
        .map(Source::note)
        .filter(note -> !note.isEmpty())
        .map(note -> "Note by the author of this case on " + cited(id) + ": " + note);
  }

  /** What is noted of a reply; empty if nothing. */
  public static Optional<String> noted(Reply reply) {
    return Optional.of(reply.note())
        .filter(note -> !note.isEmpty())
        .map(note -> "Note by the author of this case: " + note);
  }

  /** What is noted of the facts that a ground needs, and of the documents they come from. */
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

  /** How much of what a flag rests on was inferred; empty if nothing was. */
  public static Optional<String> inferences(Flag flag) {
    int count = flag.inferences().size();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            "rests on "
                + (count == 1 ? "1 inference" : count + " inferences")
                + " by the author of this case");
  }

  /** The facts of a ground on which least trust can be put. */
  static List<Evidence> weakest(Ground ground) {
    return vouched(ground).stream()
        .filter(evidence -> evidence.standing().equals(ground.standing()))
        .toList();
  }

  /**
   * As few publishers as can have told all the weakest facts of a ground; none if no source is
   * named.
   */
  Set<String> tellers(Ground ground) {
    List<Set<String>> untold = new ArrayList<>();
    weakest(ground).stream()
        .map(this::tellers)
        .filter(tellers -> !tellers.isEmpty())
        .forEach(untold::add);
    Set<String> chosen = new LinkedHashSet<>();
    while (!untold.isEmpty()) {
      String next = toldMost(untold);
      chosen.add(next);
      untold.removeIf(tellers -> tellers.contains(next));
    }
    return chosen;
  }

  private static String toldMost(List<Set<String>> untold) {
    return untold.stream()
        .flatMap(Set::stream)
        .distinct()
        .max(
            Comparator.comparing(
                teller -> untold.stream().filter(tellers -> tellers.contains(teller)).count()))
        .orElseThrow();
  }

  /**
   * Who told a fact with the standing that it has; if that is nobody in particular, all its
   * sources.
   */
  private Set<String> tellers(Evidence evidence) {
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
   * {@code Freedom from Torture, 2022-05-17; Hansard, 2021-03-22}; a reprint beside what it repeats
   * is left out.
   */
  public String cited(Collection<String> ids) {
    return cited(ids, Integer.MAX_VALUE);
  }

  /** The same, at most so many. */
  public String cited(Collection<String> ids, int most) {
    List<String> cited =
        ids.stream()
            .filter(id -> source(id).map(source -> !ids.contains(source.repeats())).orElse(true))
            .map(this::cited)
            .distinct()
            .toList();
    int furtherNumber = cited.size() - most;
    return cited.stream().limit(most).collect(Collectors.joining("; "))
        + (furtherNumber > 0 ? " and " + furtherNumber + " more" : "");
  }

  /** {@code Freedom from Torture, 2022-05-17}; what is no source is given back. */
  public String cited(String id) {
    return source(id)
        .map(
            source ->
                publisher(id) + source.published().map(date -> ", " + date).orElse(", undated"))
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

  /** {@code the Foreign Office, 2022-07-13: "..."}. */
  public String quoted(Reply reply) {
    return reply.by()
        + reply.date().map(date -> ", " + date).orElse("")
        + (reply.words().isEmpty() ? "" : ": \"" + reply.words() + "\"");
  }

  /** What is said where no day is known since which something could be known. */
  public String notKnown(Known known) {
    Optional<LocalDate> knownAt = check.theCase().knownAt();
    boolean isLater =
        knownAt.flatMap(day -> known.notBefore().filter(first -> first.isAfter(day))).isPresent();
    return isLater
        ? "not by " + knownAt.orElseThrow()
        : "not recorded" + known.notBefore().map(day -> "; not before " + day).orElse("");
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
}
