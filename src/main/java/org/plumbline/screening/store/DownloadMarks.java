package org.plumbline.screening.store;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The ETags of the files that were fetched last, so that an unchanged file is not fetched again.
 */
final class DownloadMarks {
  private final Map<String, String> byAddress = new TreeMap<>();

  DownloadMarks(Map<String, String> byAddress) {
    this.byAddress.putAll(byAddress);
  }

  Optional<String> of(URI address) {
    return Optional.ofNullable(byAddress.get(address.toString()));
  }

  /** Without an ETag, the file is fetched again each time. */
  void put(URI address, Optional<String> mark) {
    mark.ifPresentOrElse(
        given -> byAddress.put(address.toString(), given),
        () -> byAddress.remove(address.toString()));
  }

  Map<String, String> all() {
    return new TreeMap<>(byAddress);
  }
}
