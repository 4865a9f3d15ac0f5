package org.plumbline.internal.screening.list;

/** A list in one of the forms in which it is published. */
public enum PublishedList {
  /** OFAC, specially designated nationals; {@code sdn.csv}, alone or with its three companions. */
  OFAC_SDN_CSV("us-sdn", "US SDN list", "US", 1_000, true),
  /** OFAC, consolidated non-SDN list; {@code cons_prim.csv} and companions. */
  OFAC_CONSOLIDATED_CSV("us-non-sdn", "US consolidated non-SDN list", "US", 100, false),
  /** OFAC, {@code SDN.XML}. */
  OFAC_XML("us-sdn", "US SDN list", "US", 1_000, false),
  /** OFAC, {@code CONSOLIDATED.XML}. */
  OFAC_CONSOLIDATED_XML("us-non-sdn", "US consolidated non-SDN list", "US", 100, false),
  /** OFAC, {@code SDN_ADVANCED.XML}. */
  OFAC_ADVANCED_XML("us-sdn", "US SDN list", "US", 1_000, false),
  /** OFAC, {@code CONS_ADVANCED.XML}. */
  OFAC_CONSOLIDATED_ADVANCED_XML("us-non-sdn", "US consolidated non-SDN list", "US", 100, false),
  /** US Consolidated Screening List as CSV. */
  CSL_CSV("us-csl", "US Consolidated Screening List", "US", 1_000, true),
  /** US Consolidated Screening List as JSON. */
  CSL_JSON("us-csl", "US Consolidated Screening List", "US", 1_000, false),
  /** UK Sanctions List of the Foreign Office as CSV, 58 columns. */
  UK_CSV("uk", "UK Sanctions List", "GB", 1_000, true),
  /** UK Sanctions List of the Foreign Office as XML. */
  UK_XML("uk", "UK Sanctions List", "GB", 1_000, false),
  /** Consolidated list of the UK Treasury as CSV, 36 columns or the old 29. */
  OFSI_CSV("uk-ofsi", "UK consolidated list (OFSI)", "GB", 1_000, true),
  /** Consolidated list of the UN Security Council as XML. */
  UN_XML("un", "UN Security Council Consolidated List", "UN", 500, true),
  /** Consolidated list of the EU as CSV, 118 columns or the old 59. */
  EU_CSV("eu", "EU consolidated list", "EU", 1_000, true),
  /** Consolidated list of the EU as XML. */
  EU_XML("eu", "EU consolidated list", "EU", 1_000, false),
  /** The annexes of one EU act, as OpenSanctions transcribes them; 45 columns. */
  EU_ACT_CSV("eu-act", "EU act", "EU", 1, true),
  /** OpenSanctions, FollowTheMoney entities as JSON lines. */
  FTM_JSON("opensanctions", "OpenSanctions", "", 1, true),
  /** OpenSanctions, {@code targets.simple.csv}. */
  OPENSANCTIONS_CSV("opensanctions", "OpenSanctions", "", 1, false),
  /** A list that the user has written; the README documents its form. */
  OWN_CSV("own", "own list", "", 1, true);

  private final String list;
  private final String title;
  private final String authority;
  private final int floor;
  private final boolean tried;

  PublishedList(String list, String title, String authority, int floor, boolean tried) {
    this.list = list;
    this.title = title;
    this.authority = authority;
    this.floor = floor;
    this.tried = tried;
  }

  /** The name of the list on the command line, the same for all its forms. */
  public String list() {
    return list;
  }

  /** The name of the list in sentences. */
  public String title() {
    return title;
  }

  /**
   * Who publishes the list: a state (ISO 3166-1 alpha-2), UN or EU; empty if each entry names its
   * own authority.
   */
  public String authority() {
    return authority;
  }

  /** The fewest entries that a whole edition has; a file with fewer is cut off or not the list. */
  public int floor() {
    return floor;
  }

  /** Whether reading this form has been tried on a real file, whole or in part. */
  public boolean isTried() {
    return tried;
  }
}
