package org.plumbline.internal.screening.list;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.text.Sha256;

/** A hash of the content of an entry; values without an order are sorted first. */
final class Fingerprint {
  private Fingerprint() {}

  static String of(ListEntry entry) {
    return Sha256.hex(described(entry).getBytes(StandardCharsets.UTF_8))
        .substring(0, ListEntry.FINGERPRINT);
  }

  private static String described(ListEntry entry) {
    return all(
        entry.id(),
        entry.kind(),
        entry.names(),
        sorted(entry.countries()),
        sorted(entry.programmes()),
        sorted(entry.effects()),
        entry.from(),
        entry.to(),
        sorted(entry.links().stream().map(Fingerprint::described).toList()),
        entry.remarks(),
        entry.authority(),
        entry.source(),
        entry.listed(),
        sorted(entry.measures().stream().map(Fingerprint::described).toList()));
  }

  private static String described(EntryLink link) {
    return all(
        link.relation(),
        link.outward(),
        link.otherEnd(),
        link.percent(),
        link.from(),
        link.to(),
        link.former(),
        link.words());
  }

  private static String described(Measure measure) {
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

  /** Each part has its length in front, so that different lists of parts give different texts. */
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
