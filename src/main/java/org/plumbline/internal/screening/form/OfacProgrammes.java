package org.plumbline.internal.screening.form;

import java.util.Collection;
import java.util.regex.Pattern;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.UnreadableListException;

/**
 * Which of its two lists a file of OFAC is, where its entries do not name their list but only their
 * programmes. Some programmes stand on one of the lists only, and some on either; an entry under
 * programmes of both kinds may be on both lists. So it takes an entry that can be on one list only,
 * and none that can only be on the other.
 */
final class OfacProgrammes {
  /**
   * The only programme of the non-SDN list that was taken to block whoever stands under it: of the
   * others, some only forbid dealings of one kind there, so that their effect is not said.
   */
  static final String BLOCKS = "SDGT";

  /** Programmes under which nobody stands on the SDN list without another one beside it. */
  private static final Pattern NON_SDN =
      Pattern.compile("NS-.*|561-(Related|RELATED)|FSE-.*|CMIC-.*|CAPTA.*");

  /** Programmes under which somebody may stand on either list without another one beside it. */
  private static final Pattern EITHER =
      Pattern.compile(
          "(UKRAINE|RUSSIA|BELARUS|BURMA|VENEZUELA|ETHIOPIA|NICARAGUA|HK|PEESA|CAATSA|IFCA|ISA"
              + "|IFSR|HIFPAA|HIZBALLAH)\\b.*");

  private final PublishedList sdn;
  private final PublishedList nonSdn;
  private String onlySdn = "";
  private String onlyNonSdn = "";

  /** For a form of which these two are the lists. */
  OfacProgrammes(PublishedList sdn, PublishedList nonSdn) {
    this.sdn = sdn;
    this.nonSdn = nonSdn;
  }

  /** Takes the programmes of the next entry. */
  void entry(String id, Collection<String> programmes) {
    String said = "entry " + id + " (" + String.join(", ", programmes) + ")";
    if (programmes.isEmpty()) {
      return;
    }
    if (programmes.stream().allMatch(NON_SDN.asMatchPredicate())) {
      onlyNonSdn = onlyNonSdn.isEmpty() ? said : onlyNonSdn;
    } else if (programmes.stream().noneMatch(NON_SDN.asMatchPredicate())
        && !programmes.stream().allMatch(EITHER.asMatchPredicate())) {
      onlySdn = onlySdn.isEmpty() ? said : onlySdn;
    }
  }

  /**
   * Which list it is.
   *
   * @param name of the file
   * @throws UnreadableListException if the entries do not say, or some say one and some the other
   */
  PublishedList list(String name) {
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
