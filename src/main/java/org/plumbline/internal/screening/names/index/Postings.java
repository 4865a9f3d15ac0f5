package org.plumbline.internal.screening.names.index;

import java.util.Arrays;

/** Which words each name has, and which names have each word. Immutable. */
final class Postings {
  private final int[] wordStarts;
  private final int[] names;
  private final int[] nameStarts;
  private final int[] words;

  private Postings(int[] wordStarts, int[] names, int[] nameStarts, int[] words) {
    this.wordStarts = wordStarts;
    this.names = names;
    this.nameStarts = nameStarts;
    this.words = words;
  }

  int size() {
    return nameStarts.length - 1;
  }

  /** The number of names with a word. */
  int frequency(int word) {
    return wordStarts[word + 1] - wordStarts[word];
  }

  int start(int word) {
    return wordStarts[word];
  }

  int name(int at) {
    return names[at];
  }

  /** The number of words in a name. */
  int length(int name) {
    return nameStarts[name + 1] - nameStarts[name];
  }

  int word(int name, int at) {
    return words[nameStarts[name] + at];
  }

  static final class Builder {
    private int[] nameStarts = new int[64];
    private int[] words = new int[256];
    private int size;
    private int end;

    /** Adds a word to the current name. */
    void word(int word) {
      if (end == words.length) {
        words = Arrays.copyOf(words, end * 2);
      }
      words[end++] = word;
    }

    /** Ends the current name. */
    void end() {
      size++;
      if (size == nameStarts.length) {
        nameStarts = Arrays.copyOf(nameStarts, size * 2);
      }
      nameStarts[size] = end;
    }

    boolean has(int word) {
      for (int i = nameStarts[size]; i < end; i++) {
        if (words[i] == word) {
          return true;
        }
      }
      return false;
    }

    Postings finish(int vocabulary) {
      int[] wordStarts = new int[vocabulary + 1];
      for (int i = 0; i < end; i++) {
        wordStarts[words[i] + 1]++;
      }
      for (int word = 0; word < vocabulary; word++) {
        wordStarts[word + 1] += wordStarts[word];
      }
      int[] next = wordStarts.clone();
      int[] names = new int[end];
      for (int name = 0; name < size; name++) {
        for (int i = nameStarts[name]; i < nameStarts[name + 1]; i++) {
          names[next[words[i]]++] = name;
        }
      }
      return new Postings(
          wordStarts, names, Arrays.copyOf(nameStarts, size + 1), Arrays.copyOf(words, end));
    }
  }
}
