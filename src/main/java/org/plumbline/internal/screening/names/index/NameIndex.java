package org.plumbline.internal.screening.names.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.plumbline.internal.screening.names.compare.MatchDecision;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.Word;

/**
 * An index of names and their bearers; finds the names worth comparing with a given name.
 * Immutable; may be used by several threads at once.
 *
 * @param <T> the bearer of a name
 */
public final class NameIndex<T> {
  /** The most candidates that a search returns. */
  public static final int MOST_CANDIDATES = 200;

  private final Vocabulary vocabulary;
  private final Postings postings;
  private final Lexicon lexicon;
  private final List<T> bearers;
  private final Queue<Tools> idle = new ConcurrentLinkedQueue<>();

  private NameIndex(Vocabulary vocabulary, Postings postings, Lexicon lexicon, List<T> bearers) {
    this.vocabulary = vocabulary;
    this.postings = postings;
    this.lexicon = lexicon;
    this.bearers = bearers;
  }

  /** What one search needs; not for several threads at once. */
  private record Tools(NameSearch search, QuickReject quickReject) {}

  /**
   * A name worth comparing.
   *
   * @param bearer of the name
   * @param weight how much of the query its words cover, from 0 to 1; only for sorting candidates
   */
  public record Candidate<T>(T bearer, double weight) {}

  /**
   * A name that has to be compared.
   *
   * @param bearer of the name
   * @param name as it was added
   */
  public record Found<T>(T bearer, Name name) {}

  public int size() {
    return postings.size();
  }

  /**
   * The names most worth comparing with a name, the most likely first. A bearer appears once for
   * each of its names. A name that is not comparable has no candidates.
   *
   * @param limit the most to return, up to {@link #MOST_CANDIDATES}
   */
  public List<Candidate<T>> candidates(Name name, int limit) {
    List<Candidate<T>> candidates = new ArrayList<>();
    Tools tools = tools();
    tools.search.find(
        name,
        Math.min(limit, MOST_CANDIDATES),
        (at, weight) -> candidates.add(new Candidate<>(bearers.get(at), weight)));
    idle.add(tools);
    return candidates;
  }

  /**
   * Those of the {@link #MOST_CANDIDATES} most likely names that have to be compared with a name:
   * comparing any other of them is certain to give {@link MatchDecision#NO}.
   */
  public List<Found<T>> find(Name name) {
    List<Found<T>> found = new ArrayList<>();
    Tools tools = tools();
    tools.quickReject.of(name);
    tools.search.find(
        name,
        MOST_CANDIDATES,
        (at, weight) -> {
          if (!tools.quickReject.isNone(at)) {
            found.add(new Found<>(bearers.get(at), lexicon.name(at)));
          }
        });
    idle.add(tools);
    return found;
  }

  private Tools tools() {
    Tools tools = idle.poll();
    return tools == null
        ? new Tools(new NameSearch(vocabulary, postings), new QuickReject(lexicon))
        : tools;
  }

  /** Collects the names of an index. Not for several threads at once. */
  public static final class Builder<T> {
    private final Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    private final Postings.Builder postings = new Postings.Builder();
    private final Lexicon.Builder lexicon = new Lexicon.Builder();
    private final List<T> bearers = new ArrayList<>();

    /** Adds a name; one that is not comparable is never found. */
    public Builder<T> add(Name name, T bearer) {
      for (Word word : name.words()) {
        if (word.role().counts()) {
          int number = vocabulary.add(word);
          if (!postings.has(number)) {
            postings.word(number);
          }
        }
      }
      postings.end();
      lexicon.add(name);
      bearers.add(bearer);
      return this;
    }

    public NameIndex<T> build() {
      return new NameIndex<>(
          vocabulary.finish(),
          postings.finish(vocabulary.size()),
          lexicon.finish(),
          List.copyOf(bearers));
    }
  }
}
