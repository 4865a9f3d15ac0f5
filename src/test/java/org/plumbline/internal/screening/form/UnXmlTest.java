package org.plumbline.internal.screening.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.EntryLink;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.ListedName;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.load.ListLoader;
import org.plumbline.internal.screening.read.ListText;
import org.plumbline.problem.Place;

class UnXmlTest {
  private static final String LIST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">
        <INDIVIDUALS>
          <INDIVIDUAL>
            <DATAID>1</DATAID>
            <FIRST_NAME>ANNA</FIRST_NAME>
            <SECOND_NAME>EXAMPLE</SECOND_NAME>
            <FOURTH_NAME>na</FOURTH_NAME>
            <UN_LIST_TYPE>Taliban</UN_LIST_TYPE>
            <REFERENCE_NUMBER>TAi.901 </REFERENCE_NUMBER>
            <LISTED_ON>2001-02-23-05:00</LISTED_ON>
            <NAME_ORIGINAL_SCRIPT>آنا
               مثال</NAME_ORIGINAL_SCRIPT>
            <COMMENTS1>Adviser of the Example Network (TAe.902). Also known from (TAi.901).</COMMENTS1>
            <NATIONALITY><VALUE>Afghanistan</VALUE><VALUE>Ruritania</VALUE></NATIONALITY>
            <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Ana Exempel; Anna Ejemplo</ALIAS_NAME></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Anna</ALIAS_NAME></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ADDRESS><CITY>Quetta</CITY><COUNTRY>Pakistan</COUNTRY></INDIVIDUAL_ADDRESS>
            <SHOE_SIZE>38</SHOE_SIZE>
            <SHOE_SIZE>39</SHOE_SIZE>
          </INDIVIDUAL>
        </INDIVIDUALS>
        <ENTITIES>
          <ENTITY>
            <FIRST_NAME>EXAMPLE NETWORK ; EXAMPLE GROUP</FIRST_NAME>
            <UN_LIST_TYPE>Taliban</UN_LIST_TYPE>
            <REFERENCE_NUMBER>TAe.902</REFERENCE_NUMBER>
            <LISTED_ON>in spring</LISTED_ON>
            <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Old Network</ALIAS_NAME></ENTITY_ALIAS>
            <ENTITY_ALIAS><QUALITY>Middling</QUALITY><ALIAS_NAME>The Net</ALIAS_NAME></ENTITY_ALIAS>
          </ENTITY>
          <ENTITY><REFERENCE_NUMBER>TAe.903</REFERENCE_NUMBER></ENTITY>
          <ENTITY><FIRST_NAME>NOBODY LTD</FIRST_NAME></ENTITY>
        </ENTITIES>
      </CONSOLIDATED_LIST>
      """;

  @TempDir private Path folder;

  @Test
  void readsAPersonWhole() {
    String file = folder.resolve("list").toString();
    assertEquals(
        new ListEntry(
            "TAi.901",
            EntryKind.PERSON,
            List.of(
                new ListedName("ANNA EXAMPLE", NameQuality.PRIMARY),
                new ListedName("آنا مثال", NameQuality.PRIMARY),
                new ListedName("Ana Exempel", NameQuality.ALIAS),
                new ListedName("Anna Ejemplo", NameQuality.ALIAS),
                new ListedName("Anna", NameQuality.WEAK)),
            Set.of("AF", "PK"),
            List.of("Taliban"),
            Set.of(Effect.ASSET_FREEZE, Effect.TRAVEL_BAN),
            Optional.of(LocalDate.of(2001, 2, 23)),
            Optional.empty(),
            List.of(
                EntryLink.of(
                    Relation.LINKED_TO,
                    true,
                    "TAe.902",
                    true,
                    "Adviser of the Example Network (TAe.902).",
                    new Place(file, 4, 0))),
            "country: Ruritania; address: Quetta, Pakistan;"
                + " Adviser of the Example Network (TAe.902). Also known from (TAi.901).",
            new Place(file, 4, 0)),
        read().entries().get(0));
  }

  @Test
  void readsABodyWithItsNames() {
    ListEntry body = read().entries().get(1);
    assertEquals(
        List.of(
            "PRIMARY EXAMPLE NETWORK",
            "PRIMARY EXAMPLE GROUP",
            "FORMER Old Network",
            "ALIAS The Net"),
        ListText.names(body));
    assertEquals(EntryKind.BODY, body.kind());
    assertEquals(Set.of(Effect.ASSET_FREEZE), body.effects());
    assertEquals(Optional.empty(), body.from());
  }

  @Test
  void notesWhatItDoesNotUnderstandOnce() {
    assertEquals(
        List.of(
            "list:20: element SHOE_SIZE is not known; its content was not read",
            "list:4: 'Ruritania' is not a known country",
            "list:25: 'Middling' is not a known name quality; the name was read as an alias",
            "list:25: LISTED_ON is 'in spring', which is not a date",
            "list:33: entry TAe.903 has no name; it was not read",
            "list:34: an entry without an id (NOBODY LTD); it was not read"),
        ListText.notRead(read(), folder));
  }

  @Test
  void takesTheDateOfTheEdition() {
    assertEquals(Optional.of(LocalDate.of(2026, 2, 27)), read().date());
  }

  @Test
  void notesADateThatIsNone() {
    assertEquals(
        List.of("list:1: dateGenerated is 'today', which is not a date"),
        ListText.notRead(
            ListText.read(new UnXml(), folder, "<CONSOLIDATED_LIST dateGenerated=\"today\"/>"),
            folder));
  }

  @Test
  void refusesAListThatIsTooShort() {
    assertEquals(
        "list: 2 entries; the UN Security Council Consolidated List has at least 500. The file was"
            + " cut off, or is not the whole list. First problem: list:20:"
            + " element SHOE_SIZE is not known; its content was not read",
        ListText.refusal(folder, LIST));
  }

  @Test
  void readsTheRealList() {
    Path real = Path.of("../shared/lists/un/UN_consolidated-2026-02.xml");
    Assumptions.assumeTrue(Files.exists(real));
    SanctionsList list = ListLoader.load(List.of(real));
    assertEquals(1003, list.entries().size());
    assertEquals(520, list.entries().stream().mapToInt(entry -> entry.links().size()).sum());
    assertEquals(
        List.of(
            "'former Soviet Union' is not a known country",
            "the name 'محمد الل\ufffd\ufffd مطيع' contains replacement characters for lost letters"),
        list.notRead().stream().map(problem -> problem.message()).toList());
    assertFalse(list.entries().stream().anyMatch(entry -> entry.from().isEmpty()));
  }

  private SanctionsList read() {
    return ListText.read(new UnXml(), folder, LIST);
  }
}
