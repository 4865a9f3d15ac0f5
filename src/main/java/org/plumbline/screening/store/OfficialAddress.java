package org.plumbline.screening.store;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The official address of a list.
 *
 * @param list its name
 * @param files the addresses of its files
 */
public record OfficialAddress(String list, List<URI> files) {
  private static final String OFAC =
      "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/";

  private static final List<OfficialAddress> ALL =
      List.of(
          of(
              "us-sdn",
              OFAC + "SDN.CSV",
              OFAC + "ADD.CSV",
              OFAC + "ALT.CSV",
              OFAC + "SDN_COMMENTS.CSV"),
          of(
              "us-non-sdn",
              OFAC + "CONS_PRIM.CSV",
              OFAC + "CONS_ADD.CSV",
              OFAC + "CONS_ALT.CSV",
              OFAC + "CONS_COMMENTS.CSV"),
          of("us-csl", "https://api.trade.gov/static/consolidated_screening_list/consolidated.csv"),
          of("uk", "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv"),
          of("un", "https://scsanctions.un.org/resources/xml/en/consolidated.xml"));

  /** Copies the addresses. */
  public OfficialAddress {
    files = List.copyOf(files);
  }

  private static OfficialAddress of(String list, String... files) {
    return new OfficialAddress(list, Stream.of(files).map(URI::create).toList());
  }

  /** The lists whose addresses are known. */
  public static List<OfficialAddress> all() {
    return ALL;
  }

  /** The addresses of a list, if they are known. */
  public static Optional<OfficialAddress> of(String list) {
    return ALL.stream().filter(address -> address.list().equals(list)).findFirst();
  }
}
