package org.plumbline.internal.screening.list;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.text.Sha256;

/** What an entry says, whatever the order of things that have none, as a hash. */
final class Fingerprint {
  private Fingerprint() {}

  static String of(ListEntry entry) {
    return Sha256.hex(said(entry).getBytes(StandardCharsets.UTF_8))
        .substring(0, ListEntry.FINGERPRINT);
  }

  private static String said(ListEntry entry) {
    return all(
        entry.id(),
        entry.kind(),
        entry.names(),
        sorted(entry.countries()),
        sorted(entry.programmes()),
        sorted(entry.effects()),
        entry.from(),
        entry.to(),
        sorted(entry.links().stream().map(Fingerprint::said).toList()),
        entry.remarks(),
        entry.authority(),
        entry.source(),
        entry.listed(),
        sorted(entry.measures().stream().map(Fingerprint::said).toList()));
  }

  private static String said(EntryLink link) {
    return all(
        link.relation(),
        link.outward(),
        link.otherText(),
        link.percent(),
        link.from(),
        link.to(),
        link.former(),
        link.words());
  }

  private static String said(Measure measure) {
    return all(
        measure.id(),
        measure.authority(),
        measure.office(),
        sorted(measure.programmes()),
        sorted(measure.effects()),
        measure.from(),
        measure.to(),
        measure.words());
  }

  /** Each with its length before it, so that no two lists of parts read alike. */
  private static String all(Object... parts) {
    return Stream.of(parts)
        .map(
            part ->
                part instanceof Optional<?> value
                    ? value.map(Object::toString).orElse("")
                    : part.toString())
        .map(text -> text.length() + ":" + text)
        .collect(Collectors.joining(","));
  }

  private static List<String> sorted(Collection<?> values) {
    return values.stream().map(Object::toString).sorted().toList();
  }
}
