package org.plumbline.internal.casefile.assemble;

import org.plumbline.fact.Fact;
import org.plumbline.fact.word.Scope;
import org.plumbline.internal.casefile.schema.Derived;

/**
 * The subject of a finding, an incident or a statement.
 *
 * @param about the subject as written
 * @param scope whether it is an organisation, a country or a region
 * @param country its country
 * @param region its region; empty if none is given
 */
record About(String about, Scope scope, String country, String region) {
  static About of(FactAssembler assembler, String about) {
    if (assembler.bodies().has(about)) {
      Bodies.Body body = assembler.bodies().get(about);
      return new About(about, Scope.ORGANISATION, body.country(), body.region());
    }
    return about.length() == 2
        ? new About(about, Scope.COUNTRY, about, "")
        : new About(about, Scope.REGION, about.substring(0, 2), about.substring(3));
  }

  <F extends Fact> FactDraft<F> fill(FactDraft<F> draft) {
    return draft
        .with(Derived.ABOUT, about)
        .with(Derived.SCOPE, scope)
        .with(Derived.COUNTRY, country)
        .with(Derived.REGION, region);
  }
}
