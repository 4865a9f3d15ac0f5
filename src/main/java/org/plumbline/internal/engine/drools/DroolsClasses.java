package org.plumbline.internal.engine.drools;

import java.util.function.Supplier;
import org.kie.api.KieServices;

/**
 * Lets Drools find its own parts. Drools looks for them once, through the context class loader of
 * the thread that first needs them. In a server, or in the common pool, that class loader may not
 * see Drools.
 */
final class DroolsClasses {
  private DroolsClasses() {}

  /** Runs work with a class loader that sees Drools, then restores that of the thread. */
  static <T> T withDroolsClasses(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(KieServices.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
