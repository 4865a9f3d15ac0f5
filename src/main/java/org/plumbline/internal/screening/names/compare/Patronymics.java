package org.plumbline.internal.screening.names.compare;

import java.util.List;
import java.util.Set;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.Word;

/** Finds names that swap child and father. */
final class Patronymics {
  private static final Set<String> SON_OR_DAUGHTER_OF =
      Set.of("bin", "ben", "ibn", "bint", "binti", "ould", "wuld");

  private Patronymics() {}

  /** As in Omar bin Hasan and Hasan bin Omar. */
  static boolean areSwapped(Name first, Name second) {
    List<Word> words = first.words();
    for (int i = 1; i + 1 < words.size(); i++) {
      if (SON_OR_DAUGHTER_OF.contains(words.get(i).form())
          && isChildOf(words.get(i + 1), words.get(i - 1), second.words())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isChildOf(Word child, Word father, List<Word> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      if (SON_OR_DAUGHTER_OF.contains(words.get(i).form())
          && words.get(i - 1).sound().equals(child.sound())
          && words.get(i + 1).sound().equals(father.sound())
          && !child.sound().equals(father.sound())) {
        return true;
      }
    }
    return false;
  }
}
