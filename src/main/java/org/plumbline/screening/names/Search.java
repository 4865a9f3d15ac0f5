package org.plumbline.screening.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for the names that share the most telling words with one. Works for one thread at a time.
 */
final class Search {
  /** Names looked at for a question; the commonest words then only count where others agree. */
  private static final int MOST_LOOKED_AT = 400_000;

  private static final int MOST_WORDS = 16;
  private static final float LEAST_SHARE = 0.4f;

  /** Each word that a candidate has too many makes it this much less likely. */
  private static final float EXTRA_WORD = 0.02f;

  /** Takes a name that was found, and its weight from 0 to 1. */
  interface Taker {
    void take(int name, double weight);
  }

  private final Vocabulary vocabulary;
  private final Postings postings;
  private final float[] scores;
  private final int[] stamps;
  private int[] touched = new int[1_024];
  private int touchedCount;
  private int stamp;

  Search(Vocabulary vocabulary, Postings postings) {
    this.vocabulary = vocabulary;
    this.postings = postings;
    scores = new float[postings.size()];
    stamps = new int[postings.size()];
  }

  /** Words of the index that may stand for one or two words of the question. */
  private static final class Group {
    private int[] words = new int[8];
    private float[] alike = new float[8];
    private int size;
    private long frequency;
    private float idf;

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
    long looked = 0;
    List<Group> late = new ArrayList<>();
    for (Group group : groups) {
      looked += group.frequency;
      if (looked > MOST_LOOKED_AT && touchedCount > 0) {
        late.add(group);
      } else {
        look(group);
      }
    }
    late.forEach(this::lookAtTouched);
    take(total, words.size(), limit, taker);
    forget();
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

  /** Kim Jong Un may be listed as Kim Jongun. */
  private void addJoined(List<Word> words, List<Group> groups) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).role() == Role.PROPER && words.get(i + 1).role() == Role.PROPER) {
        Group group = like(words.get(i).and(words.get(i + 1)));
        if (group.size > 0) {
          group.idf = groups.get(i).idf + groups.get(i + 1).idf;
          groups.add(group);
        }
      }
    }
  }

  /** And VladimirPutin as Vladimir Putin. */
  private void addSplit(List<Word> words, List<Group> groups) {
    for (int i = 0; i < words.size(); i++) {
      String form = words.get(i).form();
      Group whole = groups.get(i);
      if (words.get(i).role() != Role.PROPER
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

  private void look(Group group) {
    stamp++;
    for (int i = 0; i < group.size; i++) {
      int word = group.words[i];
      float score = group.alike[i] * group.idf;
      int end = postings.start(word) + postings.frequency(word);
      for (int at = postings.start(word); at < end; at++) {
        int name = postings.name(at);
        if (stamps[name] != stamp) {
          stamps[name] = stamp;
          if (scores[name] == 0) {
            touch(name);
          }
          scores[name] += score;
        }
      }
    }
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
      scores[name] += best * group.idf;
    }
  }

  /** The best, in a heap of the worst of them, then in order. */
  private void take(float total, int words, int limit, Taker taker) {
    long[] heap = new long[limit];
    int size = 0;
    for (int i = 0; i < touchedCount; i++) {
      int name = touched[i];
      float share = scores[name] / total;
      if (share < LEAST_SHARE) {
        continue;
      }
      int extra = Math.min(10, Math.max(0, postings.length(name) - words));
      float weight = share * (1 - EXTRA_WORD * extra);
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
      double weight = Math.min(1, Float.intBitsToFloat((int) (heap[i] >>> 32)));
      taker.take((int) ~heap[i], weight);
    }
  }

  private void forget() {
    for (int i = 0; i < touchedCount; i++) {
      scores[touched[i]] = 0;
    }
    touchedCount = 0;
  }
}
