package org.plumbline.internal.screening.form;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.internal.screening.read.EntryDraft;
import org.plumbline.internal.screening.read.ListDraft;

/**
 * Decides which of OFAC's two lists a file is, if its entries name only their programmes. Some
 * programmes are on one list only, and some on either; an entry with programmes of both kinds may
 * be on both lists. The file is the list to which at least one of its entries must belong, as long
 * as no entry must belong to the other.
 */
final class OfacProgrammes {
  /**
   * The only programme of the non-SDN list that is read as an asset freeze. Some of the others only
   * forbid dealings of one kind, so the effect of the others is left open.
   */
  private static final String BLOCKS = "SDGT";

  /** Programmes that no SDN entry has as its only one. */
  private static final Pattern NON_SDN =
      Pattern.compile("NS-.*|561-(Related|RELATED)|FSE-.*|CMIC-.*|CAPTA.*");

  /** Programmes that an entry of either list may have as its only one. */
  private static final Pattern EITHER =
      Pattern.compile(
          "(UKRAINE|RUSSIA|BELARUS|BURMA|VENEZUELA|ETHIOPIA|NICARAGUA|HK|PEESA|CAATSA|IFCA|ISA"
              + "|IFSR|HIFPAA|HIZBALLAH)\\b.*");

  private final PublishedList sdn;
  private final PublishedList nonSdn;
  private String onlySdn = "";
  private String onlyNonSdn = "";

  OfacProgrammes(PublishedList sdn, PublishedList nonSdn) {
    this.sdn = sdn;
    this.nonSdn = nonSdn;
  }

  /** Notes the programmes of an entry. */
  void entry(String id, Collection<String> programmes) {
    String described = "entry " + id + " (" + String.join(", ", programmes) + ")";
    if (programmes.isEmpty()) {
      return;
    }
    if (programmes.stream().allMatch(NON_SDN.asMatchPredicate())) {
      onlyNonSdn = onlyNonSdn.isEmpty() ? described : onlyNonSdn;
    } else if (programmes.stream().noneMatch(NON_SDN.asMatchPredicate())
        && !programmes.stream().allMatch(EITHER.asMatchPredicate())) {
      onlySdn = onlySdn.isEmpty() ? described : onlySdn;
    }
  }

  /**
   * Finishes all entries of a file, as the list is known by now. Each entry of the SDN list is an
   * asset freeze; on the other list, only those under {@link #BLOCKS} are.
   *
   * @param file its name
   * @throws UnreadableListException as {@link #list} does
   */
  void finish(List<EntryDraft> entries, String file, ListDraft draft) {
    if (entries.isEmpty()) {
      return;
    }
    PublishedList list = list(file);
    draft.kind(list);
    for (EntryDraft entry : entries) {
      if (list == sdn || entry.hasProgramme(BLOCKS)) {
        entry.effect(Effect.ASSET_FREEZE);
      }
      entry.finish();
    }
  }

  /**
   * The list that the file is.
   *
   * @param name of the file
   * @throws UnreadableListException if its entries do not decide it, or contradict each other
   */
  private PublishedList list(String name) {
    if (!onlySdn.isEmpty() && !onlyNonSdn.isEmpty()) {
      throw new UnreadableListException(
          name
              + ": this mixes two lists: "
              + onlySdn
              + " can only be on the "
              + sdn.title()
              + ", and "
              + onlyNonSdn
              + " only on the "
              + nonSdn.title()
              + ". Keep each list in its own files");
    }
    if (onlySdn.isEmpty() && onlyNonSdn.isEmpty()) {
      throw new UnreadableListException(
          name
              + ": this may be the "
              + sdn.title()
              + " or the "
              + nonSdn.title()
              + ": all programmes of its entries are on both. Use a larger part of the list, or the"
              + " advanced XML, in which each entry names its list");
    }
    return onlySdn.isEmpty() ? nonSdn : sdn;
  }
}
