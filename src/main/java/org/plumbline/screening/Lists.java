package org.plumbline.screening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.plumbline.casefile.Case;
import org.plumbline.internal.check.Screener;
import org.plumbline.internal.screening.Screening;
import org.plumbline.internal.screening.StarterList;
import org.plumbline.internal.screening.UsedList;
import org.plumbline.internal.screening.links.OwnLinks;
import org.plumbline.internal.text.SafeText;
import org.plumbline.problem.BrokenFileException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;

/**
 * The sanctions lists that cases can name, and those that every case is checked against. A list is
 * read when it is first needed, and then kept in memory. Safe for any number of threads.
 */
public final class Lists implements Screener {
  /** One class of each library that lists need. */
  private static final List<String> LIBRARIES =
      List.of("com.ibm.icu.text.Transliterator", "de.siegmar.fastcsv.reader.CsvReader");

  private final Function<String, Optional<UsedList>> others;
  private final Set<String> always;
  private final OwnLinks ownLinks;
  private final Map<String, UsedList> read = new ConcurrentHashMap<>();
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
   * @param others finds a list by name, such as {@link
   *     org.plumbline.screening.store.ListStore#find}
   * @param always the names of lists that every case is checked against, whatever lists it names
   */
  public static Lists of(Function<String, Optional<UsedList>> others, Collection<String> always) {
    return new Lists(others, Set.copyOf(always), OwnLinks.NONE);
  }

  /**
   * The same lists, and the user's own links between bodies.
   *
   * @throws IllegalArgumentException if a row of the links was not understood, because its link
   *     would be missing
   */
  public Lists and(OwnLinks links) {
    if (!links.notRead().isEmpty()) {
      throw new IllegalArgumentException(
          "a row of the links file was not understood: " + links.notRead().get(0));
    }
    return new Lists(others, always, links);
  }

  /**
   * A list by name.
   *
   * @throws IllegalStateException if a library that lists need is missing
   */
  public Optional<UsedList> find(String name) {
    requireLibraries();
    return Optional.ofNullable(read.computeIfAbsent(name, key -> load(key).orElse(null)));
  }

  private Optional<UsedList> load(String name) {
    return name.equals(StarterList.NAME) ? Optional.of(StarterList.get()) : others.apply(name);
  }

  @Override
  public Screened screen(Case screened, LocalDate day) {
    return screeningOf(screened).screen(screened, day);
  }

  /**
   * The lists for a case: those that it names, and those for every case.
   *
   * @throws BrokenFileException if one of them does not exist
   */
  private Screening screeningOf(Case theCase) {
    Set<String> names = new TreeSet<>(always);
    names.addAll(theCase.lists());
    List<Problem> unknown =
        names.stream()
            .filter(name -> find(name).isEmpty())
            .map(name -> unknown(theCase, name))
            .toList();
    if (!unknown.isEmpty()) {
      throw new BrokenFileException(unknown);
    }
    return screening(names);
  }

  /**
   * Lists with an index of their names, ready to be searched.
   *
   * @throws IllegalArgumentException if one of the lists does not exist
   * @throws IllegalStateException if a library that lists need is missing
   */
  public Screening screening(Collection<String> names) {
    if (!names.isEmpty() || !ownLinks.links().isEmpty()) {
      requireLibraries();
    }
    return ready.computeIfAbsent(
        Set.copyOf(names),
        keys -> Screening.of(keys.stream().sorted().map(this::get).toList(), ownLinks));
  }

  /** Programs that embed Plumbline and use no lists do not need these libraries. */
  private static void requireLibraries() {
    for (String type : LIBRARIES) {
      try {
        Class.forName(type, false, Lists.class.getClassLoader());
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(
            "to use sanctions lists, add com.ibm.icu:icu4j and de.siegmar:fastcsv to the class path",
            e);
      }
    }
  }

  private UsedList get(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("there is no list '" + name + "'"));
  }

  private static Problem unknown(Case theCase, String name) {
    return new Problem(
        Place.of(theCase.id()),
        "the list '" + SafeText.of(name) + "', which this case is checked against, is missing",
        "import it, or name another list");
  }
}
