package org.plumbline.internal.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A component of a record as a member of a JSON object. */
record Member(RecordComponent component, Method accessor, String key, boolean isLeftOutIfEmpty) {
  private static final ClassValue<List<Member>> MEMBERS =
      new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents()).map(Member::of).toList();
        }
      };

  /** The members of a record, in its order. */
  static List<Member> all(Class<?> type) {
    return MEMBERS.get(type);
  }

  private static Member of(RecordComponent component) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return new Member(
        component,
        accessor,
        Optional.ofNullable(component.getAnnotation(JsonKey.class))
            .map(JsonKey::value)
            .orElse(component.getName()),
        component.isAnnotationPresent(LeftOutIfEmpty.class));
  }

  Object value(Record parent) {
    try {
      return accessor.invoke(parent);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
