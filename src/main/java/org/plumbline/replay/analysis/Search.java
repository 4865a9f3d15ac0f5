package org.plumbline.replay.analysis;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plumbline.casefile.BrokenFileException;
import org.plumbline.casefile.Case;
import org.plumbline.casefile.Neighbours;
import org.plumbline.engine.Nearness;
import org.plumbline.facts.FactType;
import org.plumbline.reading.CaseOnDay;
import org.plumbline.screening.Lists;

/**
 * Looks for a case that shows something, by changing cases that come near. What comes nearer is
 * followed first; what comes no nearer is followed when nothing else is left.
 */
final class Search {
  /** Of the time that is left, a question gets this part. */
  private static final int SHARE = 4;

  private final Moves moves;
  private final Lists lists;
  private final Bounds bounds;
  private final long end;

  /** The time runs from now on. */
  Search(Moves moves, Lists lists, Bounds bounds) {
    this.moves = moves;
    this.lists = lists;
    this.bounds = bounds;
    this.end = System.nanoTime() + bounds.time().toNanos();
  }

  /** What is found, or why it is not. */
  record Found(Optional<Example> example, String bound) {}

  /**
   * A case from which to go on.
   *
   * @param next changes of what the rule lacks
   * @param later changes of anything else that it looks at
   */
  private record State(
      Example example,
      int points,
      Iterator<Neighbours.Neighbour> next,
      Supplier<Stream<Neighbours.Neighbour>> later) {
    State late() {
      return new State(example, points, later.get().iterator(), Stream::of);
    }
  }

  /**
   * Looks, beginning with some cases.
   *
   * @param confirms whether what was found is what it seems
   */
  Found from(List<Example> starts, Goal goal, Predicate<Example> confirms) {
    Run run = new Run(goal, confirms);
    for (Example start : starts) {
      run.visit(start, Integer.MIN_VALUE);
    }
    return run.go();
  }

  private final class Run {
    private final Goal goal;
    private final Predicate<Example> confirms;
    private final PriorityQueue<State> open =
        new PriorityQueue<>(
            Comparator.comparingInt((State state) -> -state.points)
                .thenComparingInt(state -> state.example.changes().size()));
    private final Deque<State> level = new ArrayDeque<>();
    private final Deque<State> late = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private Optional<Example> found = Optional.empty();
    private final long enough;
    private int tries;

    Run(Goal goal, Predicate<Example> confirms) {
      this.goal = goal;
      this.confirms = confirms;
      long now = System.nanoTime();
      this.enough = now + Math.max(0, end - now) / SHARE;
    }

    Found go() {
      while (found.isEmpty() && tries < bounds.tries() && !isTimeUp()) {
        Optional<State> state = next();
        if (state.isEmpty()) {
          break;
        }
        follow(state.get());
      }
      return new Found(
          found, isTimeUp() ? "the time for looking was up" : tries + " cases were tried");
    }

    /** What came nearer, then what came as near, then whatever else there is. */
    private Optional<State> next() {
      return Optional.ofNullable(open.poll())
          .or(() -> Optional.ofNullable(level.poll()))
          .or(() -> Optional.ofNullable(late.poll()).map(State::late));
    }

    /** Until something is nearer; then that is followed first. */
    private void follow(State state) {
      while (state.next.hasNext() && tries < bounds.tries() && !isTimeUp()) {
        Neighbours.Neighbour move = state.next.next();
        if (change(state, move)) {
          open.add(state);
          return;
        }
      }
      late.add(state);
    }

    private boolean change(State state, Neighbours.Neighbour move) {
      try {
        Case read = move.tree().read();
        LocalDate day = read.asOf().isEmpty() ? state.example.day() : read.asOf().get(0);
        return visit(state.example.changed(move.change(), day, move.tree()), state.points);
      } catch (BrokenFileException e) {
        return false;
      }
    }

    /** Whether it is nearer than {@code before}, or what is looked for. */
    boolean visit(Example example, int before) {
      if (found.isPresent() || !seen.add(example.day() + example.tree().text())) {
        return false;
      }
      tries++;
      CaseOnDay day = CaseOnDay.of(example.tree().read(), example.day(), lists);
      if (goal.isShownBy(day) && confirms.test(example)) {
        found = Optional.of(example);
        return true;
      }
      Nearness nearness = goal.nearness(day);
      if (nearness.points() > before) {
        open.add(state(example, nearness));
        return true;
      }
      if (nearness.points() == before) {
        level.add(state(example, nearness));
      }
      return false;
    }

    private boolean isTimeUp() {
      return System.nanoTime() - enough > 0;
    }

    private State state(Example example, Nearness nearness) {
      Set<FactType> wanted =
          nearness
              .unmet()
              .map(premise -> moves.types(List.of(premise)))
              .orElseGet(() -> moves.types(goal.rule().when()));
      return new State(
          example,
          nearness.points(),
          moves.first(example, goal.rule(), wanted).iterator(),
          () -> moves.rest(example, goal.rule(), wanted));
    }
  }
}
