package org.plumbline.internal.casefile.schema;

import java.util.Map;
import org.plumbline.internal.yaml.ListNode;
import org.plumbline.internal.yaml.Node;

/**
 * A list.
 *
 * @param item what its items are
 * @param least how many there must be
 * @param orSingle whether one item may stand without a list around it
 */
public record ListKind(Kind item, int least, boolean orSingle) implements Kind {
  public static ListKind of(Kind item) {
    return new ListKind(item, 1, false);
  }

  /** One that may be empty. */
  public static ListKind any(Kind item) {
    return new ListKind(item, 0, false);
  }

  public static ListKind oneOrMore(Kind item) {
    return new ListKind(item, 1, true);
  }

  static ListKind atLeastTwo(Kind item) {
    return new ListKind(item, 2, false);
  }

  @Override
  public String wanted() {
    return (orSingle
        ? item.wanted() + ", or a list of such"
        : "a list, each item " + item.wanted());
  }

  @Override
  public void check(Node node, Checking checking) {
    if (node instanceof ListNode list) {
      checkList(list, checking);
    } else if (orSingle) {
      item.check(node, checking);
    } else {
      checking.wrongForm(node, wanted());
    }
  }

  private void checkList(ListNode list, Checking checking) {
    if (list.items().isEmpty() && least > 0) {
      checking.problem(
          list.place(),
          "an empty list says nothing; leave the key out, or write none where it is allowed");
    } else if (list.items().size() < least) {
      checking.problem(list.place(), "accounts that differ are at least two; here is one");
    }
    list.items().forEach(node -> item.check(node, checking));
  }

  @Override
  public boolean takes(Node node) {
    return node instanceof ListNode || (orSingle && item.takes(node));
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> list = JsonSchema.list(item.schema(), least);
    return orSingle ? JsonSchema.anyOf(item.schema(), list) : list;
  }
}
