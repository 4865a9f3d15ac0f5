package org.plumbline.internal.screening.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.screening.read.Countries;
import org.plumbline.internal.screening.read.EntryDraft;
import org.plumbline.internal.screening.read.Spaces;
import org.plumbline.problem.Place;

/**
 * What the remarks of OFAC say: weak aliases, states and links, between semicolons. The whole text
 * becomes the remark of the entry, so whatever is not understood here can still be read there.
 */
final class OfacRemarks {
  private static final Pattern BETWEEN = Pattern.compile(";\\s+");
  private static final Pattern ALIAS = Pattern.compile("(?:alt\\. )?[afn]\\.k\\.a\\. '(.+)'");
  private static final Pattern LINK = Pattern.compile("(?:also )?Linked To:? (.+)");
  private static final Pattern LINK_AMONG_OTHERS =
      Pattern.compile(".*?\\((?:also )?Linked To:? (.+?)\\)\\.?(?: .*)?");
  private static final Pattern NATIONALITY =
      Pattern.compile(
          "(?:alt\\. )?(?:possibly )?(?:nationality|Nationality of Registration|citizen):? (.+)");
  private static final Pattern BIRTHPLACE = Pattern.compile("(?:alt\\. )?POB (.+)");

  /** A full stop that belongs to an abbreviation such as S.A. and not to the end of the remarks. */
  private static final Pattern ABBREVIATION = Pattern.compile(".*\\.\\p{L}\\.");

  private final EntryDraft entry;
  private final Place place;

  OfacRemarks(EntryDraft entry, Place place) {
    this.entry = entry;
    this.place = place;
  }

  /**
   * Reads them.
   *
   * @param cut whether they break off, so that nobody knows how the last part goes on
   */
  void read(String remarks, boolean cut) {
    String text = Spaces.single(remarks);
    entry.remark("", text);
    List<String> parts = Arrays.asList(BETWEEN.split(text, -1));
    for (String part : cut ? parts.subList(0, parts.size() - 1) : parts) {
      readPart(withoutStop(part));
    }
  }

  private void readPart(String part) {
    if (part.contains(".k.a. '")) {
      taking(ALIAS, part, name -> entry.name(name, NameQuality.WEAK));
    } else if (part.contains("inked To")) {
      if (!taking(LINK, part, otherText -> link(otherText, part))) {
        taking(LINK_AMONG_OTHERS, part, otherText -> link(otherText, part));
      }
    } else if (part.contains("ationality") || part.contains("citizen ")) {
      taking(NATIONALITY, part, entry::country);
    } else if (part.contains("POB ")) {
      taking(BIRTHPLACE, part, place -> entry.countries(Countries.in(lastOf(place))));
    }
  }

  private static boolean taking(Pattern pattern, String part, Consumer<String> taker) {
    Matcher found = pattern.matcher(part);
    if (!found.matches()) {
      return false;
    }
    taker.accept(found.group(1));
    return true;
  }

  private void link(String otherText, String words) {
    entry.link(Relation.LINKED_TO, true, withoutStop(otherText), words, place);
  }

  /** Where several places are given, the state stands last. */
  private static String lastOf(String place) {
    if (!Countries.exactly(place).isEmpty()) {
      return place;
    }
    return place.substring(place.lastIndexOf(',') + 1);
  }

  private static String withoutStop(String part) {
    return part.endsWith(".") && !ABBREVIATION.matcher(part).matches()
        ? part.substring(0, part.length() - 1)
        : part;
  }
}
