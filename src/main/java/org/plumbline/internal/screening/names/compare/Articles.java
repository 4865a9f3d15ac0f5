package org.plumbline.internal.screening.names.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.Sound;
import org.plumbline.internal.screening.names.word.Word;
import org.plumbline.internal.screening.names.word.WordRole;

/** Joins an article to the word after it if the other name writes both as one word. */
public final class Articles {
  private static final Set<String> KNOWN =
      Set.of("al", "el", "ul", "ben", "bin", "ibn", "ould", "de", "di", "la", "le", "van", "von");

  private static final int LONGEST = 4;

  /** The most letters by which the lengths of two spellings of one name differ. */
  private static final int MOST_LONGER = 3;

  private static final double ALIKE = 0.85;

  private Articles() {}

  /**
   * The words of a name that count. {@code El Mabruk} becomes one word, {@code elmabruk}, if the
   * other name has {@code Elmabrouk}.
   */
  static List<Word> joined(Name name, List<Word> others) {
    List<Word> words = name.words();
    List<Word> joined = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean isArticle =
          word.role() == WordRole.PARTICLE && i + 1 < words.size() && KNOWN.contains(word.form());
      if (isArticle && words.get(i + 1).role() == WordRole.PROPER) {
        joined.add(whole(word.form(), words.get(i + 1), others));
        i++;
      } else if (word.role().counts()) {
        joined.add(word);
      }
    }
    return joined;
  }

  /**
   * The article and the word after it as one word, if the other name writes it like that; otherwise
   * the word alone.
   */
  private static Word whole(String article, Word name, List<Word> others) {
    int length = article.length();
    for (Word candidate : others) {
      String form = candidate.form();
      if (candidate.role() == WordRole.PROPER
          && form.length() > length + 2
          && Math.abs(form.length() - length - name.form().length()) <= MOST_LONGER
          && isArticle(form.substring(0, length), article)
          && !form.equals(name.form())) {
        Word rest = Word.of(form.substring(length), WordRole.PROPER, candidate.bare());
        if (WordSimilarity.of(rest, name, true) >= ALIKE) {
          return Word.of(form.substring(0, length) + name.form(), WordRole.PROPER, name.bare());
        }
      }
    }
    return name;
  }

  /** Whether {@code word} may be an article and {@code name} written as one word. */
  public static boolean mayBegin(Word word, Word name) {
    if (word.role() != WordRole.PROPER || name.role() != WordRole.PROPER) {
      return false;
    }
    String form = word.form();
    for (int length = 2; length <= LONGEST && form.length() > length + 2; length++) {
      int longer = form.length() - length - name.form().length();
      if (Math.abs(longer) <= MOST_LONGER && mayBeArticle(form.substring(0, length))) {
        Word rest = Word.of(form.substring(length), WordRole.PROPER, word.bare());
        if (WordSimilarity.of(rest, name, true) >= ALIKE) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean mayBeArticle(String start) {
    return KNOWN.contains(start) || (start.length() == 2 && isArticle(start, "al"));
  }

  private static boolean isArticle(String start, String article) {
    return start.equals(article)
        || (article.length() == 2
            && article.charAt(1) == 'l'
            && start.charAt(1) == 'l'
            && Sound.isVowel(start.charAt(0)));
  }
}
