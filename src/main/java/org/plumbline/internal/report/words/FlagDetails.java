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
import org.plumbline.internal.text.Brackets;
import org.plumbline.result.Evidence;
import org.plumbline.result.Flag;
import org.plumbline.result.Ground;
import org.plumbline.source.Reply;

/** The details of a flag: who says so, when that was published, open questions, basis, replies. */
public final class FlagDetails {
  private static final int MOST_QUESTIONS = 3;
  private static final int MOST_SOURCES = 4;

  private final Flag flag;
  private final CaseWords words;

  public FlagDetails(Flag flag, CaseWords words) {
    this.flag = flag;
    this.words = words;
  }

  /** A label and its text; the label is empty where the text continues the row above. */
  public record Row(String label, String text) {}

  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    accordingTo().map(text -> new Row("According to", text)).ifPresent(rows::add);
    moreGrounds().map(text -> new Row("More grounds", text)).forEach(rows::add);
    rows.add(since());
    inferences().map(text -> new Row("Inferred", text)).ifPresent(rows::add);
    dependsOn().forEach(rows::add);
    rows.add(new Row("Basis", Basis.of(flag)));
    flag.replies().forEach(id -> reply(words.reply(id), rows));
    words.accepted(flag).forEach(text -> rows.add(new Row("Accepted", text)));
    return rows;
  }

  private void reply(Reply reply, List<Row> rows) {
    rows.add(new Row("Reply", words.quoted(reply)));
    CaseWords.noted(reply).ifPresent(note -> rows.add(new Row("", note)));
  }

  /** Who vouches for the first ground, and how firmly; empty if nobody needs to. */
  public Optional<String> accordingTo() {
    return flag.grounds().stream().limit(1).flatMap(this::word).findFirst();
  }

  /** Begins with the sources of the weakest facts: the flag is only as firm as these. */
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
                        : "; for other facts: " + words.cited(others, MOST_SOURCES)));
  }

  private String word(Standing standing, Collection<String> sources) {
    String how = CaseWords.standing(standing);
    return Brackets.add(
        sources.isEmpty() ? "the case alone" : words.cited(sources, MOST_SOURCES), how);
  }

  private static Set<String> sources(List<Evidence> facts) {
    return facts.stream()
        .flatMap(fact -> fact.sources().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<String> moreGrounds() {
    int count = flag.grounds().size() - 1;
    return count > 0 ? Stream.of(count + "; 'explain' lists them") : Stream.empty();
  }

  /** When the last source was published, or from when the rule applies. */
  public Row since() {
    return words.since(flag);
  }

  private Optional<String> inferences() {
    return CaseWords.inferences(flag).map(text -> text + "; see 'explain'");
  }

  private Stream<Row> dependsOn() {
    int count = flag.dependsOn().size() - MOST_QUESTIONS;
    Stream<String> questions =
        Stream.concat(
            flag.dependsOn().stream().limit(MOST_QUESTIONS).map(words::question),
            count > 0
                ? Stream.of("and " + count + (count == 1 ? " more question" : " more questions"))
                : Stream.empty());
    Iterator<String> labels =
        Stream.concat(Stream.of("Depends on"), Stream.generate(() -> "")).iterator();
    return questions.map(question -> new Row(labels.next(), question));
  }
}
