package org.plumbline.internal.screening.names.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.internal.screening.names.MadeUpNames;
import org.plumbline.internal.screening.names.compare.MatchDecision;
import org.plumbline.internal.screening.names.compare.NameComparison;
import org.plumbline.internal.screening.names.compare.NamedParty;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.NameKind;

/** What is not compared would have come to no. */
class QuickRejectTest {
  private static final int MADE_UP = 350;

  /** Names where words are joined, cut off, abbreviated or turned round. */
  private static final List<String> PEOPLE =
      List.of(
          "Kim Jong Un",
          "Kim Jongun",
          "Kim Jong-nam",
          "JC Maria Perez",
          "Juan Carlos Maria Perez",
          "J. C. Perez",
          "Abd al-Rahman Salah ud-Din",
          "Abdulrahman Salahuddin Hasan",
          "VladimirPutin",
          "Vladimir Vladimirovich Putin",
          "Vladimir Putin",
          "Putin",
          "William Jones",
          "Bill Jones",
          "Maria Ivanova",
          "Maria Petrova",
          "Мария Иванова",
          "فرناندو بيريز",
          "Fernando Perez",
          "王伟",
          "Wang Wei",
          "ELAICH, Dhou",
          "EL-AICH, Dhou",
          "AICH, Dhou",
          "Almabruk Omar",
          "Al Mabrouk Omar",
          "Vandenberg Jan",
          "van Denberg Jan",
          "Ana de la Cruz Santos Garcia Lopez Ruiz",
          "Ana Cruz Santos Garcia Lopez Ruiz Marin");

  private static final List<String> BODIES =
      List.of(
          "Ministry of the Interior",
          "Ministry of Interior of Cuba",
          "Ministry of Defence",
          "Kimberley Oil Production Division",
          "KOPD",
          "Rapid Action Battalion (RAB)",
          "Rapid Action Battalion 7",
          "Battalion 9",
          "7th Battalion",
          "Osprey Trading LLC",
          "Osprey Shipping Company",
          "Siemens AG",
          "SiemensAG",
          "Xinjiang Production and Construction Corps",
          "Xinjiang Public Security Bureau",
          "新疆生产建设兵团",
          "新疆生产建设兵团公安局",
          "Aerocaribbean",
          "Aero-Caribbean Airlines");

  private static List<Name> names() {
    List<Name> names = new ArrayList<>();
    PEOPLE.forEach(text -> names.add(Name.of(text, NameKind.PERSON)));
    BODIES.forEach(text -> names.add(Name.of(text, NameKind.BODY)));
    BODIES.forEach(text -> names.add(Name.of(text, NameKind.UNKNOWN)));
    MadeUpNames source = new MadeUpNames(7);
    for (int i = 0; i < MADE_UP; i++) {
      MadeUpNames.Made made = source.next();
      NameKind kind = made.isPerson() ? NameKind.PERSON : NameKind.BODY;
      names.add(Name.of(made.text(), kind));
      names.add(Name.of(source.altered(made.text()), kind));
    }
    return names;
  }

  @Test
  void whatIsNotComparedIsNotEvenPossible() {
    List<Name> names = names();
    QuickReject prospects = prospects(names);
    List<String> lost = new ArrayList<>();
    for (Name name : names) {
      prospects.of(name);
      for (int i = 0; i < names.size(); i++) {
        if (prospects.isNone(i)) {
          NameComparison comparison = NameComparison.of(side(name), side(names.get(i)));
          if (comparison.sameness() != MatchDecision.NO) {
            lost.add(comparison.toString());
          }
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void whoSharesAWordAndHasAnotherBesideIsNotCompared() {
    List<Name> names =
        PEOPLE.subList(14, 17).stream().map(text -> Name.of(text, NameKind.PERSON)).toList();
    NameIndex.Builder<String> index = new NameIndex.Builder<>();
    names.forEach(name -> index.add(name, name.text()));
    assertEquals(
        List.of("Maria Ivanova", "Мария Иванова"),
        index.build().find(names.get(0)).stream().map(NameIndex.Found::bearer).toList());
  }

  @Test
  void aNameComesAsItWasAdded() {
    Name name = Name.of("PETROVA, Olga (OP) Mrs", NameKind.PERSON);
    NameIndex.Found<String> found =
        new NameIndex.Builder<String>().add(name, "bearer").build().find(name).get(0);
    assertEquals(name.text(), found.name().text());
    assertEquals(name.kind(), found.name().kind());
    assertEquals(name.words(), found.name().words());
  }

  private static QuickReject prospects(List<Name> names) {
    Lexicon.Builder lexicon = new Lexicon.Builder();
    names.forEach(lexicon::add);
    return new QuickReject(lexicon.finish());
  }

  private static NamedParty side(Name name) {
    return NamedParty.of(name, Set.of("XA"));
  }
}
