package org.plumbline.internal.screening.names.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.Sound;
import org.plumbline.internal.screening.names.word.Word;
import org.plumbline.internal.screening.names.word.WordRole;

/**
 * Searches for the names that share the most distinctive words with a name. For one thread at a
 * time.
 */
final class NameSearch {
  /**
   * The most names examined in a search; beyond it, common words only count for names found by
   * rarer ones.
   */
  private static final int MOST_LOOKED_AT = 400_000;

  private static final int MOST_WORDS = 16;
  private static final float LEAST_SHARE = 0.4f;

  /** Each extra word of a candidate lowers its weight by this much. */
  private static final float EXTRA_WORD = 0.02f;

  /** A factor above the rounding errors of sums. */
  private static final float ROUNDED = 1.001f;

  /**
   * If a group is this many times larger than the result so far, checking whether it can add a
   * better name pays.
   */
  private static final int WORTH_ASKING = 2;

  /** The number of words in a typical name. */
  private static final int WORDS = 4;

  /** Receives a name that was found, with its weight from 0 to 1. */
  interface Taker {
    void take(int name, double weight);
  }

  private final Vocabulary vocabulary;
  private final Postings postings;

  /**
   * For each name: its score in the lower half, the last group that added to it in the upper half.
   */
  private final long[] cells;

  private int[] touched = new int[1_024];
  private int touchedCount;
  private int stamp;

  NameSearch(Vocabulary vocabulary, Postings postings) {
    this.vocabulary = vocabulary;
    this.postings = postings;
    cells = new long[postings.size()];
  }

  /** Words of the index that may stand for one or two words of the query. */
  private static final class Group {
    private int[] words = new int[8];
    private float[] alike = new float[8];
    private int size;
    private long frequency;
    private float idf;

    /** The most that the group can add to the score of a name. */
    float most() {
      return size == 0 ? 0 : idf;
    }

    void add(int word, float how) {
      for (int i = 0; i < size; i++) {
        if (words[i] == word) {
          return;
        }
      }
      if (size == words.length) {
        words = Arrays.copyOf(words, size * 2);
        alike = Arrays.copyOf(alike, size * 2);
      }
      words[size] = word;
      alike[size] = how;
      size++;
    }
  }

  void find(Name name, int limit, Taker taker) {
    List<Word> words = name.counting();
    if (words.isEmpty() || limit <= 0 || postings.size() == 0) {
      return;
    }
    words = words.subList(0, Math.min(words.size(), MOST_WORDS));
    List<Group> groups = new ArrayList<>();
    float total = 0;
    for (Word word : words) {
      Group group = like(word);
      groups.add(group);
      total += group.idf;
    }
    addJoined(words, groups);
    addSplit(words, groups);
    groups.sort(Comparator.comparingLong(group -> group.frequency));
    lookAtAll(groups, total, words.size(), limit);
    take(total, words.size(), limit, taker);
    forget();
  }

  private void lookAtAll(List<Group> groups, float total, int words, int limit) {
    float remaining = 0;
    for (Group group : groups) {
      remaining += group.most();
    }
    boolean isClosed = false;
    long looked = 0;
    for (Group group : groups) {
      looked += group.frequency;
      isClosed =
          isClosed
              || (touchedCount > 0 && looked > MOST_LOOKED_AT)
              || remaining * ROUNDED < LEAST_SHARE * total
              || (group.frequency > WORTH_ASKING * (long) touchedCount
                  && touchedCount >= limit
                  && remaining * ROUNDED < total * weightOfLast(total, words, limit));
      if (!isClosed) {
        look(group, false);
      } else if ((long) touchedCount * group.size * WORDS < group.frequency) {
        lookAtTouched(group);
      } else {
        look(group, true);
      }
      remaining -= group.most();
    }
  }

  /** The weight that a name must exceed to be among the best so far. */
  private float weightOfLast(float total, int words, int limit) {
    float[] best = new float[limit];
    for (int i = 0; i < touchedCount; i++) {
      float share = score(touched[i]) / total;
      if (share > best[0]) {
        sink(best, Math.max(best[0], weight(touched[i], share, words)));
      }
    }
    return best[0];
  }

  /** Replaces the smallest number of a heap. */
  private static void sink(float[] heap, float number) {
    int at = 0;
    for (int child = 1; child < heap.length; child = 2 * at + 1) {
      int least = child + 1 < heap.length && heap[child + 1] < heap[child] ? child + 1 : child;
      if (heap[least] >= number) {
        break;
      }
      heap[at] = heap[least];
      at = least;
    }
    heap[at] = number;
  }

  private Group like(Word word) {
    Group group = new Group();
    vocabulary.like(word, group::add);
    weigh(group);
    return group;
  }

  private void weigh(Group group) {
    int least = Integer.MAX_VALUE;
    group.frequency = 0;
    for (int i = 0; i < group.size; i++) {
      int frequency = postings.frequency(group.words[i]);
      group.frequency += frequency;
      if (group.alike[i] == 1) {
        least = frequency;
      }
    }
    boolean known = least != Integer.MAX_VALUE;
    long frequency = known ? least : Math.min(group.frequency, 50);
    group.idf = idf(Math.max(1, frequency));
  }

  private float idf(long frequency) {
    return (float) Math.log(1 + (double) postings.size() / frequency);
  }

  /** Adds joined words: Kim Jong Un may be listed as Kim Jongun. */
  private void addJoined(List<Word> words, List<Group> groups) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).role() == WordRole.PROPER && words.get(i + 1).role() == WordRole.PROPER) {
        Group group = like(words.get(i).and(words.get(i + 1)));
        if (group.size > 0) {
          group.idf = groups.get(i).idf + groups.get(i + 1).idf;
          groups.add(group);
        }
      }
    }
  }

  /** Adds split words: VladimirPutin may be listed as Vladimir Putin. */
  private void addSplit(List<Word> words, List<Group> groups) {
    for (int i = 0; i < words.size(); i++) {
      String form = words.get(i).form();
      Group whole = groups.get(i);
      if (words.get(i).role() != WordRole.PROPER
          || form.length() < 6
          || (whole.size > 0 && whole.alike[0] == 1)) {
        continue;
      }
      for (int cut = 3; cut <= form.length() - 3; cut++) {
        int first = vocabulary.number(Sound.of(form.substring(0, cut)));
        int second = first < 0 ? -1 : vocabulary.number(Sound.of(form.substring(cut)));
        if (second >= 0) {
          groups.add(half(first, whole.idf / 2));
          groups.add(half(second, whole.idf / 2));
        }
      }
    }
  }

  private Group half(int word, float idf) {
    Group group = new Group();
    group.add(word, 0.9f);
    weigh(group);
    group.idf = idf;
    return group;
  }

  /**
   * Adds a group to the scores of the names that have one of its words.
   *
   * @param onlySeen whether to skip names that no earlier group has found
   */
  private void look(Group group, boolean onlySeen) {
    stamp++;
    for (int i = 0; i < group.size; i++) {
      int word = group.words[i];
      float score = group.alike[i] * group.idf;
      int end = postings.start(word) + postings.frequency(word);
      for (int at = postings.start(word); at < end; at++) {
        int name = postings.name(at);
        long cell = cells[name];
        boolean isNew = (int) cell == 0;
        if ((int) (cell >>> Integer.SIZE) != stamp && !(isNew && onlySeen)) {
          if (isNew) {
            touch(name);
          }
          cells[name] = cell(stamp, Float.intBitsToFloat((int) cell) + score);
        }
      }
    }
  }

  private static long cell(int stamp, float score) {
    return ((long) stamp << Integer.SIZE) | (Float.floatToRawIntBits(score) & 0xffffffffL);
  }

  private float score(int name) {
    return Float.intBitsToFloat((int) cells[name]);
  }

  private void touch(int name) {
    if (touchedCount == touched.length) {
      touched = Arrays.copyOf(touched, touchedCount * 2);
    }
    touched[touchedCount++] = name;
  }

  private void lookAtTouched(Group group) {
    for (int i = 0; i < touchedCount; i++) {
      int name = touched[i];
      float best = 0;
      for (int at = 0; at < postings.length(name); at++) {
        int word = postings.word(name, at);
        for (int k = 0; k < group.size; k++) {
          if (group.words[k] == word) {
            best = Math.max(best, group.alike[k]);
          }
        }
      }
      cells[name] = cell(stamp, score(name) + best * group.idf);
    }
  }

  /** Hands on the best names in order; a heap keeps the worst of them on top. */
  private void take(float total, int words, int limit, Taker taker) {
    long[] heap = new long[limit];
    int size = 0;
    for (int i = 0; i < touchedCount; i++) {
      int name = touched[i];
      float share = score(name) / total;
      if (share < LEAST_SHARE || (size == limit && share < weightOf(heap[0]))) {
        continue;
      }
      float weight = weight(name, share, words);
      long entry = ((long) Float.floatToIntBits(weight) << 32) | (~name & 0xffffffffL);
      if (size < limit) {
        heap[size++] = entry;
        if (size == limit) {
          Arrays.sort(heap);
        }
      } else if (entry > heap[0]) {
        int at = Arrays.binarySearch(heap, entry);
        int to = -at - 2;
        System.arraycopy(heap, 1, heap, 0, to);
        heap[to] = entry;
      }
    }
    Arrays.sort(heap, 0, size);
    for (int i = size - 1; i >= 0; i--) {
      double weight = Math.min(1, weightOf(heap[i]));
      taker.take((int) ~heap[i], weight);
    }
  }

  private static float weightOf(long entry) {
    return Float.intBitsToFloat((int) (entry >>> Integer.SIZE));
  }

  private float weight(int name, float share, int words) {
    int extra = Math.min(10, Math.max(0, postings.length(name) - words));
    return share * (1 - EXTRA_WORD * extra);
  }

  private void forget() {
    for (int i = 0; i < touchedCount; i++) {
      cells[touched[i]] = 0;
    }
    touchedCount = 0;
  }
}
