package org.plumbline.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fact.Value;
import org.plumbline.fact.ValueList;
import org.plumbline.internal.rulebook.RuleFolderCopy;
import org.plumbline.internal.rulebook.Sample;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Rule;

class RulebookTest {
  @TempDir private Path temporary;
  private RuleFolderCopy folder;

  @BeforeEach
  void makeFolder() {
    folder = new RuleFolderCopy(temporary.resolve("rules"));
  }

  // --- what is there ----------------------------------------------------------------------------

  @Test
  void hasRulesSortedByIdAndPacksInTheOrderOfReports() {
    Rulebook rules =
        folder
            .withPack("b")
            .withPack("a")
            .rule("a/other", "$p : Partnership()")
            .file("a/pack.yaml", RuleFolderCopy.pack("a").replace("order: 10", "order: 20"))
            .load();
    assertEquals(
        List.of("a/other", "a/sample", "b/sample"), rules.rules().stream().map(Rule::id).toList());
    assertEquals(List.of("b", "a"), rules.packs().stream().map(Pack::id).toList());
  }

  @Test
  void readsAPack() {
    Pack pack = folder.withPack("osja").load().packs().get(0);
    assertEquals("A pack", pack.title());
    assertEquals("Is it so?", pack.question());
    assertEquals(LocalDate.of(2011, 12, 31), pack.from());
    assertEquals(Optional.empty(), pack.to());
    assertEquals(List.of("this", "that"), pack.notModelled());
    assertEquals(10, pack.order());
    assertFalse(pack.optIn());
  }

  @Test
  void findsARuleAndItsPage() {
    Rulebook rules = folder.withPack("osja").load();
    assertEquals("osja/sample", rules.rule("osja/sample").orElseThrow().id());
    assertEquals(Optional.of(RuleFolderCopy.PAGE), rules.page("osja/sample"));
    assertEquals(Optional.empty(), rules.rule("osja/none"));
    assertEquals(Optional.empty(), rules.page("osja/none"));
  }

  @Test
  void leavesOutPacksThatMustBeAskedFor() {
    Rulebook rules =
        folder
            .withPack("a")
            .withPack("b")
            .file("b/pack.yaml", RuleFolderCopy.pack("b").replace("opt-in: no", "opt-in: yes"))
            .load();
    assertEquals(List.of("a/sample"), rules.rules().stream().map(Rule::id).toList());
    assertEquals(
        List.of("b/sample"), rules.only(Set.of("b")).rules().stream().map(Rule::id).toList());
    assertEquals(List.of("a", "b"), rules.allPacks().stream().map(Pack::id).toList());
  }

  @Test
  void saysWhichPacksThereAre() {
    Rulebook rules = folder.withPack("osja").withPack("evidence").load();
    IllegalArgumentException unknown =
        assertThrows(IllegalArgumentException.class, () -> rules.only(Set.of("osaj")));
    assertEquals(
        "there is no pack 'osaj'; there are evidence, osja (did you mean 'osja'?)",
        unknown.getMessage());
  }

  @Test
  void aPackBringsAlongThePacksWhoseFlagsItReads() {
    Rulebook rules =
        folder
            .withPack("a")
            .withPack("b")
            .withPack("c")
            .rule(
                "a/reader",
                "$p : Partnership()\nnot Raised( code == \"b/reader\", subject == $p.id )")
            .rule(
                "b/reader",
                "$p : Partnership()\nnot Raised( code == \"c/sample\", subject == $p.id )")
            .load();
    assertEquals(
        List.of("a", "b", "c"), rules.only(Set.of("a")).packs().stream().map(Pack::id).toList());
    assertEquals(List.of("c"), rules.only(Set.of("c")).packs().stream().map(Pack::id).toList());
  }

  @Test
  void putsReadersOfFlagsAfterThoseWhoRaiseThem() {
    Rulebook rules =
        folder
            .withPack("a")
            .rule("a/first", "$p : Partnership()\nRaised( code == \"a/second\", subject == $p.id )")
            .rule(
                "a/second",
                "$p : Partnership()\nexists Raised( code in ( \"a/sample\", \"a/third\" ) )")
            .rule("a/third", "$p : Partnership()")
            .load();
    List<List<String>> strata =
        rules.strata().stream().map(layer -> layer.stream().map(Rule::id).toList()).toList();
    assertEquals(
        List.of(List.of("a/sample", "a/third"), List.of("a/second"), List.of("a/first")), strata);
  }

  // --- values -----------------------------------------------------------------------------------

  @Test
  void hasTheValuesOfADay() {
    Rulebook rules =
        folder
            .withPack("osja")
            .value(
                "osja",
                "months",
                "  - {from: 2017-01-26, value: 12, source: S06}\n  - {from: 2020-01-01, value: 6, source: S07}\n  - {from: 2030-01-01, end: yes, source: S08}\n")
            .value("osja", "kinds", "  - {from: 2018-01-01, value: [owns, part-of], source: S06}\n")
            .load();
    assertEquals(List.of(), rules.valuesOn(LocalDate.of(2017, 1, 25)));
    assertEquals(List.of(new Value("months", 12)), rules.valuesOn(LocalDate.of(2017, 1, 26)));
    assertEquals(
        List.of(new ValueList("kinds", Set.of("owns", "part-of")), new Value("months", 12)),
        rules.valuesOn(LocalDate.of(2019, 12, 31)));
    assertEquals(new Value("months", 6), rules.valuesOn(LocalDate.of(2029, 12, 31)).get(1));
    assertEquals(1, rules.valuesOn(LocalDate.of(2030, 1, 1)).size());
  }

  @Test
  void hasOnlyTheValuesOfItsPacks() {
    Rulebook rules =
        folder
            .withPack("a")
            .withPack("b")
            .value("a", "months", "  - {from: 2017-01-26, value: 12, source: S06}\n")
            .load();
    assertEquals(List.of(), rules.only(Set.of("b")).valuesOn(LocalDate.of(2020, 1, 1)));
  }

  // --- the hash ---------------------------------------------------------------------------------

  @Test
  void theHashIsThatOfWhatRulesDo() {
    String hash = folder.withPack("osja").load().hash();
    assertEquals(
        hash, folder.file("osja/sample.md", "# Another page").file("README.md", "x").load().hash());
    assertEquals(
        hash,
        folder
            .file("osja/pack.yaml", RuleFolderCopy.pack("osja").replace("\n", "\r\n"))
            .load()
            .hash());
    assertEquals(
        hash, new RuleFolderCopy(temporary.resolve("elsewhere")).withPack("osja").load().hash());
    assertNotEquals(
        hash,
        folder.file("osja/pack.yaml", RuleFolderCopy.pack("osja") + "# a comment\n").load().hash());
    assertTrue(hash.matches("[0-9a-f]{64}"));
  }

  @Test
  void theHashKnowsNames() {
    String hash = folder.withPack("a").withPack("b").load().hash();
    assertNotEquals(
        hash,
        new RuleFolderCopy(temporary.resolve("other")).withPack("a").withPack("c").load().hash());
    assertNotEquals(hash, folder.load().only(Set.of("a")).hash());
  }

  @Test
  void readsFromAJar() throws IOException {
    Path jar = temporary.resolve("rules.jar");
    try (FileSystem zip =
        FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
      Path pack = Files.createDirectories(zip.getPath("plumbline/rules/osja"));
      Files.writeString(pack.resolve("pack.yaml"), RuleFolderCopy.pack("osja"));
      Files.writeString(pack.resolve("sample.drl"), Sample.withConditions("$p : Partnership()"));
    }
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      assertEquals(1, Rulebook.load(zip.getPath("plumbline/rules")).rules().size());
    }
  }

  // --- what can be wrong ------------------------------------------------------------------------

  @Test
  void aFolderMustBeThere() {
    assertEquals("rules: this folder of rules does not exist", folder.problems());
  }

  @Test
  void aFolderMustHaveRules() {
    assertEquals(
        "rules: there are no rules in this folder (expected files such as pack/rule.drl)",
        folder.file("README.md", "nothing").problems());
  }

  @Test
  void aPackMustHaveItsFile() {
    assertEquals(
        "rules/osja: this pack has no pack.yaml",
        folder.rule("osja/sample", "$p : Partnership()").problems());
  }

  @Test
  void tellsTheProblemsOfAllFiles() {
    folder
        .withPack("a")
        .withPack("b")
        .rule("a/one", "$p : Parnership()")
        .rule("b/two", "$p : Partnership( ids == \"x\" )");
    assertEquals(
        """
        rules/a/one.drl:15:6: unknown type of fact 'Parnership' (did you mean 'Partnership'?)
        rules/b/two.drl:15:19: unknown property 'ids'; a Partnership has id, assistance (did you mean 'id'?)""",
        folder.problems());
  }

  @Test
  void aFileMustStandWhereItIsLookedFor() {
    folder
        .withPack("osja")
        .file("osja/values/months.yml", "")
        .file("osja/deep/er.drl", "")
        .file("loose.drl", "")
        .file("osja/.hidden.drl", "")
        .file("Osja/x.drl", "");
    assertEquals(
        """
        rules/Osja/x.drl: this file is in the wrong place or has the wrong name (expected pack/rule.drl, pack/pack.yaml, pack/exemptions.yaml or pack/values/name.yaml, in lower-case letters, digits and hyphens)
        rules/loose.drl: this file is in the wrong place or has the wrong name (expected pack/rule.drl, pack/pack.yaml, pack/exemptions.yaml or pack/values/name.yaml, in lower-case letters, digits and hyphens)
        rules/osja/deep/er.drl: this file is in the wrong place or has the wrong name (expected pack/rule.drl, pack/pack.yaml, pack/exemptions.yaml or pack/values/name.yaml, in lower-case letters, digits and hyphens)
        rules/osja/values/months.yml: this file is in the wrong place or has the wrong name (expected pack/rule.drl, pack/pack.yaml, pack/exemptions.yaml or pack/values/name.yaml, in lower-case letters, digits and hyphens)""",
        folder.problems());
  }

  @Test
  void followsLinksInsideTheFolder() throws IOException {
    folder.withPack("osja").file(".store/evidence/pack.yaml", RuleFolderCopy.pack("evidence"));
    folder.rule(".store/evidence/sample", "$p : Partnership()");
    Files.writeString(
        temporary.resolve("rules/.store/evidence/sample.drl"),
        Sample.rule("evidence/sample", "$p : Partnership()", "flags.raise( $p, \"a sentence\" );"));
    Files.createSymbolicLink(temporary.resolve("rules/evidence"), Path.of(".store/evidence"));
    Path link = Files.createSymbolicLink(temporary.resolve("link"), temporary.resolve("rules"));
    assertEquals(
        List.of("evidence/sample", "osja/sample"),
        Rulebook.load(link).rules().stream().map(Rule::id).toList());
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException {
    new RuleFolderCopy(temporary.resolve("elsewhere")).withPack("osja");
    folder.withPack("evidence");
    Files.createSymbolicLink(temporary.resolve("rules/osja"), temporary.resolve("elsewhere/osja"));
    Files.createSymbolicLink(
        temporary.resolve("rules/evidence/other.md"),
        temporary.resolve("elsewhere/osja/sample.md"));
    assertEquals(
        """
        rules/evidence/other.md: this link leads out of the folder of rules; put a copy of its target here instead
        rules/osja: this link leads out of the folder of rules; put a copy of its target here instead""",
        folder.problems());
  }

  @Test
  void aLinkLeadsToSomethingNew() throws IOException {
    folder.withPack("osja");
    Files.createSymbolicLink(temporary.resolve("rules/osja/circle"), temporary.resolve("rules"));
    Files.createSymbolicLink(temporary.resolve("rules/gone"), temporary.resolve("nothing"));
    Files.createSymbolicLink(temporary.resolve("rules/.gone"), temporary.resolve("nothing"));
    assertEquals(
        """
        rules/gone: this link leads to nothing
        rules/osja/circle: this link leads back to a folder that contains it""",
        folder.problems());
  }

  @Test
  void aFolderMustBeReadable() throws IOException {
    folder.withPack("osja").withPack("shut");
    Path shut = temporary.resolve("rules/shut");
    assumeTrue(shut.toFile().setReadable(false) && !Files.isReadable(shut));
    try {
      assertEquals(
          "rules/shut: the folder cannot be read: AccessDeniedException", folder.problems());
    } finally {
      assertTrue(shut.toFile().setReadable(true));
    }
  }

  @Test
  void noPackIsCalledLikeAWordOfTheLanguage() {
    assertEquals(
        """
        rules/class/pack.yaml:1:5: a pack cannot be called 'class' (it is a reserved word of the rule language)
        rules/class/sample.drl:6:6: a pack cannot be called 'class' (it is a reserved word of the rule language)""",
        folder.withPack("class").problems());
  }

  @Test
  void aFileMustBeText() throws IOException {
    folder.withPack("osja");
    Files.write(temporary.resolve("rules/osja/sample.drl"), new byte[] {'a', (byte) 0xff});
    assertEquals(
        "rules/osja/sample.drl:1:2: this byte is not valid UTF-8; save the file as UTF-8",
        folder.problems());
  }

  @Test
  void aPackMustBeComplete() {
    folder
        .withPack("osja")
        .file(
            "osja/pack.yaml",
            RuleFolderCopy.pack("osaj")
                .replace("question:", "qestion:")
                .replace("from: 2011-12-31", "from: 2011\nto: 2010-01-01")
                .replace("opt-in: no", "opt-in: never")
                .replace("order: 10", "order: first"));
    assertEquals(
        """
        rules/osja/pack.yaml:1:1: the key 'question' is missing
        rules/osja/pack.yaml:1:5: the pack is named 'osaj', but its folder is osja (write id: osja)
        rules/osja/pack.yaml:3:1: unknown key 'qestion'; the keys here are id, title, question, answers, instrument, version, jurisdiction, owner, from, to, opt-in, not-modelled, order (did you mean 'question'?)
        rules/osja/pack.yaml:8:7: expected a date such as 2017-01-26, not '2011'
        rules/osja/pack.yaml:10:9: expected yes or no, not 'never'
        rules/osja/pack.yaml:11:8: expected a whole number, not 'first'""",
        folder.problems());
  }

  @Test
  void aPackCannotEndBeforeItBegins() {
    folder
        .withPack("osja")
        .file(
            "osja/pack.yaml",
            RuleFolderCopy.pack("osja").replace("opt-in", "to: 2010-01-01\nopt-in"));
    assertEquals(
        "rules/osja/pack.yaml:9:5: the pack ends on 2010-01-01, before it begins",
        folder.problems());
  }

  @Test
  void aRuleIsInForceOnlyWhileItsPackIs() {
    folder
        .withPack("osja")
        .file(
            "osja/pack.yaml",
            RuleFolderCopy.pack("osja")
                .replace("from: 2011-12-31", "from: 2018-01-01\nto: 2030-12-31"));
    assertEquals(
        """
        rules/osja/sample.drl:6:1: the pack ends on 2030-12-31, but the rule has no @validTo
        rules/osja/sample.drl:6:1: the rule is in force from 2017-01-26, but its pack only from 2018-01-01""",
        folder.problems());
  }

  @Test
  void aValueMustBeWellFormed() {
    folder
        .withPack("osja")
        .value(
            "osja",
            "months",
            "  - {from: 2017-01-26, value: twelve, source: S06}\n  - {from: 2016-01-01, value: [a, a], source: S06}\n  - {form: 2018-01-01, end: no}\n");
    assertEquals(
        """
        rules/osja/values/months.yaml:5:31: expected a whole number, not 'twelve'
        rules/osja/values/months.yaml:6:5: this begins on 2016-01-01, but the entry before it begins on 2017-01-26 (put the earliest first)
        rules/osja/values/months.yaml:6:5: use a number in every entry of a value, or a list in every entry
        rules/osja/values/months.yaml:6:31: 'a' is in the list twice
        rules/osja/values/months.yaml:7:5: the key 'from' is missing
        rules/osja/values/months.yaml:7:5: the key 'source' is missing
        rules/osja/values/months.yaml:7:6: unknown key 'form'; the keys here are from, value, end, source (did you mean 'from'?)
        rules/osja/values/months.yaml:7:29: write an end as 'end: yes', without a value""",
        folder.problems());
  }

  @Test
  void aValueIsNamedLikeItsFileAndBeginsWithAValue() {
    folder
        .withPack("osja")
        .value("osja", "months", "  - {from: 2017-01-26, end: yes, source: S06}\n")
        .file("osja/values/years.yaml", "name: yaers\nabout: x\nunit: years\nvalues: []\n")
        .file("osja/values/days.yaml", "12");
    assertEquals(
        """
        rules/osja/values/days.yaml:1:1: expected keys with values, not a single value (the keys are name, about, unit, values)
        rules/osja/values/months.yaml:5:5: the first entry of a value cannot be its end
        rules/osja/values/years.yaml:1:7: the value is named 'yaers', but its file is years.yaml (write name: years)""",
        folder.problems());
  }

  @Test
  void noTwoValuesHaveOneName() {
    folder
        .withPack("a")
        .withPack("b")
        .value("a", "months", "  - {from: 2017-01-26, value: 12, source: S06}\n")
        .value("b", "months", "  - {from: 2017-01-26, value: 12, source: S06}\n");
    assertEquals(
        "rules/b/values/months.yaml: the pack 'a' has a value 'months' too; two values cannot have the same name",
        folder.problems());
  }

  @Test
  void aValueThatARuleNamesMustBeThereWheneverTheRuleIsInForce() {
    folder
        .withPack("osja")
        .withPack("other")
        .value("osja", "late", "  - {from: 2017-01-27, value: 12, source: S06}\n")
        .value(
            "osja",
            "ended",
            "  - {from: 2017-01-26, value: 12, source: S06}\n  - {from: 2020-01-01, end: yes, source: S06}\n")
        .value("osja", "kinds", "  - {from: 2017-01-26, value: [a], source: S06}\n")
        .value("other", "theirs", "  - {from: 2017-01-26, value: 12, source: S06}\n")
        .rule(
            "osja/sample",
            "$p : Partnership()\nValue( name == \"late\" )\nValue( name == \"ended\" )\nValue( name == \"kinds\" )\nValueList( name == \"late\" )\nValue( name == \"theirs\" )\nnot Value( name == \"kind\" )");
    assertEquals(
        """
        rules/osja/sample.drl:16:1: 'late' has no value on 2017-01-26, when the rule is in force
        rules/osja/sample.drl:17:1: 'ended' has no value on 2020-01-01, when the rule is in force
        rules/osja/sample.drl:18:1: 'kinds' is a list; use ValueList
        rules/osja/sample.drl:19:1: 'late' has no value on 2017-01-26, when the rule is in force
        rules/osja/sample.drl:19:1: 'late' is a number; use Value
        rules/osja/sample.drl:20:1: the value 'theirs' belongs to the pack 'other'; a rule can use only the values of its own pack
        rules/osja/sample.drl:21:5: unknown value 'kind'; expected the file osja/values/kind.yaml (did you mean 'kinds'?)""",
        folder.problems());
  }

  @Test
  void aValueMayEndAfterTheRule() {
    folder
        .withPack("osja")
        .value(
            "osja",
            "months",
            "  - {from: 2017-01-26, value: 12, source: S06}\n  - {from: 2020-01-01, end: yes, source: S06}\n");
    String rule =
        Sample.withConditions("$p : Partnership()\nValue( name == \"months\" )")
            .replace("@reviewed", "@validTo( \"2019-12-31\" ) @reviewed");
    assertEquals("no problems", folder.file("osja/sample.drl", rule).problems());
  }

  @Test
  void aFlagThatIsReadMustBeRaisedBySomeRule() {
    folder
        .withPack("osja")
        .rule(
            "osja/reader",
            "$p : Partnership()\nnot Raised( code in ( \"osja/sample\", \"osja/smaple\" ) )");
    assertEquals(
        "rules/osja/reader.drl:16:5: no rule raises 'osja/smaple' (did you mean 'osja/sample'?)",
        folder.problems());
  }

  @Test
  void rulesDoNotReadEachOthersFlagsInACircle() {
    folder
        .withPack("a")
        .rule("a/one", "$p : Partnership()\nnot Raised( code == \"a/two\" )")
        .rule("a/two", "$p : Partnership()\nnot Raised( code == \"a/three\" )")
        .rule("a/three", "$p : Partnership()\nnot Raised( code in ( \"a/one\", \"a/sample\" ) )")
        .rule("a/self", "$p : Partnership()\nnot Raised( code == \"a/self\" )");
    assertEquals(
        """
        rules/a/one.drl:6:1: rules read each other's flags in a circle: a/one reads a/two reads a/three reads a/one
        rules/a/self.drl:6:1: rules read each other's flags in a circle: a/self reads a/self""",
        folder.problems());
  }
}
