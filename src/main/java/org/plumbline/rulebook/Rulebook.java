package org.plumbline.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.fact.Fact;
import org.plumbline.internal.rulebook.lint.Lint;
import org.plumbline.internal.rulebook.load.CrossCheck;
import org.plumbline.internal.rulebook.load.Exemptions;
import org.plumbline.internal.rulebook.load.RuleEdits;
import org.plumbline.internal.rulebook.load.RuleFiles;
import org.plumbline.internal.rulebook.load.RuleFolder;
import org.plumbline.internal.rulebook.load.RuleLoader;
import org.plumbline.internal.rulebook.load.Strata;
import org.plumbline.internal.rulebook.model.DatedValue;
import org.plumbline.internal.rulebook.model.Exemption;
import org.plumbline.internal.rulebook.model.NamedFacts;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.model.Rule;
import org.plumbline.internal.rulebook.model.RuleEdit;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.problem.Problem;

/**
 * The rules of a folder with their packs, pages and dated values. They are free of errors; {@link
 * Lint} finds what is merely unfinished. Immutable.
 */
public final class Rulebook {
  private final RuleFolder ruleFolder;
  private final Set<String> packs;

  private Rulebook(RuleFolder ruleFolder, Set<String> asked) {
    this.ruleFolder = ruleFolder;
    this.packs = withRead(ruleFolder, asked);
  }

  /**
   * Loads the rules of a folder, without opt-in packs.
   *
   * @throws BrokenRulesException with all problems of the folder, if there are any
   */
  public static Rulebook load(Path folder) {
    List<Problem> problems = RuleLoader.none();
    return standard(RuleLoader.load(RuleFiles.of(folder, problems), problems));
  }

  /**
   * Reads rules that are not in a folder, without opt-in packs.
   *
   * @param from how messages name the origin of the files
   * @param files the bytes of the files by path below the folder of rules, with {@code /} between
   *     its parts
   * @throws BrokenRulesException with all problems of the files, if there are any
   */
  public static Rulebook read(String from, Map<String, byte[]> files) {
    List<Problem> problems = RuleLoader.none();
    return standard(RuleLoader.load(RuleFiles.of(from, files, problems), problems));
  }

  /** Loads the rules that come with Plumbline, without opt-in packs. */
  public static Rulebook bundled() {
    List<Problem> problems = RuleLoader.none();
    return standard(RuleLoader.load(RuleFiles.bundled(problems), problems));
  }

  private static Rulebook standard(RuleFolder ruleFolder) {
    return new Rulebook(
        ruleFolder,
        ruleFolder.packs().values().stream()
            .filter(pack -> !pack.optIn())
            .map(Pack::id)
            .collect(Collectors.toSet()));
  }

  /**
   * Adds the packs whose flags are read: without them, "no such flag" would be true for the wrong
   * reason.
   */
  private static Set<String> withRead(RuleFolder ruleFolder, Set<String> packs) {
    Set<String> all = new TreeSet<>(packs);
    ruleFolder.rules().values().stream()
        .filter(rule -> packs.contains(rule.pack()))
        .flatMap(rule -> rule.readsFlags().stream())
        .forEach(code -> all.add(code.substring(0, code.indexOf('/'))));
    return all.equals(packs) ? Set.copyOf(all) : withRead(ruleFolder, all);
  }

  /** Whether any pack has a rule with this id, even a pack that does not run. */
  public boolean knows(String code) {
    return ruleFolder.rules().containsKey(code);
  }

  /** The ids of the rules that use a value, in any pack; sorted. */
  public Set<String> using(String value) {
    return ruleFolder.rules().values().stream()
        .filter(
            rule ->
                rule.matches().stream()
                    .anyMatch(match -> NamedFacts.value(match).equals(Optional.of(value))))
        .map(Rule::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The ids of the opt-in packs that were not asked for. */
  public Set<String> onRequest() {
    return ruleFolder.packs().values().stream()
        .filter(pack -> pack.optIn() && !packs().contains(pack))
        .map(Pack::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The same rules and those of one more pack.
   *
   * @throws IllegalArgumentException if the id is unknown
   */
  public Rulebook and(String pack) {
    Set<String> ids = packs().stream().map(Pack::id).collect(Collectors.toCollection(TreeSet::new));
    ids.add(pack);
    return only(ids);
  }

  /**
   * Only the rules of these packs, which may be opt-in packs, and of packs whose flags they read.
   *
   * @throws IllegalArgumentException if an id is unknown
   */
  public Rulebook only(Set<String> packs) {
    packs.stream()
        .sorted()
        .filter(id -> !ruleFolder.packs().containsKey(id))
        .findFirst()
        .ifPresent(this::noPack);
    return new Rulebook(ruleFolder, packs);
  }

  /** The same rules with all opt-in packs. */
  public Rulebook withAllPacks() {
    return new Rulebook(ruleFolder, ruleFolder.packs().keySet());
  }

  private void noPack(String id) {
    String hint = DidYouMean.hint(id, ruleFolder.packs().keySet());
    throw new IllegalArgumentException(
        "there is no pack '"
            + id
            + "'; there are "
            + String.join(", ", ruleFolder.packs().keySet())
            + (hint.isEmpty() ? "" : " (" + hint + ")"));
  }

  /**
   * The edits that turn these rules into {@code newer}: one for each file that changes what a rule
   * does, over all packs and sorted by file. A comment, a page, an owner or the source of a value
   * changes no flag and is not an edit.
   */
  public List<RuleEdit> editsTo(Rulebook newer) {
    return new RuleEdits(ruleFolder, newer.ruleFolder).all();
  }

  /** The rules, sorted by id. */
  public List<Rule> rules() {
    return ruleFolder.rules().values().stream()
        .filter(rule -> packs.contains(rule.pack()))
        .toList();
  }

  /** The rule with this id, if it is among {@link #rules}. */
  public Optional<Rule> rule(String id) {
    return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The packs, in the order of reports. */
  public List<Pack> packs() {
    return sorted(pack -> packs.contains(pack.id()));
  }

  /** All packs, including opt-in packs, in the order of reports. */
  public List<Pack> allPacks() {
    return sorted(pack -> true);
  }

  private List<Pack> sorted(Predicate<Pack> which) {
    return ruleFolder.packs().values().stream()
        .filter(which)
        .sorted(Comparator.comparingInt(Pack::order).thenComparing(Pack::id))
        .toList();
  }

  /** The dated values of the packs, sorted by name. */
  public List<DatedValue> values() {
    return ruleFolder.values().values().stream()
        .filter(value -> packs.contains(value.pack()))
        .toList();
  }

  /**
   * The dated values as facts on {@code day}; values that have not begun or have ended are left
   * out.
   */
  public List<Fact> valuesOn(LocalDate day) {
    return values().stream().flatMap(value -> value.on(day).stream()).toList();
  }

  /** The rules in the order in which they must run: a layer reads only flags of earlier layers. */
  public List<List<Rule>> strata() {
    return inLayers(rules());
  }

  /**
   * Sorts rules into layers: a layer reads only flags of earlier layers. Each layer is sorted by
   * id.
   */
  public static List<List<Rule>> inLayers(Collection<Rule> rules) {
    return new Strata(rules).layers();
  }

  /** The page of a rule in Markdown, if there is one. */
  public Optional<String> page(String ruleId) {
    return Optional.of(ruleId + ".md")
        .filter(ruleFolder.files()::has)
        .map(ruleFolder.files()::text);
  }

  /** The text of the file of a rule, if there is one. */
  public Optional<String> text(String ruleId) {
    return Optional.of(ruleId + ".drl")
        .filter(ruleFolder.files()::has)
        .map(ruleFolder.files()::text);
  }

  /** The exemptions: what no test case can show, each with a reason. */
  public Exemptions exemptions() {
    return new Exemptions(
        ofPacks(ruleFolder.exemptions().coverage()), ofPacks(ruleFolder.exemptions().mutation()));
  }

  private List<Exemption> ofPacks(List<Exemption> exemptions) {
    return exemptions.stream().filter(exemption -> packs.contains(exemption.pack())).toList();
  }

  /**
   * Whether a rule may replace the one with the same id: it names its values and flags, and these
   * and its pack exist on every day on which it is in force.
   */
  public boolean accepts(Rule changed) {
    RuleProblems form = new RuleProblems("", "");
    changed.matches().forEach(match -> NamedFacts.check(match, form));
    SortedMap<String, Rule> rules = new TreeMap<>(ruleFolder.rules());
    rules.put(changed.id(), changed);
    return !form.any()
        && isSound(
            new RuleFolder(
                ruleFolder.files(),
                ruleFolder.packs(),
                rules,
                ruleFolder.values(),
                ruleFolder.exemptions()));
  }

  /** Whether a value may replace the one with the same name. */
  public boolean accepts(DatedValue changed) {
    SortedMap<String, DatedValue> values = new TreeMap<>(ruleFolder.values());
    values.put(changed.name(), changed);
    return isSound(
        new RuleFolder(
            ruleFolder.files(),
            ruleFolder.packs(),
            ruleFolder.rules(),
            values,
            ruleFolder.exemptions()));
  }

  private static boolean isSound(RuleFolder ruleFolder) {
    List<Problem> problems = RuleLoader.none();
    new CrossCheck(ruleFolder, problems).check();
    return problems.isEmpty();
  }

  /** The dated values that a rule uses, sorted by name. */
  public List<DatedValue> valuesOf(Rule rule) {
    Set<String> names =
        rule.matches().stream()
            .flatMap(match -> NamedFacts.value(match).stream())
            .collect(Collectors.toSet());
    return ruleFolder.values().values().stream()
        .filter(datedValue -> names.contains(datedValue.name()))
        .toList();
  }

  /** The rules that look at a dated value. */
  public List<Rule> rulesThatUse(DatedValue value) {
    return rules().stream().filter(rule -> valuesOf(rule).contains(value)).toList();
  }

  /** The text of every rule file. */
  public RuleFiles files() {
    return ruleFolder.files();
  }

  /** The path of a file of the folder, for messages. */
  public String display(String name) {
    return ruleFolder.files().display(name);
  }

  /** SHA-256 in hex over names and texts of rules, packs and values; the same on every machine. */
  public String hash() {
    return ruleFolder
        .files()
        .hash(
            name ->
                RuleLoader.counts(name) && packs.contains(name.substring(0, name.indexOf('/'))));
  }
}
