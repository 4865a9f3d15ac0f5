package org.plumbline.internal.report.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A condition reaches up to what follows or closes it. */
class MarkedTextTest {
  private static String marked(String line, String from) {
    int at = line.indexOf(from);
    return line.substring(at, MarkedText.end(line, at));
  }

  @Test
  void aConstraintEndsBeforeTheComma() {
    String line = "    Phase( partnership == $p.id, runningOn( $day ), $since : from )\n";
    assertEquals("partnership == $p.id", marked(line, "partnership"));
    assertEquals("runningOn( $day )", marked(line, "runningOn"));
  }

  @Test
  void anAlternativeEndsBeforeTheNext() {
    String line =
        "        scope == Scope.COUNTRY || scope == Scope.REGION && region == $r.region ) )\n";
    assertEquals("scope == Scope.COUNTRY", marked(line, "scope == Scope.C"));
    assertEquals("region == $r.region", marked(line, "region =="));
  }

  @Test
  void aPatternAndAWordStandForThemselves() {
    assertEquals("AsOf( $day : date )", marked("    AsOf( $day : date )\n", "AsOf"));
    assertEquals("not", marked("    not Review( date >= $date )\n", "not"));
  }

  @Test
  void aCommaInATextEndsNothing() {
    assertEquals("name == \"a, b)\"", marked("Value( name == \"a, b)\", $n : number )", "name"));
  }
}
