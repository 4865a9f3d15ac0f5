package org.plumbline.replay;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.rulebook.Rulebook;

/** What files that were saved have to do with: rules, packs. */
final class Touched {
  private static final Pattern RULE = Pattern.compile("([^/]+/[^/]+)\\.(drl|md)");
  private static final Pattern VALUE = Pattern.compile("([^/]+)/values/([^/]+)\\.yaml");

  private final Set<String> files = new TreeSet<>();

  /** Of what was saved, the files below the folder of the rules. */
  Touched(Path folder, Collection<Path> saved) {
    saved.stream()
        .filter(file -> file.startsWith(folder))
        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
        .forEach(files::add);
  }

  /** Whether a file of the rules was saved. */
  boolean anyRules() {
    return !files.isEmpty();
  }

  /** The ids of the rules that were saved, with their pages, or whose values were. */
  Set<String> rules(Rulebook rulebook) {
    Set<String> rules = new TreeSet<>();
    for (String file : files) {
      Matcher rule = RULE.matcher(file);
      Matcher value = VALUE.matcher(file);
      if (rule.matches() && rulebook.knows(rule.group(1))) {
        rules.add(rule.group(1));
      } else if (value.matches()) {
        rules.addAll(rulebook.using(value.group(2)));
      }
    }
    return rules;
  }

  /** The packs of rules, and those whose cases were saved. */
  Set<String> packs(Set<String> rules, Collection<Path> cases) {
    Set<String> packs = new TreeSet<>();
    Stream.concat(rules.stream(), files.stream())
        .filter(name -> name.contains("/"))
        .forEach(name -> packs.add(name.substring(0, name.indexOf('/'))));
    cases.forEach(file -> packs.add(above(file, 2)));
    return packs;
  }

  /** Whether a case lies in the folder of a rule. */
  static boolean isCaseOf(Path file, String rule) {
    return (above(file, 2) + "/" + above(file, 1)).equals(rule);
  }

  /** Whether a case lies in the folder of a rule of one of some packs. */
  static boolean isOfAny(Path file, Set<String> packs) {
    return packs.contains(above(file, 2));
  }

  /** The name of the folder so many above a file. */
  private static String above(Path file, int steps) {
    Path absolute = file.toAbsolutePath().normalize();
    int at = absolute.getNameCount() - 1 - steps;
    return at < 0 ? "" : absolute.getName(at).toString();
  }
}
