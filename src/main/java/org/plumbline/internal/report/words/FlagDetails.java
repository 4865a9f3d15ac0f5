package org.plumbline.internal.report.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.word.Standing;
import org.plumbline.result.Evidence;
import org.plumbline.result.Flag;
import org.plumbline.result.Ground;
import org.plumbline.source.Reply;

/**
 * What stands below the sentence of a flag: on whose word, since when known, what it depends and
 * rests on, replies.
 */
public final class FlagDetails {
  private static final int MOST_QUESTIONS = 3;
  private static final int MOST_SOURCES = 4;

  private final Flag flag;
  private final CaseWords words;

  public FlagDetails(Flag flag, CaseWords words) {
    this.flag = flag;
    this.words = words;
  }

  /** A label and what stands beside it. */
  public record Row(String label, String text) {}

  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    onTheWordOf().map(word -> new Row("On the word of", word)).ifPresent(rows::add);
    moreGrounds().map(text -> new Row("Also on", text)).forEach(rows::add);
    rows.add(new Row("Known since", knownSince()));
    inferences().map(text -> new Row("Inferred", text)).ifPresent(rows::add);
    dependsOn().forEach(rows::add);
    rows.add(new Row("Rests on", Basis.of(flag)));
    flag.replies().forEach(id -> reply(words.reply(id), rows));
    words.accepted(flag).forEach(text -> rows.add(new Row("Accepted", text)));
    return rows;
  }

  private void reply(Reply reply, List<Row> rows) {
    rows.add(new Row("Reply", words.quoted(reply)));
    CaseWords.noted(reply).ifPresent(note -> rows.add(new Row("", note)));
  }

  /** Who vouches for the firmest ground, and how firmly; empty if nobody need. */
  public Optional<String> onTheWordOf() {
    return flag.grounds().stream().limit(1).flatMap(this::word).findFirst();
  }

  /** First who told the weakest part, as that is how firmly all of it stands. */
  private Stream<String> word(Ground ground) {
    Set<String> weakest = sources(CaseWords.weakest(ground));
    Set<String> others = sources(CaseWords.vouched(ground));
    others.removeAll(weakest);
    return ground.standing().stream()
        .map(
            standing ->
                word(standing, weakest)
                    + (others.isEmpty()
                        ? ""
                        : "; for the rest " + words.cited(others, MOST_SOURCES)));
  }

  private String word(Standing standing, Collection<String> sources) {
    String how = CaseWords.standing(standing);
    return sources.isEmpty()
        ? "the case alone (" + how + ")"
        : words.cited(sources, MOST_SOURCES) + " (" + how + ")";
  }

  private static Set<String> sources(List<Evidence> facts) {
    return facts.stream()
        .flatMap(fact -> fact.sources().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<String> moreGrounds() {
    int furtherNumber = flag.grounds().size() - 1;
    return furtherNumber > 0
        ? Stream.of(
            furtherNumber
                + " further ground"
                + (furtherNumber == 1 ? "" : "s")
                + ", which 'explain' lists")
        : Stream.empty();
  }

  /** Since when it could be known. */
  public String knownSince() {
    return flag.knownSince()
        .map(
            day ->
                day
                    + (flag.known().atTheLatest() ? " at the latest" : "")
                    + (flag.hindsight() ? ", with hindsight: after the day of the check" : ""))
        .orElseGet(() -> words.notKnown(flag.known()));
  }

  private Optional<String> inferences() {
    return CaseWords.inferences(flag).map(text -> text + "; see 'explain'");
  }

  private Stream<Row> dependsOn() {
    int furtherNumber = flag.dependsOn().size() - MOST_QUESTIONS;
    Stream<String> questions =
        Stream.concat(
            flag.dependsOn().stream().limit(MOST_QUESTIONS).map(words::question),
            furtherNumber > 0
                ? Stream.of(
                    "and "
                        + furtherNumber
                        + (furtherNumber == 1 ? " more question" : " more questions"))
                : Stream.empty());
    Iterator<String> labels =
        Stream.concat(Stream.of("Depends on"), Stream.generate(() -> "")).iterator();
    return questions.map(question -> new Row(labels.next(), question));
  }
}
