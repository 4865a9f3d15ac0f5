package org.plumbline.internal.facttype;

import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.fact.Fact;

/** The names of components, by the class that Java makes for each method reference. */
final class ComponentNames {
  private static final Map<Class<?>, String> FOUND = new ConcurrentHashMap<>();

  private ComponentNames() {}

  static String of(FactComponent<?> component) {
    String found = FOUND.get(component.getClass());
    return found == null
        ? FOUND.computeIfAbsent(component.getClass(), type -> find(component))
        : found;
  }

  /** The serial form of a method reference says which method it calls. */
  private static String find(FactComponent<?> component) {
    try {
      Method form = component.getClass().getDeclaredMethod("writeReplace");
      form.setAccessible(true);
      SerializedLambda called = (SerializedLambda) form.invoke(component);
      Class<?> owner =
          Class.forName(
              called.getImplClass().replace('/', '.'),
              false,
              component.getClass().getClassLoader());
      if (!isComponent(owner, called.getImplMethodName())) {
        throw new IllegalArgumentException(
            called.getImplMethodName()
                + " of "
                + owner.getSimpleName()
                + " is no component of a fact; write a reference such as Fee::amount");
      }
      return called.getImplMethodName();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          component.getClass().getName() + " is no reference such as Fee::amount", e);
    }
  }

  /** Every fact has an id. */
  private static boolean isComponent(Class<?> owner, String name) {
    return owner == Fact.class
        ? name.equals("id")
        : Fact.class.isAssignableFrom(owner)
            && owner.isRecord()
            && Arrays.stream(owner.getRecordComponents())
                .map(RecordComponent::getName)
                .anyMatch(name::equals);
  }
}
