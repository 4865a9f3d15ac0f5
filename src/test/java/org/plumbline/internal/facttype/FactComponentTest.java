package org.plumbline.internal.facttype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.Fact;
import org.plumbline.fact.help.Fee;
import org.plumbline.fact.record.Finding;

class FactComponentTest {
  private static final LocalDate DAY = LocalDate.parse("2020-03-01");

  @Test
  void isNamedByItsAccessor() {
    assertEquals("amount", name(Fee::amount));
    assertEquals("from", name(Fee::from));
    assertEquals("independent", name(Finding::independent));
    assertEquals("id", name(Fee::id));
    assertEquals("id", name(Fact::id));
  }

  @Test
  void readsItsValue() {
    FactComponent<Fee> amount = Fee::amount;
    assertEquals("ten", amount.of(new Fee("f", "p", "host", "ten", DAY, DAY)));
  }

  @Test
  void refusesAQuestionOfTheFact() {
    assertEquals(
        "inUnit of Sample is no component of a fact; write a reference such as Fee::amount",
        refused(Sample::inUnit));
  }

  @Test
  void refusesALambda() {
    assertEquals(
        "of FactComponentTest is no component of a fact; write a reference such as Fee::amount",
        refused((Fee fee) -> fee.amount()).replaceFirst("^lambda\\S* ", ""));
  }

  @Test
  void refusesAClassOfItsOwn() {
    String refusal =
        refused(
            new FactComponent<Fee>() {
              @Override
              public Object of(Fee fact) {
                return fact.amount();
              }
            });
    assertEquals(
        FactComponentTest.class.getName() + "$1 is no reference such as Fee::amount", refusal);
  }

  private record Sample(String id) implements Fact {
    boolean inUnit() {
      return true;
    }
  }

  private static <F extends Fact> String name(FactComponent<F> component) {
    return component.name();
  }

  private static <F extends Fact> String refused(FactComponent<F> component) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, component::name).getMessage());
  }
}
