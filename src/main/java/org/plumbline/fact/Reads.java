package org.plumbline.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a fact type that rules may use, and names the properties it looks at. Without
 * parameters it is used like a property, with parameters like a question: {@code runningOn( $day
 * )}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {
  /** The properties that the answer depends on; nothing else of the fact does. */
  String[] value();

  /**
   * How a question with parameters is said of a fact, {@code %s} standing for each parameter; its
   * name in words and the parameters if empty.
   */
  String says() default "";
}
