package org.plumbline.internal.casefile.assemble;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.fact.Dates;
import org.plumbline.fact.Fact;
import org.plumbline.fact.word.Standing;
import org.plumbline.internal.casefile.schema.Derived;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.table.CaseTable;
import org.plumbline.internal.facttype.FactComponent;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.FactValues;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.problem.Place;
import org.plumbline.result.Note;

/** Collects the values of a fact before it is added to the case. */
final class FactDraft<F extends Fact> {
  private final FactAssembler assembler;
  private final Class<F> type;
  private final String id;
  private final Place place;
  private final List<String> sources;
  private final Optional<Standing> standing;
  private final FactValues<F> values;
  private final List<Note> notes = new ArrayList<>();
  private List<CaseFact.Need> needs;
  private Uncertain exists = Uncertain.sure(true);

  FactDraft(
      FactAssembler assembler,
      Class<F> type,
      String id,
      Place place,
      List<String> sources,
      Optional<Standing> standing) {
    this.assembler = assembler;
    this.type = type;
    this.id = id;
    this.place = place;
    this.sources = sources;
    this.standing = standing;
    this.needs = CaseFact.Attribution.by(sources).needs();
    this.values = FactValues.of(type, id);
    with(Derived.PARTNERSHIP, assembler.partnershipId());
  }

  /** Sets a component to a value, which may be uncertain. */
  FactDraft<F> with(FactComponent<F> component, Object value) {
    values.with(component, value);
    return this;
  }

  /** Sets the component that a key fills. */
  FactDraft<F> with(Key key, Object value) {
    values.with(key.component(), value);
    return this;
  }

  /** Sets the components that are derived like this, if the fact has any. */
  FactDraft<F> with(Derived from, Object value) {
    CaseTable.form(type)
        .map(form -> form.components(from))
        .orElse(List.of())
        .forEach(component -> values.with(component, value));
    return this;
  }

  FactDraft<F> withNeeds(List<CaseFact.Need> sourceNeeds) {
    needs = sourceNeeds;
    return this;
  }

  FactDraft<F> withNotes(List<Note> moreNotes) {
    notes.addAll(moreNotes);
    return this;
  }

  FactDraft<F> exists(Uncertain when) {
    exists = when;
    return this;
  }

  /**
   * Marks the fact as absent in every scenario; missing values get placeholders that no rule sees.
   */
  FactDraft<F> absent() {
    for (RecordComponent component : type.getRecordComponents()) {
      values
          .all()
          .putIfAbsent(component.getName(), Uncertain.sure(placeholder(component.getType())));
    }
    return exists(Uncertain.sure(false));
  }

  private static Object placeholder(Class<?> type) {
    if (type == LocalDate.class) {
      return Dates.NEVER;
    }
    if (type == boolean.class) {
      return false;
    }
    return type.isEnum() ? type.getEnumConstants()[0] : "";
  }

  void add() {
    assembler.add(
        new CaseFact(
            FactType.of(type),
            id,
            exists,
            values.all(),
            place,
            sources,
            standing,
            List.of(),
            new CaseFact.Attribution(List.copyOf(needs), List.copyOf(notes))));
  }
}
