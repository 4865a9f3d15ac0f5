package org.plumbline.internal.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.check.Check;

/** How long an entry is listed does not hang on which other entries share its id. */
class SameIdsTest {
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final LocalDate SECOND = LocalDate.of(2022, 6, 1);
  private static final String POLICE = "A1,Blue Hill Police Command,XA,GB,L2,asset-freeze,,";
  private static final String OTHER = "A1,Another Body,XA,GB,L1,asset-freeze,,";
  private static final List<String> LISTED =
      List.of("sanctioned-links/listed-partner@police stands");

  @TempDir Path folder;

  @Test
  void nobodyElseOfThatIdIsTakenOffTheList() throws IOException {
    assertEquals(
        LISTED,
        flags(new OneRecipient(folder).edition(FIRST, POLICE, OTHER).edition(SECOND, POLICE)));
  }

  @Test
  void somebodyElseOfThatIdIsAdded() throws IOException {
    assertEquals(
        LISTED,
        flags(new OneRecipient(folder).edition(FIRST, POLICE).edition(SECOND, OTHER, POLICE)));
  }

  @Test
  void anExtractHasOneOfThem() throws IOException {
    assertEquals(
        LISTED,
        flags(new OneRecipient(folder).edition(FIRST, POLICE, OTHER).extract(SECOND, POLICE)));
  }

  @Test
  void whoIsTakenOffTheListIsNoLongerOnIt() throws IOException {
    assertEquals(
        List.of(),
        flags(
            new OneRecipient(folder)
                .edition(FIRST, POLICE, OTHER)
                .edition(LocalDate.of(2022, 1, 1), OTHER)
                .edition(SECOND, OTHER)));
  }

  private static List<String> flags(OneRecipient recipient) throws IOException {
    Check check = recipient.check();
    return Stream.of("sanctioned-links/listed-partner")
        .flatMap(code -> check.flags(code).stream())
        .map(flag -> flag.code() + "@" + flag.subject() + " " + flag.certainty())
        .toList();
  }
}
