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

/** Makes the facts on organisations and keeps their details, which other facts copy. */
final class Bodies {
  private final Map<String, Body> byId;

  private Bodies(Map<String, Body> byId) {
    this.byId = byId;
  }

  /** The details of an organisation that other facts copy. */
  record Body(
      String id,
      String name,
      String country,
      String region,
      Uncertain kind,
      Uncertain level,
      Uncertain publicBody) {
    /** Whether the organisation belongs to the security apparatus. */
    Uncertain security() {
      return Truth.where(
          kind,
          value ->
              new Organisation(id, name, country, region, (BodyKind) value, Level.OTHER, false)
                  .security());
    }
  }

  static Bodies of(FactAssembler assembler) {
    Map<String, Body> byId = new LinkedHashMap<>();
    for (MapNode map : assembler.root().entries("organisations")) {
      Entry entry = Entry.of(map, BodyTable.ORGANISATION);
      byId.put(entry.id(), body(assembler, entry));
    }
    return new Bodies(byId);
  }

  private static Body body(FactAssembler assembler, Entry entry) {
    Uncertain kind = assembler.values().word(entry, "kind");
    Body body =
        new Body(
            entry.id(),
            entry.text("name"),
            entry.text("country"),
            entry.text("region"),
            kind,
            assembler.values().word(entry, "level"),
            publicBody(assembler, entry, kind));
    assembler
        .plainFact(Organisation.class, entry.id(), entry)
        .with(Organisation::name, body.name)
        .with(Organisation::country, body.country)
        .with(Organisation::region, body.region)
        .with(Organisation::kind, kind)
        .with(Organisation::level, body.level)
        .with(Organisation::publicBody, body.publicBody)
        .add();
    return body;
  }

  /** Whether it is a public body: as written, or else derived from its kind, or else open. */
  private static Uncertain publicBody(FactAssembler assembler, Entry entry, Uncertain kind) {
    if (kind instanceof Uncertain.Sure sure && !entry.has("public-body")) {
      return publicByKind((BodyKind) sure.value())
          .map(Uncertain::sure)
          .orElseGet(() -> assembler.values().word(entry, "public-body"));
    }
    return assembler.values().word(entry, "public-body");
  }

  private static Optional<Object> publicByKind(BodyKind kind) {
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

  /** The countries of all organisations, sorted. */
  Set<String> countries() {
    Set<String> countries = new TreeSet<>();
    byId.values().forEach(body -> countries.add(body.country));
    return countries;
  }
}
