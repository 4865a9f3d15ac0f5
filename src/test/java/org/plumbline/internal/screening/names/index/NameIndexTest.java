package org.plumbline.internal.screening.names.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.NameKind;

class NameIndexTest {
  private static final NameIndex<String> INDEX =
      index(
          "Olga Petrova",
          "Olga Sidorova",
          "Kim Jongun",
          "Usama Karim",
          "Мария Иванова",
          "فرناندو بيريز",
          "😀");

  private static NameIndex<String> index(String... names) {
    NameIndex.Builder<String> builder = new NameIndex.Builder<>();
    for (String name : names) {
      builder.add(Name.of(name, NameKind.PERSON), name);
    }
    return builder.build();
  }

  private static List<String> found(String name) {
    return INDEX.candidates(Name.of(name, NameKind.PERSON), 10).stream()
        .map(NameIndex.Candidate::bearer)
        .toList();
  }

  @Test
  void theBestComesFirst() {
    assertEquals(List.of("Olga Petrova", "Olga Sidorova"), found("PETROVA, Olga"));
  }

  @Test
  void aSlipIsForgiven() {
    assertEquals(List.of("Usama Karim"), found("Osama Krim"));
  }

  @Test
  void scriptsMeet() {
    assertEquals(List.of("Мария Иванова"), found("Maria Ivanova"));
    assertEquals(List.of("فرناندو بيريز"), found("Fernando Perez"));
  }

  @Test
  void wordsMayBeJoinedOrSplit() {
    assertEquals(List.of("Kim Jongun"), found("Kim Jong Un"));
    assertEquals("Olga Petrova", found("OlgaPetrova").get(0));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertEquals(List.of(), found("Zebedee Quux"));
    assertEquals(List.of(), found("😀"));
    assertEquals(List.of(), found(""));
  }

  @Test
  void noMoreAreGivenThanAskedFor() {
    assertEquals(1, INDEX.candidates(Name.of("Olga Petrova", NameKind.PERSON), 1).size());
    assertEquals(List.of(), INDEX.candidates(Name.of("Olga Petrova", NameKind.PERSON), 0));
  }

  @Test
  void anEmptyIndexFindsNothing() {
    assertEquals(List.of(), index().candidates(Name.of("Olga Petrova", NameKind.PERSON), 10));
  }
}
