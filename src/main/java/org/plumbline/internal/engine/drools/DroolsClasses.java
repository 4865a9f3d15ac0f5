package org.plumbline.internal.engine.drools;

import java.util.function.Supplier;
import org.kie.api.KieServices;

/**
 * Lets Drools find its own parts. It looks for them through the context class loader of the thread
 * that needs them first, and if they are not there, never again. The threads of a server, or of the
 * common pool, may have one that knows nothing of Drools.
 */
final class DroolsClasses {
  private DroolsClasses() {}

  /** Does some work of Drools; the thread has its own context class loader again after it. */
  static <T> T inSight(Supplier<T> work) {
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
