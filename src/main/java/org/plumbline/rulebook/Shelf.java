package org.plumbline.rulebook;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that a folder of rules holds, the packs that must be asked for among it. */
record Shelf(
    RuleFiles files,
    SortedMap<String, Pack> packs,
    SortedMap<String, Rule> rules,
    SortedMap<String, DatedValue> values,
    Excuses excuses) {
  /** Whether it has a pack of this id. */
  boolean has(String pack) {
    return packs.containsKey(pack);
  }

  /**
   * The same with the files of some edits as another shelf has them; a new rule brings its pack.
   */
  Shelf with(Collection<Edit> edits, Shelf newer) {
    SortedMap<String, Pack> somePacks = new TreeMap<>(packs);
    SortedMap<String, Rule> someRules = new TreeMap<>(rules);
    SortedMap<String, DatedValue> someValues = new TreeMap<>(values);
    RuleFiles someFiles = files;
    for (Edit edit : edits) {
      someFiles = someFiles.with(edit.file(), newer.files);
      take(edit.pack(), newer.packs, edit.kind() == Edit.Kind.PACK, somePacks);
      switch (edit.kind()) {
        case RULE -> take(edit.name(), newer.rules, true, someRules);
        case VALUE -> take(edit.valueName(), newer.values, true, someValues);
        case PACK -> {
          // it was taken with all that comes out of a pack
        }
      }
    }
    return new Shelf(someFiles, somePacks, someRules, someValues, excuses);
  }

  private static <T> void take(
      String name, SortedMap<String, T> from, boolean inAnyCase, SortedMap<String, T> to) {
    Optional<T> taken = Optional.ofNullable(from.get(name));
    if (taken.isEmpty() && inAnyCase) {
      to.remove(name);
    }
    taken.filter(one -> inAnyCase || !to.containsKey(name)).ifPresent(one -> to.put(name, one));
  }
}
