package org.plumbline.internal.screening.names.compare;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.fact.word.BodyKind;
import org.plumbline.internal.screening.names.word.Name;
import org.plumbline.internal.screening.names.word.NameKind;

class NameComparisonTest {
  private static final List<String> CORPS =
      List.of("Xinjiang Production and Construction Corps", "XPCC", "新疆生产建设兵团");
  private static final List<String> BUREAU_OF_THE_CORPS =
      List.of(
          "Xinjiang Production and Construction Corps Public Security Bureau",
          "Public Security Bureau of the Xinjiang Production and Construction Corps",
          "新疆生产建设兵团公安局");
  private static final List<String> BUREAU_OF_THE_REGION =
      List.of(
          "Xinjiang Public Security Bureau",
          "Xinjiang Uyghur Autonomous Region Public Security Department",
          "新疆维吾尔自治区公安厅");

  // --- people -----------------------------------------------------------------------------------

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SMITH, John Paul       | John Paul Smith
          Dr. John Paul Smith    | John Paul SMITH
          Abd al-Rahman Hasan    | Abdulrahman Hassan
          Olga Petrova           | Ольга Петрова
          José Peña García       | Jose Pena Garcia
          Salah ud-Din Karim     | Salaheddine Karim
          王小明                 | 王小明
          Rahim Ben Hammadi      | Rahim Benhammadi
          """)
  void thePersonIsTheSame(String first, String second) {
    assertEquals(MatchDecision.SAME, people(first, second).sameness());
  }

  @ParameterizedTest(name = "{0} ~ {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          John Smith             | John Paul Smith
          Jon Smyth              | John Smith
          J. P. Smith            | John Paul Smith
          Ivan Petrov            | Ivan Petrovv Sidorovich
          Karim                  | Karim
          Omar Hasan Karim       | Hasan Omar Karim
          Mikhail Petrov         | Mykhailo Petrov
          Mohd. Karim Hasan      | Muhammad Karim Hasan
          Omar El Mabruk         | Omar Almabrouk
          Nazir Ullah Karim      | نذیر الله کریم
          Abdul Rauf Zakir       | عبد الروف ذاکر
          Olga Petrov            | Olga Petrova
          Kyriakos Andreou       | Κυριακος Ανδρεου
          नरेन्द्र शर्मा            | Narendr Sharma
          Abdul Aziz Karim       | Aziz Karim
          Ali Muhammad           | Muhammad Ali
          Sasha Petrov           | Oleksandr Petrov
          Slava Petrov           | Viachaslau Petrov
          Abdul Rahim Karim      | Abdul Raheem Karim
          Nazir Zakir            | Nazir Muhammad Zakir Shah Muhammad
          """)
  void aPersonHasToLook(String first, String second) {
    assertEquals(MatchDecision.POSSIBLE, people(first, second).sameness());
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Smith             | Maria Smith
          John Smith             | John Peters
          Karim                  | Karim Hasan Omar
          Ahmad al-Hamdani       | Ahmad al-Baghdadi
          Ivan Ivanovich Petrov  | Ivan Sergeyevich Petrov
          王小明                 | 王小朋
          Rachid Benali          | Wu Liang
          Karim Hasan Omar       | Karim Husayn Omar
          Roberto Perez          | Alberto Perez
          Bob Smith              | Bill Smith
          Anna Jonsdottir        | Anna Tomasdottir
          Valentin Petrov        | Valentina Petrova
          Omar bin Hasan Karimi  | Hasan bin Omar Karimi
          Sasha Ivanovich Petrov | Sasha Ivanovna Petrov
          Abdul Rahim Karim      | Abdul Hamid Karim
          Nazir Abdul Aziz       | Nazir Wali Aziz
          Ho Song Ju             | Ho Kyong Ju
          Luis Castellano        | Luis Castelbranco
          Michel Daniell         | Danielle Michele Garcia
          """)
  void theyAreTwoPeople(String first, String second) {
    assertEquals(MatchDecision.NO, people(first, second).sameness());
  }

  // --- bodies -----------------------------------------------------------------------------------

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Northwind GmbH                      | Northwind Gesellschaft mit beschränkter Haftung
          OOO Severnyy Veter                  | ООО «Северный Ветер»
          NORTHWIND & SONS CO., LTD.          | Northwind and Sons Co Ltd
          First International Bank            | 1st International Bank
          Ministry of Interior                | وزارة الداخلية
          Ministerio del Interior             | Министерство внутренних дел
          1st Brigade                         | First Brigade
          National Police                     | Policía Nacional
          Northwind Mgmt. Ltd                 | Northwind Management Limited
          Northwind Limited Liabilty Company  | Northwind LLC
          Northwind Inter national Bank       | Northwind International Bank
          Al-Rayan Exchange                   | Alrayan Exchange
          Ministry of Interior                | Ministry of the Interior
          Aksu District Public Security Bureau | Aksu Prefecture PSB
          Xinjiang Public Security Bureau     | Public Security Department of Xinjiang Uygar Autonomous Region
          Public Security Bureau of Xinjiang  | Xinjiang Public Security Bureau
          """)
  void theBodyIsTheSame(String first, String second) {
    assertEquals(MatchDecision.SAME, bodies(first, second).sameness());
  }

  @ParameterizedTest(name = "{0} ~ {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Northwind AG                        | Northwind GmbH
          Northwind Fund of Growth II         | Northwind Fund of Growth III
          Northwind Bank                      | Northwind Bank Mexico
          Norhtwind Trading                   | Northwind Trading
          Northwind Intrenational Bank        | Northwind International Bank
          Northwind Maritme                   | Northwind Maritime
          Northwind Trading FZE               | Northwind Trading LLC
          Northwind Real Estate Partners IV   | Northwind Real Estate Partners V
          Aksu Prefecture PSB                 | 阿克苏地区公安局
          Sri Lanka Police, Special Task Force | Special Task Force
          Special Anti-Robbery Squad          | Nigeria Police Force Special Anti-Robbery Squad
          Quds Force                          | Islamic Revolutionary Guard Corps Qods Force
          Rapid Action Battalion              | Rapid Action Battalion (RAB) Bangladesh
          Xinjiang Police                     | Xinjiang Public Security Bureau
          Nigeria Police                      | Nigeria Police Force
          Aksu Public Security Bureau         | Aksu District Public Security Bureau
          Air Force Intelligence Latakia Branch | Latakia Branch
          Northwind Orchard Timber Yard       | NOTY
          NWD                                 | NWD Group
          NWD                                 | NWD Bank
          Northwind                           | Northwind 3
          ROSTVEK                             | Rostvec LLC
          """)
  void aPersonHasToLookAtTheBodies(String first, String second) {
    assertEquals(MatchDecision.POSSIBLE, bodies(first, second).sameness());
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ministry of Interior                | Ministry of Justice
          Police College                      | Police Station
          55th Brigade                        | 56th Brigade
          Prison No. 3                        | Prison No. 4
          Ministry of Interior                | Ministry of Interior Police
          Ministry of Defence                 | Ministry of Defence Intelligence Directorate
          Aksu Police                         | Aksu Police College
          Управление полиции Синьцзяна        | Управление полиции производственно-строительного корпуса
          Bank of Chad                        | Bank of China
          Northwind Trading                   | Southgate Trading
          Northwind Gas Company               | Northwind Oil Company
          Golden Star Shipping                | Golden Star Insurance
          Oil Company of Chad                 | Oil Company of China
          Battalion 7                         | Battalion 9
          PSB Northwind LLC                   | Northwind Public Security Bureau
          CID                                 | القاعدة
          CID                                 | CIB
          NARS                                | NARIS
          NARS                                | CHARNO LIMITED
          NWD                                 | NWD SYSTEM JOINT STOCK COMPANY
          Northwind Solutions, Inc.           | Northwind Solutions II, Inc.
          Police of the Ministry of Interior  | Ministry of Interior
          Police of the Ministry of Interior  | MPS
          Northwind Trust Bank Limited        | Northwind Banking Corporation
          """)
  void theyAreTwoBodies(String first, String second) {
    assertEquals(MatchDecision.NO, bodies(first, second).sameness());
  }

  @Test
  void threeBodiesWithNearlyOneNameAreThree() {
    List<List<String>> all = List.of(CORPS, BUREAU_OF_THE_CORPS, BUREAU_OF_THE_REGION);
    assertAll(
        all.stream()
            .flatMap(
                texts ->
                    all.stream()
                        .flatMap(otherTexts -> pairs(texts, otherTexts, texts == otherTexts))));
  }

  private static Stream<org.junit.jupiter.api.function.Executable> pairs(
      List<String> texts, List<String> otherTexts, boolean same) {
    MatchDecision expected = same ? MatchDecision.SAME : MatchDecision.NO;
    return texts.stream()
        .flatMap(
            first ->
                otherTexts.stream()
                    .map(
                        second ->
                            () ->
                                assertEquals(
                                    expected,
                                    bodies(first, second).sameness(),
                                    first + " / " + second)));
  }

  @Test
  void whatMakesTwoBodiesOfThemIsSaid() {
    assertEquals(
        "NO: “Aksu Production and Construction Corps” and “Aksu Production and Construction Corps"
            + " Public Security Bureau”: same words: aksu, production, construction, corps; only in"
            + " the second: police, bureau; the second name belongs to a part of the first body: police bureau.",
        bodies(
                "Aksu Production and Construction Corps",
                "Aksu Production and Construction Corps Public Security Bureau")
            .toString());
    assertEquals(
        "NO: “Public Security Bureau of the Aksu Production and Construction Corps” and “Aksu"
            + " Public Security Bureau”: same words: police, bureau, aksu; only in the first:"
            + " production, construction, corps; the first name belongs to a different body: production construction corps.",
        bodies(
                "Public Security Bureau of the Aksu Production and Construction Corps",
                "Aksu Public Security Bureau")
            .toString());
  }

  // --- what else is known -----------------------------------------------------------------------

  @ParameterizedTest(name = "{0} of {1}, {2} of {3}: {4}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Ministry of Interior         | XA | Ministry of Interior | XA | SAME
          Ministry of Interior         | XA | Ministry of Interior | XB | NO
          Ministry of Interior         | XA | Ministry of Interior | -  | POSSIBLE
          Ministry of Interior         | -  | Ministry of Interior | -  | POSSIBLE
          Cuban Ministry of Interior   | -  | Ministry of Interior | CU | SAME
          Cuban Ministry of Interior   | -  | Iraqi Ministry of Interior | - | NO
          Northwind Trading            | XA | Northwind Trading    | XB | POSSIBLE
          Northwind Trading            | XA | Northwind Trading    | -  | POSSIBLE
          """)
  void countriesTakePart(
      String first, String country, String second, String otherCountry, MatchDecision expected) {
    NameComparison found =
        NameComparison.of(
            NamedParty.of(Name.of(first, NameKind.BODY), countries(country)),
            NamedParty.of(Name.of(second, NameKind.BODY), countries(otherCountry)));
    assertEquals(expected, found.sameness());
  }

  private static Set<String> countries(String country) {
    return country == null ? Set.of() : Set.of(country);
  }

  @Test
  void aWeakAliasProvesNothing() {
    Name name = Name.of("John Paul Smith", NameKind.PERSON);
    NameComparison found =
        NameComparison.of(
            NamedParty.of(name, Set.of("XA")),
            new NamedParty(name, Set.of("XA"), Optional.empty(), true));
    assertEquals(
        "POSSIBLE: “John Paul Smith” and “John Paul Smith”: same words: john, paul, smith. Country in common: XA. A weak alias alone is not enough for a match.",
        found.toString());
  }

  @Test
  void bodiesOfTwoKindsAreNotOneWithoutALook() {
    Name name = Name.of("Northwind Guards", NameKind.BODY);
    NameComparison found =
        NameComparison.of(
            new NamedParty(name, Set.of("XA"), Optional.of(BodyKind.POLICE), false),
            new NamedParty(name, Set.of("XA"), Optional.of(BodyKind.COMPANY), false));
    assertEquals(
        "POSSIBLE: “Northwind Guards” and “Northwind Guards”: same words: northwind, guard. Country in common: XA. They are different kinds of body (police; company).",
        found.toString());
  }

  @Test
  void whatSetsNamesApartIsInTheScore() {
    NameComparison found =
        NameComparison.of(
            NamedParty.of(Name.of("Ministry of Interior", NameKind.BODY), Set.of("XA")),
            NamedParty.of(Name.of("Ministry of Interior", NameKind.BODY), Set.of("XB")));
    assertEquals(MatchDecision.NO, found.sameness());
    assertEquals(0.6, found.score());
  }

  @Test
  void aPersonIsNoBody() {
    NameComparison found =
        NameComparison.of(
            NamedParty.of(Name.of("John Smith", NameKind.PERSON), Set.of()),
            NamedParty.of(Name.of("John Smith", NameKind.BODY), Set.of()));
    assertEquals("NO: One name is of a person, the other of a body.", found.toString());
  }

  @Test
  void aNameWithoutAWordMatchesNothing() {
    for (String nothing : List.of("", "   ", "😀🎉", "—!…")) {
      NameComparison found = people(nothing, nothing);
      assertEquals(
          "NO: One name contains no word, so it cannot be compared and matches nothing.",
          found.toString());
    }
  }

  @Test
  void aVeryLongNameIsComparedByItsBeginning() {
    String name = "Northwind Trading ".repeat(6_000);
    NameComparison found = bodies(name, name);
    assertEquals(MatchDecision.POSSIBLE, found.sameness());
  }

  private static NameComparison people(String first, String second) {
    return compared(first, second, NameKind.PERSON);
  }

  private static NameComparison bodies(String first, String second) {
    return compared(first, second, NameKind.BODY);
  }

  private static NameComparison compared(String first, String second, NameKind kind) {
    return NameComparison.of(
        NamedParty.of(Name.of(first, kind), Set.of("XA")),
        NamedParty.of(Name.of(second, kind), Set.of("XA")));
  }
}
