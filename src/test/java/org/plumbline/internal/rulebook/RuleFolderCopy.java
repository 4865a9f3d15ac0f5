package org.plumbline.internal.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.problem.BrokenRulesException;
import org.plumbline.rulebook.Rulebook;

/** A folder of rules that a test fills. */
public final class RuleFolderCopy {
  public static final String PAGE =
      """
      # A sample

      ## Fires when

      - It does.

      ## Does not fire when

      - It does not.

      ## Why

      Because.

      ## Exceptions

      None.

      ## Sources

      - S01, read whole.

      ## History

      - 2026-11-23: written.
      """;

  private final Path root;

  public RuleFolderCopy(Path root) {
    this.root = root;
  }

  /** A pack with one rule, {@code pack/sample}, and its page. */
  public RuleFolderCopy withPack(String pack) {
    return file(pack + "/pack.yaml", pack(pack)).rule(pack + "/sample", "$p : Partnership()");
  }

  public RuleFolderCopy rule(String id, String conditions) {
    return file(id + ".drl", Sample.rule(id, conditions, "flags.raise( $p, \"a sentence\" );"))
        .file(id + ".md", PAGE);
  }

  public RuleFolderCopy value(String pack, String name, String entries) {
    return file(
        pack + "/values/" + name + ".yaml",
        "name: " + name + "\nabout: a value\nunit: months\nvalues:\n" + entries);
  }

  public RuleFolderCopy file(String name, String text) {
    try {
      Files.createDirectories(root.resolve(name).getParent());
      Files.writeString(root.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public static String pack(String id) {
    return """
        id: %s
        title: A pack
        question: Is it so?
        instrument: An instrument
        version: "1"
        jurisdiction: any
        owner: human rights desk
        from: 2011-12-31
        opt-in: no
        order: 10
        not-modelled:
          - this
          - that
        """
        .formatted(id);
  }

  public Rulebook load() {
    return Rulebook.load(root);
  }

  /** What is said of a folder that is broken, without the place of the folder. */
  public String problems() {
    try {
      load();
      return "no problems";
    } catch (BrokenRulesException e) {
      return String.valueOf(e.getMessage()).replace(root.toString().replace('\\', '/'), "rules");
    }
  }
}
