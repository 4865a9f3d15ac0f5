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
 * Tells quickly, from words alone, that the comparison of a name with a name of an index can only
 * come to no. Most names that are found have one word in common and another that differs; they need
 * not be compared in full. Where it is in doubt it has them compared. Works for one thread at a
 * time.
 */
final class QuickReject {
  /** With so many words one that differs may not matter. */
  private static final int MANY = 7;

  private static final int BITS = 11;
  private static final int TRIES = 8;
  private static final byte NOT_ASKED = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;

  private final Lexicon lexicon;

  // a table of the words of the index that were met, each with whether it meets those of the name
  private final int[] numbers = new int[1 << BITS];
  private final int[] stamps = new int[1 << BITS];
  private final Word[] words = new Word[1 << BITS];
  private final boolean[] isCompared = new boolean[1 << BITS];
  private final byte[] meets = new byte[MANY << BITS];

  // the name of the index that is looked at: its words, and where they are in the table
  private final Word[] others = new Word[MANY];
  private final int[] places = new int[MANY];

  private Word[] own = new Word[0];
  private NameKind kind = NameKind.UNKNOWN;
  private boolean usable;

  /**
   * How many words of the name count, and of the other; more than are compared if one is a number.
   */
  private int counting;

  private int othersCounting;

  private int stamp;

  QuickReject(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The name that others are compared with from now on. */
  void of(Name name) {
    stamp++;
    kind = name.kind();
    List<Word> compared = name.counting().stream().filter(this::isCompared).toList();
    own = compared.toArray(Word[]::new);
    usable = own.length > 0 && own.length < MANY;
    counting = name.counting().size();
  }

  private boolean isBody() {
    return kind == NameKind.BODY;
  }

  /** Numbers in the names of bodies are compared for themselves. */
  private boolean isCompared(Word word) {
    return word.role().counts() && !(isBody() && word.role() == WordRole.NUMBER);
  }

  /** Whether a comparison can only come to no. */
  boolean isNone(int name) {
    NameKind otherNameKind = lexicon.kind(name);
    if (otherNameKind == NameKind.UNKNOWN || kind == NameKind.UNKNOWN) {
      return false;
    }
    if (otherNameKind != kind) {
      return true;
    }
    int count = usable ? read(name) : 0;
    return count > 0
        && (isBody() ? bodiesDiffer(count) : peopleDiffer(count))
        && !mayBeJoined(count)
        && !mayHaveArticles(count)
        && !(isBody() && mayBeInitials(count));
  }

  /** Reads the words of a name; 0 if there are too many or too few. */
  private int read(int name) {
    int count = 0;
    othersCounting = 0;
    for (int at = lexicon.start(name); at < lexicon.start(name + 1); at++) {
      int place = place(lexicon.number(at));
      if (place < 0 || count == MANY - 1) {
        return 0;
      }
      othersCounting += words[place].role().counts() ? 1 : 0;
      if (isCompared[place]) {
        others[count] = words[place];
        places[count] = place;
        count++;
      }
    }
    return count;
  }

  /**
   * Where the row of a word is, which is written now if it is new; -1 if there is no place left.
   */
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
    Arrays.fill(meets, place * MANY, place * MANY + own.length, NOT_ASKED);
  }

  private boolean meets(int mine, int otherNumber) {
    int at = places[otherNumber] * MANY + mine;
    if (meets[at] == NOT_ASKED) {
      meets[at] = WordSimilarity.isAny(own[mine], others[otherNumber], !isBody()) ? YES : NO;
    }
    return meets[at] == YES;
  }

  private boolean isMet(int mine, int count) {
    for (int otherNumber = 0; otherNumber < count; otherNumber++) {
      if (meets(mine, otherNumber)) {
        return true;
      }
    }
    return false;
  }

  private boolean meetsOne(int otherNumber) {
    for (int mine = 0; mine < own.length; mine++) {
      if (meets(mine, otherNumber)) {
        return true;
      }
    }
    return false;
  }

  /** A word of the shorter name that meets none is in conflict with one of the longer. */
  private boolean peopleDiffer(int count) {
    if (own.length <= count) {
      for (int mine = 0; mine < own.length; mine++) {
        if (!isMet(mine, count)) {
          return true;
        }
      }
    }
    if (count <= own.length) {
      for (int otherNumber = 0; otherNumber < count; otherNumber++) {
        if (!meetsOne(otherNumber)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Two words that meet none, of which one tells a name from others, are in conflict. */
  private boolean bodiesDiffer(int count) {
    boolean left = false;
    boolean right = false;
    boolean isProper = false;
    for (int mine = 0; mine < own.length; mine++) {
      if (!isMet(mine, count)) {
        left = true;
        isProper |= own[mine].role() == WordRole.PROPER;
      }
    }
    for (int otherNumber = 0; otherNumber < count; otherNumber++) {
      if (!meetsOne(otherNumber)) {
        right = true;
        isProper |= others[otherNumber].role() == WordRole.PROPER;
      }
    }
    return left && right && isProper;
  }

  // --- words that are written together on one side only
  // -------------------------------------------

  private boolean mayBeJoined(int count) {
    return mayBeJoined(own, own.length, others, count)
        || mayBeJoined(others, count, own, own.length);
  }

  /** Whether a word on one side may be an article and a word of the other. */
  private boolean mayHaveArticles(int count) {
    for (Word mine : own) {
      for (int j = 0; j < count; j++) {
        if (Articles.mayBegin(mine, others[j]) || Articles.mayBegin(others[j], mine)) {
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

  /** Whether the only word of one name may be made of the first letters of the other. */
  private boolean mayBeInitials(int count) {
    return (count == 1 && others[0].form().length() == counting)
        || (own.length == 1 && own[0].form().length() == othersCounting);
  }
}
