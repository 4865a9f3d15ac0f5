package org.plumbline.internal.casefile.schema;

import java.util.Map;
import java.util.Optional;
import org.plumbline.internal.yaml.ListNode;
import org.plumbline.internal.yaml.Node;

/**
 * A list of values.
 *
 * @param item the kind of its items
 * @param minimum the least number of items
 * @param orSingle whether a single item may be written without a list
 */
public record ListKind(Kind item, int minimum, boolean orSingle) implements Kind {
  public static ListKind of(Kind item) {
    return new ListKind(item, 1, false);
  }

  /** A list that may be empty. */
  public static ListKind possiblyEmpty(Kind item) {
    return new ListKind(item, 0, false);
  }

  public static ListKind oneOrMore(Kind item) {
    return new ListKind(item, 1, true);
  }

  static ListKind atLeastTwo(Kind item) {
    return new ListKind(item, 2, false);
  }

  @Override
  public Optional<Shape> innerShape() {
    return item.innerShape();
  }

  @Override
  public String expected() {
    return (orSingle
        ? item.expected() + ", or a list of these"
        : "a list, each item " + item.expected());
  }

  @Override
  public void check(Node node, SchemaChecker checker) {
    if (node instanceof ListNode list) {
      checkList(list, checker);
    } else if (orSingle) {
      item.check(node, checker);
    } else {
      checker.wrongForm(node, expected());
    }
  }

  private void checkList(ListNode list, SchemaChecker checker) {
    if (list.items().isEmpty() && minimum > 0) {
      checker.problem(
          list.place(),
          "this list is empty; leave the key out, or write 'none' where that is allowed");
    } else if (list.items().size() < minimum) {
      checker.problem(list.place(), "'accounts' needs at least two accounts; this has one");
    }
    list.items().forEach(node -> item.check(node, checker));
  }

  @Override
  public boolean accepts(Node node) {
    return node instanceof ListNode || (orSingle && item.accepts(node));
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> list = JsonSchema.list(item.schema(), minimum);
    return orSingle ? JsonSchema.anyOf(item.schema(), list) : list;
  }
}
