package org.plumbline.internal.rulebook.text;

/**
 * The limits on a folder of rules. Each is several times what the bundled rules need, and is
 * checked before the work that it bounds.
 */
public final class RuleLimits {
  /** Files and folders, without hidden ones. */
  public static final int ENTRIES = 5_000;

  /** Bytes of all files; they are kept in memory. */
  public static final long BYTES = 20_000_000;

  /** Bytes of a rule file: enough for its characters. */
  public static final int RULE_BYTES = 80_000;

  /** Characters of a rule file: the parser needs a hundred times as much memory. */
  public static final int RULE_CHARACTERS = 20_000;

  /** Bytes of a pack or a value: the reader of YAML makes an object of each word. */
  public static final int YAML_BYTES = 200_000;

  /** Bytes of a page, and of the list of all rules. */
  public static final int PAGE_BYTES = 1_000_000;

  /** Characters in a line of a page, because patterns are searched for in it. */
  public static final int PAGE_LINE = 2_000;

  /** Nested parentheses: the readers of the tree are recursive. */
  public static final int PARENTHESES = 50;

  /** Variables in a rule: Drools keeps a declaration of each in every node of its network. */
  public static final int VARIABLES = 100;

  /**
   * Patterns in a rule, including those inside {@code not}: each may multiply the combinations of
   * facts.
   */
  public static final int PATTERNS = 30;

  /** Nested {@code not} and {@code exists}: deeper ones cannot be understood. */
  public static final int QUANTIFIERS = 4;

  /** Texts and variables in a sentence: it becomes the body of one method. */
  public static final int SENTENCE_PARTS = 200;

  /** Values after {@code in}: each is compared in turn. */
  public static final int OPTIONS = 200;

  /** Characters in a word outside quotation marks: it becomes a name in Java. */
  public static final int WORD = 100;

  /** Characters in the name of a rule: it becomes the name of a file and of a class. */
  public static final int NAME = 200;

  /** Layers of rules that read flags of others: Drools needs a network for each. */
  public static final int STRATA = 20;

  private RuleLimits() {}
}
