package org.plumbline;

import java.util.stream.Collectors;
import org.plumbline.rulebook.Pack;
import org.plumbline.rulebook.Rulebook;

/** The rules that come with Plumbline, also those of packs that must be asked for. */
public final class AllRules {
  /** Loaded once. */
  public static final Rulebook OF_ALL_PACKS = all();

  private AllRules() {}

  private static Rulebook all() {
    Rulebook rules = Rulebook.bundled();
    return rules.only(rules.allPacks().stream().map(Pack::id).collect(Collectors.toSet()));
  }
}
