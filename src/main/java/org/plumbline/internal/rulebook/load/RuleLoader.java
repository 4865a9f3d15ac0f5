package org.plumbline.internal.rulebook.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.internal.rulebook.model.DatedValue;
import org.plumbline.internal.rulebook.model.NamedFacts;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.parse.RuleReader;
import org.plumbline.internal.rulebook.text.HiddenCharacters;
import org.plumbline.internal.rulebook.text.LookAlike;
import org.plumbline.internal.rulebook.text.NodeTexts;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.text.DeviceName;
import org.plumbline.internal.yaml.Node;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;

/** Reads all files of a folder of rules and finds all problems. */
public final class RuleLoader {
  private static final String WORD = NamedFacts.WORD;
  private static final String RULE = WORD + "/" + WORD + "\\.drl";
  private static final String PACK = WORD + "/pack\\.yaml";
  private static final String VALUE = WORD + "/values/" + WORD + "\\.yaml";
  private static final String PAGE = WORD + "/" + WORD + "\\.md";
  private static final String LIKE_RULES = "(?is).*\\.(drl|ya?ml)";
  private static final String EXEMPTIONS = WORD + "/" + Pattern.quote(Exemptions.FILE);
  private static final String OLD_EXEMPTIONS = WORD + "/" + Pattern.quote(Exemptions.OLD_FILE);

  private final RuleFiles files;
  private final List<Problem> problems;

  private RuleLoader(RuleFiles files, List<Problem> problems) {
    this.files = files;
    this.problems = problems;
  }

  /** Whether a file affects what rules do, so that it is part of the hash. */
  public static boolean counts(String name) {
    return name.matches(RULE) || name.matches(PACK) || name.matches(VALUE);
  }

  /** Reads the files; {@code problems} has the problems found so far. */
  public static RuleFolder load(RuleFiles files, List<Problem> problems) {
    RuleFolder ruleFolder = new RuleLoader(files, problems).load();
    if (!problems.isEmpty()) {
      throw new BrokenRulesException(problems.stream().map(files::shown).toList());
    }
    return ruleFolder;
  }

  private RuleFolder load() {
    SortedMap<String, Pack> packs = new TreeMap<>();
    SortedMap<String, Rule> rules = new TreeMap<>();
    SortedMap<String, DatedValue> values = new TreeMap<>();
    files
        .matching(PACK)
        .forEach(name -> yaml(name, this::pack).ifPresent(pack -> packs.put(pack.id(), pack)));
    files
        .matching(VALUE)
        .forEach(
            name ->
                yaml(name, (node, found) -> value(node, name, found))
                    .ifPresent(value -> add(values, value)));
    files.matching(RULE).forEach(name -> rule(name).ifPresent(rule -> rules.put(rule.id(), rule)));
    files.matching(PAGE).forEach(this::page);
    Exemptions exemptions = exemptions();
    strayFiles();
    deviceNames();
    packsOf();
    RuleFolder ruleFolder = new RuleFolder(files, packs, rules, values, exemptions);
    if (problems.isEmpty()) {
      new CrossCheck(ruleFolder, problems).check();
    }
    return ruleFolder;
  }

  private Exemptions exemptions() {
    List<String> old = files.matching(OLD_EXEMPTIONS);
    old.forEach(this::secondExemptions);
    return Stream.concat(files.matching(EXEMPTIONS).stream(), old.stream())
        .flatMap(
            name ->
                yaml(name, (node, found) -> Exemptions.read(node, nameOf(found, 2), found))
                    .stream())
        .reduce(Exemptions.NONE, Exemptions::and);
  }

  /** With both names in a pack, nobody could say which file counts. */
  private void secondExemptions(String old) {
    if (files.isThere(old.replace(Exemptions.OLD_FILE, Exemptions.FILE))) {
      problem(
          ProblemCode.TWO_EXEMPTION_FILES,
          old,
          "this pack also has "
              + Exemptions.FILE
              + "; "
              + Exemptions.OLD_FILE
              + " is the old name of the same file",
          "move its entries to " + Exemptions.FILE + ", and delete this file");
    }
  }

  private Optional<Pack> pack(Node node, RuleProblems found) {
    return PackReader.read(node, nameOf(found, 2), found);
  }

  private Optional<DatedValue> value(Node node, String name, RuleProblems found) {
    String last = nameOf(found, 1);
    return ValueReader.read(
        node,
        name.substring(0, name.indexOf('/')),
        last.substring(0, last.length() - ".yaml".length()),
        found);
  }

  /** The last part of a path, or an earlier one. */
  private static String nameOf(RuleProblems file, int fromEnd) {
    String[] parts = file.file().split("/", -1);
    return parts[parts.length - fromEnd];
  }

  private <T> Optional<T> yaml(String name, BiFunction<Node, RuleProblems, Optional<T>> reader) {
    RuleProblems found = new RuleProblems(files.display(name), files.text(name));
    LookAlike.none(files.text(name), found);
    try {
      Optional<T> read = Optional.empty();
      if (HiddenCharacters.none(files.text(name), found)) {
        Node node = Yaml.parse(files.text(name), found.file());
        NodeTexts.check(node, found);
        read = found.any() ? Optional.empty() : reader.apply(node, found);
      }
      problems.addAll(found.sorted());
      return read;
    } catch (BrokenFileException e) {
      e.problems().forEach(problem -> found.add(problem.as(ProblemCode.NOT_YAML)));
      problems.addAll(found.sorted());
      return Optional.empty();
    }
  }

  private Optional<Rule> rule(String name) {
    try {
      return Optional.of(RuleReader.read(files.text(name), files.display(name)));
    } catch (BrokenRulesException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  private void page(String name) {
    RuleProblems found = new RuleProblems(files.display(name), files.text(name));
    PageReader.check(files.text(name), found);
    problems.addAll(found.sorted());
  }

  private void add(SortedMap<String, DatedValue> values, DatedValue value) {
    DatedValue first = values.putIfAbsent(value.name(), value);
    if (first != null) {
      problems.add(
          new Problem(
              ProblemCode.VALUE_TWICE,
              value.place(),
              "the pack '"
                  + first.pack()
                  + "' has a value '"
                  + value.name()
                  + "' too; two values cannot have the same name",
              ""));
    }
  }

  private void strayFiles() {
    files.names().stream()
        .filter(name -> name.matches(LIKE_RULES))
        .filter(name -> !counts(name))
        .filter(name -> !name.matches(EXEMPTIONS) && !name.matches(OLD_EXEMPTIONS))
        .forEach(
            name ->
                problem(
                    ProblemCode.STRAY_FILE,
                    name,
                    "this file is in the wrong place or has the wrong name",
                    "expected pack/rule.drl, pack/pack.yaml, pack/exemptions.yaml or pack/values/name.yaml, in lower-case letters, digits and hyphens"));
  }

  private void deviceNames() {
    files.names().stream()
        .filter(name -> counts(name) && DeviceName.is(name.substring(name.lastIndexOf('/') + 1)))
        .forEach(
            name ->
                problem(
                    ProblemCode.RESERVED_NAME,
                    name,
                    "a file cannot have this name: " + DeviceName.WHY,
                    ""));
  }

  private void packsOf() {
    if (files.matching(RULE).isEmpty() && problems.isEmpty()) {
      problems.add(
          new Problem(
              ProblemCode.NO_RULES,
              Place.of(files.folder()),
              "there are no rules in this folder",
              "expected files such as pack/rule.drl"));
    }
    files.names().stream()
        .filter(RuleLoader::counts)
        .map(name -> name.substring(0, name.indexOf('/')))
        .distinct()
        .filter(pack -> !files.isThere(pack + "/pack.yaml"))
        .sorted(Comparator.naturalOrder())
        .forEach(pack -> problem(ProblemCode.NO_PACK_FILE, pack, "this pack has no pack.yaml", ""));
  }

  private void problem(ProblemCode code, String name, String message, String hint) {
    problems.add(new Problem(code, Place.of(files.display(name)), message, hint));
  }

  public static List<Problem> none() {
    return new ArrayList<>();
  }
}
