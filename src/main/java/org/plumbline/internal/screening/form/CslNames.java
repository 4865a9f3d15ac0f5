package org.plumbline.internal.screening.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.screening.read.EntryDraft;
import org.plumbline.internal.screening.read.ListDraft;
import org.plumbline.internal.screening.read.Spaces;
import org.plumbline.problem.Place;

/**
 * The names of the Consolidated Screening List. Some contain more than a name: that successors and
 * subsidiaries are included, or whose subsidiary or affiliate the body is. This is cut off and
 * becomes a link if it names a body; the name as published is kept in the remarks.
 */
final class CslNames {
  private static final Pattern AND_SUCCESSORS =
      Pattern.compile(
          "[;,]?\\s*(?:and|or) (?:any|its|all) (?:successors?|sub-?units?|subsidiar(?:y|ies))\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern SUBSIDIARY =
      Pattern.compile(
          "\\s*\\((?:an? )?(?:wholly[- ]owned )?subsidiary of (?:the )?([^()]+)\\)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AFFILIATED =
      Pattern.compile(
          "[\\s;,.(]*affiliated entit(?:y|ies):\\s*([^()]+)\\)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s+");

  /**
   * "and" before the last alias: after a semicolon, or after a full stop and comma as in {@code
   * Ltd., and}.
   */
  private static final Pattern LAST = Pattern.compile("^and\\s+|(?<=\\.),\\s+and\\s+");

  private static final Pattern LOST = Pattern.compile("\\p{L}\\?|\\?\\p{L}");

  private final EntryDraft entry;
  private final Place place;
  private final ListDraft draft;

  CslNames(EntryDraft entry, Place place, ListDraft draft) {
    this.entry = entry;
    this.place = place;
    this.draft = draft;
  }

  /** Adds the name and the aliases, which are separated by semicolons. */
  void read(String name, String aliases) {
    take(name, NameQuality.PRIMARY);
    for (String part : BETWEEN.split(aliases, -1)) {
      for (String alias : LAST.split(part, -1)) {
        take(alias, NameQuality.ALIAS);
      }
    }
  }

  private void take(String published, NameQuality quality) {
    String name = without(AND_SUCCESSORS, published);
    name = linked(SUBSIDIARY, name, Relation.OWNED_BY);
    name = linked(AFFILIATED, name, Relation.LINKED_TO);
    if (!name.equals(published)) {
      entry.remark("Name as published", published);
    }
    if (LOST.matcher(name).find()) {
      draft.notRead(
          place, "the name '" + Spaces.single(name) + "' contains '?' where letters were lost");
    }
    entry.name(name, quality);
  }

  private static String without(Pattern pattern, String name) {
    Matcher found = pattern.matcher(name);
    return found.find() && found.start() > 0 ? name.substring(0, found.start()) : name;
  }

  private String linked(Pattern pattern, String name, Relation relation) {
    Matcher found = pattern.matcher(name);
    StringBuilder rest = new StringBuilder();
    while (found.find()) {
      for (String linkedName : BETWEEN.split(found.group(1), -1)) {
        entry.link(
            relation,
            true,
            LAST.matcher(linkedName).replaceFirst(""),
            found.group().strip(),
            place);
      }
      found.appendReplacement(rest, "");
    }
    return found.appendTail(rest).toString();
  }
}
