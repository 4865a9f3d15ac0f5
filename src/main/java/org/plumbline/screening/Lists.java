package org.plumbline.screening;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plumbline.casefile.BrokenFileException;
import org.plumbline.casefile.Case;
import org.plumbline.flags.Place;
import org.plumbline.flags.Problem;
import org.plumbline.flags.Shown;
import org.plumbline.screening.links.OwnLinks;

/**
 * The lists that can be called up by name, and those that every case is screened against. A list is
 * read when it is called up first, and then kept. Safe for any number of threads.
 */
public final class Lists {
  private final Function<String, Optional<UsedList>> others;
  private final Set<String> always;
  private final OwnLinks ownLinks;
  private final Map<String, Optional<UsedList>> read = new ConcurrentHashMap<>();
  private final Map<Set<String>, Screening> ready = new ConcurrentHashMap<>();

  private Lists(
      Function<String, Optional<UsedList>> others, Set<String> always, OwnLinks ownLinks) {
    this.others = others;
    this.always = always;
    this.ownLinks = ownLinks;
  }

  /** The starter list alone, for cases that name it. */
  public static Lists bundled() {
    return new Lists(name -> Optional.empty(), Set.of(), OwnLinks.NONE);
  }

  /**
   * The starter list and others.
   *
   * @param others finds a list by its name, such as {@link
   *     org.plumbline.screening.store.ListStore#find}
   * @param always the names of the lists that every case is screened against, whatever it names
   */
  public static Lists of(Function<String, Optional<UsedList>> others, Collection<String> always) {
    return new Lists(others, Set.copyOf(always), OwnLinks.NONE);
  }

  /** The same lists, and links of one's own between those whom they name and others. */
  public Lists and(OwnLinks links) {
    return new Lists(others, always, links);
  }

  /**
   * A list by its name, if there is one.
   *
   * @throws IllegalStateException if a library that lists need is not there
   */
  public Optional<UsedList> find(String name) {
    return withItsLibraries(
        () ->
            read.computeIfAbsent(
                name,
                one ->
                    one.equals(StarterList.NAME)
                        ? Optional.of(StarterList.get())
                        : others.apply(one)));
  }

  /**
   * The screening of a case: against the lists that it names, and those of every case.
   *
   * @throws BrokenFileException if there is no list of one of the names
   */
  public Screening of(Case one) {
    Set<String> names = new TreeSet<>(always);
    names.addAll(one.lists());
    List<Problem> unknown =
        names.stream()
            .filter(name -> find(name).isEmpty())
            .map(name -> unknown(one, name))
            .toList();
    if (!unknown.isEmpty()) {
      throw new BrokenFileException(unknown);
    }
    return screening(names);
  }

  /**
   * Lists made ready; names of which there is none are left out.
   *
   * @throws IllegalStateException if a library that lists need is not there
   */
  public Screening screening(Collection<String> names) {
    return withItsLibraries(
        () ->
            ready.computeIfAbsent(
                Set.copyOf(names),
                some ->
                    Screening.of(some.stream().sorted().flatMap(this::stream).toList(), ownLinks)));
  }

  /** Whoever embeds the checker need not have the libraries for lists, as long as none is used. */
  private static <T> T withItsLibraries(Supplier<T> what) {
    try {
      return what.get();
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "to use lists, com.ibm.icu:icu4j and de.siegmar:fastcsv have to be beside Plumbline", e);
    }
  }

  private Stream<UsedList> stream(String name) {
    return find(name).stream();
  }

  private static Problem unknown(Case one, String name) {
    return new Problem(
        Place.of(one.id()),
        "the case is to be screened against the list '" + Shown.of(name) + "', which is not here",
        "import it first, or name another");
  }
}
