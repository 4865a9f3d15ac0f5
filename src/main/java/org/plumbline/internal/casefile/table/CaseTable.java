package org.plumbline.internal.casefile.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.Fact;
import org.plumbline.fact.word.Assistance;
import org.plumbline.internal.casefile.schema.ChoiceKind;
import org.plumbline.internal.casefile.schema.DateKind;
import org.plumbline.internal.casefile.schema.FactForm;
import org.plumbline.internal.casefile.schema.Key;
import org.plumbline.internal.casefile.schema.ListKind;
import org.plumbline.internal.casefile.schema.MapKind;
import org.plumbline.internal.casefile.schema.SectionKind;
import org.plumbline.internal.casefile.schema.Shape;
import org.plumbline.internal.casefile.schema.TextKind;
import org.plumbline.source.DrawnFrom;

/**
 * The case file as one table: every section with its keys, the values they can have, their
 * defaults, and the questions to ask while a value is open. The reader, its messages and the JSON
 * Schema are all made from this table.
 */
public final class CaseTable {
  public static final Shape CASE =
      Shape.of(
          "case",
          Stream.of(
                  List.of(
                      Key.of("case", TextKind.TEXT)
                          .required()
                          .doc("The title: the case in one sentence."),
                      Key.of("why", TextKind.TEXT).doc("What a test case shows."),
                      Key.of("draft", TextKind.TEXT)
                          .doc(
                              "In a test case: what its author still has to decide. The case fails while it has this key."),
                      Key.of("like", TextKind.ID)
                          .doc(
                              "The base case: this case inherits everything it does not write itself."),
                      Key.of("as-of", ListKind.oneOrMore(DateKind.DAY))
                          .doc("The date or dates of the check."),
                      Key.of(
                              "drawn-from",
                              ChoiceKind.of("where the facts are drawn from", DrawnFrom.class))
                          .required()
                          .doc(
                              "What the facts are drawn from, which decides what missing entries mean."),
                      Key.of("assistance", ChoiceKind.of("a kind of assistance", Assistance.class))
                          .required()
                          .doc("The kind of assistance."),
                      Key.of("partnership", new MapKind(PartnershipTable.PARTNERSHIP))
                          .required()
                          .doc("The partnership that is checked."),
                      Key.of("organisations", ListKind.of(new MapKind(BodyTable.ORGANISATION)))
                          .doc("The bodies that the case names.")),
                  BodyTable.SECTIONS,
                  RecordTable.SECTIONS,
                  List.of(
                      Key.of("lists", ListKind.of(TextKind.TEXT))
                          .doc(
                              "The names of the sanctions lists to screen the organisations against.")),
                  DueDiligenceSchema.SECTIONS,
                  RecordTable.STATEMENTS,
                  AssistanceSchema.SECTIONS,
                  List.of(
                      Key.of("replies", ListKind.of(new MapKind(DocumentSchema.REPLY)))
                          .doc("Replies by bodies named in the case."),
                      Key.of("sources", ListKind.of(new MapKind(DocumentSchema.SOURCE)))
                          .doc("The documents that the facts come from."),
                      Key.of("expect", ListKind.oneOrMore(new MapKind(DocumentSchema.EXPECTATION)))
                          .doc("In a test case: the expected flags and verdict.")))
              .flatMap(List::stream)
              .toList());

  /** The keys of the sections whose facts can accuse somebody. */
  public static final List<String> ACCUSING_SECTIONS =
      CASE.keys().stream()
          .filter(key -> key.kind() instanceof SectionKind section && section.accuses())
          .map(Key::name)
          .toList();

  /** Every shape that the JSON Schema defines by name; the whole file comes first. */
  static final List<Shape> ALL = within(CASE).distinct().toList();

  private static final Map<Class<? extends Fact>, FactForm<?>> FORMS =
      ALL.stream()
          .flatMap(shape -> shape.form().stream())
          .collect(Collectors.toMap(FactForm::type, Function.identity(), (first, same) -> first));

  private CaseTable() {}

  /** The forms of all facts that entries become. */
  public static Collection<FactForm<?>> forms() {
    return FORMS.values();
  }

  /** The form of facts of a type; empty if no entry becomes such a fact. */
  public static Optional<FactForm<?>> form(Class<? extends Fact> type) {
    return Optional.ofNullable(FORMS.get(type));
  }

  private static Stream<Shape> within(Shape shape) {
    return Stream.concat(
        Stream.of(shape),
        shape.keys().stream()
            .flatMap(key -> key.kind().innerShape().stream())
            .flatMap(CaseTable::within));
  }
}
