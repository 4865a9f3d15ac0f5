package org.plumbline.fact;

import java.time.LocalDate;

/**
 * The date of the check. A rule never asks for today.
 *
 * @param date the date of the check
 */
public record AsOf(LocalDate date) implements Fact {
  @Override
  public String id() {
    return "as-of";
  }
}
