package org.plumbline.internal.screening.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.internal.screening.form.EuXml;
import org.plumbline.internal.screening.form.OfacAdvancedXml;
import org.plumbline.internal.screening.form.OfacXml;
import org.plumbline.internal.screening.form.UkXml;
import org.plumbline.internal.screening.form.UnXml;
import org.plumbline.internal.screening.list.SanctionsList;

/** What every form in XML refuses. */
class XmlReaderTest {
  private static final Map<ListForm, String> ROOTS =
      Map.of(
          new UnXml(), "CONSOLIDATED_LIST",
          new UkXml(), "Designations",
          new EuXml(), "export",
          new OfacXml(), "sdnList",
          new OfacAdvancedXml(), "Sanctions");

  @TempDir private Path folder;

  static Stream<ListForm> forms() {
    return ROOTS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void refusesAFileThatFetchesAnother(ListForm form) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "the secret");
    assertEquals(
        "list: the file has a DOCTYPE, which no list has; such a file is not read",
        ListText.refusal(
            form,
            folder,
            "<!DOCTYPE r [<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\">]><"
                + ROOTS.get(form)
                + ">&x;</"
                + ROOTS.get(form)
                + ">"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void refusesABillionLaughs(ListForm form) {
    String root = ROOTS.get(form);
    StringBuilder bomb = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a").append(i).append(" \"");
      bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    bomb.append("]><").append(root).append(">&a11;</").append(root).append(">");
    assertEquals(
        "list: the file has a DOCTYPE, which no list has; such a file is not read",
        ListText.refusal(form, folder, bomb.toString()));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void refusesAFileThatWasCutOff(ListForm form) {
    assertEquals(
        "list:2: this is not valid XML from here on; the file is cut off or damaged",
        ListText.refusal(form, folder, "<" + ROOTS.get(form) + ">\n<INDIV"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void refusesAnEntityThatNobodyDefined(ListForm form) {
    String root = ROOTS.get(form);
    assertEquals(
        "list:1: this is not valid XML from here on; the file is cut off or damaged",
        ListText.refusal(form, folder, "<" + root + ">&x;</" + root + ">"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void notesAnElementThatIsNotKnownOnce(ListForm form) {
    String root = ROOTS.get(form);
    SanctionsList list =
        ListText.read(form, folder, "<" + root + ">\n<FOO/>\n<FOO/></" + root + ">");
    assertEquals(
        List.of("list:2: element FOO is not known; its content was not read"),
        ListText.notRead(list, folder).stream().filter(note -> note.contains("FOO")).toList());
    assertEquals(List.of(), list.entries());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void refusesElementsThatStandInEachOtherWithoutEnd(String start, String end, ListForm form) {
    assertEquals(
        "list:1: elements are nested more than 64 deep, which no list does",
        ListText.refusal(
            form, folder, start + "<a>".repeat(100_000) + "</a>".repeat(100_000) + end));
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> entries() {
    return Stream.of(
        org.junit.jupiter.params.provider.Arguments.of(
            "<CONSOLIDATED_LIST><ENTITY>", "</ENTITY></CONSOLIDATED_LIST>", new UnXml()),
        org.junit.jupiter.params.provider.Arguments.of(
            "<Sanctions><DistinctParty>", "</DistinctParty></Sanctions>", new OfacAdvancedXml()));
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void isNoList(String text) {
    assertEquals(
        text.contains("<html>")
            ? "list: this is a web page, not a list; the site may have answered with an error page"
            : "list: this is not a sanctions list in a known form",
        ListText.refusal(folder, text));
  }

  static Stream<String> strangers() {
    return Stream.of(
        "<!DOCTYPE html>\n<html><body>Not found</body></html>",
        "<html><body>sdnList</body></html>",
        "<feed/>",
        "<!-- <sdnList> --><feed/>",
        "{\"results\": 3}",
        "{\"a\": {\"results\": []}}",
        "[]");
  }
}
