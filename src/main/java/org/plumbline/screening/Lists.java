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
 * The lists that can be called up by name, and those that every case is screened against. A list is
 * read when it is called up first, and then kept. Safe for any number of threads.
 */
public final class Lists implements Screener {
  /** A class of each library that reading and comparing names needs. */
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
   * @param others finds a list by its name, such as {@link
   *     org.plumbline.screening.store.ListStore#find}
   * @param always the names of the lists that every case is screened against, whatever it names
   */
  public static Lists of(Function<String, Optional<UsedList>> others, Collection<String> always) {
    return new Lists(others, Set.copyOf(always), OwnLinks.NONE);
  }

  /**
   * The same lists, and links of one's own between those whom they name and others.
   *
   * @throws IllegalArgumentException if a row of the links was not understood, as what it says
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
   * A list by its name, if there is one.
   *
   * @throws IllegalStateException if a library that lists need is not there
   */
  public Optional<UsedList> find(String name) {
    requireLibraries();
    return Optional.ofNullable(read.computeIfAbsent(name, text -> sought(text).orElse(null)));
  }

  private Optional<UsedList> sought(String name) {
    return name.equals(StarterList.NAME) ? Optional.of(StarterList.get()) : others.apply(name);
  }

  @Override
  public Screened screen(Case screened, LocalDate day) {
    return of(screened).screen(screened, day);
  }

  /**
   * The screening of a case: against the lists that it names, and those of every case.
   *
   * @throws BrokenFileException if there is no list of one of the names
   */
  private Screening of(Case theCase) {
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
   * Lists made ready.
   *
   * @throws IllegalArgumentException if there is no list of one of the names
   * @throws IllegalStateException if a library that lists need is not there
   */
  public Screening screening(Collection<String> names) {
    if (!names.isEmpty() || !ownLinks.links().isEmpty()) {
      requireLibraries();
    }
    return ready.computeIfAbsent(
        Set.copyOf(names),
        texts -> Screening.of(texts.stream().sorted().map(this::get).toList(), ownLinks));
  }

  /** Whoever embeds the checker need not have the libraries for lists, as long as none is used. */
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
