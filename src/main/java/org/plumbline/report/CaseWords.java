package org.plumbline.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.casefile.Question;
import org.plumbline.casefile.Reply;
import org.plumbline.casefile.Source;
import org.plumbline.facts.Standing;
import org.plumbline.flags.Evidence;
import org.plumbline.flags.Ground;
import org.plumbline.reading.Check;

/** Sources, questions and replies of a case, in words. */
final class CaseWords {
  private final Map<String, Source> sources;
  private final Map<String, Question> questions;
  private final Map<String, Reply> replies;

  CaseWords(Check check) {
    sources = byId(check.of().sources(), Source::id);
    questions = byId(check.of().questions(), Question::id);
    replies = byId(check.of().replies(), Reply::id);
  }

  private static <T> Map<String, T> byId(Collection<T> all, Function<T, String> id) {
    return all.stream().collect(Collectors.toMap(id, one -> one, (first, second) -> first, LinkedHashMap::new));
  }

  /** All facts of a ground that somebody vouches for, also those that say that something is not there. */
  static List<Evidence> vouched(Ground ground) {
    return Stream.concat(
            ground.evidence().stream(), ground.searches().stream().flatMap(search -> search.absences().stream()))
        .filter(evidence -> evidence.standing().isPresent())
        .toList();
  }

  /** {@code Freedom from Torture, 2022-05-17; Hansard, 2021-03-22}; a reprint beside what it repeats is left out. */
  String cited(Collection<String> ids) {
    return ids.stream()
        .filter(id -> source(id).map(source -> !ids.contains(source.repeats())).orElse(true))
        .map(this::cited)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String cited(String id) {
    return source(id).map(source -> publisher(id) + source.published().map(date -> ", " + date).orElse(", undated")).orElse(id);
  }

  /** Who published a source; its title or id if the case does not say. */
  String publisher(String id) {
    return source(id)
        .flatMap(source -> Stream.of(source.publisher(), source.title()).filter(name -> !name.isEmpty()).findFirst())
        .orElse(id);
  }

  private Optional<Source> source(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  /** The words of a question. */
  String question(String id) {
    return Optional.ofNullable(questions.get(id)).map(Question::text).orElse(id);
  }

  /** A reply that a flag names. */
  Reply reply(String id) {
    return Objects.requireNonNull(replies.get(id), id);
  }

  /** {@code the Foreign Office, 2022-07-13: "..."}. */
  String quoted(Reply reply) {
    return reply.by() + reply.date().map(date -> ", " + date).orElse("")
        + (reply.words().isEmpty() ? "" : ": \"" + reply.words() + "\"");
  }

  /** How firmly something stands, in words. */
  static String standing(Standing standing) {
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
