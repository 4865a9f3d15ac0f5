package org.plumbline.check;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list of known size whose elements are computed when first needed. Immutable for callers; safe
 * for any number of threads.
 */
public final class LazyList<T> extends AbstractList<T> {
  private final int size;
  private @Nullable Supplier<List<T>> source;
  private List<T> list = List.of();

  /**
   * A list that is not computed yet.
   *
   * @param size the number of elements that {@code source} returns
   * @param source computes the elements; called once at most
   */
  public LazyList(int size, Supplier<List<T>> source) {
    this.size = size;
    this.source = source;
  }

  private synchronized List<T> list() {
    if (source != null) {
      list = List.copyOf(source.get());
      if (list.size() != size) {
        throw new IllegalStateException("a list of " + size + " has " + list.size());
      }
      source = null;
    }
    return list;
  }

  @Override
  public T get(int index) {
    return list().get(index);
  }

  @Override
  public int size() {
    return size;
  }
}
