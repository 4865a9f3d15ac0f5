package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.flags.Shown;

/**
 * How a text differs from another, line by line, in the form that {@code patch} reads. Safe for any
 * number of threads.
 */
public final class LineDifference {
  private static final int AROUND = 3;

  private final List<String> old;
  private final List<String> fresh;

  private LineDifference(String old, String fresh) {
    this.old = lines(old);
    this.fresh = lines(fresh);
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  /** A line of either text: {@code ' '} for one of both, {@code '-'} or {@code '+'} for one. */
  private record Line(char sign, String text) {}

  /** Writes the difference; empty if there is none. */
  public static String write(String file, String old, String fresh) {
    if (old.equals(fresh)) {
      return "";
    }
    return "--- " + file + "\n+++ " + file + "\n" + new LineDifference(old, fresh).hunks();
  }

  private String hunks() {
    List<Line> all = all();
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < all.size()) {
      int first = changed(all, at);
      if (first == all.size()) {
        break;
      }
      int start = Math.max(at, first - AROUND);
      int stop = stop(all, first);
      hunk(all, start, stop, text);
      at = stop;
    }
    return text.toString();
  }

  private static int changed(List<Line> all, int from) {
    int at = from;
    while (at < all.size() && all.get(at).sign() == ' ') {
      at++;
    }
    return at;
  }

  /** Where a hunk ends: after some lines that are the same, unless another change is near. */
  private static int stop(List<Line> all, int first) {
    int last = first;
    int next = first;
    while (next < all.size() && next - last <= 2 * AROUND) {
      last = next;
      next = changed(all, next + 1);
    }
    return Math.min(all.size(), last + 1 + AROUND);
  }

  private static void hunk(List<Line> all, int start, int stop, StringBuilder text) {
    text.append("@@ -")
        .append(range(all, start, stop, '+'))
        .append(" +")
        .append(range(all, start, stop, '-'))
        .append(" @@\n");
    all.subList(start, stop)
        .forEach(
            line ->
                text.append(line.sign())
                    .append(Shown.of(line.text().replace("\r", "").replace('\t', ' ')))
                    .append('\n'));
  }

  /** First line and count in one of the texts; {@code other} marks lines of the other. */
  private static String range(List<Line> all, int start, int stop, char other) {
    long before = all.subList(0, start).stream().filter(line -> line.sign() != other).count();
    long count = all.subList(start, stop).stream().filter(line -> line.sign() != other).count();
    return (count == 0 ? before : before + 1) + "," + count;
  }

  /** Both texts in one list: the longest run of lines that they share, and what is between. */
  private List<Line> all() {
    int[][] shared = shared();
    List<Line> all = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < fresh.size()) {
      if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
        all.add(new Line(' ', old.get(i++)));
        j++;
      } else if (j == fresh.size() || (i < old.size() && shared[i + 1][j] >= shared[i][j + 1])) {
        all.add(new Line('-', old.get(i++)));
      } else {
        all.add(new Line('+', fresh.get(j++)));
      }
    }
    return all;
  }

  /** How many lines the rests of the texts share. */
  private int[][] shared() {
    int[][] shared = new int[old.size() + 1][fresh.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = fresh.size() - 1; j >= 0; j--) {
        shared[i][j] =
            old.get(i).equals(fresh.get(j))
                ? shared[i + 1][j + 1] + 1
                : Math.max(shared[i + 1][j], shared[i][j + 1]);
      }
    }
    return shared;
  }
}
