package org.plumbline.internal.casefile.assemble;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.fact.body.Organisation;
import org.plumbline.fact.word.BodyKind;
import org.plumbline.fact.word.Level;
import org.plumbline.internal.casefile.schema.Entry;
import org.plumbline.internal.casefile.table.BodyTable;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.yaml.MapNode;

/** The organisations of a case, which other facts copy from; adds their facts. */
final class Bodies {
  private final Map<String, Body> byId;

  private Bodies(Map<String, Body> byId) {
    this.byId = byId;
  }

  /** What other facts say of an organisation. */
  record Body(
      String id,
      String name,
      String country,
      String region,
      Uncertain kind,
      Uncertain level,
      Uncertain publicBody) {
    /** Whether it belongs to the security apparatus. */
    Uncertain security() {
      return Truth.where(
          kind,
          value ->
              new Organisation(id, name, country, region, (BodyKind) value, Level.OTHER, false)
                  .security());
    }
  }

  static Bodies of(FactAssembler making) {
    Map<String, Body> byId = new LinkedHashMap<>();
    for (MapNode map : making.root().entries("organisations")) {
      Entry entry = Entry.of(map, BodyTable.ORGANISATION);
      byId.put(entry.id(), body(making, entry));
    }
    return new Bodies(byId);
  }

  private static Body body(FactAssembler making, Entry entry) {
    Uncertain kind = making.values().word(entry, "kind");
    Body body =
        new Body(
            entry.id(),
            entry.text("name"),
            entry.text("country"),
            entry.text("region"),
            kind,
            making.values().word(entry, "level"),
            publicBody(making, entry, kind));
    making
        .plain(Organisation.class, entry.id(), entry)
        .with("name", body.name)
        .with("country", body.country)
        .with("region", body.region)
        .with("kind", kind)
        .with("level", body.level)
        .with("publicBody", body.publicBody)
        .add();
    return body;
  }

  /** As written; else as its kind says; else open. */
  private static Uncertain publicBody(FactAssembler making, Entry entry, Uncertain kind) {
    if (kind instanceof Uncertain.Sure sure && !entry.has("public-body")) {
      return isPublic((BodyKind) sure.value())
          .map(Uncertain::sure)
          .orElseGet(() -> making.values().word(entry, "public-body"));
    }
    return making.values().word(entry, "public-body");
  }

  private static Optional<Object> isPublic(BodyKind kind) {
    return switch (kind) {
      case COMPANY, NGO, UNIVERSITY, UN_BODY -> Optional.of(false);
      case OTHER -> Optional.empty();
      default -> Optional.of(true);
    };
  }

  Body get(String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  /** The countries of all, in the order of the alphabet. */
  Set<String> countries() {
    Set<String> countries = new TreeSet<>();
    byId.values().forEach(body -> countries.add(body.country));
    return countries;
  }
}
