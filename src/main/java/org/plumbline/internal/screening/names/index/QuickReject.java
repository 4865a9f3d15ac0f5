package org.plumbline.internal.screening.names.index;

import java.util.Arrays;
import java.util.List;
import org.plumbline.internal.screening.names.compare.Alignment;
import org.plumbline.internal.screening.names.compare.Articles;
import org.plumbline.internal.screening.names.compare.WordSimilarity;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.NameKind;
import org.plumbline.internal.screening.names.word.Word;
import org.plumbline.internal.screening.names.word.WordRole;

/**
 * Recognises quickly, from words alone, names whose comparison is certain to give no match. Most
 * names that a search finds share one word and differ in another; comparing them in full would
 * waste time. If in doubt, it does not reject. For one thread at a time.
 */
final class QuickReject {
  /** In a name with this many words, one that differs may not matter. */
  private static final int MANY = 7;

  private static final int BITS = 11;
  private static final int TRIES = 8;
  private static final byte NOT_ASKED = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;

  private final Lexicon lexicon;

  // a hash table of words of the index, each with whether it is related to the words of the query
  private final int[] numbers = new int[1 << BITS];
  private final int[] stamps = new int[1 << BITS];
  private final Word[] words = new Word[1 << BITS];
  private final boolean[] isCompared = new boolean[1 << BITS];
  private final byte[] meets = new byte[MANY << BITS];

  // the words of the current name of the index, and their places in the table
  private final Word[] theirWords = new Word[MANY];
  private final int[] places = new int[MANY];

  private Word[] ownWords = new Word[0];
  private NameKind kind = NameKind.UNKNOWN;
  private boolean usable;

  /**
   * How many words count in the query and in the other name; numbers count but are not compared
   * here.
   */
  private int ownCounting;

  private int theirCounting;

  private int stamp;

  QuickReject(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Sets the name to compare others with. */
  void of(Name name) {
    stamp++;
    kind = name.kind();
    List<Word> compared = name.counting().stream().filter(this::isCompared).toList();
    ownWords = compared.toArray(Word[]::new);
    usable = ownWords.length > 0 && ownWords.length < MANY;
    ownCounting = name.counting().size();
  }

  private boolean isBody() {
    return kind == NameKind.BODY;
  }

  /** Numbers in the names of bodies are compared separately. */
  private boolean isCompared(Word word) {
    return word.role().counts() && !(isBody() && word.role() == WordRole.NUMBER);
  }

  /** Whether a comparison is certain to give no match. */
  boolean isNone(int name) {
    NameKind listedKind = lexicon.kind(name);
    if (listedKind == NameKind.UNKNOWN || kind == NameKind.UNKNOWN) {
      return false;
    }
    if (listedKind != kind) {
      return true;
    }
    int count = usable ? read(name) : 0;
    return count > 0
        && (isBody() ? bodiesDiffer(count) : peopleDiffer(count))
        && !mayBeJoined(count)
        && !mayHaveArticles(count)
        && !(isBody() && mayBeInitials(count));
  }

  /** Reads the words of a name and returns their number; 0 if there are too many or too few. */
  private int read(int name) {
    int count = 0;
    theirCounting = 0;
    for (int at = lexicon.start(name); at < lexicon.start(name + 1); at++) {
      int place = place(lexicon.number(at));
      if (place < 0 || count == MANY - 1) {
        return 0;
      }
      theirCounting += words[place].role().counts() ? 1 : 0;
      if (isCompared[place]) {
        theirWords[count] = words[place];
        places[count] = place;
        count++;
      }
    }
    return count;
  }

  /** The place of a word in the table, filled if it is new; -1 if there is no room. */
  private int place(int number) {
    int first = (number * 0x9e3779b9) >>> (Integer.SIZE - BITS);
    for (int i = 0; i < TRIES; i++) {
      int place = (first + i) & (words.length - 1);
      if (stamps[place] != stamp) {
        stamps[place] = stamp;
        numbers[place] = number;
        fill(place, lexicon.word(number));
        return place;
      }
      if (numbers[place] == number) {
        return place;
      }
    }
    return -1;
  }

  private void fill(int place, Word word) {
    words[place] = word;
    isCompared[place] = isCompared(word);
    Arrays.fill(meets, place * MANY, place * MANY + ownWords.length, NOT_ASKED);
  }

  private boolean meets(int mine, int theirs) {
    int at = places[theirs] * MANY + mine;
    if (meets[at] == NOT_ASKED) {
      meets[at] =
          WordSimilarity.areRelated(ownWords[mine], theirWords[theirs], !isBody()) ? YES : NO;
    }
    return meets[at] == YES;
  }

  private boolean isMet(int mine, int count) {
    for (int theirs = 0; theirs < count; theirs++) {
      if (meets(mine, theirs)) {
        return true;
      }
    }
    return false;
  }

  private boolean meetsOne(int theirs) {
    for (int mine = 0; mine < ownWords.length; mine++) {
      if (meets(mine, theirs)) {
        return true;
      }
    }
    return false;
  }

  /** A word of the shorter name without a related word conflicts with a word of the longer name. */
  private boolean peopleDiffer(int count) {
    if (ownWords.length <= count) {
      for (int mine = 0; mine < ownWords.length; mine++) {
        if (!isMet(mine, count)) {
          return true;
        }
      }
    }
    if (count <= ownWords.length) {
      for (int theirs = 0; theirs < count; theirs++) {
        if (!meetsOne(theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Unrelated words on both sides conflict if one of them is distinctive. */
  private boolean bodiesDiffer(int count) {
    boolean left = false;
    boolean right = false;
    boolean isProper = false;
    for (int mine = 0; mine < ownWords.length; mine++) {
      if (!isMet(mine, count)) {
        left = true;
        isProper |= ownWords[mine].role() == WordRole.PROPER;
      }
    }
    for (int theirs = 0; theirs < count; theirs++) {
      if (!meetsOne(theirs)) {
        right = true;
        isProper |= theirWords[theirs].role() == WordRole.PROPER;
      }
    }
    return left && right && isProper;
  }

  // --- words that are joined in one of the names only

  private boolean mayBeJoined(int count) {
    return mayBeJoined(ownWords, ownWords.length, theirWords, count)
        || mayBeJoined(theirWords, count, ownWords, ownWords.length);
  }

  /** Whether a word on one side may be an article and a word of the other. */
  private boolean mayHaveArticles(int count) {
    for (Word mine : ownWords) {
      for (int j = 0; j < count; j++) {
        if (Articles.mayBegin(mine, theirWords[j]) || Articles.mayBegin(theirWords[j], mine)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether neighbours on one side may be one word of the other, or the initials in it. */
  private boolean mayBeJoined(Word[] parts, int size, Word[] wholes, int count) {
    for (int i = 0; i + 1 < size; i++) {
      for (int j = 0; j < count; j++) {
        if (Alignment.mayBeJoined(parts, i, size, wholes[j])
            || areInitials(parts[i], parts[i + 1], wholes[j])) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean areInitials(Word word, Word next, Word both) {
    return !isBody()
        && both.form().length() == 2
        && both.form().charAt(0) == word.form().charAt(0)
        && both.form().charAt(1) == next.form().charAt(0);
  }

  /** Whether the only word of one name may be the initials of the other. */
  private boolean mayBeInitials(int count) {
    return (count == 1 && theirWords[0].form().length() == ownCounting)
        || (ownWords.length == 1 && ownWords[0].form().length() == theirCounting);
  }
}
