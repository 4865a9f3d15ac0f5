package org.plumbline.internal.screening.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fact.word.Effect;
import org.plumbline.internal.screening.list.EntryKind;
import org.plumbline.internal.screening.list.ListEntry;
import org.plumbline.internal.screening.list.ListedName;
import org.plumbline.internal.screening.list.NameQuality;
import org.plumbline.internal.screening.list.SanctionsList;
import org.plumbline.internal.screening.read.ListText;
import org.plumbline.problem.Place;

class EuXmlTest {
  private static final String LIST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-03-04T10:00:00.000+01:00">
        <sanctionEntity designationDate="2003-07-07" designationDetails="" unitedNationId="X.1" euReferenceNumber="EU.1.2" logicalId="13">
          <remark>Founder of an example.</remark>
          <regulation programme="EXA" numberTitle="1210/2003 (OJ L169)" publicationDate="2003-07-08"><publicationUrl>http://example.org</publicationUrl></regulation>
          <subjectType code="person" classificationCode="P"/>
          <nameAlias wholeName="Anna Example" strong="true" function="Adviser"/>
          <nameAlias firstName="Ana" middleName="" lastName="Exempel" wholeName="" strong="true"/>
          <nameAlias wholeName="Annie" strong="false"/>
          <citizenship countryIso2Code="IQ" countryDescription="IRAQ"/>
          <birthdate birthdate="1937-04-28" city="Town" countryIso2Code="00" countryDescription="UNKNOWN"/>
          <identification identificationTypeCode="passport" number="12" countryIso2Code="IQ"/>
          <address city="Paris" countryIso2Code="" countryDescription="FRANCE"/>
        </sanctionEntity>
        <sanctionEntity designationDate="" euReferenceNumber="" logicalId="14">
          <subjectType code="enterprise"/>
          <nameAlias wholeName="Example Works" strong="true"/>
          <mood>good</mood>
        </sanctionEntity>
        <sanctionEntity designationDate="once" logicalId="15">
          <subjectType code="ghost"/>
          <nameAlias wholeName="Example Ghost" strong="true"/>
        </sanctionEntity>
      </export>
      """;

  @TempDir private Path folder;

  @Test
  void readsAPersonWhole() {
    assertEquals(
        new ListEntry(
            "EU.1.2",
            EntryKind.PERSON,
            List.of(
                new ListedName("Anna Example", NameQuality.PRIMARY),
                new ListedName("Ana Exempel", NameQuality.ALIAS),
                new ListedName("Annie", NameQuality.WEAK)),
            Set.of("IQ", "FR"),
            List.of("EXA"),
            Set.of(Effect.ASSET_FREEZE),
            Optional.of(LocalDate.of(2003, 7, 7)),
            Optional.empty(),
            List.of(),
            "function: Adviser; UN reference: X.1; regulation: 1210/2003 (OJ L169), 2003-07-08;"
                + " born: 1937-04-28; born in: Town, UNKNOWN; document: passport, 12, IQ;"
                + " address: Paris, FRANCE; Founder of an example.",
            new Place(folder.resolve("list").toString(), 3, 0)),
        read().entries().get(0));
  }

  @Test
  void takesNoOtherDayForTheDayOfDesignation() {
    ListEntry works = read().entries().get(1);
    assertEquals("14", works.id());
    assertEquals(EntryKind.BODY, works.kind());
    assertEquals(Optional.empty(), works.from());
  }

  @Test
  void notesWhatItDoesNotUnderstand() {
    assertEquals(
        List.of(
            "list:18: element mood is not known; its content was not read",
            "list:20: subjectType is 'ghost', which is not known",
            "list:20: designationDate is 'once', which is not a date"),
        ListText.notRead(read(), folder));
    assertEquals(Optional.of(LocalDate.of(2026, 3, 4)), read().date());
  }

  private SanctionsList read() {
    return ListText.read(new EuXml(), folder, LIST);
  }
}
