package org.plumbline.internal.watch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.casefile.Sidecar;
import org.plumbline.internal.replay.CaseFolder;
import org.plumbline.internal.replay.CaseOutline;
import org.plumbline.rulebook.Rulebook;

/** Which rules and cases depend on files that were saved. */
final class Touched {
  private static final Pattern RULE = Pattern.compile("([^/]+/[^/]+)\\.(drl|md)");
  private static final Pattern VALUE = Pattern.compile("([^/]+)/values/([^/]+)\\.yaml");

  private final Set<Path> saved;
  private final Set<String> inRules = new TreeSet<>();

  /**
   * Sorts the saved files.
   *
   * @param rules the folder of the rules
   */
  Touched(Path rules, Collection<Path> saved) {
    this.saved = Set.copyOf(saved);
    saved.stream()
        .filter(file -> file.startsWith(rules))
        .map(file -> rules.relativize(file).toString().replace('\\', '/'))
        .forEach(inRules::add);
  }

  /** The ids of rules whose file, page or value was saved and that still exist. */
  Set<String> rules(Rulebook rulebook) {
    Set<String> rules = affected(rulebook);
    rules.removeIf(rule -> !rulebook.knows(rule));
    return rules;
  }

  /** The ids of rules whose file, page or value was saved, deleted rules included. */
  Set<String> affected(Rulebook rulebook) {
    Set<String> rules = new TreeSet<>();
    for (String file : inRules) {
      Matcher rule = RULE.matcher(file);
      Matcher value = VALUE.matcher(file);
      if (rule.matches()) {
        rules.add(rule.group(1));
      } else if (value.matches()) {
        rules.addAll(rulebook.using(value.group(2)));
      }
    }
    return rules;
  }

  /** Whether a case was saved, or depends on what was saved. */
  boolean isAffected(Path file, Set<String> rules) {
    return saved.contains(file)
        || CaseFolder.ruleId(file.toAbsolutePath().normalize()).filter(rules::contains).isPresent()
        || saved.stream().anyMatch(changed -> isFor(changed, file));
  }

  /** Whether a saved file is a sidecar of a case, or a case that it starts from. */
  private static boolean isFor(Path changed, Path file) {
    String name = String.valueOf(changed.getFileName());
    if (Sidecar.isSidecar(changed)) {
      return changed.resolveSibling(name.substring(0, name.indexOf('.')) + ".yaml").equals(file);
    }
    String base = name.replaceFirst("\\.[^.]*$", "");
    return CaseFolder.isCase(changed) && CaseOutline.of(file).like().equals(Optional.of(base));
  }
}
