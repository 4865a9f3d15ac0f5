package org.plumbline.internal.screening.form;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.PublishedList;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.internal.screening.read.EntryDraft;

/**
 * Which lists the parties in a file of OFAC's advanced XML are on. Each party names its lists, and
 * some are on both the SDN list and another. The file belongs to the list that every party names.
 */
final class AdvancedLists {
  private static final String SDN = "SDN List";

  private final Map<String, Map<Boolean, Listing>> byProfile = new LinkedHashMap<>();

  /** The listing of a party on the SDN list, or on all other lists together. */
  static final class Listing {
    private final Set<String> lists = new LinkedHashSet<>();
    private final Set<Effect> effects = EnumSet.noneOf(Effect.class);
    private @Nullable LocalDate since;

    void effect(Effect effect) {
      effects.add(effect);
    }

    void since(LocalDate day) {
      since = since == null || day.isBefore(since) ? day : since;
    }
  }

  /** The listing of a party on the list with this name. */
  Listing listing(String profile, String list) {
    boolean isSdn = list.equals(SDN);
    Listing listing =
        byProfile
            .computeIfAbsent(profile, id -> new LinkedHashMap<>())
            .computeIfAbsent(isSdn, sdn -> new Listing());
    listing.lists.add(list);
    if (isSdn) {
      listing.effect(Effect.ASSET_FREEZE);
    }
    return listing;
  }

  static boolean isSdn(String list) {
    return list.equals(SDN);
  }

  boolean isListed(String profile) {
    return byProfile.containsKey(profile);
  }

  /**
   * Adds the listing on the list of this file and, if there is one, the listing on the other list.
   */
  void addListings(EntryDraft entry, PublishedList kind) {
    boolean isSdn = kind == PublishedList.OFAC_ADVANCED_XML;
    Map<Boolean, Listing> listings = byProfile.getOrDefault(entry.id(), Map.of());
    Optional.ofNullable(listings.get(isSdn))
        .ifPresent(
            own -> {
              entry.effects(own.effects);
              entry.from(Optional.ofNullable(own.since));
            });
    Optional.ofNullable(listings.get(!isSdn))
        .ifPresent(
            second ->
                entry.alsoOn(
                    String.join(", ", second.lists),
                    second.effects,
                    Optional.ofNullable(second.since)));
  }

  /**
   * The list that the file belongs to.
   *
   * @throws UnreadableListException if its parties do not name their lists, or do not agree
   */
  PublishedList list(String file) {
    boolean allSdn = byProfile.values().stream().allMatch(party -> party.containsKey(true));
    boolean allOthers = byProfile.values().stream().allMatch(party -> party.containsKey(false));
    if (byProfile.isEmpty()) {
      throw new UnreadableListException(
          file
              + ": no SanctionsEntry says which list a party is on, so this may be the SDN list or the"
              + " consolidated non-SDN list. Use the file as OFAC publishes it");
    }
    if (allSdn && allOthers) {
      throw new UnreadableListException(
          file
              + ": every party here is on the SDN list and on another list, so this may be an extract"
              + " of either. Use a larger part of the list");
    }
    if (!allSdn && !allOthers) {
      throw new UnreadableListException(
          file
              + ": this mixes two lists: party "
              + first(false)
              + " is only on the SDN list, and party "
              + first(true)
              + " is not on it. Keep each list in its own files");
    }
    return allSdn ? PublishedList.OFAC_ADVANCED_XML : PublishedList.OFAC_CONSOLIDATED_ADVANCED_XML;
  }

  /**
   * The first party that is not on the SDN list or, if {@code sdn} is false, not on another list.
   */
  private String first(boolean sdn) {
    return byProfile.entrySet().stream()
        .filter(party -> !party.getValue().containsKey(sdn))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
