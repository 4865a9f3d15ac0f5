package org.plumbline.internal.rulebook.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.internal.rulebook.load.PackReader;
import org.plumbline.internal.rulebook.model.NamedFacts;
import org.plumbline.internal.rulebook.model.Pack;
import org.plumbline.internal.rulebook.text.ReservedNames;
import org.plumbline.internal.rulebook.text.RuleProblems;
import org.plumbline.internal.text.DidYouMean;
import org.plumbline.internal.text.SafeText;
import org.plumbline.internal.yaml.TextFile;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.problem.ProblemCode;
import org.plumbline.result.Severity;

/**
 * A new rule whose name is free and allowed, and whose pack exists or will be created. It writes
 * nothing itself.
 *
 * @param id {@code pack/rule}
 * @param validFrom first day in force, that of its pack
 * @param files the texts of the rule, of its page and, if it is new, of its pack, by path below the
 *     folder of rules
 */
public record NewRule(String id, LocalDate validFrom, Map<String, String> files) {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_TITLE = 120;

  /** The reason why a rule cannot be created, in a sentence. */
  public static final class RefusedException extends RuntimeException {
    RefusedException(String sentence) {
      super(sentence);
    }
  }

  /**
   * Creates a rule for a folder of rules.
   *
   * @param folder the folder of rules
   * @param id {@code pack/rule}
   * @param title its title; if empty, the name in words
   * @param severity the severity of its flag
   * @param newPack whether to create the pack too
   * @param today first day in force of a new pack
   * @throws RefusedException if the rule cannot be created
   * @throws BrokenRulesException if there is no such folder, or its pack cannot be read
   */
  public static NewRule of(
      Path folder,
      String id,
      Optional<String> title,
      Severity severity,
      boolean newPack,
      LocalDate today) {
    checkName(id);
    String pack = id.substring(0, id.indexOf('/'));
    String rule = id.substring(pack.length() + 1);
    refuseReserved("rule", rule);
    checkPack(folder, pack, newPack);
    LocalDate from = newPack ? today : pack(folder, pack).from();
    String words = title.orElseGet(() -> RuleDraft.inWords(rule));
    checkTitle(words);
    Map<String, String> files = new RuleDraft(id, words, severity, from, today).files(newPack);
    files.keySet().stream()
        .filter(name -> Files.exists(folder.resolve(name)))
        .findFirst()
        .ifPresent(name -> refuse(display(folder.resolve(name)) + " already exists"));
    return new NewRule(id, from, files);
  }

  private static void checkName(String id) {
    if (!id.matches(NamedFacts.WORD + "/" + NamedFacts.WORD)) {
      refuse(
          SafeText.quoted(id)
              + " cannot be the name of a rule; write PACK/NAME in lower-case words with hyphens, such as osja/assessment-missing");
    }
    for (String name : id.split("/", -1)) {
      if (name.length() > LONGEST_NAME) {
        refuse(
            SafeText.quoted(name)
                + " has "
                + name.length()
                + " letters; a name can have at most "
                + LONGEST_NAME);
      }
    }
  }

  private static void checkTitle(String title) {
    if (title.isBlank() || !title.equals(SafeText.of(title)) || title.length() > LONGEST_TITLE) {
      refuse(
          "a title must be one line of at most "
              + LONGEST_TITLE
              + " visible characters, not "
              + SafeText.quoted(title));
    }
  }

  private static void checkPack(Path folder, String pack, boolean newPack) {
    List<String> packs = packs(folder);
    if (newPack && packs.contains(pack)) {
      refuse("the pack '" + pack + "' already exists; leave out --new-pack");
    }
    if (newPack) {
      refuseReserved("pack", pack);
    }
    if (!newPack && !packs.contains(pack)) {
      String hint = DidYouMean.hint(pack, packs);
      refuse(
          "there is no pack '"
              + pack
              + "'"
              + (hint.isEmpty() ? "." : "; " + hint)
              + " The packs are: "
              + (packs.isEmpty() ? "none" : String.join(", ", packs))
              + "; --new-pack creates a new one");
    }
  }

  private static void refuseReserved(String description, String name) {
    ReservedNames.why(name)
        .ifPresent(why -> refuse("a " + description + " cannot be called '" + name + "': " + why));
  }

  private static List<String> packs(Path folder) {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .filter(file -> Files.isRegularFile(file.resolve("pack.yaml")))
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new BrokenRulesException(
          List.of(
              new Problem(
                  ProblemCode.NO_SUCH_FOLDER,
                  Place.of(display(folder)),
                  "this folder of rules does not exist",
                  "")));
    }
  }

  private static Pack pack(Path folder, String pack) {
    Path file = folder.resolve(pack).resolve("pack.yaml");
    try {
      TextFile text = TextFile.read(file);
      RuleProblems found = new RuleProblems(text.name(), text.text());
      Optional<Pack> read = PackReader.read(Yaml.parse(text.text(), text.name()), pack, found);
      if (!found.sorted().isEmpty()) {
        throw new BrokenRulesException(found.sorted());
      }
      return read.orElseThrow();
    } catch (BrokenFileException e) {
      throw new BrokenRulesException(e.problems());
    }
  }

  private static String display(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static void refuse(String sentence) {
    throw new RefusedException(sentence);
  }
}
