package org.plumbline.internal.rulebook.text;

/**
 * How large a folder of rules may be, each measure several times what the rules that come with
 * Plumbline need. All are looked at before the work that they bound.
 */
public final class RuleLimits {
  /** Files and folders, hidden ones apart: a folder of rules is read aloud, not generated. */
  public static final int ENTRIES = 5_000;

  /** Bytes of all files that are read: they are held in memory while the rules are. */
  public static final long BYTES = 20_000_000;

  /** Bytes of a rule file: as many as its characters can have. */
  public static final int RULE_BYTES = 80_000;

  /** Characters of a rule file: the parser needs a hundred times as much memory. */
  public static final int RULE_CHARACTERS = 20_000;

  /** Bytes of a pack or a value: the reader of YAML makes an object of each word. */
  public static final int YAML_BYTES = 200_000;

  /** Bytes of a page, and of the list of all rules. */
  public static final int PAGE_BYTES = 1_000_000;

  /** Characters of a line of a page: nobody reads a longer one, and patterns are looked for. */
  public static final int PAGE_LINE = 2_000;

  /** Parentheses inside each other: the readers of the tree call themselves for each. */
  public static final int PARENTHESES = 50;

  /** Variables of a rule: Drools keeps a declaration of each in every node of its network. */
  public static final int VARIABLES = 100;

  /**
   * Patterns of a rule, those inside {@code not} too: each may multiply the combinations of facts
   * that are tried.
   */
  public static final int PATTERNS = 30;

  /** {@code not} and {@code exists} inside each other: nobody can read more aloud. */
  public static final int QUANTIFIERS = 4;

  /** Texts and variables of a sentence: it becomes the body of one method. */
  public static final int SENTENCE_PARTS = 200;

  /** Values after {@code in}: each is compared in turn. */
  public static final int OPTIONS = 200;

  /** Characters of a word outside quotation marks: it becomes the name of something in Java. */
  public static final int WORD = 100;

  /** Characters of the name of a rule: it becomes the name of a file and of a class. */
  public static final int NAME = 200;

  /** Steps in which rules read the flags of others: for each, Drools has a network of its own. */
  public static final int STRATA = 20;

  private RuleLimits() {}
}
