package org.plumbline.internal.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.body.Organisation;
import org.plumbline.fact.word.BodyKind;
import org.plumbline.internal.facttype.FactComponent;
import org.plumbline.internal.facttype.FactType;
import org.plumbline.internal.scenario.CaseFact;
import org.plumbline.internal.scenario.Uncertain;
import org.plumbline.internal.screening.names.word.NameKind;

/**
 * An organisation that is looked up in the lists.
 *
 * @param fact from the case, or made from a list
 */
record ScreenedBody(CaseFact fact) {
  String id() {
    return fact.id();
  }

  String name() {
    return sure(Organisation::name);
  }

  NameQuery query(Map<String, List<String>> otherNames) {
    List<String> names = new ArrayList<>();
    names.add(name());
    names.addAll(otherNames.getOrDefault(id(), List.of()));
    return new NameQuery(names, NameKind.BODY, kind(), Set.of(sure(Organisation::country)));
  }

  private Optional<BodyKind> kind() {
    return fact.value(Organisation::kind) instanceof Uncertain.Sure sure
        ? Optional.of((BodyKind) sure.value())
        : Optional.empty();
  }

  private String sure(FactComponent<Organisation> component) {
    return String.valueOf(((Uncertain.Sure) fact.value(component)).value());
  }

  Uncertain value(FactComponent<Organisation> component) {
    return fact.value(component);
  }

  Uncertain security() {
    return fact.property(FactType.of(Organisation.class).property("security"));
  }
}
