package org.plumbline.internal.screening.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.internal.screening.list.Relation;
import org.plumbline.internal.screening.list.UnreadableListException;
import org.plumbline.problem.Place;

class OwnLinksTest {
  private static final String HEADER = "from,to,relation,percent,since,until,source\n";

  @TempDir private Path folder;

  @Test
  void readsLinks() throws IOException {
    OwnLinks read =
        read(
            "\ufeff"
                + HEADER
                + "\"Works, Example\",Holding,owned-by,33.5,2020-01-31,2024-02-29,Registry\n"
                + "\nAcademy,1234,part-of,,,, \"S01\" \n");
    String file = folder.resolve("own.csv").toString();
    assertEquals(
        List.of(
            new OwnLink(
                "Works, Example",
                "Holding",
                Relation.OWNED_BY,
                Optional.of(33.5),
                Optional.of(LocalDate.of(2020, 1, 31)),
                Optional.of(LocalDate.of(2024, 2, 29)),
                "Registry",
                new Place(file, 2, 0))),
        read.links().subList(0, 1));
    assertEquals(2, read.links().size());
    assertEquals(new Place(file, 4, 0), read.links().get(1).place());
    assertEquals(List.of(), read.notRead());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A,B,owned-by,,,         | the row has 6 cells; it must have 7",
        ",B,owned-by,,,,s        | from is empty",
        "A, ,owned-by,,,,s       | to is empty",
        "A,B,owned-by,,,,        | source is empty",
        "A,B,owns,,,,s | relation is 'owns'; it must be one of linked-to, owned-by, part-of, acts-for,"
            + " supports, employed-by, leads, family-of, associated-with, succeeds",
        "A,B,owned-by,half,,,s   | percent is 'half'; it must be a number from 0 to 100",
        "A,B,owned-by,101,,,s    | percent is '101'; it must be a number from 0 to 100",
        "A,B,owned-by,NaN,,,s    | percent is 'NaN'; it must be a number from 0 to 100",
        "A,B,owned-by,,2020,,s   | since is '2020'; it must be a date such as 2024-01-31",
        "A,B,owned-by,,,31.1.20,s | until is '31.1.20'; it must be a date such as 2024-01-31",
        "A,B,owned-by,,2020-01-02,2020-01-01,s | until 2020-01-01 is before since 2020-01-02"
      })
  void notesARowThatItDoesNotUnderstand(String row, String sentence) throws IOException {
    OwnLinks read = read(HEADER + row + "\nA,B,leads,,,,s\n");
    assertEquals(1, read.links().size());
    assertEquals(
        List.of(folder.resolve("own.csv") + ":2: " + sentence),
        read.notRead().stream().map(Object::toString).toList());
  }

  @Test
  void refusesAnotherFirstLine() {
    assertEquals(
        "own.csv:1: the first line must be 'from,to,relation,percent,since,until,source', not 'from,to'",
        refusal("from,to\nA,B\n"));
  }

  @Test
  void refusesAnEmptyFile() {
    assertEquals(
        "own.csv: the file is empty; the first line must be 'from,to,relation,percent,since,until,source'",
        refusal(""));
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertEquals(
        folder.resolve("none.csv") + ": there is no such file",
        assertThrows(UnreadableListException.class, () -> OwnLinks.read(folder.resolve("none.csv")))
            .getMessage());
  }

  private String refusal(String text) {
    String message =
        String.valueOf(assertThrows(UnreadableListException.class, () -> read(text)).getMessage());
    return message.replace(folder + "/", "");
  }

  private OwnLinks read(String text) throws IOException {
    return OwnLinks.read(Files.writeString(folder.resolve("own.csv"), text));
  }
}
