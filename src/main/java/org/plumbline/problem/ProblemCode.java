package org.plumbline.problem;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every kind of problem in rules, packs, values, pages and the layout of cases. The code of a kind
 * never changes, and the code of a removed kind is never used again.
 */
public enum ProblemCode {
  // --- files in a folder of rules --------------------------------------------------------------
  NO_SUCH_FOLDER(1),
  UNREADABLE(2),
  NO_RULES(3),
  STRAY_FILE(4),
  NO_PACK_FILE(5),
  TWO_EXEMPTION_FILES(6),

  // --- the text of a file ----------------------------------------------------------------------
  TOO_LARGE(101),
  TOO_DEEP(102),
  TOO_MANY_VARIABLES(103),
  TOO_MANY_BRANCHES(104),
  HIDDEN_CHARACTER(105),
  LOOK_ALIKE(106),
  OPEN_TEXT(107),
  SINGLE_QUOTES(108),
  BACKSLASH(109),
  TAB_IN_TEXT(110),
  MISPLACED(111),
  COMMENT_FORM(112),
  MARKUP(113),
  TOO_MUCH(114),

  // --- before and after the
  // rule-------------------------------------------------------------------
  NO_RULE(121),
  SECOND_RULE(122),
  FOREIGN_OUTSIDE(123),
  NO_IMPORT(124),
  OTHER_IMPORT(125),
  NO_GLOBAL(126),
  OTHER_GLOBAL(127),
  NO_PACKAGE(128),
  OTHER_PACKAGE(129),
  SECOND_PACKAGE(130),

  // --- the parts of a rule ---------------------------------------------------------------------
  NO_NAME(201),
  BAD_NAME(202),
  RESERVED_NAME(203),
  NAME_OF_FILE(204),
  NO_WHEN(205),
  NO_THEN(206),
  NO_END(207),
  NO_CONDITION(208),

  // --- metadata --------------------------------------------------------------------------------
  FOREIGN_HEADER(211),
  UNKNOWN_METADATA(212),
  METADATA_TWICE(213),
  METADATA_NOT_QUOTED(214),
  MISSING_METADATA(215),
  EMPTY_METADATA(216),
  METADATA_CHOICE(217),
  METADATA_DAY(218),
  METADATA_ORDER(219),
  METADATA_ADDRESS(220),

  // --- how conditions are written --------------------------------------------------------------
  NOT_A_CONDITION(301),
  FOREIGN_WORD(302),
  PARENTHESES(303),
  JOINED_AT_THE_TOP(304),
  SYMBOL_BETWEEN_PATTERNS(305),
  ACCUMULATE_INSIDE(306),
  TWO_QUANTIFIERS(307),
  EXCLAMATION_MARK(308),
  LITERAL_ON_THE_LEFT(309),
  NOT_YES_OR_NO(310),
  UNKNOWN_COMPARISON(311),
  ONE_EQUALS_SIGN(312),
  CALCULATION(313),
  BOUND_IN_RESULT(321),
  BOUND_BESIDE_OR(322),
  BOUND_AND_COMPARED(323),
  BOUND_TO_NO_PROPERTY(324),
  ACCUMULATE_SEPARATOR(331),
  ACCUMULATE_PATTERN(332),
  RESULT_BESIDE(333),
  UNKNOWN_FUNCTION(334),
  RESULT_UNBOUND(335),
  FUNCTION_ARGUMENT(336),

  // --- what conditions mean --------------------------------------------------------------------
  UNKNOWN_TYPE(401),
  UNKNOWN_PROPERTY(402),
  UNKNOWN_QUESTION(403),
  UNKNOWN_CONSTANT(404),
  UNBOUND(405),
  OUT_OF_SCOPE(406),
  BOUND_TWICE(407),
  UNUSED(408),
  TWO_UNDERSCORES(409),
  WHOLE_FACT(410),
  NO_PROPERTIES(411),
  QUESTION_COMPARED(412),
  MEANS_NOTHING(413),
  DATE_WRITTEN_OUT(414),
  NOT_WHOLE_NUMBER(415),
  WRONG_TYPE(416),
  LIST_COMPARED(417),
  NO_ORDER(418),
  QUESTION_ARGUMENTS(419),
  FACT_ITSELF(420),
  UNNAMED_FLAG(421),
  BAD_CODE(422),
  SUBJECT_AS_TEXT(423),
  UNNAMED_VALUE(424),

  // --- the sentence ----------------------------------------------------------------------------
  NOTHING_AFTER_THEN(501),
  SECOND_FLAG(502),
  OTHER_ACTION(503),
  RAISE_ARGUMENTS(504),
  NO_SEMICOLON(505),
  NO_SUBJECT(506),
  SENTENCE_JOINED(507),
  FACT_SAID(508),
  SENTENCE_PART(509),
  COMMENT_AFTER_THEN(510),

  // --- packs and values ------------------------------------------------------------------------
  NOT_YAML(601),
  NOT_KEYS(602),
  UNKNOWN_KEY(603),
  MISSING_KEY(604),
  WRONG_KIND(605),
  NAME_OF_PACK(611),
  PACK_ENDS_EARLY(612),
  NAME_OF_VALUE(621),
  EMPTY_VALUE(622),
  END_OF_VALUE(623),
  ITEM_TWICE(624),
  ORDER_OF_VALUE(625),
  MIXED_VALUE(626),
  VALUE_TWICE(627),

  // --- rules next to each other -------------------------------------------------------------
  OUTSIDE_ITS_PACK(701),
  NO_SUCH_FLAG(702),
  NO_SUCH_VALUE(703),
  VALUE_OF_ANOTHER_PACK(704),
  KIND_OF_VALUE(705),
  GAP_IN_VALUE(706),
  CIRCLE(707),

  // --- what lint finds in conditions -----------------------------------------------------------
  IMPOSSIBLE(801),
  CONTRADICTION(802),
  ALWAYS_TRUE(803),
  UNJOINED(804),

  // --- what lint finds elsewhere --------------------------------------------------------------
  NO_CASE(901),
  NO_PAGE(902),
  BLOCKER_WITHOUT_LAW(903),
  REVIEW_DUE(904),
  UNUSED_VALUE(905),
  EMPTY_PACK(906),
  PAGE_WITHOUT_RULE(907),
  OLD_FILE_NAME(908),
  PAGE_TITLE(911),
  EMPTY_SECTION(912),
  MISSING_SECTION(913),
  UNKNOWN_SECTION(914),
  SECTION_ORDER(915),
  UNVERIFIED(916),
  UNWRITTEN(921),
  OWN_VERDICT(922),
  PERSON_NAMED(923),
  BARE_WORDS(924),

  // --- what lint finds in cases ----------------------------------------------------------------
  IDLE_CASE(1001),
  DRAFT_CASE(1002),
  CASE_WITHOUT_RULE(1003),
  NAME_OF_CASE(1004),
  MISSING_CASE(1005);

  private static final int FIRST_FINDING = 800;

  private final int number;

  ProblemCode(int number) {
    this.number = number;
  }

  /** The kind with this code, such as {@code PL0402}, in upper or lower case. */
  public static Optional<ProblemCode> of(String code) {
    return Stream.of(values())
        .filter(problemCode -> problemCode.toString().equalsIgnoreCase(code))
        .findFirst();
  }

  /**
   * Whether rules with such a problem can still be used, because it is unfinished or doubtful
   * rather than a mistake.
   */
  public boolean isFinding() {
    return number >= FIRST_FINDING;
  }

  /** The code as people see it, such as {@code PL0402}. */
  @Override
  public String toString() {
    return String.format("PL%04d", number);
  }
}
