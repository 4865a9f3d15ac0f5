package org.plumbline.internal.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.screening.load.ListLoader;

class AlertBenchmarkTest {
  @TempDir Path folder;

  @Test
  void countsAsOneDoesByHand() throws IOException {
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "name,country,kind\nOlga Petrova,XB,person\nJuan Perez,XB,person\n");
    Path names = folder.resolve("names.csv");
    Files.writeString(
        names, "id,name\n1,Olga Petrova\n2,\"PERES, Juan\"\n3,Zebedee Quux\n4,Olga Sidorova\n");
    assertEquals(
        "4 names: same 1, possible 1, none 2; found 500.00 per 1,000, same 250.00 per 1,000%n"
            .formatted(),
        AlertBenchmark.report(ListLoader.loadExtract(List.of(list)), names, "name"));
  }
}
