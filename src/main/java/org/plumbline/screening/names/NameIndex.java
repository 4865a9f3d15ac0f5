package org.plumbline.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Many names, and what bears each; finds those that are worth comparing with a name. Immutable, and
 * may be asked by several threads at a time.
 *
 * @param <T> what bears a name
 */
public final class NameIndex<T> {
  /** The most candidates that are ever given. */
  public static final int MOST_CANDIDATES = 200;

  private final Vocabulary vocabulary;
  private final Postings postings;
  private final List<T> bearers;
  private final Queue<Search> idle = new ConcurrentLinkedQueue<>();

  private NameIndex(Vocabulary vocabulary, Postings postings, List<T> bearers) {
    this.vocabulary = vocabulary;
    this.postings = postings;
    this.bearers = bearers;
  }

  /**
   * A name worth comparing.
   *
   * @param bearer what bears it
   * @param weight how much of the name that was looked for its words cover, from 0 to 1; only for
   *     putting candidates in order
   */
  public record Candidate<T>(T bearer, double weight) {}

  /** How many names there are. */
  public int size() {
    return postings.size();
  }

  /**
   * The names most worth comparing with one, the likeliest first. A bearer comes once for each of
   * its names. A name that is not comparable has none.
   *
   * @param limit how many at most; no more than {@link #MOST_CANDIDATES} are given
   */
  public List<Candidate<T>> candidates(Name name, int limit) {
    Search search = idle.poll();
    if (search == null) {
      search = new Search(vocabulary, postings);
    }
    List<Candidate<T>> candidates = new ArrayList<>();
    search.find(
        name,
        Math.min(limit, MOST_CANDIDATES),
        (at, weight) -> candidates.add(new Candidate<>(bearers.get(at), weight)));
    idle.add(search);
    return candidates;
  }

  /** Collects the names of an index. Not for several threads. */
  public static final class Builder<T> {
    private final Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    private final Postings.Builder postings = new Postings.Builder();
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
      bearers.add(bearer);
      return this;
    }

    /** The index of what was added. */
    public NameIndex<T> build() {
      return new NameIndex<>(
          vocabulary.finish(), postings.finish(vocabulary.size()), List.copyOf(bearers));
    }
  }
}
