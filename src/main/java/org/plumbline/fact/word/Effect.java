package org.plumbline.fact.word;

/** The effect of a sanctions listing. "Sanctioned" can mean any of these different things. */
public enum Effect {
  /** Funds and economic resources are frozen and may not be made available. */
  ASSET_FREEZE("no funds or economic resources may be made available to it without a licence"),
  /** The kind of assistance that the listing names may not be given. */
  ASSISTANCE_BAN("the assistance that the listing names may not be given to it without a licence"),
  /** A person may not enter or stay. */
  TRAVEL_BAN("the person may not enter or stay"),
  /** People may not get a visa; nothing is frozen. */
  ENTRY_BAR("the person is barred from entry; nothing is frozen"),
  /** Exports to the body need a licence; nothing is frozen. */
  EXPORT_LICENSING("exports to it of items under that control need a licence; nothing is frozen");

  private final String forbids;

  Effect(String forbids) {
    this.forbids = forbids;
  }

  /** What the listing forbids or requires, in words that go no further than the listing. */
  public String forbids() {
    return forbids;
  }

  @Override
  public String toString() {
    return Words.of(this);
  }
}
