package org.plumbline.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a fact type that rules can use, and names the properties it reads. Without
 * parameters, rules use it like a property. With parameters, they use it as a question: {@code
 * runningOn( $day )}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {
  /** All properties that the answer depends on. */
  String[] value();

  /**
   * The question as a phrase that describes a fact, with {@code %s} for each parameter. If empty,
   * the phrase is made from the name of the method.
   */
  String says() default "";
}
