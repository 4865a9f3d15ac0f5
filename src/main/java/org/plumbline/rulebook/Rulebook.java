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
 * The rules of a folder, with their packs, pages and dated values. What is loaded is free of
 * errors; {@link Lint} looks for what is merely unfinished. Immutable.
 */
public final class Rulebook {
  private final RuleFolder shelf;
  private final Set<String> packs;

  private Rulebook(RuleFolder shelf, Set<String> asked) {
    this.shelf = shelf;
    this.packs = withRead(shelf, asked);
  }

  /**
   * Loads the rules of a folder: all packs but those that must be asked for.
   *
   * @throws BrokenRulesException with every problem of the folder, if there is any
   */
  public static Rulebook load(Path folder) {
    List<Problem> problems = RuleLoader.none();
    return standard(RuleLoader.load(RuleFiles.of(folder, problems), problems));
  }

  /**
   * Reads rules that lie in no folder: all packs but those that must be asked for.
   *
   * @param from what messages call the place that the files are from
   * @param files their bytes by the path that each has below a folder of rules, {@code /} between
   *     its parts
   * @throws BrokenRulesException with every problem of the files, if there is any
   */
  public static Rulebook read(String from, Map<String, byte[]> files) {
    List<Problem> problems = RuleLoader.none();
    return standard(RuleLoader.load(RuleFiles.of(from, files, problems), problems));
  }

  /** Loads the rules that come with Plumbline: all packs but those that must be asked for. */
  public static Rulebook bundled() {
    List<Problem> problems = RuleLoader.none();
    return standard(RuleLoader.load(RuleFiles.bundled(problems), problems));
  }

  private static Rulebook standard(RuleFolder shelf) {
    return new Rulebook(
        shelf,
        shelf.packs().values().stream()
            .filter(pack -> !pack.optIn())
            .map(Pack::id)
            .collect(Collectors.toSet()));
  }

  /**
   * The packs, and those whose flags their rules read: without them "no such flag" would be true
   * for the wrong reason.
   */
  private static Set<String> withRead(RuleFolder shelf, Set<String> packs) {
    Set<String> all = new TreeSet<>(packs);
    shelf.rules().values().stream()
        .filter(rule -> packs.contains(rule.pack()))
        .flatMap(rule -> rule.readsFlags().stream())
        .forEach(code -> all.add(code.substring(0, code.indexOf('/'))));
    return all.equals(packs) ? Set.copyOf(all) : withRead(shelf, all);
  }

  /** Whether there is a rule of this id in any pack, also in those that are not run. */
  public boolean knows(String code) {
    return shelf.rules().containsKey(code);
  }

  /** The ids of the rules, in any pack, that use the value of a name; sorted. */
  public Set<String> using(String value) {
    return shelf.rules().values().stream()
        .filter(
            rule ->
                rule.matches().stream()
                    .anyMatch(match -> NamedFacts.value(match).equals(Optional.of(value))))
        .map(Rule::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The ids of the packs that must be asked for and were not. */
  public Set<String> onRequest() {
    return shelf.packs().values().stream()
        .filter(pack -> pack.optIn() && !packs().contains(pack))
        .map(Pack::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The same rules and those of one more pack.
   *
   * @throws IllegalArgumentException if there is no such pack
   */
  public Rulebook and(String pack) {
    Set<String> ids = packs().stream().map(Pack::id).collect(Collectors.toCollection(TreeSet::new));
    ids.add(pack);
    return only(ids);
  }

  /**
   * The same rules, but only those of the packs named, and of packs whose flags these read; here
   * the packs that must be asked for can be.
   *
   * @throws IllegalArgumentException if there is no pack of one of the ids
   */
  public Rulebook only(Set<String> packs) {
    packs.stream()
        .sorted()
        .filter(id -> !shelf.packs().containsKey(id))
        .findFirst()
        .ifPresent(this::noPack);
    return new Rulebook(shelf, packs);
  }

  /** The same rules with all packs, those that must be asked for too. */
  public Rulebook withAllPacks() {
    return new Rulebook(shelf, shelf.packs().keySet());
  }

  private void noPack(String id) {
    String hint = DidYouMean.hint(id, shelf.packs().keySet());
    throw new IllegalArgumentException(
        "there is no pack '"
            + id
            + "'; there are "
            + String.join(", ", shelf.packs().keySet())
            + (hint.isEmpty() ? "" : " (" + hint + ")"));
  }

  /**
   * What must be done to these rules to make them those of {@code newer}: one edit for each file
   * that makes a rule do something else, sorted by file, in all packs. What no flag can show, such
   * as a comment, a page, an owner or the source of a value, is no edit.
   */
  public List<RuleEdit> editsTo(Rulebook newer) {
    return new RuleEdits(shelf, newer.shelf).all();
  }

  /** The rules, sorted by id. */
  public List<Rule> rules() {
    return shelf.rules().values().stream().filter(rule -> packs.contains(rule.pack())).toList();
  }

  /** The rule of this id, if it is among {@link #rules}. */
  public Optional<Rule> rule(String id) {
    return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The packs, in the order of reports. */
  public List<Pack> packs() {
    return sorted(pack -> packs.contains(pack.id()));
  }

  /** All packs that could be asked for, in the order of reports. */
  public List<Pack> allPacks() {
    return sorted(pack -> true);
  }

  private List<Pack> sorted(Predicate<Pack> which) {
    return shelf.packs().values().stream()
        .filter(which)
        .sorted(Comparator.comparingInt(Pack::order).thenComparing(Pack::id))
        .toList();
  }

  /** The dated values of the packs, sorted by name. */
  public List<DatedValue> values() {
    return shelf.values().values().stream().filter(value -> packs.contains(value.pack())).toList();
  }

  /** The dated values as facts, as they are on {@code day}; none of those not begun or ended. */
  public List<Fact> valuesOn(LocalDate day) {
    return values().stream().flatMap(value -> value.on(day).stream()).toList();
  }

  /**
   * The rules in the order in which they must run: those of a layer read flags only of the layers
   * before it.
   */
  public List<List<Rule>> strata() {
    return inLayers(rules());
  }

  /**
   * Rules in the order in which they must run: those of a layer read flags only of the layers
   * before it, and are sorted by id.
   */
  public static List<List<Rule>> inLayers(Collection<Rule> rules) {
    return new Strata(rules).layers();
  }

  /** The page of a rule, in Markdown, if there is one. */
  public Optional<String> page(String ruleId) {
    return Optional.of(ruleId + ".md").filter(shelf.files()::has).map(shelf.files()::text);
  }

  /** The text of the file of a rule, if there is such a rule. */
  public Optional<String> text(String ruleId) {
    return Optional.of(ruleId + ".drl").filter(shelf.files()::has).map(shelf.files()::text);
  }

  /** What no case can show of the rules, each with a reason. */
  public Exemptions excuses() {
    return new Exemptions(ofPacks(shelf.excuses().coverage()), ofPacks(shelf.excuses().mutation()));
  }

  private List<Exemption> ofPacks(List<Exemption> exemptions) {
    return exemptions.stream().filter(excuse -> packs.contains(excuse.pack())).toList();
  }

  /**
   * Whether a rule may stand in the place of the rule of its id: whether it names its values and
   * flags in so many words, and these and its pack are there on every day on which it is in force.
   */
  public boolean accepts(Rule changed) {
    RuleProblems form = new RuleProblems("", "");
    changed.matches().forEach(match -> NamedFacts.check(match, form));
    SortedMap<String, Rule> rules = new TreeMap<>(shelf.rules());
    rules.put(changed.id(), changed);
    return !form.any()
        && isSound(
            new RuleFolder(shelf.files(), shelf.packs(), rules, shelf.values(), shelf.excuses()));
  }

  /** Whether a value may stand in the place of the value of its name. */
  public boolean accepts(DatedValue changed) {
    SortedMap<String, DatedValue> values = new TreeMap<>(shelf.values());
    values.put(changed.name(), changed);
    return isSound(
        new RuleFolder(shelf.files(), shelf.packs(), shelf.rules(), values, shelf.excuses()));
  }

  private static boolean isSound(RuleFolder shelf) {
    List<Problem> problems = RuleLoader.none();
    new CrossCheck(shelf, problems).check();
    return problems.isEmpty();
  }

  /** The dated values that a rule uses, sorted by name. */
  public List<DatedValue> valuesOf(Rule rule) {
    Set<String> names =
        rule.matches().stream()
            .flatMap(match -> NamedFacts.value(match).stream())
            .collect(Collectors.toSet());
    return shelf.values().values().stream()
        .filter(datedValue -> names.contains(datedValue.name()))
        .toList();
  }

  /** The rules that look at a dated value. */
  public List<Rule> rulesThatUse(DatedValue value) {
    return rules().stream().filter(rule -> valuesOf(rule).contains(value)).toList();
  }

  /** The text of every rule file. */
  public RuleFiles files() {
    return shelf.files();
  }

  /** The path of a file of the folder, as messages show it. */
  public String display(String name) {
    return shelf.files().display(name);
  }

  /**
   * SHA-256, in hex, over the names and texts of the rules, packs and values; the same on every
   * machine.
   */
  public String hash() {
    return shelf
        .files()
        .hash(
            name ->
                RuleLoader.counts(name) && packs.contains(name.substring(0, name.indexOf('/'))));
  }
}
