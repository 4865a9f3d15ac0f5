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
 * OFAC's remarks: weak aliases, countries and links, separated by semicolons. The whole text also
 * becomes the remark of the entry, so a reader can see what is not understood here.
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
   * Reads the remarks.
   *
   * @param cut whether they are cut off, so that the last part is incomplete
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
      takeIf(ALIAS, part, name -> entry.name(name, NameQuality.WEAK));
    } else if (part.contains("inked To")) {
      if (!takeIf(LINK, part, linkedName -> link(linkedName, part))) {
        takeIf(LINK_AMONG_OTHERS, part, linkedName -> link(linkedName, part));
      }
    } else if (part.contains("ationality") || part.contains("citizen ")) {
      takeIf(NATIONALITY, part, entry::country);
    } else if (part.contains("POB ")) {
      takeIf(BIRTHPLACE, part, place -> entry.countries(Countries.in(lastOf(place))));
    }
  }

  private static boolean takeIf(Pattern pattern, String part, Consumer<String> taker) {
    Matcher found = pattern.matcher(part);
    if (!found.matches()) {
      return false;
    }
    taker.accept(found.group(1));
    return true;
  }

  private void link(String linkedName, String words) {
    entry.link(Relation.LINKED_TO, true, withoutStop(linkedName), words, place);
  }

  /** The country is the last of several places. */
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
