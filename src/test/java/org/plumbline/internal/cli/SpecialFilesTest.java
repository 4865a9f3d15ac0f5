package org.plumbline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.cli.MainTest.Ran;
import org.plumbline.internal.report.Tiny;

/** Where a file is looked for, a pipe is not waited for, and a broken link is not passed over. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SpecialFilesTest {
  private static final String PIPE = ": this is a pipe, a socket or a device, not a file";
  private static final String DANGLING = ": this link leads to nothing";

  @TempDir Path folder;

  private Path rules;
  private Path case1;

  @BeforeEach
  void write() {
    rules = Tiny.rules(folder);
    case1 = Tiny.write(folder.resolve("cases/one.yaml"), Tiny.CASE + Tiny.EXPECTED);
  }

  // --- beside a case -----------------------------------------------------------------------------

  @Test
  void aPipeBesideACase() throws Exception {
    for (String kind : new String[] {"accepted-risks", "not-the-same"}) {
      Path pipe = pipe(folder.resolve("cases/one." + kind + ".yaml"));
      assertEquals(new Ran(4, "", pipe + PIPE + "\n"), check(case1));
      Files.delete(pipe);
    }
  }

  @Test
  void aLinkThatLeadsToNothingBesideACase() throws Exception {
    for (String kind : new String[] {"accepted-risks", "not-the-same"}) {
      Path link = dangling(folder.resolve("cases/one." + kind + ".yaml"));
      assertEquals(new Ran(4, "", link + DANGLING + "\n"), check(case1));
      Files.delete(link);
    }
  }

  @Test
  void aSocketBesideACase() throws Exception {
    Path socket = folder.resolve("cases/one.accepted-risks.yaml");
    try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.bind(UnixDomainSocketAddress.of(socket));
      assertEquals(new Ran(4, "", socket + PIPE + "\n"), check(case1));
    }
  }

  @Test
  void aDeviceAndALinkToAPipeBesideACase() throws Exception {
    Path beside = folder.resolve("cases/one.accepted-risks.yaml");
    for (Path target : new Path[] {Path.of("/dev/zero"), pipe(folder.resolve("pipe"))}) {
      Files.createSymbolicLink(beside, target);
      assertEquals(new Ran(4, "", beside + PIPE + "\n"), check(case1));
      Files.delete(beside);
    }
  }

  @Test
  void aLinkToAFileBesideACaseIsRead() throws Exception {
    Path risks =
        Tiny.write(
            folder.resolve("risks.yaml"),
            """
            accepted-risks:
              - flag: tiny/assessment-missing
                by: the desk
                reason: a made-up one
                decided: 2022-01-01
                expires: 2022-12-31
            """);
    Files.createSymbolicLink(folder.resolve("cases/one.accepted-risks.yaml"), risks);
    Ran ran = check(case1);
    assertTrue(ran.out().replaceAll("\\s+", " ").contains("\"a made-up one\""), ran.out());
  }

  // --- bases, and cases in a folder --------------------------------------------------------------

  @Test
  void aBaseThatIsAPipeOrALinkToNothingIsNotSoughtFurtherUp() throws Exception {
    Path child = Tiny.write(folder.resolve("cases/deep/child.yaml"), "case: A child\nlike: one\n");
    Path base = pipe(folder.resolve("cases/deep/one.yaml"));
    assertEquals(new Ran(4, "", base + PIPE + "\n"), check(child));
    Files.delete(base);
    dangling(base);
    assertEquals(new Ran(4, "", base + DANGLING + "\n"), check(child));
  }

  @Test
  void aCaseInAFolder() throws Exception {
    Path two = folder.resolve("cases/two.yaml");
    pipe(two);
    String end = "\n\n1 passed, 1 failed\n";
    assertEquals(new Ran(4, two + "\n  " + two + PIPE + end, ""), replay());
    Files.delete(two);
    dangling(two);
    assertEquals(new Ran(4, two + "\n  " + two + DANGLING + end, ""), replay());
    Ran impact =
        MainTest.run("impact", rules.toString(), rules.toString(), folder.resolve("cases") + "");
    assertEquals(4, impact.code());
    assertTrue(impact.out().endsWith("; all flags of 1 check stay the same.\n"), impact.out());
    assertEquals(two + DANGLING + "\n", impact.err());
  }

  @Test
  void lintMutateAndCoverageGoOnWithTheOtherCases() throws Exception {
    Path two = dangling(folder.resolve("cases/two.yaml"));
    String cases = folder.resolve("cases").toString();
    Ran lint = MainTest.run("lint", cases, "--rules", rules.toString());
    assertEquals(4, lint.code());
    assertTrue(lint.out().contains("tiny/summary-unpublished"), lint.out());
    assertEquals(two + DANGLING + "\n", lint.err());
    Ran mutate =
        MainTest.run("mutate", "--cases", cases, "--rules", rules.toString(), "--search", "0");
    assertEquals(4, mutate.code());
    assertTrue(mutate.out().contains("changes"), mutate.out());
    assertTrue(mutate.err().contains(two + DANGLING + "\n"), mutate.err());
    Ran coverage = MainTest.run("replay", cases, "--rules", rules.toString(), "--coverage");
    assertEquals(4, coverage.code());
    assertTrue(coverage.out().contains("tiny/assessment-missing"), coverage.out());
    assertTrue(
        coverage.out().endsWith(two + DANGLING + "\n\n1 passed, 1 failed\n"), coverage.out());
  }

  @Test
  void whatIsNoCaseInAFolderIsPassedOver() throws Exception {
    pipe(folder.resolve("cases/pipe"));
    dangling(folder.resolve("cases/notes.txt"));
    Files.createDirectories(folder.resolve("cases/a-folder.yaml"));
    assertEquals(new Ran(0, "1 passed, 0 failed\n", ""), replay());
  }

  // --- a case that somebody names ----------------------------------------------------------------

  @Test
  void aNamedCaseMayBeAPipe() throws Exception {
    Path pipe = pipe(folder.resolve("case.yaml"));
    Thread writer = new Thread(() -> Tiny.write(pipe, Tiny.CASE));
    writer.start();
    Ran ran = check(pipe);
    writer.join();
    assertEquals(1, ran.code());
    assertTrue(ran.out().contains("tiny/assessment-missing"), ran.out());
  }

  @Test
  void aNamedCaseThatIsALinkToNothing() throws Exception {
    Path link = dangling(folder.resolve("case.yaml"));
    assertEquals(new Ran(4, "", link + DANGLING + "\n"), check(link));
    assertEquals(
        new Ran(4, "", link + DANGLING + "\n"),
        MainTest.run("replay", link.toString(), "--rules", rules.toString()));
  }

  // --- rules -------------------------------------------------------------------------------------

  @Test
  void aRuleAPageAValueAndAPack() throws Exception {
    for (String name : new String[] {"b.drl", "b.md", "values/b.yaml"}) {
      Path file = rules.resolve("tiny").resolve(name);
      Files.createDirectories(file.getParent());
      pipe(file);
      assertEquals(
          new Ran(3, "", file + ": this is neither a file nor a folder [PL0002]\n"), check(case1));
      Files.delete(file);
      dangling(file);
      assertEquals(new Ran(3, "", file + DANGLING + " [PL0002]\n"), check(case1));
      Files.delete(file);
    }
  }

  @Test
  void aRuleThatIsNamed() throws Exception {
    Path rule = pipe(folder.resolve("r.drl"));
    assertEquals(
        new Ran(3, "", rule + PIPE + " [PL0002]\n"), MainTest.run("lint", rule.toString()));
    assertEquals(
        new Ran(3, "0 of 0 files formatted\n", rule + PIPE + "\n"),
        MainTest.run("fmt", rule.toString()));
  }

  // --- lists and links ---------------------------------------------------------------------------

  @Test
  void linksOfOnesOwn() throws Exception {
    Path links = pipe(folder.resolve("links.csv"));
    assertEquals(new Ran(4, "", "plumbline: " + links + PIPE + "\n"), chain(links));
    Files.delete(links);
    dangling(links);
    assertEquals(new Ran(4, "", "plumbline: " + links + DANGLING + "\n"), chain(links));
  }

  @Test
  void aList() throws Exception {
    Path list = pipe(folder.resolve("sdn.csv"));
    String reading = "plumbline: reading " + list + " ...\n";
    String[] args = {"lists", "import", list.toString(), "--store", folder.resolve("s").toString()};
    assertEquals(new Ran(4, "", reading + "plumbline: " + list + PIPE + "\n"), MainTest.run(args));
    Files.delete(list);
    dangling(list);
    assertEquals(
        new Ran(4, "", reading + "plumbline: " + list + DANGLING + "\n"), MainTest.run(args));
  }

  @Test
  void anEditionInTheStore() throws Exception {
    Path edition = folder.resolve("store/own/2026-01-01-0123456789abcdef");
    Files.createDirectories(edition);
    pipe(edition.resolve("edition.json"));
    assertEquals(
        new Ran(
            0,
            "The folder own/2026-01-01-0123456789abcdef of the store was skipped, because it contains no edition of a list: its edition.json cannot be read: this is a pipe, a socket or"
                + " a device, not a file.\n",
            ""),
        MainTest.run("lists", "status", "--store", folder.resolve("store").toString()));
  }

  @Test
  void aPipeInPlaceOfTheStore() throws Exception {
    String store = pipe(folder.resolve("store")).toString();
    Ran refused =
        new Ran(
            4,
            "",
            "plumbline: " + store + " cannot be read: a file stands where a folder should\n");
    assertEquals(refused, MainTest.run("lists", "status", "--store", store));
    assertEquals(refused, MainTest.run("screen", "Somebody", "--store", store));
    assertEquals(
        refused, MainTest.run("check", case1.toString(), "--lists", "own", "--store", store));
  }

  @Test
  void aFolderOfTheStoreThatIsALinkToNothing() throws Exception {
    Files.createDirectories(folder.resolve("store"));
    Path list = dangling(folder.resolve("store/own"));
    assertEquals(
        new Ran(4, "", "plumbline: " + list + DANGLING + "; remove or fix it\n"),
        MainTest.run("lists", "status", "--store", folder.resolve("store").toString()));
  }

  // -----------------------------------------------------------------------------------------------

  private static Ran chain(Path links) {
    return MainTest.run("chain", "Somebody", "--lists", "starter", "--links", links.toString());
  }

  private Ran check(Path file) {
    return MainTest.run("check", "--details", "--rules", rules.toString(), file.toString());
  }

  private Ran replay() {
    return MainTest.run("replay", folder.resolve("cases").toString(), "--rules", rules.toString());
  }

  private static Path dangling(Path link) throws IOException {
    return Files.createSymbolicLink(link, link.resolveSibling("nowhere"));
  }

  private static Path pipe(Path pipe) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "there are no pipes here");
    Process made = new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start();
    assertTrue(made.waitFor(10, TimeUnit.SECONDS));
    assertEquals(0, made.exitValue());
    return pipe;
  }
}
