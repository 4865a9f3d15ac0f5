package org.plumbline.internal.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a record or a component of a record means: its description in the JSON Schema. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Means {
  /** The description. */
  String value();

  /** A regular expression that the text matches; empty if it can be any text. */
  String pattern() default "";
}
