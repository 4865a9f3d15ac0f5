package org.plumbline.internal.report.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.AcceptedRisk;
import org.plumbline.casefile.NonMatchDecision;
import org.plumbline.check.Check;
import org.plumbline.internal.json.Json;
import org.plumbline.internal.report.words.Resource;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.result.Evidence;
import org.plumbline.result.Flag;
import org.plumbline.result.Ground;
import org.plumbline.result.LookedFor;
import org.plumbline.result.Met;
import org.plumbline.result.Near;
import org.plumbline.result.NotJudged;
import org.plumbline.result.NotRaised;
import org.plumbline.result.Note;
import org.plumbline.result.Obstacle;
import org.plumbline.result.OpenQuestion;
import org.plumbline.result.SearchReach;
import org.plumbline.source.Reply;
import org.plumbline.source.Source;

/**
 * The result of checks as JSON, for machines. {@link #schema()} describes it; names stay, new ones
 * may be added. The same checks give the same text, byte for byte. Safe for any number of threads.
 */
public final class JsonReport {
  private JsonReport() {}

  /**
   * Writes checks.
   *
   * @param version of Plumbline
   * @param checks in the order in which they were asked for
   * @param problems of cases that could not be checked
   */
  public static String write(String version, List<Check> checks, List<Problem> problems) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("plumbline", version);
    result.put("checks", all(checks, JsonReport::check));
    result.put("problems", all(problems, JsonReport::problem));
    return text(result);
  }

  /** A result in the form that all have. */
  public static String text(Map<String, Object> result) {
    return safe(Json.writeAllIndented(result)) + "\n";
  }

  /** The JSON Schema (2020-12) of the result. */
  public static String schema() {
    return Resource.text("check.schema.json");
  }

  /**
   * What could turn round the line on a terminal is escaped as JSON does it; outside of texts there
   * is none.
   */
  private static String safe(String json) {
    return Arrays.stream(json.split("\n", -1)).map(SafeText::of).collect(Collectors.joining("\n"));
  }

  private static <T> List<Object> all(
      List<T> values, java.util.function.Function<T, Object> function) {
    return values.stream().map(function).toList();
  }

  private static Object check(Check check) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("case", check.theCase().id());
    object.put("title", check.theCase().title());
    object.put("asOf", check.asOf().toString());
    object.put("drawnFrom", check.theCase().drawnFrom().toString());
    object.put("knownAt", text(check.theCase().knownAt()));
    object.put("verdict", check.verdict().toString());
    object.put("notJudged", all(check.notJudged(), JsonReport::notJudged));
    object.put("notJudgedInWords", check.notJudgedInWords());
    object.put("onWhoseWord", text(check.onWhoseWord()));
    object.put("couldBe", check.couldBe().toString());
    object.put("hangsOn", check.hangsOn().stream().map(OpenQuestion::id).toList());
    object.put("lastDay", check.lastDay().map(JsonReport::lastDay).orElse(null));
    object.put("remarks", check.remarks());
    object.put("notes", all(check.theCase().notes(), JsonReport::note));
    object.put("flags", all(check.flags(), JsonReport::flag));
    object.put("notRaised", all(check.notRaised(), JsonReport::notRaised));
    object.put("questions", all(check.questions(), question -> question(question, check)));
    object.put("notLookedAt", check.theCase().notLookedAt());
    object.put("replies", all(check.theCase().replies(), JsonReport::reply));
    object.put(
        "acceptedRisks", all(check.theCase().acceptedRisks(), risk -> accepted(risk, check)));
    object.put(
        "notTheSame",
        all(check.theCase().notTheSame(), nonMatchDecision -> notTheSame(nonMatchDecision, check)));
    object.put("sources", all(check.sources(), JsonReport::source));
    object.put("inputs", inputs(check.inputs()));
    return object;
  }

  private static Object accepted(AcceptedRisk risk, Check check) {
    return ordered(
        "code",
        risk.code(),
        "subject",
        text(risk.subject()),
        "by",
        risk.by(),
        "reason",
        risk.reason(),
        "decided",
        risk.decided().toString(),
        "expires",
        risk.expires().toString(),
        "note",
        orNull(risk.note()),
        "state",
        risk.on(check.asOf()).toString(),
        "raised",
        check.flags().stream().anyMatch(flag -> risk.isAbout(flag.code(), flag.subject())));
  }

  private static Object notTheSame(NonMatchDecision decision, Check check) {
    return ordered(
        "organisation",
        decision.organisation(),
        "list",
        decision.list(),
        "entry",
        decision.entry(),
        "fingerprint",
        decision.fingerprint(),
        "by",
        decision.by(),
        "reason",
        decision.reason(),
        "decided",
        decision.decided().toString(),
        "expires",
        decision.expires().toString(),
        "note",
        orNull(decision.note()),
        "state",
        decision.on(check.asOf()).toString());
  }

  private static Object notJudged(NotJudged notJudged) {
    return ordered(
        "question", notJudged.question().toString(), "reason", notJudged.reason().toString());
  }

  private static Object lastDay(Check.LastDay last) {
    return ordered("day", last.day().toString(), "verdict", last.verdict().toString());
  }

  private static Object flag(Flag flag) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    List<Evidence> evidence =
        flag.grounds().stream().limit(1).flatMap(ground -> ground.evidence().stream()).toList();
    object.put("code", flag.code());
    object.put("title", flag.title());
    object.put("subject", flag.subject());
    object.put("severity", flag.severity().toString());
    object.put("certainty", flag.certainty().toString());
    object.put("dependsOn", flag.dependsOn());
    object.put("because", flag.guarded());
    object.put("standing", text(flag.standing()));
    object.put("knownSince", text(flag.knownSince()));
    object.put("knownAtTheLatest", flag.known().atTheLatest());
    object.put("knownNotBefore", text(flag.known().notBefore()));
    object.put("hindsight", flag.hindsight());
    object.put("inferences", flag.inferences().size());
    object.put("basis", flag.basis().clause());
    object.put("verified", flag.basis().verified());
    object.put("footing", flag.basis().footing().toString());
    object.put("reference", flag.basis().reference());
    object.put("rule", place(flag.rule()));
    object.put("evidence", all(evidence, JsonReport::evidence));
    object.put("chain", chain(evidence));
    object.put("grounds", all(flag.grounds(), JsonReport::ground));
    object.put("replies", flag.replies());
    return object;
  }

  /**
   * The ids of the links that lead to a listing, and of the listing; null if the flag rests on no
   * such chain.
   */
  private static @Nullable Object chain(List<Evidence> evidence) {
    boolean isChain =
        Stream.of("Link", "Listing")
            .allMatch(type -> evidence.stream().anyMatch(fact -> fact.fact().equals(type)));
    return isChain
        ? evidence.stream()
            .filter(fact -> List.of("Link", "Listing").contains(fact.fact()))
            .map(Evidence::id)
            .toList()
        : null;
  }

  private static Object ground(Ground ground) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("because", ground.sentence());
    object.put("standing", text(ground.standing()));
    object.put("knownSince", text(ground.knownSince()));
    object.put("knownAtTheLatest", ground.known().atTheLatest());
    object.put("knownNotBefore", text(ground.known().notBefore()));
    object.put("inferences", ground.inferences().size());
    object.put("evidence", all(ground.evidence(), JsonReport::evidence));
    object.put("searches", all(ground.searches(), JsonReport::search));
    return object;
  }

  private static Object search(LookedFor search) {
    return ordered(
        "what",
        search.description(),
        "lookedAt",
        search.lookedAt(),
        "absences",
        all(search.absences(), JsonReport::evidence));
  }

  private static Object evidence(Evidence evidence) {
    return ordered(
        "fact",
        evidence.fact(),
        "id",
        evidence.id(),
        "text",
        evidence.text(),
        "file",
        evidence.place().file(),
        "line",
        evidence.place().line(),
        "sources",
        evidence.sources(),
        "standing",
        text(evidence.standing()),
        "inferred",
        evidence.inferred(),
        "notes",
        all(evidence.notes(), JsonReport::note));
  }

  private static Object note(Note note) {
    return ordered(
        "key",
        note.key(),
        "about",
        note.about(),
        "text",
        note.text(),
        "inferred",
        note.inferred(),
        "file",
        note.place().file(),
        "line",
        note.place().line());
  }

  private static Object notRaised(NotRaised rule) {
    Optional<Obstacle> obstacle = rule.obstacle();
    return ordered(
        "code",
        rule.code(),
        "title",
        rule.title(),
        "reason",
        rule.reason(),
        "condition",
        obstacle.map(Obstacle::condition).map(JsonReport::place).orElse(null),
        "text",
        obstacle.map(Obstacle::text).orElse(null),
        "conditions",
        obstacle.map(Obstacle::conditions).orElse(null),
        "met",
        all(obstacle.map(Obstacle::met).orElse(List.of()), JsonReport::met),
        "lookedAt",
        obstacle.map(Obstacle::lookedAt).orElse(null),
        "nearest",
        all(obstacle.map(Obstacle::nearest).orElse(List.of()), JsonReport::near),
        "reach",
        obstacle.flatMap(Obstacle::reach).map(JsonReport::reach).orElse(null));
  }

  /** The facts by their ids; in full they would be repeated for each rule. */
  private static Object met(Met met) {
    return ordered(
        "condition",
        place(met.condition()),
        "what",
        met.description(),
        "by",
        met.by().stream().map(Evidence::id).toList());
  }

  private static Object near(Near near) {
    return ordered("fact", evidence(near.fact()), "misses", near.misses());
  }

  private static Object reach(SearchReach reach) {
    return ordered(
        "from",
        reach.from(),
        "mostLinks",
        reach.mostLinks(),
        "organisations",
        reach.organisations(),
        "links",
        reach.links(),
        "listings",
        reach.listings());
  }

  private static Object question(OpenQuestion question, Check check) {
    String fact =
        check.theCase().questions().stream()
            .filter(asked -> asked.id().equals(question.id()))
            .map(asked -> asked.about())
            .findFirst()
            .orElse("");
    return ordered(
        "id",
        question.id(),
        "fact",
        fact,
        "text",
        question.text(),
        "why",
        question.why().toString(),
        "file",
        question.place().file(),
        "line",
        question.place().line(),
        "decides",
        question.decides());
  }

  private static Object reply(Reply reply) {
    return ordered(
        "id",
        reply.id(),
        "by",
        reply.by(),
        "date",
        text(reply.date()),
        "words",
        reply.words(),
        "to",
        reply.to(),
        "sources",
        reply.sources(),
        "note",
        orNull(reply.note()),
        "file",
        reply.place().file(),
        "line",
        reply.place().line());
  }

  private static Object source(Source source) {
    return ordered(
        "id",
        source.id(),
        "title",
        source.title(),
        "publisher",
        source.publisher(),
        "kind",
        text(source.kind()),
        "url",
        source.url(),
        "published",
        text(source.published()),
        "repeats",
        source.repeats(),
        "read",
        text(source.read()),
        "standing",
        text(source.standing()),
        "note",
        orNull(source.note()),
        "inferred",
        source.inferred(),
        "file",
        source.place().file(),
        "line",
        source.place().line());
  }

  private static Object inputs(Check.Inputs inputs) {
    return ordered(
        "facts",
        "sha256:" + inputs.facts(),
        "lists",
        all(inputs.lists(), JsonReport::edition),
        "links",
        inputs.links().isEmpty() ? null : "sha256:" + inputs.links(),
        "rules",
        "sha256:" + inputs.rules(),
        "packs",
        inputs.packs(),
        "engine",
        inputs.engine());
  }

  private static Object edition(Check.UsedEdition edition) {
    return ordered(
        "list",
        edition.list(),
        "date",
        edition.date().toString(),
        "isExact",
        edition.isExact(),
        "extract",
        edition.extract(),
        "sha256",
        edition.sha256());
  }

  static Object problem(Problem problem) {
    return ordered(
        "file",
        problem.place().file(),
        "line",
        problem.place().line(),
        "column",
        problem.place().column(),
        "message",
        problem.message(),
        "hint",
        problem.hint());
  }

  private static Object place(Place place) {
    return ordered("file", place.file(), "line", place.line());
  }

  private static @Nullable String text(Optional<?> value) {
    return value.map(Object::toString).orElse(null);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** An object of names and values in turn. */
  public static Map<String, @Nullable Object> ordered(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) Objects.requireNonNull(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return object;
  }
}
