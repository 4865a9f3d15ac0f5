package org.plumbline.internal.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.NonMatchDecision;
import org.plumbline.check.Check;
import org.plumbline.problem.BrokenFileException;

/** A decision that somebody is not the entry of a list counts for that entry as it was. */
class NotTheSameTest {
  private static final String ENTRY =
      "e1,Blue Hill Polise Command,XA,GB,UK,asset-freeze,2020-01-01,";

  @TempDir Path folder;

  @Test
  void aNameThatIsAlikeMakesAFlagThatDepends() throws IOException {
    assertEquals(
        List.of("listed-partner depends"),
        OneRecipient.flags(new OneRecipient(folder).list(ENTRY).check()));
  }

  @Test
  void afterTheDecisionThereIsNoFlagAndTheDecisionIsSaid() throws IOException {
    Check check = decided(fingerprint(ENTRY), OneRecipient.DAY, ENTRY);
    assertEquals(List.of(), OneRecipient.flags(check));
    assertEquals(
        "the sanctions desk decided on 1 February 2022 that Blue Hill Police Command is not Blue Hill Polise Command (entry e1 of the UK). The decision counts until 31 December 2022. Reason given: another town.",
        remark(check));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022-01-31 | the sanctions desk decided on 1 February 2022 that Blue Hill Police Command is not Blue Hill Polise Command (entry e1 of the UK). That was after the date of the check, so the decision does not count.
          2023-01-01 | the sanctions desk decided on 1 February 2022 that Blue Hill Police Command is not Blue Hill Polise Command (entry e1 of the UK). The decision LAPSED after 31 December 2022 and does not count.
          """)
  void beforeItAndAfterItsLastDayItDoesNotCount(LocalDate day, String said) throws IOException {
    Check check = decided(fingerprint(ENTRY), day, ENTRY);
    assertEquals(List.of("listed-partner depends"), OneRecipient.flags(check));
    assertEquals(said, remark(check));
  }

  /** A new remark on the list may be what makes them the same. */
  @Test
  void itDoesNotCountForAnEntryThatHasChanged() throws IOException {
    String changed = ENTRY + "also known in Blue Hill";
    Check check = decided(fingerprint(ENTRY), OneRecipient.DAY, changed);
    assertEquals(List.of("listed-partner depends"), OneRecipient.flags(check));
    assertEquals(
        "the sanctions desk decided on 1 February 2022 that Blue Hill Police Command is not Blue Hill Polise Command (entry e1 of the UK). The list now says something different about it, so the decision does not count. Compare the two again; the new fingerprint is "
            + fingerprint(changed)
            + ".",
        remark(check));
  }

  /** The entry stands elsewhere in the file, and says the same. */
  @Test
  void itCountsWhereverTheEntryStands() throws IOException {
    Check check =
        decided(fingerprint(ENTRY), OneRecipient.DAY, "e0,Nobody,XB,GB,UK,asset-freeze,,", ENTRY);
    assertEquals(List.of(), OneRecipient.flags(check));
  }

  @Test
  void itCountsForNoOtherEntry() throws IOException {
    String otherText = ENTRY.replace("e1", "e2");
    Check check = decided(fingerprint(ENTRY), OneRecipient.DAY, otherText);
    assertEquals(List.of("listed-partner depends"), OneRecipient.flags(check));
    assertEquals(
        "the sanctions desk decided that Blue Hill Police Command is not entry e1 of mine. The decision had no effect: in the lists that were used, no name led to that entry.",
        remark(check));
  }

  @Test
  void whoseNameAndStateAreTheSameCanBeToldApartToo() throws IOException {
    String same = ENTRY.replace("Polise", "Police");
    assertEquals(
        List.of("listed-partner stands"),
        OneRecipient.flags(new OneRecipient(folder).list(same).check()));
    assertEquals(List.of(), OneRecipient.flags(decided(fingerprint(same), OneRecipient.DAY, same)));
  }

  @Test
  void itIsPartOfWhatTheCheckWasMadeFrom() throws IOException {
    String without = new OneRecipient(folder).list(ENTRY).check().inputs().facts();
    assertNotEquals(without, decided("0000000000000000", OneRecipient.DAY, ENTRY).inputs().facts());
  }

  @Test
  void aDecisionInJavaCountsLikeOneInAFile() throws IOException {
    Case theCase = Case.read(decide(decision(fingerprint(ENTRY))));
    List<NonMatchDecision> decisions = theCase.notTheSame();
    Case without = theCase.withNotTheSame(List.of());
    assertEquals(List.of(), without.notTheSame());
    assertEquals(decisions, without.withNotTheSame(decisions).notTheSame());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          organisation: police    | organisation: polis | :2:5: the case has no organisation polis (did you mean 'police'?)
          fingerprint: 0{16}      | fingerprint: abc    | :5:18: 'abc' is not a fingerprint of 16 digits and letters from a to f
          expires: 2022-12-31     | expires: 2021-12-31 | :9:14: this decision expires on 31 December 2021, before it was made (1 February 2022)
          """)
  void aBrokenDecisionIsRefused(String description, String by, String message) throws IOException {
    Path file = decide(decision("0000000000000000").replaceFirst(description, by));
    Path beside = folder.resolve("case.not-the-same.yaml");
    String name = beside.toString().replace('\\', '/');
    assertEquals(
        name + message,
        assertThrows(BrokenFileException.class, () -> Case.read(file)).getMessage());
  }

  private Check decided(String fingerprint, LocalDate day, String... entries) throws IOException {
    return new OneRecipient(folder).list(entries).decisions(decision(fingerprint)).check(day);
  }

  private Path decide(String decisions) throws IOException {
    Path file = folder.resolve("case.yaml");
    if (Files.notExists(file)) {
      new OneRecipient(folder).check();
    }
    Files.writeString(folder.resolve("case.not-the-same.yaml"), decisions);
    return file;
  }

  private String fingerprint(String entry) throws IOException {
    Check check =
        new OneRecipient(folder).list(entry).decisions(decision("0000000000000000")).check();
    String said = remark(check);
    return said.substring(said.length() - 17, said.length() - 1);
  }

  private static String remark(Check check) {
    return check.remarks().stream()
        .filter(remark -> remark.startsWith("the sanctions desk"))
        .findFirst()
        .orElseThrow();
  }

  private static String decision(String fingerprint) {
    return """
        not-the-same:
          - organisation: police
            list: mine
            entry: e1
            fingerprint: %s
            by: the sanctions desk
            reason: another town
            decided: 2022-02-01
            expires: 2022-12-31
        """
        .formatted(fingerprint);
  }
}
